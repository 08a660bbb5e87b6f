package vn.soat.engine.read;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.soat.engine.read.Docx.formed;
import static vn.soat.engine.read.Docx.p;
import static vn.soat.engine.read.Docx.r;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.soat.engine.document.Document;
import vn.soat.engine.document.Paragraph;

class NumberingTest {

  /** A level of a list. */
  private static String level(int level, String format, String text, String more) {
    return "<w:lvl w:ilvl=\""
        + level
        + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\""
        + format
        + "\"/>"
        + more
        + "<w:lvlText w:val=\""
        + text
        + "\"/></w:lvl>";
  }

  private static String definition(int id, String... levels) {
    return "<w:abstractNum w:abstractNumId=\""
        + id
        + "\">"
        + String.join("", levels)
        + "</w:abstractNum>";
  }

  private static String list(int id, int definition, String... overrides) {
    return "<w:num w:numId=\""
        + id
        + "\"><w:abstractNumId w:val=\""
        + definition
        + "\"/>"
        + String.join("", overrides)
        + "</w:num>";
  }

  private static String startAt(int level, int number) {
    return "<w:lvlOverride w:ilvl=\""
        + level
        + "\"><w:startOverride w:val=\""
        + number
        + "\"/></w:lvlOverride>";
  }

  private static String item(int list, int level) {
    return formed(in(list, level), r("x"));
  }

  private static String in(int list, int level) {
    return "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>";
  }

  private static List<String> labels(String numbering, String styles, String... items)
      throws UnreadableDraftException {
    return Docx.of(String.join("", items))
        .with("numbering", numbering)
        .with("styles", styles)
        .read()
        .paragraphs()
        .stream()
        .map(paragraph -> paragraph.text().substring(0, paragraph.labelLength()))
        .toList();
  }

  private static final String OUTLINE =
      definition(
          7,
          level(0, "upperRoman", "%1.", ""),
          level(1, "decimal", "%2.", ""),
          level(2, "decimal", "%2.%3.", ""),
          level(3, "lowerLetter", "%4)", ""));

  @Test
  void levelsCountAndBeginAnew() throws UnreadableDraftException {
    assertThat(
            labels(
                OUTLINE + list(1, 7),
                "",
                item(1, 0),
                item(1, 1),
                item(1, 1),
                item(1, 2),
                item(1, 2),
                item(1, 3),
                item(1, 1),
                item(1, 2),
                item(1, 0),
                item(1, 1),
                item(1, 3)))
        .containsExactly(
            "I. ", "1. ", "2. ", "2.1. ", "2.2. ", "a) ", "3. ", "3.1. ", "II. ", "1. ", "a) ");
  }

  @Test
  void aLevelThatWasNotReachedShowsItsStart() throws UnreadableDraftException {
    assertThat(labels(OUTLINE + list(1, 7), "", item(1, 2), item(1, 2), item(1, 1)))
        .containsExactly("1.1. ", "1.2. ", "1. ");
  }

  @Test
  void listsOfOneDefinitionCountTogetherUnlessTheyStartAnew() throws UnreadableDraftException {
    assertThat(
            labels(
                OUTLINE + list(1, 7) + list(2, 7) + list(3, 7, startAt(0, 5)) + list(4, 8),
                "",
                item(1, 0),
                item(2, 0),
                item(3, 0),
                item(3, 0),
                item(1, 0),
                item(4, 0)))
        .containsExactly("I. ", "II. ", "V. ", "VI. ", "VII. ", "");
  }

  @Test
  void anOverriddenLevelReplacesThatOfTheDefinition() throws UnreadableDraftException {
    String override =
        "<w:lvlOverride w:ilvl=\"0\">" + level(0, "decimal", "Mục %1:", "") + "</w:lvlOverride>";
    assertThat(labels(OUTLINE + list(1, 7) + list(2, 7, override), "", item(1, 0), item(2, 0)))
        .containsExactly("I. ", "Mục 2: ");
  }

  @Test
  void restartAsTheLevelSays() throws UnreadableDraftException {
    String never =
        definition(
            1,
            level(0, "decimal", "%1.", ""),
            level(1, "decimal", "%2)", "<w:lvlRestart w:val=\"0\"/>"),
            level(2, "decimal", "%3]", "<w:lvlRestart w:val=\"1\"/>"));
    assertThat(
            labels(
                never + list(1, 1),
                "",
                item(1, 0),
                item(1, 1),
                item(1, 2),
                item(1, 1),
                item(1, 2),
                item(1, 0),
                item(1, 1),
                item(1, 2)))
        .containsExactly("1. ", "1) ", "1] ", "2) ", "2] ", "2. ", "3) ", "1] ");
  }

