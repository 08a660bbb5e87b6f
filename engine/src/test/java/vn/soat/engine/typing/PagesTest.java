package vn.soat.engine.typing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.soat.engine.document.Document;
import vn.soat.engine.document.PageHeader;
import vn.soat.engine.document.PageSetup;
import vn.soat.engine.document.Paragraph;
import vn.soat.engine.document.ParagraphFormat.Alignment;
import vn.soat.engine.document.Part;
import vn.soat.engine.document.Span;
import vn.soat.engine.draft.PageNumbers;
import vn.soat.engine.draft.Paper;

class PagesTest {

  private static final PageHeader CENTRED =
      header(Part.HEADER, PageHeader.Pages.DEFAULT, Alignment.CENTER);
  private static final PageSetup LANDSCAPE =
      new PageSetup(2, 2, 16838, 11906, 1134, 1417, 1701, 850, false, List.of());
  private static final PageHeader BLANK_FIRST =
      new PageHeader(Part.HEADER, PageHeader.Pages.FIRST, false, null, List.of());
  private static final PageHeader BLANK_EVEN =
      new PageHeader(Part.HEADER, PageHeader.Pages.EVEN, false, null, List.of());

  @Test
  void lengthsAreToldInMillimetres() {
    Paper paper =
        Pages.papers(new Sheet().line("một").page(setup(1, 1, List.of())).document(), List.of())
            .get(0);

    assertThat(paper.span()).isEqualTo(Span.DRAFT);
    assertThat(paper.width()).isCloseTo(210, within(0.1));
    assertThat(paper.height()).isCloseTo(297, within(0.1));
    assertThat(paper.top()).isCloseTo(20, within(0.1));
    assertThat(paper.bottom()).isCloseTo(25, within(0.1));
    assertThat(paper.left()).isCloseTo(30, within(0.1));
    assertThat(paper.right()).isCloseTo(15, within(0.1));
    assertThat(paper.tabled()).isFalse();
  }

  @Test
  void paperThatShowsNothingDoesNotCount() {
    Document document =
        new Sheet()
            .line(" ")
            .line("một")
            .cell("hai")
            .page(setup(1, 1, List.of()))
            .page(setup(2, 2, List.of()))
            .page(setup(3, 9, List.of()))
            .page(setup(4, 9, List.of()))
            .document();

    assertThat(Pages.papers(document, body(document)))
        .extracting(Paper::span, Paper::tabled)
        .containsExactly(tuple(Span.DRAFT, false), tuple(Span.at(3), true));
  }

  @Test
  void aTableOfHeaderOrSignatureIsNone() {
    Document document =
        new Sheet().cell("ĐẢNG ỦY").line("một").page(setup(1, 2, List.of())).document();

    assertThat(Pages.papers(document, Sheet.lines(document, 2, 2)).get(0).tabled()).isFalse();
    assertThat(Pages.papers(document, Sheet.lines(document, 1, 2)).get(0).tabled()).isTrue();
  }

  @Test
  void paperThatLiesTheOtherWayIsAPageOfItsOwn() {
    Document across =
        new Sheet().line("một").line("hai").page(setup(1, 1, List.of())).page(LANDSCAPE).document();
    Document blank =
        new Sheet().line("một").line(" ").page(setup(1, 1, List.of())).page(LANDSCAPE).document();
    Document alike = new Sheet().line("một").line("hai").page(LANDSCAPE).page(LANDSCAPE).document();

    assertThat(numbers(across).needed()).isTrue();
    assertThat(numbers(blank).needed()).isFalse();
    assertThat(numbers(alike).needed()).isFalse();
  }

  @Test
  void theNumberStandsInTheMiddleOfTheHead() {
    assertThat(numbers(CENTRED, BLANK_FIRST)).isEqualTo(new PageNumbers(false, true, true, false));
    assertThat(numbers(CENTRED)).isEqualTo(new PageNumbers(false, true, true, true));
    assertThat(numbers()).isEqualTo(new PageNumbers(false, false, false, false));
  }

