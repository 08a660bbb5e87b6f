package vn.soat.engine.typing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import vn.soat.engine.document.Document;
import vn.soat.engine.document.Span;
import vn.soat.engine.document.TextFormat;
import vn.soat.engine.draft.FontUse;
import vn.soat.engine.draft.TypedLine;
import vn.soat.engine.draft.TypedPart;

class LooksTest {

  private static final TextFormat BOLD = look("Times New Roman", 30, true, false, false);
  private static final TextFormat ITALIC = look("Times New Roman", 24, false, true, true);
  private static final TextFormat ARIAL = look("Arial", 28, false, false, false);

  @Test
  void aLineLooksAsMostOfItsLetters() {
    Document document =
        new Sheet()
            .runs("KẾ HOẠCH", BOLD, " số", ITALIC)
            .runs("ngày 05", ITALIC, "/6", BOLD)
            .line("một")
            .document();

    assertThat(lines(document, TypedPart.TYPE))
        .extracting(TypedLine::points, TypedLine::bold, TypedLine::italic, TypedLine::underlined)
        .containsExactly(
            tuple(15.0, true, false, false),
            tuple(12.0, false, true, true),
            tuple(14.0, false, false, false));
  }

  @Test
  void halfTheLettersAreNotMostAndTheGreaterSizeIsTold() {
    Document document = new Sheet().runs("một", ITALIC, "hai", BOLD).document();

    assertThat(lines(document, TypedPart.TITLE))
        .extracting(TypedLine::points, TypedLine::bold, TypedLine::italic, TypedLine::underlined)
        .containsExactly(tuple(15.0, false, false, false));
  }

  @Test
  void onlyTheLettersOfTheLineCount() {
    Document document = new Sheet().runs("một hai ba", BOLD, " bốn năm", ITALIC).document();
    Map<TypedPart, List<Span>> parts =
        Map.of(TypedPart.TITLE, List.of(document.paragraph(1).span(8, 15)));

    assertThat(Looks.lines(document, parts))
        .extracting(TypedLine::points, TypedLine::bold, TypedLine::span)
        .containsExactly(tuple(12.0, false, document.paragraph(1).span(8, 15)));
  }

  @Test
  void blanksAndMarksHaveNoLook() {
    Document document = new Sheet().runs("-----", BOLD).runs("a ......", ITALIC).document();

    assertThat(lines(document, TypedPart.TITLE))
        .extracting(TypedLine::points)
        .containsExactly(12.0);
  }

  @Test
  void tablesWithinTheTextHaveALookOfTheirOwn() {
    Document document = new Sheet().line("một").cell("hai").document();

    assertThat(lines(document, TypedPart.BODY)).hasSize(1);
    assertThat(lines(document, TypedPart.RECIPIENTS)).hasSize(2);
  }

  @Test
  void aFontIsToldWithTheWordsThatItShows() {
    Document document =
        new Sheet()
            .runs("một ", Sheet.PLAIN, "hai", BOLD, " ba, ", ARIAL, "bốn.", Sheet.PLAIN)
            .runs("- ", ARIAL, "năm", Sheet.PLAIN, ";", ARIAL)
            .runs("...", ARIAL)
            .document();

    assertThat(fonts(document))
        .containsExactly(
            tuple("một hai", "Times New Roman"),
            tuple("ba", "Arial"),
            tuple("bốn", "Times New Roman"),
            tuple("năm", "Times New Roman"));
  }

  @Test
  void aTabAndASoftBreakPartTheWords() {
    Document document =
        new Sheet().runs("một\thai", ARIAL, " ba\nbốn", ARIAL, "\t", ARIAL).document();

    assertThat(fonts(document))
        .containsExactly(tuple("một", "Arial"), tuple("hai ba", "Arial"), tuple("bốn", "Arial"));
  }

  private static List<Tuple> fonts(Document document) {
    return Looks.fonts(document).stream()
        .map((FontUse use) -> tuple(use.span().text(), use.font()))
        .toList();
  }

  private static List<TypedLine> lines(Document document, TypedPart part) {
    return Looks.lines(
        document, Map.of(part, Sheet.lines(document, 1, document.paragraphs().size())));
  }

  private static TextFormat look(
      String font, int halfPoints, boolean bold, boolean italic, boolean underline) {
    return new TextFormat(font, halfPoints, bold, italic, underline);
  }
}