  @Test
  void legalNumbersAreDigits() throws UnreadableDraftException {
    String legal =
        definition(
            1, level(0, "upperRoman", "%1.", ""), level(1, "decimal", "%1.%2", "<w:isLgl/>"));
    assertThat(labels(legal + list(1, 1), "", item(1, 0), item(1, 0), item(1, 1)))
        .containsExactly("I. ", "II. ", "2.1 ");
  }

  @Test
  void whatFollowsALabel() throws UnreadableDraftException {
    String suffixes =
        definition(
            1,
            level(0, "decimal", "%1.", "<w:suff w:val=\"nothing\"/>"),
            level(1, "decimal", "%2.", "<w:suff w:val=\"space\"/>"),
            level(2, "none", "", ""));
    assertThat(labels(suffixes + list(1, 1), "", item(1, 0), item(1, 1), item(1, 2)))
        .containsExactly("1.", "1. ", "");
  }

  @Test
  void bulletsOfLetterFonts() throws UnreadableDraftException {
    String bullets =
        definition(
            1,
            level(0, "bullet", "\uF0B7", "<w:rPr><w:rFonts w:ascii=\"Symbol\"/></w:rPr>"),
            level(1, "bullet", "-", ""),
            level(2, "bullet", "\uF02D", "<w:rPr><w:rFonts w:ascii=\"Symbol\"/></w:rPr>"),
            level(3, "bullet", "\uF0E1", "<w:rPr><w:rFonts w:ascii=\"Wingdings 3\"/></w:rPr>"),
            level(4, "bullet", "o", "<w:rPr><w:rFonts w:ascii=\"Courier New\"/></w:rPr>"),
            level(5, "bullet", "\uF02D", "<w:rPr><w:rFonts w:ascii=\"Times New Roman\"/></w:rPr>"));
    assertThat(
            labels(
                bullets + list(1, 1),
                "",
                item(1, 0),
                item(1, 1),
                item(1, 2),
                item(1, 3),
                item(1, 4),
                item(1, 5)))
        .containsExactly("• ", "- ", "- ", "• ", "o ", "- ");
  }

  @Test
  void stylesCarryNumbers() throws UnreadableDraftException {
    String numbering =
        definition(
                1,
                level(0, "upperRoman", "%1.", "<w:pStyle w:val=\"H1\"/>"),
                level(1, "decimal", "%2.", "<w:pStyle w:val=\"H2\"/>"))
            + list(1, 1);
    String styles =
        "<w:style w:type=\"paragraph\" w:styleId=\"H1\"><w:name w:val=\"Mục\"/><w:pPr><w:numPr>"
            + "<w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"H2\"><w:basedOn w:val=\"H1\"/></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"H3\"><w:basedOn w:val=\"H2\"/><w:pPr>"
            + "<w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr></w:style>";
    String off = "<w:numPr><w:numId w:val=\"0\"/></w:numPr>";
    assertThat(
            labels(
                numbering,
                styles,
                styled("H1", ""),
                styled("H2", ""),
                styled("H2", off),
                styled("H2", ""),
                styled("H3", ""),
                styled("H1", "")))
        .containsExactly("I. ", "1. ", "", "2. ", "", "II. ");
  }

  private static String styled(String style, String more) {
    return formed("<w:pStyle w:val=\"" + style + "\"/>" + more, r("x"));
  }

  @Test
  void listsDefinedByAStyle() throws UnreadableDraftException {
    String numbering =
        OUTLINE
            + "<w:abstractNum w:abstractNumId=\"8\"><w:numStyleLink w:val=\"L\"/></w:abstractNum>"
            + list(1, 7)
            + list(2, 8);
    String styles =
        "<w:style w:type=\"numbering\" w:styleId=\"L\"><w:pPr><w:numPr><w:numId w:val=\"1\"/>"
            + "</w:numPr></w:pPr></w:style>";
    assertThat(labels(numbering, styles, item(1, 0), item(2, 0))).containsExactly("I. ", "II. ");
  }

  @Test
  void listsDefinedInACircleHaveNoLabels() throws UnreadableDraftException {
    String numbering =
        "<w:abstractNum w:abstractNumId=\"8\"><w:numStyleLink w:val=\"L\"/></w:abstractNum>"
            + list(2, 8);
    String styles =
        "<w:style w:type=\"numbering\" w:styleId=\"L\"><w:pPr><w:numPr><w:numId w:val=\"2\"/>"
            + "</w:numPr></w:pPr></w:style>";
    assertThat(labels(numbering, styles, item(2, 0))).containsExactly("");
  }

