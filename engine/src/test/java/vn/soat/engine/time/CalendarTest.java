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
   * The years 2000 to 2049 as Hồ Ngọc Đức tables them: the day of Tết and the months, {@code +} of
   * 30 days and {@code -} of 29, the leap month in brackets.
   */
  private static final String YEARS =
      """
      2000-02-05 ++--+--+-++-
      2001-01-24 ++-+[-]+--+-+-+
      2002-02-12 ++-+-+--+-+-
      2003-02-01 ++-++-+--+-+
      2004-01-22 -+[-]++-+-+-+-+
      2005-02-09 -+-+-++-+-+-
      2006-01-29 +-+--++[-]++-+-
      2007-02-17 +-+--+-+++-+
      2008-02-07 +--+--+-+-++
      2009-01-26 +-+-+[-]-+-+-++
      2010-02-14 +-+-+--+-+-+
      2011-02-03 +-++-+--+-+-
      2012-01-23 +-++[-]+-+-+-+-
      2013-02-10 +-+-++-+-+-+
      2014-01-31 -+-+-+-++[-]+-+
      2015-02-19 -+--+-+++-+-
      2016-02-08 +-+--+-++-++
      2017-01-28 -+-+--[+]-+-+++
      2018-02-16 -+-+--+--+++
      2019-02-05 -++-+--+--++
      2020-01-25 -+++[-]+--+--++
      2021-02-12 -++-+-+-+-+-
      2022-02-01 +-+-++-+-+-+
      2023-01-22 -+[-]-++-++-+-+
      2024-02-10 -+--+-++-++-
      2025-01-29 +-+--+[-]+-+++-
      2026-02-17 +-+--+--+++-
      2027-02-06 ++-+--+--++-
      2028-01-26 +++-+[-]-+--++-
      2029-02-13 ++-+-+-+--+-
      2030-02-02 ++-++-+-+-+-
      2031-01-23 -+-[+]+-++-+-+-
      2032-02-11 -+-+-++-++-+
      2033-01-31 -+--+-+-+++[-]+
      2034-02-19 -+--+--+++-+
      2035-02-08 +-+--+--++-+
      2036-01-28 ++-+--[+]--+-++
      2037-02-15 +-++--+--+-+
      2038-02-04 +-++-+-+--+-
      2039-01-24 ++-++[-]+-+--+-
      2040-02-12 +-++-+-++-+-
      2041-02-01 -+-+-+-+++-+
      2042-01-22 -+[-]-+-+-++-++
      2043-02-10 -+--+--++-++
      2044-01-30 +-+--+-[-]+-+++
      2045-02-17 +-+--+--+-++
      2046-02-06 +-+-+-+--+-+
      2047-01-26 +-++-[+]-+--+-+
      2048-02-14 -++-++-+--+-
      2049-02-02 +-+-++-+-++-
      """;

  @Test
  void agreesWithTheTableOfHalfACentury() {
    LocalDate first = LocalDate.of(2000, 2, 5);
    for (String row : YEARS.lines().toList()) {
      assertThat(first).isEqualTo(row.substring(0, 10));
      int year = first.getYear();
      int month = 0;
      boolean leap = false;
      for (int i = 11; i < row.length(); i++) {
        char c = row.charAt(i);
        if (c == '[' || c == ']') {
          leap = c == '[';
          continue;
        }
        int days = c == '+' ? 30 : 29;
        if (!leap) {
          month++;
          assertThat(Calendar.fromLunar(year, month, 1)).as("%d/%d", month, year).isEqualTo(first);
          assertThat(Calendar.fromLunar(year, month, days)).isEqualTo(first.plusDays(days - 1));
          if (days == 29) {
            assertThat(Calendar.fromLunar(year, month, 30)).as("30/%d/%d", month, year).isNull();
          }
        }
        first = first.plusDays(days);
      }
      assertThat(month).isEqualTo(12);
    }
    assertThat(first.getYear()).isEqualTo(2050);
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
