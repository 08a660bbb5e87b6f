package vn.soat.cli.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import vn.soat.engine.finding.Judgement.NotEvaluated;
import vn.soat.engine.finding.Location;
import vn.soat.engine.finding.Phrase;
import vn.soat.engine.finding.Rule;
import vn.soat.engine.finding.Severity;

/** Reports for the tests of their forms. */
public final class SampleReport {

  private static final String LINE = "- Báo cáo kết quả trước ngày 05/6/2026.";
  private static final Place PLACE =
      new Place(new Location("body", 57, "IV.4", 18, 38, "trước ngày 05/6/2026", LINE), LINE);
  private static final Place PROOF =
      new Place(new Location("table", 41, "IV.1", 18, 38, "trước ngày 05/6/2026", LINE), LINE);
  private static final Place HEADER =
      new Place(
          new Location("body", 3, "", 0, 12, "Số     -KH/ĐU", "Số     -KH/ĐU"), "Số     -KH/ĐU");
  private static final Place WHOLE = new Place(new Location("draft", 0, "", 0, 0, "", ""), "");

  private static final Letterhead HEAD =
      new Letterhead(
          "ĐẢNG ỦY XÃ LONG TRẠCH HẠ",
          "Số     -KH/ĐU",
          "Long Trạch Hạ, ngày     tháng 6 năm 2026",
          "Kế hoạch",
          "lãnh đạo công tác bầu cử trưởng ấp");

  /** What no form may take for more than words. */
  public static final String HOSTILE =
      "=HYPERLINK(\"http://x\";\"y\") ]]> <b>&amp;</b> \"'`*_ [a](b) {0} \u0000\u0007\u001b[31m\t"
          + "\uFFFE\uFFFF \uD800 \uDC00 \u202E\u2028\r\nhai";

  /** One draft with findings and one that cannot be read. */
  public static final Report REPORT =
      new Report(
          List.of(
              new DraftReport.Checked(
                  "plans/ke-hoach.docx",
                  "ab01",
                  HEAD,
                  "dang-hd05",
                  List.of(
                      new NotEvaluated("NN-05", new Phrase("Không có Nơi nhận.", "No list.")),
                      new NotEvaluated("NN-06", new Phrase("Không có Nơi nhận.", "No list."))),
                  List.of(
                      finding("TT-06", Severity.INFO, "Số chưa điền.", "Điền số.", HEADER),
                      new ReportedFinding(
                          "TH-03",
                          "slug-of-th-03",
                          Severity.ERROR,
                          "Đơn vị báo cáo muộn.",
                          "Sớm hơn.",
                          "logic",
                          PLACE,
                          List.of(PROOF)))),
              new DraftReport.Unreadable("plans/khoa.docx", "cd02", "encrypted", "Có mật khẩu.")));

  /** A draft of hostile words, one without findings and one that the program failed on. */
  public static final Report ODD =
      new Report(
          List.of(
              new DraftReport.Checked(
                  HOSTILE,
                  null,
                  new Letterhead(HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE),
                  "dang-hd36",
                  List.of(new NotEvaluated("NN-05", new Phrase(HOSTILE, HOSTILE))),
                  List.of(
                      finding("TT-06", Severity.WARNING, HOSTILE, HOSTILE, hostile()),
                      finding("TT-06", Severity.WARNING, HOSTILE, "", hostile()),
                      finding("TH-03", Severity.ERROR, "Thiếu.", "", WHOLE))),
              new DraftReport.Checked(
                  "xong.docx", "ef03", Letterhead.BLANK, "dang-hd05", List.of(), List.of()),
              new DraftReport.Failed("hỏng.docx", "0f", HOSTILE, new IllegalStateException())));

  /** The rules of both reports. */
  static final List<Rule> RULES =
      List.of(
          rule("TT-06", Severity.INFO, "I.3", "II.1.3"),
          rule("TH-03", Severity.ERROR, "logic", "logic"),
          rule("NN-05", Severity.WARNING, "I.9.1.1", "II.1.9"),
          rule("NN-06", Severity.WARNING, "I.9.1.1", "II.1.9"),
          rule("NN-06/many", Severity.WARNING, "I.9.1.1", "II.1.9"));

  private SampleReport() {}

  /** A report in the form of this writer. */
  static String in(ReportWriter form, Report report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    form.write(report, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static ReportedFinding finding(
      String code, Severity severity, String message, String suggestion, Place place) {
    String basis = code.equals("TT-06") ? "HD05 I.3" : "logic";
    return new ReportedFinding(
        code,
        "slug-of-" + code.toLowerCase(Locale.ROOT),
        severity,
        message,
        suggestion,
        basis,
        place,
        List.of());
  }

  private static Place hostile() {
    return new Place(
        new Location("textbox", 7, "I", 0, HOSTILE.length(), HOSTILE, HOSTILE), HOSTILE);
  }

  private static Rule rule(String name, Severity severity, String hd05, String hd36) {
    String code = name.substring(0, 5);
    return new Rule(
        name,
        "slug-of-" + code.toLowerCase(Locale.ROOT),
        "header",
        severity,
        new Rule.Basis(hd05, hd36),
        new Phrase("Có “{0}” ở " + name + ".", "There is “{0}” at " + name + "."),
        new Phrase("Bỏ đi.", "Drop it."),
        new Phrase("Vì thế.", "Because."),
        List.of(new Rule.Example(false, "có ⟦*lỗi*⟧", "không"), new Rule.Example(true, "có", "")));
  }
}
