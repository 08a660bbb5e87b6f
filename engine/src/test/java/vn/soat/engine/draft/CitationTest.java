package vn.soat.engine.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.soat.engine.document.Span;

class CitationTest {

  private static final LocalDate DAY = LocalDate.of(2026, 4, 10);

  @Test
  void oneDocumentIsCitedUnderAnotherDate() {
    Citation first = cited(1, "Kế hoạch", "12-KH/TU", DAY);
    Citation moved = cited(2, "Kế hoạch", "12-KH/TU", DAY.plusDays(1));

    assertThat(Citation.redated(List.of(first, moved)))
        .containsExactly(new OtherDate(moved.dateSpan(), first.dateSpan(), "Kế hoạch số 12-KH/TU"));
  }

  @Test
  void aDayOfAnotherYearIsAMisprintAndAnotherDayAnotherDocument() {
    assertThat(
            Citation.redated(
                List.of(
                    cited(1, "Kế hoạch", "12-KH/TU", DAY),
                    cited(2, "Kế hoạch", "12-KH/TU", DAY.minusYears(5)))))
        .hasSize(1);
    assertThat(
            Citation.redated(
                List.of(
                    cited(1, "Kế hoạch", "12-KH/TU", DAY),
                    cited(2, "Kế hoạch", "12-KH/TU", DAY.minusYears(5).plusDays(1)))))
        .isEmpty();
  }

  @Test
  void whatHasNoNumberOrNoDateCannotBeCompared() {
    assertThat(
            Citation.redated(
                List.of(
                    cited(1, "Kế hoạch", "-KH/TU", DAY),
                    cited(2, "Kế hoạch", "-KH/TU", DAY.plusDays(1)),
                    cited(3, "Kế hoạch", "12-KH/TU", null),
                    cited(4, "Kế hoạch", "12-KH/TU", DAY),
                    cited(5, "Quyết định", "12-KH/TU", DAY.plusDays(1)))))
        .isEmpty();
  }

  @Test
  void knowsWhatIsAmiss() {
    Citation sound = cited(1, "Kế hoạch", "12-KH/TU", DAY);
    assertThat(sound.mistyped()).isFalse();
    assertThat(sound.superseded()).isFalse();
    assertThat(sound.dated()).isTrue();
    assertThat(cited(1, "Kế hoạch", "12-KH/TU", null).dated()).isFalse();

    Citation odd = citation(1, "Kế hoạch", "34-HD/TU", "KH", null, "05-HD/VPTW");
    assertThat(odd.mistyped()).isTrue();
    assertThat(odd.superseded()).isTrue();
  }

  private static Citation cited(int paragraph, String type, String number, LocalDate date) {
    return citation(paragraph, type, number, "", date, "");
  }

  private static Citation citation(
      int paragraph, String type, String number, String proper, LocalDate date, String successor) {
    return new Citation(
        Span.at(paragraph),
        type,
        number,
        "KH",
        proper,
        true,
        date,
        date == null ? null : new Span(paragraph, 20, 30, "ngày"),
        false,
        "",
        false,
        false,
        "",
        true,
        successor,
        List.of());
  }
}
