package vn.soat.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.soat.cli.Messages;
import vn.soat.cli.audit.AuditFolders;
import vn.soat.cli.audit.AuditReport;
import vn.soat.cli.audit.AuditedPlan;
import vn.soat.cli.audit.Comparison;
import vn.soat.cli.audit.Copies;
import vn.soat.cli.audit.Results;
import vn.soat.cli.audit.Tally;
import vn.soat.cli.report.DraftReport;
import vn.soat.cli.report.Letterhead;
import vn.soat.cli.report.Place;
import vn.soat.cli.report.PlanFacts;
import vn.soat.cli.report.ReportedFinding;
import vn.soat.engine.finding.Language;
import vn.soat.engine.finding.Location;
import vn.soat.engine.finding.Phrase;
import vn.soat.engine.finding.Rule;
import vn.soat.engine.finding.Severity;

class AuditPageTest {

  private static final Rule RULE =
      new Rule(
          "TT-07",
          "slug",
          "header",
          Severity.ERROR,
          new Rule.Basis("I.3", "I.3"),
          new Phrase("Có chữ “{0}”.", "There is “{0}”."),
          new Phrase("Bỏ đi.", "Drop it."),
          new Phrase("Vì thế.", "Because."),
          List.of());

  private static final ReportedFinding FINDING =
      new ReportedFinding(
          "TT-07",
          "slug",
          Severity.ERROR,
          "Có chữ.",
          "Bỏ đi.",
          "HD05 I.3",
          new Place(new Location("body", 3, "I", 0, 1, "x", "x"), "x"),
          List.of());

  @Test
  void showsWhatTheAuditComesTo() throws IOException {
    String page = page(Language.VI, false);
    assertThat(page)
        .contains(
            "<html lang=\"vi\">",
            "<dt>Số kế hoạch</dt><dd>3</dd>",
            "<dt>Không đạt</dt><dd>1</dd>",
            "Có chữ “…”.",
            "width=\"50\"",
            "1 trong 1 kế hoạch",
            "href=\"audit.xlsx\"")
        .doesNotContain("So với lần soát trước", "style=\"", "<script");
    assertThat(page(Language.EN, true))
        .contains("<html lang=\"en\">", "1 of 1 plans", "Since the last audit");
  }

  @Test
  void wordsOfDraftsAndNamesOfFilesAreTextAlone() throws IOException {
    assertThat(page(Language.VI, false))
        .contains(
            "ĐẢNG ỦY &lt;b&gt;XÃ&lt;/b&gt;",
            "&lt;img src=x onerror=alert(1)&gt;⟨U+202E⟩.docx",
            "href=\"../plans/%3Cimg%20src%3Dx%20onerror%3Dalert%281%29%3E%E2%80%AE.docx\"",
            "Tệp &lt;hỏng&gt;.")
        .doesNotContain("<img", "<b>");
  }

  private static String page(Language language, boolean compared) throws IOException {
    List<AuditedPlan> plans =
        List.of(
            plan(
                0,
                "1.docx",
                new DraftReport.Checked(
                    "1", "a", Letterhead.BLANK, "dang-hd05", List.of(), List.of(FINDING)),
                "ĐẢNG ỦY <b>XÃ</b>"),
            plan(
                1,
                "2.docx",
                new DraftReport.Checked(
                    "2", "b", Letterhead.BLANK, "dang-hd05", List.of(), List.of()),
                "ĐẢNG ỦY XÃ KHÁC"),
            plan(
                2,
                "<img src=x onerror=alert(1)>\u202E.docx",
                new DraftReport.Unreadable("3", "c", "corrupt", "Tệp <hỏng>."),
                ""));
    Tally tally = new Tally(List.of(RULE));
    plans.forEach(tally::add);
    Results results = new Results(Path.of("out"));
    AuditReport audit =
        new AuditReport(
            new AuditFolders(Path.of("plans"), Path.of("out")),
            LocalDate.of(2026, 6, 8),
            tally,
            new Copies().groups(),
            compared ? new Comparison(results, results) : null,
            compared ? new Comparison.Summary() : null);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AuditPage.write(audit, Messages.in(language), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static AuditedPlan plan(int index, String file, DraftReport draft, String organ) {
    return new AuditedPlan(
        index, file, draft, new PlanFacts(organ, "", "", "", null, List.of(), "", List.of()));
  }
}
