package vn.soat.engine.read;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.soat.engine.read.Docx.formed;
import static vn.soat.engine.read.Docx.p;
import static vn.soat.engine.read.Docx.r;
import static vn.soat.engine.read.Docx.table;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.soat.engine.document.Document;
import vn.soat.engine.document.Paragraph;
import vn.soat.engine.document.ParagraphFormat;
import vn.soat.engine.document.ParagraphFormat.Alignment;
import vn.soat.engine.document.ParagraphFormat.LineRule;
import vn.soat.engine.document.Run;
import vn.soat.engine.document.TextFormat;

class FormattingTest {

  private static String style(String type, String id, String base, String properties) {
    return "<w:style w:type=\""
        + type
        + "\" w:styleId=\""
        + id
        + "\"><w:name w:val=\"name of "
        + id
        + "\"/>"
        + (base.isEmpty() ? "" : "<w:basedOn w:val=\"" + base + "\"/>")
        + properties
        + "</w:style>";
  }

  private static String text(String properties) {
    return "<w:rPr>" + properties + "</w:rPr>";
  }

  private static String shape(String properties) {
    return "<w:pPr>" + properties + "</w:pPr>";
  }

  private static TextFormat format(String styles, String paragraph)
      throws UnreadableDraftException {
    return Docx.of(paragraph).with("styles", styles).read().paragraph(1).formatAt(0);
  }

  @Test
  void nothingSaid() throws UnreadableDraftException {
    assertThat(format("", p(r("a")))).isEqualTo(TextFormat.PLAIN);
    assertThat(Docx.of(p(r("a"))).read().paragraph(1).formatAt(0)).isEqualTo(TextFormat.PLAIN);
  }

  @Test
  void theNearestPlaceDecides() throws UnreadableDraftException {
    String styles =
        "<w:docDefaults><w:rPrDefault>"
            + text("<w:rFonts w:ascii=\"Arial\"/><w:sz w:val=\"22\"/>")
            + "</w:rPrDefault></w:docDefaults>"
            + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"N\">"
            + text("<w:sz w:val=\"24\"/>")
            + "</w:style>"
            + style("paragraph", "P", "N", text("<w:i/><w:u w:val=\"single\"/>"))
            + style("character", "C", "", text("<w:sz w:val=\"28\"/><w:u w:val=\"none\"/>"));
    assertThat(format(styles, p(r("a"))))
        .isEqualTo(new TextFormat("Arial", 24, false, false, false));
    assertThat(format(styles, formed("<w:pStyle w:val=\"P\"/>", r("a"))))
        .isEqualTo(new TextFormat("Arial", 24, false, true, true));
    assertThat(format(styles, formed("<w:pStyle w:val=\"P\"/>", r("a", "<w:rStyle w:val=\"C\"/>"))))
        .isEqualTo(new TextFormat("Arial", 28, false, true, false));
    assertThat(
            format(
                styles,
                formed(
                    "<w:pStyle w:val=\"unknown\"/>",
                    r("a", "<w:rFonts w:ascii=\"Times New Roman\"/><w:b/><w:sz w:val=\"30\"/>"))))
        .isEqualTo(new TextFormat("Times New Roman", 30, true, false, false));
  }

  @Test
  void boldOfTwoStylesIsNotBold() throws UnreadableDraftException {
    String styles =
        style("paragraph", "P", "", text("<w:b/>"))
            + style("paragraph", "Q", "P", text("<w:b/>"))
            + style("character", "C", "", text("<w:b/>"));
    String bold = "<w:pStyle w:val=\"P\"/>";
    assertThat(format(styles, formed(bold, r("a"))).bold()).isTrue();
    assertThat(format(styles, formed("<w:pStyle w:val=\"Q\"/>", r("a"))).bold()).isTrue();
    assertThat(format(styles, formed(bold, r("a", "<w:rStyle w:val=\"C\"/>"))).bold()).isFalse();
    assertThat(format(styles, formed(bold, r("a", "<w:rStyle w:val=\"C\"/><w:b/>"))).bold())
        .isTrue();
    assertThat(format(styles, formed(bold, r("a", "<w:b w:val=\"0\"/>"))).bold()).isFalse();
  }

