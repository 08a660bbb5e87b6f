package vn.soat.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AxisTest {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 8);

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 20, 80, 100, 400, 1000, 4000, 20000, 40000})
  void fewDaysAreNamedHoweverLongItIs(int length) {
    Axis axis = Axis.of(List.of(DAY.plusDays(length), DAY), 300, 900);
    assertThat(axis.ticks()).hasSizeBetween(1, 14).isSorted();
    assertThat(axis.ticks())
        .allSatisfy(tick -> assertThat(axis.start(tick)).isBetween(300.0, 900.0));
  }

  @Test
  void daysStandInOrderBetweenTheEnds() {
    Axis axis = Axis.of(List.of(DAY, DAY.plusDays(10)), 300, 900);
    assertThat(axis.start(axis.first())).isEqualTo(300);
    assertThat(axis.end(axis.last())).isEqualTo(900);
    assertThat(axis.start(DAY)).isGreaterThan(300).isLessThan(axis.middle(DAY));
    assertThat(axis.end(DAY)).isEqualTo(axis.start(DAY.plusDays(1)));
  }

  @Test
  void aShortPlanNamesMondaysAndALongOneMonths() {
    Axis weeks = Axis.of(List.of(DAY, DAY.plusDays(20)), 0, 900);
    assertThat(weeks.byMonths()).isFalse();
    assertThat(weeks.ticks()).contains(DAY, DAY.plusDays(7));
    Axis months = Axis.of(List.of(DAY, DAY.plusDays(200)), 0, 900);
    assertThat(months.byMonths()).isTrue();
    assertThat(months.ticks()).startsWith(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 7, 1));
  }
}
