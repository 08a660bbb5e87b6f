package vn.soat.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.soat.cli.Messages;
import vn.soat.cli.Version;
import vn.soat.cli.terminal.Screen;
import vn.soat.engine.finding.Judgement.NotEvaluated;
import vn.soat.engine.finding.Language;
import vn.soat.engine.finding.Location;
import vn.soat.engine.finding.Phrase;
import vn.soat.engine.finding.Severity;

/** Both forms of one report. */
class ReportsTest {

  private static final String LINE = "- Báo cáo kết quả trước ngày 05/6/2026.";
  private static final Place PLACE =
      new Place(new Location("body", 57, "IV.4", 18, 38, "trước ngày 05/6/2026", LINE), LINE);
  private static final Place PROOF =
      new Place(new Location("table", 41, "IV.1", 18, 38, "trước ngày 05/6/2026", LINE), LINE);
  private static final Place HEADER =
      new Place(
          new Location("body", 3, "", 0, 12, "Số     -KH/ĐU", "Số     -KH/ĐU"), "Số     -KH/ĐU");

  private static final Report REPORT =
      new Report(
          List.of(
              new DraftReport.Checked(
                  "plans/ke-hoach.docx",
                  "ab01",
                  "dang-hd05",
                  List.of(
                      new NotEvaluated("NN-05", new Phrase("Không có Nơi nhận.", "No list.")),
                      new NotEvaluated("NN-06", new Phrase("Không có Nơi nhận.", "No list."))),
                  List.of(
                      new ReportedFinding(
                          "TT-06",
                          "number-still-blank",
                          Severity.INFO,
                          "Số chưa điền.",
                          "Điền số.",
                          "HD05 I.3",
                          HEADER,
                          List.of()),
                      new ReportedFinding(
                          "TH-03",
                          "units-report-late",
                          Severity.ERROR,
                          "Đơn vị báo cáo muộn.",
                          "Sớm hơn.",
                          "logic",
                          PLACE,
                          List.of(PROOF)))),
              new DraftReport.Unreadable("plans/khoa.docx", "cd02", "encrypted", "Có mật khẩu.")));

  @Test
  void textGivesTheVerdictFirstAndUnderlinesTheWords() throws IOException {
    assertThat(text(new Screen(80, false)))
        .isEqualTo(
            """
            plans/ke-hoach.docx
            ✗ KHÔNG ĐẠT: 1 lỗi, 0 cảnh báo, 1 ghi chú · theo Hướng dẫn 05-HD/VPTW

            i TT-06  Số chưa điền. (đoạn 3: “Số     -KH/ĐU”)

            ✗ TH-03  Đơn vị báo cáo muộn.
                │ - Báo cáo kết quả trước ngày 05/6/2026.
                │                   ~~~~~~~~~~~~~~~~~~~~
                Cách sửa: Sớm hơn.
                đoạn 57, mục IV.4 · Căn cứ: lô-gích của văn bản
                Đối chiếu: đoạn 41 (trong bảng), mục IV.1
                │ - Báo cáo kết quả trước ngày 05/6/2026.
                │                   ~~~~~~~~~~~~~~~~~~~~

            Không xét NN-05, NN-06: Không có Nơi nhận.

            plans/khoa.docx
            ✗ KHÔNG ĐỌC ĐƯỢC: Có mật khẩu.

            Tổng cộng 2 dự thảo: 0 đạt, 1 không đạt, 1 không đọc được; 1 lỗi, 0 cảnh báo, 1
            ghi chú.
            """);
  }

  @Test
  void textHasColoursOnlyWhereTheyAreWanted() throws IOException {
    assertThat(text(new Screen(80, true))).contains("\u001b[1;31m✗ TH-03\u001b[0m");
    assertThat(text(new Screen(80, false))).doesNotContain("\u001b");
  }

  @Test
  void jsonIsThatOfTheContract() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new JsonReport(Language.VI).write(REPORT, out);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            """
            {
              "schemaVersion": 1,
              "tool": {
                "name": "soat",
                "version": "VERSION"
              },
              "summary": {
                "drafts": 2,
                "checked": 1,
                "unreadable": 1,
                "errors": 1,
                "warnings": 0,
                "infos": 1
              },
              "drafts": [
                {
                  "path": "plans/ke-hoach.docx",
                  "sha256": "ab01",
                  "status": "checked",
                  "rules": "dang-hd05",
                  "verdict": "fail",
                  "notEvaluated": [
                    {
                      "rule": "NN-05",
                      "reason": "Không có Nơi nhận."
                    },
                    {
                      "rule": "NN-06",
                      "reason": "Không có Nơi nhận."
                    }
                  ],
                  "findings": [
                    {
                      "rule": "TT-06",
                      "name": "number-still-blank",
                      "severity": "info",
                      "message": "Số chưa điền.",
                      "suggestion": "Điền số.",
                      "basis": "HD05 I.3",
                      "location": {
                        "part": "body",
                        "paragraph": 3,
                        "section": "",
                        "start": 0,
                        "end": 12,
                        "quote": "Số     -KH/ĐU",
                        "context": "Số     -KH/ĐU"
                      },
                      "related": []
                    },
                    {
                      "rule": "TH-03",
                      "name": "units-report-late",
                      "severity": "error",
                      "message": "Đơn vị báo cáo muộn.",
                      "suggestion": "Sớm hơn.",
                      "basis": "logic",
                      "location": {
                        "part": "body",
                        "paragraph": 57,
                        "section": "IV.4",
                        "start": 18,
                        "end": 38,
                        "quote": "trước ngày 05/6/2026",
                        "context": "- Báo cáo kết quả trước ngày 05/6/2026."
                      },
                      "related": [
                        {
                          "part": "table",
                          "paragraph": 41,
                          "section": "IV.1",
                          "start": 18,
                          "end": 38,
                          "quote": "trước ngày 05/6/2026",
                          "context": "- Báo cáo kết quả trước ngày 05/6/2026."
                        }
                      ]
                    }
                  ]
                },
                {
                  "path": "plans/khoa.docx",
                  "sha256": "cd02",
                  "status": "unreadable",
                  "reason": {
                    "code": "encrypted",
                    "message": "Có mật khẩu."
                  },
                  "findings": []
                }
              ]
            }
            """
                .replace("VERSION", Version.current()));
  }

  private static String text(Screen screen) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new TextReport(screen, Messages.in(Language.VI)).write(REPORT, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