  @Test
  void deletedAndHiddenParagraphsDoNotCount() throws UnreadableDraftException {
    String gone = "<w:rPr><w:del/></w:rPr>";
    String hidden = "<w:rPr><w:vanish/></w:rPr>";
    assertThat(
            labels(
                OUTLINE + list(1, 7),
                "",
                item(1, 0),
                formed(in(1, 0) + gone, "<w:del>" + r("x") + "</w:del>"),
                item(1, 0),
                formed(in(1, 0) + hidden, r("x", "<w:vanish/>")),
                item(1, 0),
                formed(in(1, 0)),
                item(1, 0)))
        .containsExactly("I. ", "II. ", "III. ", "IV. ", "V. ");
  }

  @Test
  void aLabelStandsBeforeTheTextAndIndents() throws UnreadableDraftException {
    String numbering =
        definition(
                1,
                level(
                    0,
                    "decimal",
                    "%1.",
                    "<w:pPr><w:ind w:left=\"720\" w:hanging=\"360\"/></w:pPr>"))
            + list(1, 1);
    Document document =
        Docx.of(
                item(1, 0)
                    + formed(in(1, 0) + "<w:ind w:left=\"0\" w:firstLine=\"567\"/>", r("y"))
                    + p(r("z")))
            .with("numbering", numbering)
            .read();
    Paragraph first = document.paragraph(1);
    assertThat(first.text()).isEqualTo("1. x");
    assertThat(first.labelLength()).isEqualTo(3);
    assertThat(first.runs()).hasSize(1);
    assertThat(first.runs().get(0).start()).isEqualTo(3);
    assertThat(first.format().numbered()).isTrue();
    assertThat(first.format().indent()).isEqualTo(720);
    assertThat(first.format().firstLine()).isEqualTo(-360);
    assertThat(document.paragraph(2).format().indent()).isZero();
    assertThat(document.paragraph(2).format().firstLine()).isEqualTo(567);
    assertThat(document.paragraph(3).format().numbered()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "4, upperRoman, IV",
    "1999, upperRoman, MCMXCIX",
    "9, lowerRoman, ix",
    "0, upperRoman, 0",
    "5000, upperRoman, 5000",
    "1, upperLetter, A",
    "26, lowerLetter, z",
    "27, lowerLetter, aa",
    "53, upperLetter, AAA",
    "0, lowerLetter, 0",
    "1000000, lowerLetter, 1000000",
    "7, decimalZero, 07",
    "12, decimalZero, 12",
    "3, decimalEnclosedParen, (3)",
    "3, decimalEnclosedCircle, ③",
    "21, decimalEnclosedCircle, 21",
    "3, numberInDash, - 3 -",
    "1, ordinal, 1st",
    "12, ordinal, 12th",
    "23, ordinal, 23rd",
    "22, ordinal, 22nd",
    "11, ordinal, 11th",
    "20, ordinal, 20th",
    "111, ordinal, 111th",
    "4999, upperRoman, MMMMCMXCIX",
    "780, upperLetter, ZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZ",
    "781, upperLetter, 781",
    "10, decimalZero, 10",
    "-5, decimalZero, -5",
    "1, decimalEnclosedCircle, ①",
    "20, decimalEnclosedCircle, ⑳",
    "0, decimalEnclosedCircle, 0",
    "3, decimalEnclosedFullstop, 3.",
    "5, chineseCounting, 5",
    "5, none, ''",
    "31, hex, 1F"
  })
  void numerals(int number, String form, String written) {
    assertThat(Numerals.write(number, form)).isEqualTo(written);
  }

  @Test
  void numbersWithMoreDigits() throws UnreadableDraftException {
    String custom =
        "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"9\"/>"
            + "<mc:AlternateContent><mc:Choice Requires=\"wps\"><w:numFmt w:val=\"custom\""
            + " w:format=\"001, 002, 003, ...\"/></mc:Choice><mc:Fallback><w:numFmt"
            + " w:val=\"decimal\"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val=\"%1.\"/>"
            + "</w:lvl></w:abstractNum>";
    assertThat(labels(custom + list(1, 1), "", item(1, 0), item(1, 0)))
        .containsExactly("009. ", "010. ");
  }
}
