package vn.soat.engine.typing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.soat.engine.document.Document;
import vn.soat.engine.document.ParagraphFormat;
import vn.soat.engine.document.ParagraphFormat.Alignment;
import vn.soat.engine.document.ParagraphFormat.LineRule;
import vn.soat.engine.document.Span;
import vn.soat.engine.draft.BodyParagraph;

class SettingsTest {

  private static final String LONG = "Các chi bộ tổ chức học tập ".repeat(4);

  @ParameterizedTest
  @CsvSource({
    "JUSTIFIED,0,567,false,10",
    "JUSTIFIED,283,284,false,10",
    "JUSTIFIED,0,0,false,0",
    "LEFT,1134,0,false,20",
    // What centres, hangs or counts itself has no first line to speak of.
    "CENTER,0,0,false,10",
    "RIGHT,0,0,false,10",
    "JUSTIFIED,567,-284,false,10",
    "JUSTIFIED,0,0,true,10",
  })
  void theFirstLineBeginsBehindTheMargin(
      Alignment alignment, int indent, int firstLine, boolean numbered, double millimetres) {
    ParagraphFormat format =
        new ParagraphFormat(
            alignment, indent, firstLine, 0, 0, 240, LineRule.AUTO, "", -1, numbered);

    assertThat(only(new Sheet().line(LONG, format)).indent()).isCloseTo(millimetres, within(0.1));
  }

  @ParameterizedTest
  @CsvSource({"'\tCác chi bộ'", "' Các chi bộ'", "'\u00A0Các chi bộ'"})
  void blanksAtItsHeadMakeItUncertain(String text) {
    ParagraphFormat flush = format(Alignment.JUSTIFIED, 0, 0, 240, LineRule.AUTO);

    assertThat(only(new Sheet().line(text, flush)).indent()).isEqualTo(10);
  }

  @ParameterizedTest
  @CsvSource({"EXACT,360,18", "EXACT,400,20", "AT_LEAST,360,0", "AUTO,360,0"})
  void onlyAnExactDistanceOfLinesIsOne(LineRule rule, int line, double points) {
    ParagraphFormat format = format(Alignment.JUSTIFIED, 0, 0, line, rule);

    assertThat(only(new Sheet().line(LONG, format)).leading()).isEqualTo(points);
  }

  @Test
  void onlyALineThatRunsOnShowsThatItsRightSideIsRagged() {
    ParagraphFormat left = format(Alignment.LEFT, 0, 0, 240, LineRule.AUTO);

    assertThat(only(new Sheet().line("a".repeat(101), left)).ragged()).isTrue();
    assertThat(only(new Sheet().line("a".repeat(100), left)).ragged()).isFalse();
    assertThat(only(new Sheet().line(LONG)).ragged()).isFalse();
  }

  @Test
  void wordAddsTheSpaceBelowToTheSpaceAbove() {
    Sheet sheet =
        new Sheet()
            .line(LONG, format(Alignment.JUSTIFIED, 0, 60, 240, LineRule.AUTO))
            .line(LONG, format(Alignment.JUSTIFIED, 40, 0, 240, LineRule.AUTO))
            .line(LONG, format(Alignment.JUSTIFIED, 20, 0, 240, LineRule.AUTO));

    assertThat(distances(sheet, 1, 3)).containsExactly(6.0, 5.0, 1.0);
  }

  @Test
  void anEmptyParagraphBetweenIsSpaceEnough() {
    ParagraphFormat dense = format(Alignment.JUSTIFIED, 0, 0, 240, LineRule.AUTO);
    Document document = new Sheet().line(LONG, dense).line("", dense).line(LONG, dense).document();
    List<Span> body =
        List.of(Sheet.lines(document, 1, 1).get(0), Sheet.lines(document, 3, 3).get(0));

    assertThat(Settings.paragraphs(document, body))
        .extracting(BodyParagraph::distance)
        .containsExactly(6.0, 6.0);
  }

  @Test
  void aParagraphCountsOnceAndACellNever() {
    Document document = new Sheet().line("một\nhai").cell("ba").document();
    List<Span> body =
        List.of(
            document.paragraph(1).span(0, 3),
            document.paragraph(1).span(4, 7),
            document.paragraph(2).span(0, 2));

    assertThat(Settings.paragraphs(document, body))
        .extracting(BodyParagraph::span)
        .containsExactly(Span.at(1));
  }

  private static BodyParagraph only(Sheet sheet) {
    Document document = sheet.document();
    List<BodyParagraph> paragraphs = Settings.paragraphs(document, Sheet.lines(document, 1, 1));
    assertThat(paragraphs).hasSize(1);
    return paragraphs.get(0);
  }

  private static List<Double> distances(Sheet sheet, int from, int to) {
    Document document = sheet.document();
    return Settings.paragraphs(document, Sheet.lines(document, from, to)).stream()
        .map(BodyParagraph::distance)
        .toList();
  }

  private static ParagraphFormat format(
      Alignment alignment, int before, int after, int line, LineRule rule) {
    return new ParagraphFormat(alignment, 0, 0, before, after, line, rule, "", -1, false);
  }
}
