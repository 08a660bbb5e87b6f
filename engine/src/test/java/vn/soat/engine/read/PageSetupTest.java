package vn.soat.engine.read;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.soat.engine.read.Docx.box;
import static vn.soat.engine.read.Docx.field;
import static vn.soat.engine.read.Docx.formed;
import static vn.soat.engine.read.Docx.p;
import static vn.soat.engine.read.Docx.r;
import static vn.soat.engine.read.Docx.table;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.soat.engine.document.Document;
import vn.soat.engine.document.PageHeader;
import vn.soat.engine.document.PageHeader.Pages;
import vn.soat.engine.document.PageSetup;
import vn.soat.engine.document.Paragraph;
import vn.soat.engine.document.ParagraphFormat.Alignment;
import vn.soat.engine.document.Part;

class PageSetupTest {

  private static final String A4 =
      "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:bottom=\"1135\""
          + " w:left=\"1701\" w:right=\"851\" w:header=\"709\" w:footer=\"709\" w:gutter=\"10\"/>";
  private static final String ACROSS =
      "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>"
          + "<w:pgMar w:top=\"-20mm\" w:bottom=\"1\" w:left=\"2\" w:right=\"3\"/>";

  private static String section(String content) {
    return "<w:sectPr>" + content + "</w:sectPr>";
  }

  private static String refer(String kind, String type, String id) {
    return "<w:" + kind + "Reference w:type=\"" + type + "\" r:id=\"" + id + "\"/>";
  }

  @Test
  void sectionsHoldTheirParagraphs() throws UnreadableDraftException {
    Document document =
        Docx.of(p(r("a")) + formed(section(A4), r("b")) + p(r("c")) + section(ACROSS)).read();
    assertThat(document.pages())
        .containsExactly(
            new PageSetup(1, 2, 11906, 16838, 1134, 1135, 1711, 851, false, List.of()),
            new PageSetup(3, 3, 16838, 11906, 1134, 1, 2, 3, false, List.of()));
    assertThat(document.pages()).extracting(PageSetup::landscape).containsExactly(false, true);
  }

  @Test
  void aFileWithoutSections() throws UnreadableDraftException {
    assertThat(Docx.of(p(r("a")) + p(r("b"))).read().pages())
        .containsExactly(
            new PageSetup(1, 2, 12240, 15840, 1440, 1440, 1440, 1440, false, List.of()));
  }

  @Test
  void aDeletedSectionBreakIsNone() throws UnreadableDraftException {
    String gone = "<w:rPr><w:del/></w:rPr>" + section(ACROSS);
    assertThat(Docx.of(formed(gone, r("a")) + p(r("b")) + section(A4)).read().pages())
        .extracting(PageSetup::width)
        .containsExactly(11906);
  }

  @Test
  void mirroredMargins() throws UnreadableDraftException {
    assertThat(
            Docx.of(p(r("a")) + section(A4))
                .with("settings", "<w:mirrorMargins/>")
                .read()
                .pages()
                .get(0)
                .mirrored())
        .isTrue();
  }

  @Test
  void headersAreInheritedAndReplaced() throws UnreadableDraftException {
    Document document =
        Docx.of(
                formed(
                        section(
                            refer("header", "default", "h1") + refer("footer", "default", "f1")),
                        r("a"))
                    + formed(section("<w:titlePg/>" + refer("header", "first", "h2")), r("b"))
                    + p(r("c"))
                    + section(refer("header", "default", "h2")))
            .header("header", "h1", p(r("một")))
            .header("header", "h2", p(r("hai")) + p(r("ba")))
            .header("footer", "f1", p(r("chân")))
            .read();
    assertThat(shown(document, 0)).containsExactly("HEADER DEFAULT một", "FOOTER DEFAULT chân");
    assertThat(shown(document, 1))
        .containsExactly(
            "HEADER DEFAULT một", "HEADER FIRST hai|ba", "FOOTER DEFAULT chân", "FOOTER FIRST ");
    assertThat(shown(document, 2)).containsExactly("HEADER DEFAULT hai|ba", "FOOTER DEFAULT chân");
    Paragraph second = document.pages().get(2).headers().get(0).paragraphs().get(1);
    assertThat(second.number()).isEqualTo(2);
    assertThat(second.part()).isEqualTo(Part.HEADER);
  }

