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
}