  @ParameterizedTest
  @CsvSource({
    "HEADER,CENTER,true",
    "HEADER,RIGHT,false",
    "HEADER,LEFT,false",
    // Where the file does not tell it may be right.
    "HEADER,,true",
    "FOOTER,CENTER,false",
  })
  void elsewhereItIsToldApart(Part part, Alignment alignment, boolean centred) {
    assertThat(numbers(header(part, PageHeader.Pages.DEFAULT, alignment)))
        .isEqualTo(new PageNumbers(false, true, centred, true));
  }

  @Test
  void tabsAndTablesMayPutItInTheMiddle() {
    Document parts = new Sheet().line("\t").cell("1").line("1").document();
    List<Paragraph> paragraphs = parts.paragraphs();

    assertThat(topCentre(paragraphs.get(0))).isTrue();
    assertThat(topCentre(paragraphs.get(1))).isTrue();
    assertThat(topCentre(paragraphs.get(2))).isFalse();
  }

  @Test
  void evenPagesMustShowItToo() {
    PageHeader even = header(Part.HEADER, PageHeader.Pages.EVEN, Alignment.CENTER);
    PageHeader left = header(Part.HEADER, PageHeader.Pages.EVEN, Alignment.LEFT);

    assertThat(numbers(CENTRED, even).shown()).isTrue();
    assertThat(numbers(CENTRED, even).topCentre()).isTrue();
    assertThat(numbers(CENTRED, left).topCentre()).isFalse();
    assertThat(numbers(CENTRED, BLANK_EVEN).shown()).isFalse();
    assertThat(numbers(even).shown()).isFalse();
  }

  @Test
  void theFirstPageMayHaveAHeadOfItsOwn() {
    PageHeader first = header(Part.HEADER, PageHeader.Pages.FIRST, Alignment.CENTER);

    assertThat(numbers(CENTRED, first).onFirst()).isTrue();
    assertThat(numbers(CENTRED, BLANK_FIRST).onFirst()).isFalse();
    assertThat(numbers(first)).isEqualTo(new PageNumbers(false, false, false, true));
  }

  @Test
  void moreThanFiftyFullLinesNeedASecondPage() {
    assertThat(needed(50, 0)).isFalse();
    assertThat(needed(51, 0)).isTrue();
    assertThat(needed(50, 2)).isFalse();
    assertThat(numbers(longLine(5_000)).needed()).isFalse();
    assertThat(numbers(longLine(5_001)).needed()).isTrue();
  }

  private static Document longLine(int letters) {
    return new Sheet().line("a".repeat(letters)).page(setup(1, 1, List.of())).document();
  }

  private static List<Span> body(Document document) {
    return Sheet.lines(document, 1, document.paragraphs().size());
  }

  private static boolean needed(int lines, int cells) {
    Sheet sheet = new Sheet().page(setup(1, lines + cells, List.of()));
    for (int i = 0; i < lines; i++) {
      sheet.line("Các chi bộ tổ chức học tập.");
    }
    for (int i = 0; i < cells; i++) {
      sheet.cell("Các chi bộ tổ chức học tập.");
    }
    Document document = sheet.document();
    return numbers(document).needed();
  }

  private static boolean topCentre(Paragraph paragraph) {
    return numbers(
            new PageHeader(
                Part.HEADER, PageHeader.Pages.DEFAULT, true, Alignment.LEFT, List.of(paragraph)))
        .topCentre();
  }

  private static PageNumbers numbers(PageHeader... headers) {
    Document document = new Sheet().line("một").page(setup(1, 1, List.of(headers))).document();
    return numbers(document);
  }

  private static PageNumbers numbers(Document document) {
    List<Span> body = body(document);
    return Pages.numbers(document, Pages.papers(document, body), body);
  }

  private static PageHeader header(Part part, PageHeader.Pages pages, Alignment alignment) {
    return new PageHeader(part, pages, true, alignment, List.of());
  }

  private static PageSetup setup(int first, int last, List<PageHeader> headers) {
    return new PageSetup(first, last, 11906, 16838, 1134, 1417, 1701, 850, false, headers);
  }
}
