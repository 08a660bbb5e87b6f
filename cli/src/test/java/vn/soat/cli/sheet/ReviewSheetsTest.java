package vn.soat.cli.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import vn.soat.cli.Messages;
import vn.soat.cli.Version;
import vn.soat.cli.report.Report;
import vn.soat.cli.report.SampleReport;
import vn.soat.engine.finding.Language;

class ReviewSheetsTest {

  @Test
  void theFormIsFilledInFromTheFindings() throws IOException {
    try (InputStream file = getClass().getResourceAsStream("phieu.txt")) {
      assertThat(words(sheets(SampleReport.REPORT, Language.VI)))
          .isEqualTo(
              new String(file.readAllBytes(), StandardCharsets.UTF_8)
                  .replace("VERSION", Version.current()));
    }
  }

  @Test
  void englishIsEnglish() throws IOException {
    assertThat(words(sheets(SampleReport.REPORT, Language.EN)))
        .contains(
            "REVIEW SHEET",
            "fail (1 error, 0 warnings, 1 note)",
            "To be mended before signing, numbers: 2",
            "Result of the check: unreadable")
        .doesNotContain("PHIẾU", "Đề nghị");
  }

  @Test
  void aDraftThatPassesMayBeSigned() throws IOException {
    assertThat(words(sheets(SampleReport.ODD, Language.VI)))
        .contains("Việc trình ký: trình ký; chương trình không phát hiện lỗi hay cảnh báo.");
  }

  @Test
  void thePageIsThatOfThePartysDocuments() throws IOException {
    try (XWPFDocument document = open(sheets(SampleReport.ODD, Language.VI))) {
      List<CTSectPr> sections = new ArrayList<>();
      for (XWPFParagraph paragraph : document.getParagraphs()) {
        if (paragraph.getCTP().isSetPPr() && paragraph.getCTP().getPPr().isSetSectPr()) {
          sections.add(paragraph.getCTP().getPPr().getSectPr());
        }
      }
      sections.add(document.getDocument().getBody().getSectPr());
      assertThat(sections)
          .hasSameSizeAs(SampleReport.ODD.drafts())
          .allSatisfy(
              section -> {
                assertThat(millimetres(section.getPgSz().getW())).isEqualTo(210);
                assertThat(millimetres(section.getPgSz().getH())).isEqualTo(297);
                assertThat(millimetres(section.getPgMar().getTop())).isEqualTo(20);
                assertThat(millimetres(section.getPgMar().getBottom())).isEqualTo(20);
                assertThat(millimetres(section.getPgMar().getLeft())).isEqualTo(30);
                assertThat(millimetres(section.getPgMar().getRight())).isEqualTo(15);
                assertThat(section.getPgNumType().getStart()).isEqualTo(BigInteger.ONE);
                assertThat(section.isSetTitlePg()).isTrue();
              });
      assertThat(document.getHeaderList()).hasSize(1);
      List<XWPFTable> grids =
          document.getTables().stream().filter(table -> table.getNumberOfRows() > 1).toList();
      assertThat(grids).hasSize(2).allMatch(table -> table.getRow(0).isRepeatHeader());
      assertThat(document.getParagraphs())
          .flatMap(XWPFParagraph::getRuns)
          .allMatch(run -> run.getFontFamily().equals("Times New Roman"));
    }
  }

  @Test
  void hostileWordsAreOnlyWords() throws IOException {
    byte[] file = sheets(SampleReport.ODD, Language.VI);
    assertThat(words(file)).contains("“=HYPERLINK(\"http://x\";\"y\") ]]> <b>&amp;</b>", "␀␇␛[31m");
    Map<String, String> parts = parts(file);
    assertThat(parts.keySet()).noneMatch(name -> name.matches(".*(vba|embed|activeX).*"));
    assertThat(parts.values()).noneMatch(part -> part.contains("TargetMode=\"External\""));
    assertThat(parts.get("word/document.xml")).doesNotContain("instrText", "w:hyperlink");
  }

  @Test
  void theSameReportGivesTheSameBytes() throws IOException {
    byte[] once = sheets(SampleReport.REPORT, Language.VI);
    assertThat(sheets(SampleReport.REPORT, Language.VI)).isEqualTo(once);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(once))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        assertThat(part.getTimeLocal().getYear()).isEqualTo(1980);
      }
    }
    assertThat(parts(once).get("docProps/core.xml")).doesNotContain("created", "modified");
  }

  private static long millimetres(Object twips) {
    return Math.round(Long.parseLong(twips.toString()) * 25.4 / 1440);
  }

  private static byte[] sheets(Report report, Language language) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ReviewSheets(Messages.in(language)).write(report, out);
    return out.toByteArray();
  }

  private static XWPFDocument open(byte[] file) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(file));
  }

  /** The words from top to bottom, cells side by side. */
  private static String words(byte[] file) throws IOException {
    try (XWPFDocument document = open(file)) {
      StringBuilder words = new StringBuilder();
      for (IBodyElement element : document.getBodyElements()) {
        if (element instanceof XWPFParagraph paragraph) {
          words.append(paragraph.getText().stripTrailing()).append('\n');
        } else if (element instanceof XWPFTable table) {
          table
              .getRows()
              .forEach(
                  row ->
                      words
                          .append(
                              row.getTableCells().stream()
                                  .map(ReviewSheetsTest::words)
                                  .collect(Collectors.joining(" | ", "| ", " |")))
                          .append('\n'));
        }
      }
      return words.toString();
    }
  }

  private static String words(XWPFTableCell cell) {
    return cell.getParagraphs().stream()
        .map(XWPFParagraph::getText)
        .collect(Collectors.joining(" / "));
  }

  private static Map<String, String> parts(byte[] file) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        parts.put(part.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }
}