  @Test
  void tablesHaveStyles() throws UnreadableDraftException {
    String styles =
        style("table", "T", "", shape("<w:jc w:val=\"center\"/>") + text("<w:sz w:val=\"26\"/>"));
    String cell = p(r("a"));
    String table =
        table(new String[] {cell})
            .replace("<w:tbl>", "<w:tbl><w:tblPr><w:tblStyle w:val=\"T\"/></w:tblPr>");
    Paragraph paragraph = Docx.of(table).with("styles", styles).read().paragraph(1);
    assertThat(paragraph.formatAt(0).halfPoints()).isEqualTo(26);
    assertThat(paragraph.format().alignment()).isEqualTo(Alignment.CENTER);
  }

  @Test
  void fontsOfTheTheme() throws UnreadableDraftException {
    String theme =
        "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:themeElements>"
            + "<a:clrScheme/><a:fontScheme><a:majorFont><a:latin typeface=\"Arial\"/></a:majorFont>"
            + "<a:minorFont><a:latin typeface=\"Calibri\"/></a:minorFont></a:fontScheme>"
            + "</a:themeElements></a:theme>";
    Document document =
        Docx.of(
                p(r("a", "<w:rFonts w:asciiTheme=\"minorHAnsi\" w:ascii=\"Times New Roman\"/>"))
                    + p(r("a", "<w:rFonts w:asciiTheme=\"majorHAnsi\"/>")))
            .with("theme", "theme", theme)
            .read();
    assertThat(document.paragraph(1).formatAt(0).font()).isEqualTo("Calibri");
    assertThat(document.paragraph(2).formatAt(0).font()).isEqualTo("Arial");
  }