  @Test
  void evenPagesCountOnlyIfTheSettingsSaySo() throws UnreadableDraftException {
    Docx docx =
        Docx.of(
                p(r("a"))
                    + section(refer("header", "even", "h1") + refer("header", "default", "h2")))
            .header("header", "h1", p(r("chẵn")))
            .header("header", "h2", p(r("lẻ")));
    assertThat(shown(docx.read(), 0)).containsExactly("HEADER DEFAULT lẻ");
    assertThat(shown(docx.with("settings", "<w:evenAndOddHeaders/>").read(), 0))
        .containsExactly("HEADER DEFAULT lẻ", "HEADER EVEN chẵn", "FOOTER EVEN ");
  }

  @Test
  void headersThatAreMissing() throws UnreadableDraftException {
    Docx docx =
        Docx.of(
                p(r("a"))
                    + section(refer("header", "default", "h1") + refer("header", "first", "h2")))
            .relate("header", "h1", "away.xml\"")
            .relate("header", "h2", "http://example.org/x.xml\" TargetMode=\"External\"");
    assertThat(shown(docx.read(), 0)).isEmpty();
  }

  private static List<String> shown(Document document, int section) {
    return document.pages().get(section).headers().stream()
        .map(
            header ->
                header.part()
                    + " "
                    + header.pages()
                    + " "
                    + String.join("|", header.paragraphs().stream().map(Paragraph::text).toList()))
        .toList();
  }

  static Stream<Arguments> headers() {
    String center = "<w:jc w:val=\"center\"/>";
    String page = field(" PAGE   \\* MERGEFORMAT ", r("2"));
    String sdt =
        "<w:sdt><w:sdtPr/><w:sdtContent>" + formed(center, page) + "</w:sdtContent></w:sdt>";
    String placed =
        box(p(page))
            .replace(
                "<wp:anchor>",
                "<wp:anchor><wp:positionH><wp:align>center</wp:align></wp:positionH>");
    return Stream.of(
        Arguments.of("none", p(r("2")), false, null),
        Arguments.of("a field of another name", p(field("PAGEREF x", r("2"))), false, null),
        Arguments.of("the count of pages", p(field("NUMPAGES", r("2"))), false, null),
        Arguments.of("in runs", formed(center, page), true, Alignment.CENTER),
        Arguments.of("in a content control", sdt, true, Alignment.CENTER),
        Arguments.of(
            "simple",
            formed(
                "<w:jc w:val=\"right\"/>",
                "<w:fldSimple w:instr=\"page\">" + r("2") + "</w:fldSimple>"),
            true,
            Alignment.RIGHT),
        Arguments.of("at the left", p(page), true, Alignment.LEFT),
        Arguments.of("behind a tab", p("<w:r><w:tab/></w:r>", page), true, Alignment.CENTER),
        Arguments.of(
            "behind two tabs", p("<w:r><w:tab/><w:tab/></w:r>", page), true, Alignment.RIGHT),
        Arguments.of(
            "in a table", table(new String[] {p(), formed(center, page)}), true, Alignment.CENTER),
        Arguments.of("in a box", p(placed), true, Alignment.CENTER),
        Arguments.of(
            "in a frame",
            formed("<w:framePr w:wrap=\"around\" w:xAlign=\"center\"/>", page),
            true,
            Alignment.CENTER),
        Arguments.of(
            "of the old kind", formed(center, "<w:r><w:pgNum/></w:r>"), true, Alignment.CENTER));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("headers")
  void pageNumbers(String what, String content, boolean pageNumber, Alignment alignment)
      throws UnreadableDraftException {
    PageHeader header =
        Docx.of(p(r("a")) + section(refer("header", "default", "h1")))
            .header("header", "h1", content)
            .read()
            .pages()
            .get(0)
            .headers()
            .get(0);
    assertThat(header.pages()).as(what).isEqualTo(Pages.DEFAULT);
    assertThat(header.pageNumber()).as(what).isEqualTo(pageNumber);
    assertThat(header.pageNumberAlignment()).as(what).isEqualTo(alignment);
  }
}
