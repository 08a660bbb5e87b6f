package vn.soat.engine.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarTest {

  @ParameterizedTest
  @CsvSource({
    "2023, 1, 1, 2023-01-22",
    "2023, 3, 10, 2023-04-29",
    "2024, 1, 1, 2024-02-10",
    "2025, 1, 1, 2025-01-29",
    "2025, 8, 15, 2025-10-06",
    "2026, 1, 1, 2026-02-17",
    "2026, 3, 10, 2026-04-26",
    "2027, 1, 15, 2027-02-20",
    "2028, 1, 1, 2028-01-26",
    "2007, 1, 1, 2007-02-17",
    "1985, 1, 1, 1985-01-21",
    "2034, 1, 1, 2034-02-19",
  })
  void findsTheCivilDayOfALunarOne(int year, int month, int day, LocalDate civil) {
    assertThat(Calendar.fromLunar(year, month, day)).isEqualTo(civil);
  }

  @Test
  void knowsNoDayBeyondTheLunarMonth() {
    assertThat(Calendar.fromLunar(2026, 13, 1)).isNull();
    assertThat(Calendar.fromLunar(2026, 1, 31)).isNull();
    // The twelfth month of Ất Tỵ (begun in 2025) has 29 days.
    assertThat(Calendar.fromLunar(2025, 12, 29)).isEqualTo("2026-02-16");
    assertThat(Calendar.fromLunar(2025, 12, 30)).isNull();
  }

  /**
   * The years 2000 to 2049 as Hồ Ngọc Đức tables them: from the highest bit the days from New
   * Year's Day to Tết, the length of the leap month (1: 30 days), those of the twelve others, and
   * after which of them the leap month stands (0: there is none).
   */
  private static final String YEARS =
      """
      46c960 2ed954 54d4a0 3eda50 2a7552 4e56a0 38a7a7 5ea5d0 4a92b0 32aab5
      58a950 42b4a0 2cbaa4 50ad50 3c55d9 624ba0 4ca5b0 375176 5c5270 466930
      307934 546aa0 3ead50 2a5b52 504b60 38a6e6 5ea4e0 48d260 32ea65 56d520
      40daa0 2d56a3 5256d0 3c4afb 6249d0 4ca4d0 37d0b6 5ab250 44b520 2edd25
      54b5a0 3e55d0 2a55b2 5049b0 3aa577 5ea4b0 48aa50 33b255 586d20 40ad60
      """;

  @Test
  void agreesWithTheTableOfHalfACentury() {
    int year = 2000;
    for (String row : YEARS.strip().split("\\s+", -1)) {
      int bits = Integer.parseInt(row, 16);
      LocalDate first = LocalDate.of(year, 1, 1).plusDays(bits >> 17);
      for (int month = 1; month <= 12; month++) {
        int days = days(bits >> (16 - month));
        assertThat(Calendar.fromLunar(year, month, 1)).as("%d/%d", month, year).isEqualTo(first);
        assertThat(Calendar.fromLunar(year, month, days)).isEqualTo(first.plusDays(days - 1));
        if (days == 29) {
          assertThat(Calendar.fromLunar(year, month, 30)).as("30/%d/%d", month, year).isNull();
        }
        first = first.plusDays(days + (month == (bits & 15) ? days(bits >> 16) : 0));
      }
      year++;
    }
    assertThat(year).isEqualTo(2050);
  }

  private static int days(int bits) {
    return 29 + (bits & 1);
  }

  @Test
  void knowsNoDayBeforeTheFirst() {
    assertThat(Calendar.fromLunar(2026, 0, 1)).isNull();
    assertThat(Calendar.fromLunar(2026, 1, 0)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "2026, 1, 1, true",
    "2026, 12, 31, true",
    "2024, 2, 29, true",
    "1, 1, 1, true",
    "2026, 2, 29, false",
    "2026, 4, 31, false",
    "2026, 0, 1, false",
    "2026, 13, 1, false",
    "2026, 1, 0, false",
    "2026, 1, 32, false",
    "0, 1, 1, false",
  })
  void tellsWhichDaysTheCivilYearHas(int year, int month, int day, boolean exists) {
    assertThat(Calendar.exists(year, month, day)).isEqualTo(exists);
  }

  @Test
  void theLeapDayExistsInSomeYear() {
    assertThat(Calendar.existsInSomeYear(2, 29)).isTrue();
    assertThat(Calendar.existsInSomeYear(4, 31)).isFalse();
  }
}
