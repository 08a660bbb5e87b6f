package vn.soat.engine.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.soat.engine.document.Span;
import vn.soat.engine.draft.OtherDate.Dated;

class OtherDateTest {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

  private static Dated dated(int paragraph, String name, LocalDate date) {
    return new Dated(name, date, Span.at(paragraph));
  }

  @Test
  void eachIsToldAgainstTheFirstThatItContradicts() {
    List<Dated> all =
        List.of(
            dated(1, "hội thi", DAY),
            dated(2, "hội thi", DAY),
            dated(3, "hội thi", DAY.plusDays(1)),
            dated(4, "hội nghị", DAY.plusDays(2)),
            dated(5, "hội thi", DAY));

    assertThat(OtherDate.among(all, (one, other) -> true))
        .containsExactly(
            new OtherDate(Span.at(3), Span.at(1), "hội thi"),
            new OtherDate(Span.at(5), Span.at(3), "hội thi"));
    assertThat(OtherDate.among(all, (one, other) -> false)).isEmpty();
  }

  @Test
  void manyDatesOfOneThingAreNoMoreFindingsThanDates() {
    List<Dated> all =
        IntStream.range(0, 20_000).mapToObj(i -> dated(i, "x", DAY.plusDays(i % 9))).toList();

    assertThat(OtherDate.among(all, (one, other) -> true)).hasSize(19_999);
  }
}
