package vn.soat.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import vn.soat.cli.Messages;
import vn.soat.engine.finding.Language;

class CsvReportTest {

  @Test
  void aFindingIsARow() throws IOException {
    assertThat(csv(SampleReport.REPORT, Language.VI))
        .isEqualTo(
            "\uFEFF"
                + """
                Dự thảo,Kết luận,Mã,Mức,Phát hiện,Cách sửa,Chữ trong văn bản,Mục,Đoạn,Căn cứ,Cả đoạn
                plans/ke-hoach.docx,không đạt,TT-06,ghi chú,Số chưa điền.,Điền số.,Số     -KH/ĐU,,3,"Hướng dẫn 05-HD/VPTW, Phần II, mục I, điểm 3",Số     -KH/ĐU
                plans/ke-hoach.docx,không đạt,TH-03,lỗi,Đơn vị báo cáo muộn.,Sớm hơn.,trước ngày 05/6/2026,IV.4,57,lô-gích của văn bản,'- Báo cáo kết quả trước ngày 05/6/2026.
                plans/khoa.docx,không đọc được,,,Có mật khẩu.,,,,,,
                """
                    .replace("\n", "\r\n"));
  }

  @Test
  void aDraftWithoutFindingsAndOneThatFailedHaveRowsToo() throws IOException {
    List<CSVRecord> rows = rows(SampleReport.ODD);
    assertThat(rows).hasSize(6).allMatch(row -> row.size() == 11);
    assertThat(rows.get(4).get(0)).isEqualTo("xong.docx");
    assertThat(rows.get(4).get(1)).isEqualTo("pass");
    assertThat(rows.get(5).get(1)).isEqualTo("not checked");
  }

  @Test
  void noCellIsAFormula() throws IOException {
    for (CSVRecord row : rows(SampleReport.ODD)) {
      assertThat(row).noneMatch(cell -> cell.matches("(?s)\\s*[=+\\-@＝＋－＠].*"));
    }
    for (String words : List.of("=1+1", "+84", "-1", "@SUM(A1)", "\t=1", "\r=1", " \n=1", "＝1")) {
      Report report =
          new Report(List.of(new DraftReport.Unreadable(words, null, "io", "“" + words)));
      assertThat(rows(report).get(1).get(0)).startsWith("'");
      assertThat(rows(report).get(1).get(4)).startsWith("“");
    }
  }

  @Test
  void anEmptyReportHasItsHeadAlone() throws IOException {
    assertThat(csv(new Report(List.of()), Language.EN).lines()).hasSize(1);
  }

  private static List<CSVRecord> rows(Report report) throws IOException {
    try (CSVParser parser =
        CSVParser.parse(csv(report, Language.EN).substring(1), CSVFormat.RFC4180)) {
      return parser.getRecords();
    }
  }

  private static String csv(Report report, Language language) throws IOException {
    return SampleReport.in(new CsvReport(Messages.in(language)), report);
  }
}
