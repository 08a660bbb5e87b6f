package vn.soat.engine.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.soat.engine.document.Span;
import vn.soat.engine.time.Anchor;
import vn.soat.engine.time.TimeExpression.Role;
import vn.soat.engine.time.TimeExpressions;
import vn.soat.engine.time.WrittenDay;

class DayMentionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ngày 03 tháng 02 năm 2026 | ngày 03/02/2026 | thứ Ba",
        "ngày 5 tháng 6 năm 2026 | ngày 05/6/2026 | thứ Sáu",
        "ngày 15 tháng 3 năm 2026 | ngày 15/3/2026 | Chủ nhật",
        "ngày 14 tháng 12 năm 2025 | ngày 14/12/2025 | Chủ nhật",
        "ngày 30 tháng 02 năm 2026 | ngày 30/02/2026 | ''",
      })
  void isToldInFiguresWithTheZerosOfTheRules(String words, String figures, String weekday) {
    DayMention day = mention(words, Role.EVENT);

    assertThat(day.shortForm()).isEqualTo(figures);
    assertThat(day.weekday()).isEqualTo(weekday);
    assertThat(day.impossible()).isEqualTo(weekday.isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "thứ Năm, ngày 05/6/2026 | true",
        "thứ Sáu, ngày 05/6/2026 | false",
        "ngày 05/6/2026 | false",
        // Without a year the day may be another year's.
        "thứ Năm, ngày 05/6 | false",
      })
  void contradictsItsWeekdayOnlyWithAYear(String words, boolean wrong) {
    assertThat(mention(words, Role.EVENT).wrongWeekday()).isEqualTo(wrong);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ngày 7/4/2026 | true | 07/4/2026",
        "ngày 05/06/2026 | true | 05/6/2026",
        "ngày 07/4/2026 | false |",
        // What does not exist has worse faults than its zeros.
        "ngày 31/04/2026 | false | 31/4/2026",
        "ngày 5 tháng 6 năm 2026 | false |",
      })
  void misplacesTheZerosOfADayInFigures(String words, boolean wrong, String corrected) {
    DayMention day = mention(words, Role.EVENT);

    assertThat(day.wrongZeros()).isEqualTo(wrong);
    if (corrected != null) {
      assertThat(day.corrected()).isEqualTo(corrected);
    }
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void onlyTheTextOfThePlanHasAStyleOfDates(Role role) {
    boolean prose = role != Role.ISSUE && role != Role.BANNER;

    assertThat(mention("ngày 05/6/2026", role).figures()).isEqualTo(prose);
    assertThat(mention("ngày 05/6/2026", role).words()).isFalse();
    assertThat(mention("ngày 05 tháng 6 năm 2026", role).words()).isEqualTo(prose);
    assertThat(mention("ngày 05 tháng 6 năm 2026", role).figures()).isFalse();
  }

  @Test
  void aDateWithoutAYearHasNoStyle() {
    assertThat(mention("ngày 05/6", Role.EVENT).figures()).isFalse();
    assertThat(mention("ngày 05 tháng 6", Role.EVENT).words()).isFalse();
  }

  private static DayMention mention(String words, Role role) {
    WrittenDay day =
        TimeExpressions.in(words, Anchor.of(LocalDate.of(2026, 6, 8))).get(0).days().get(0);
    return new DayMention(Span.at(1), day, role, false);
  }
}
