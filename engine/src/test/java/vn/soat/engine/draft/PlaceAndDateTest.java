package vn.soat.engine.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.soat.engine.document.Span;

class PlaceAndDateTest {

  @ParameterizedTest
  @CsvSource({
    "8,6,2026,2026-06-08",
    "31,12,2026,2026-12-31",
    "29,2,2028,2028-02-29",
    "29,2,2026,",
    "31,6,2026,",
    "32,12,2026,",
    "1,13,2026,",
    "0,6,2026,",
    "8,0,2026,",
    "8,6,0,",
  })
  void isDatedWhereThereIsSuchADay(int day, int month, int year, LocalDate date) {
    PlaceAndDate line = line("Hòa Bình", day, month, year);

    assertThat(line.date()).isEqualTo(date);
    assertThat(line.dated()).isEqualTo(date != null);
  }

  @Test
  void isBlankWithoutDayOrMonth() {
    assertThat(line("Hòa Bình", 0, 6, 2026).blank()).isTrue();
    assertThat(line("Hòa Bình", 8, 0, 2026).blank()).isTrue();
    assertThat(line("Hòa Bình", 8, 6, 0).blank()).isFalse();
  }

  @Test
  void isBeforeADay() {
    assertThat(line("Hòa Bình", 30, 6, 2025).isBefore(2025, 7, 1)).isTrue();
    assertThat(line("Hòa Bình", 1, 7, 2025).isBefore(2025, 7, 1)).isFalse();
    assertThat(line("Hòa Bình", 0, 6, 2025).isBefore(2025, 7, 1)).isFalse();
  }

  @Test
  void namesItsPlaceHoweverTheToneIsPlaced() {
    PlaceAndDate line = line("Hoà Bình", 8, 6, 2026);

    assertThat(line.isAt("Hòa Bình")).isTrue();
    assertThat(line.isAt("HÒA BÌNH")).isTrue();
    assertThat(line.isAt("Hòa An")).isFalse();
  }

  @Test
  void thePlaceIsFoundInItsLine() {
    String text = "Xã Hòa Bình, ngày 08 tháng 6 năm 2026";
    Span span = new Span(4, 5, 5 + text.length(), text);

    assertThat(new PlaceAndDate(span, "Hòa Bình", 8, 6, 2026, false, text).placeSpan())
        .isEqualTo(new Span(4, 8, 16, "Hòa Bình"));
    assertThat(new PlaceAndDate(span, "", 8, 6, 2026, false, text).placeSpan()).isEqualTo(span);
    assertThat(new PlaceAndDate(span, "Hòa An", 8, 6, 2026, false, text).placeSpan())
        .isEqualTo(span);
    String bare = "Hòa Bình, ngày 08 tháng 6 năm 2026";
    assertThat(
            new PlaceAndDate(
                    new Span(4, 0, bare.length(), bare), "Hòa Bình", 8, 6, 2026, false, bare)
                .placeSpan()
                .text())
        .isEqualTo("Hòa Bình");
  }

  private static PlaceAndDate line(String place, int day, int month, int year) {
    return new PlaceAndDate(Span.at(4), place, day, month, year, false, "");
  }
}