  @Test
  void lettersWithMarksMayHaveAFontOfTheirOwn() throws UnreadableDraftException {
    String fonts = "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Calibri\"/>";
    Document document = Docx.of(p(r("10", fonts)) + p(r("Đảng", fonts))).read();
    assertThat(document.paragraph(1).formatAt(0).font()).isEqualTo("Times New Roman");
    assertThat(document.paragraph(2).formatAt(0).font()).isEqualTo("Calibri");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Times New Roman Bold | Times New Roman | true | false",
        "Times New Roman Bold Italic | Times New Roman | true | true",
        "Times New Roman,Italic | Times New Roman | false | true",
        "TimesNewRomanPS-BoldMT | Times New Roman | true | false",
        "TimesNewRomanPSMT | Times New Roman | false | false",
        "Arial-BoldItalicMT | Arial | true | true",
        "Bold | Bold | false | false",
        "Be Vietnam Pro | Be Vietnam Pro | false | false"
      })
  void weightsInFontNames(String name, String family, boolean bold, boolean italic) {
    assertThat(FontName.of(name)).isEqualTo(new FontName(family, bold, italic));
  }

  @Test
  void runsOfOneFormatAreOne() throws UnreadableDraftException {
    Paragraph paragraph =
        Docx.of(
                p(
                    r("a"),
                    r("b"),
                    r("c", "<w:b/>"),
                    r("x", "<w:vanish/>"),
                    r("d", "<w:b/>"),
                    r("e")))
            .read()
            .paragraph(1);
    TextFormat bold = new TextFormat("Times New Roman", 20, true, false, false);
    assertThat(paragraph.runs())
        .containsExactly(
            new Run(0, 2, TextFormat.PLAIN), new Run(2, 4, bold), new Run(4, 5, TextFormat.PLAIN));
  }

  @Test
  void shapeOfParagraphs() throws UnreadableDraftException {
    String styles =
        "<w:docDefaults><w:pPrDefault>"
            + shape("<w:spacing w:after=\"160\" w:line=\"259\"/>")
            + "</w:pPrDefault></w:docDefaults>"
            + style(
                "paragraph",
                "P",
                "",
                shape(
                    "<w:ind w:left=\"720\" w:firstLine=\"100\"/>" + "<w:outlineLvl w:val=\"1\"/>"));
    Document document =
        Docx.of(
                p(r("a"))
                    + formed(
                        "<w:pStyle w:val=\"P\"/><w:spacing w:before=\"120\" w:line=\"360\""
                            + " w:lineRule=\"exact\"/><w:ind w:hanging=\"50\"/><w:jc w:val=\"both\"/>",
                        r("b"))
                    + formed(
                        "<w:spacing w:before=\"6pt\" w:line=\"18pt\" w:lineRule=\"atLeast\"/>"
                            + "<w:ind w:start=\"1cm\" w:firstLine=\"10mm\"/><w:jc w:val=\"end\"/>"
                            + "<w:outlineLvl w:val=\"9\"/>",
                        r("c"))
                    + formed("<w:spacing w:beforeAutospacing=\"1\" w:before=\"5\"/>", r("d")))
            .with("styles", styles)
            .read();
    assertThat(document.paragraph(1).format())
        .isEqualTo(
            new ParagraphFormat(Alignment.LEFT, 0, 0, 0, 160, 259, LineRule.AUTO, "", -1, false));
    assertThat(document.paragraph(2).format())
        .isEqualTo(
            new ParagraphFormat(
                Alignment.JUSTIFIED,
                720,
                -50,
                120,
                160,
                360,
                LineRule.EXACT,
                "name of P",
                1,
                false));
    assertThat(document.paragraph(3).format())
        .isEqualTo(
            new ParagraphFormat(
                Alignment.RIGHT, 567, 567, 120, 160, 360, LineRule.AT_LEAST, "", -1, false));
    assertThat(document.paragraph(4).format().before()).isEqualTo(280);
  }

  @Test
  void stylesBasedOnEachOtherInACircle() throws UnreadableDraftException {
    String styles =
        style("paragraph", "A", "B", text("<w:b/>"))
            + style("paragraph", "B", "C", text("<w:i/>"))
            + style("paragraph", "C", "A", text("<w:sz w:val=\"28\"/>"));
    assertThat(format(styles, formed("<w:pStyle w:val=\"A\"/>", r("a"))))
        .isEqualTo(new TextFormat("Times New Roman", 28, true, true, false));
  }

  @Test
  void aLongLineOfStyles() throws UnreadableDraftException {
    StringBuilder styles =
        new StringBuilder(style("paragraph", "S0", "", text("<w:sz w:val=\"28\"/>")));
    IntStream.range(1, 20_000)
        .forEach(i -> styles.append(style("paragraph", "S" + i, "S" + (i - 1), "")));
    assertThat(
            format(styles.toString(), formed("<w:pStyle w:val=\"S19999\"/>", r("a"))).halfPoints())
        .isEqualTo(28);
  }

  @ParameterizedTest
  @CsvSource({
    "12,12",
    "-5,-5",
    "12.7,12",
    "1in,1440",
    "2.54cm,1440",
    "10mm,567",
    "6pt,120",
    "1pc,240",
    "1pi,240",
    "+7,7",
    "' 12 ',12",
    "-6pt,-120",
    "2147483647,2147483647"
  })
  void lengths(String given, int twips) {
    assertThat(Measure.twips(given)).isEqualTo(twips);
  }

  @Test
  void sizesAreToldInHalfPoints() {
    assertThat(Measure.halfPoints("28")).isEqualTo(28);
    assertThat(Measure.halfPoints("14pt")).isEqualTo(28);
    assertThat(Measure.halfPoints("13.5pt")).isEqualTo(27);
    assertThat(Measure.halfPoints(null)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "''",
    "abc",
    "12em",
    "99999999999",
    "2147483648",
    "-",
    "+",
    "1.2.3",
    "1e9in",
    "NaNpt",
    "pt"
  })
  void oddLengths(String given) {
    assertThat(Measure.twips(given)).isNull();
  }
}
