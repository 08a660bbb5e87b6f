package vn.soat.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import vn.soat.cli.Messages;
import vn.soat.cli.Version;
import vn.soat.cli.terminal.Screen;
import vn.soat.engine.finding.Language;

/** Both forms of one report. */
class ReportsTest {

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
  void jsonKeepsHostileWordsAsTheyAre() throws IOException {
    assertThat(SampleReport.in(new JsonReport(Language.VI), SampleReport.ODD))
        .contains("\\u0000\\u0007\\u001B[31m\\t")
        .contains("\\uD800 \\uDC00");
  }

  @Test
  void jsonIsThatOfTheContract() throws IOException {
    assertThat(SampleReport.in(new JsonReport(Language.VI), SampleReport.REPORT))
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
                      "name": "slug-of-tt-06",
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
                      "name": "slug-of-th-03",
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
    return SampleReport.in(new TextReport(screen, Messages.in(Language.VI)), SampleReport.REPORT);
  }
}
