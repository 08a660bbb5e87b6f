package vn.soat.engine.recognize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.soat.engine.draft.PlaceAndDate;

class PlacesAndDatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Suối Bạc, ngày 27 tháng 4 năm 2026             | Suối Bạc  | 27 | 4  | 2026
          Suối Bạc, ngày 08 tháng 6 năm 2026             | Suối Bạc  | 8  | 6  | 2026
          Suối Bạc, ngày 03 tháng 02 năm 2026            | Suối Bạc  | 3  | 2  | 2026
          Suối Bạc, ngày 17 tháng 11 năm 2025            | Suối Bạc  | 17 | 11 | 2025
          Suối Bạc, ngày      tháng     năm 2026         | Suối Bạc  | 0  | 0  | 2026
          Suối Bạc, ngày       tháng 01 năm 2026         | Suối Bạc  | 0  | 1  | 2026
          Suối Bạc, ngày ... tháng ... năm ...           | Suối Bạc  | 0  | 0  | 0
          Suối Bạc, ngày… tháng… năm 2026                | Suối Bạc  | 0  | 0  | 2026
          Suối Bạc, ngày 27 tháng năm 2026               | Suối Bạc  | 27 | 0  | 2026
          Suối Bạc, ngày   tháng  02  năm                | Suối Bạc  | 0  | 2  | 0
          Phường Ngô Quyền, ngày 27 tháng 4 năm 2026     | Ngô Quyền | 27 | 4  | 2026
          TP. Hồ Chí Minh, ngày 27 tháng 4 năm 2026      | Hồ Chí Minh | 27 | 4 | 2026
          ĐK Vân Đồn, ngày 27 tháng 4 năm 2026           | Vân Đồn   | 27 | 4  | 2026
          Phường 7, ngày 27 tháng 4 năm 2026             | 7         | 27 | 4  | 2026
          Xã Suối Bạc, ngày 10 tháng 10 năm 2026         | Suối Bạc  | 10 | 10 | 2026
          Ea H'Leo, ngày 10 tháng 10 năm 2026            | Ea H'Leo  | 10 | 10 | 2026
          """)
  void rightLines(String text, String place, int day, int month, int year) {
    PlaceAndDate line = recognize(text);

    assertThat(line.place()).isEqualTo(place);
    assertThat(line.day()).isEqualTo(day);
    assertThat(line.month()).isEqualTo(month);
    assertThat(line.year()).isEqualTo(year);
    assertThat(line.malformed()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Suối Bạc, ngày 8 tháng 6 năm 2026   | Suối Bạc, ngày 08 tháng 6 năm 2026
          Suối Bạc, ngày 08 tháng 06 năm 2026 | Suối Bạc, ngày 08 tháng 6 năm 2026
          Suối Bạc, ngày 8 tháng 06 năm 2026  | Suối Bạc, ngày 08 tháng 6 năm 2026
          Suối Bạc, ngày 27 tháng 2 năm 2026  | Suối Bạc, ngày 27 tháng 02 năm 2026
          Suối Bạc ngày 27 tháng 4 năm 2026   | Suối Bạc, ngày 27 tháng 4 năm 2026
          Suối Bạc, ngày 27/4/2026            | Suối Bạc, ngày 27 tháng 4 năm 2026
          Suối Bạc, 27/4/2026                 | Suối Bạc, ngày 27 tháng 4 năm 2026
          Suối Bạc, ngày 27 tháng 4, 2026     | Suối Bạc, ngày 27 tháng 4 năm 2026
          Suối Bạc, ngày    /    /2026        | Suối Bạc, ngày … tháng … năm 2026
          Suối Bạc, tháng 4 năm 2026          | Suối Bạc, ngày … tháng 4 năm 2026
          ngày 27 tháng 4 năm 2026            | Suối Bạc, ngày 27 tháng 4 năm 2026
          Suối Bạc. Ngày 27 tháng 4 năm 2026  | Suối Bạc, ngày 27 tháng 4 năm 2026
          Suối Bạc, ngày 27 tháng tư năm 2026 | Suối Bạc, ngày 27 tháng 4 năm 2026
          Suối Bạc, ngày 27 tháng năm năm 2026 | Suối Bạc, ngày 27 tháng 5 năm 2026
          Suối Bạc, ngày 7 tháng Mười Hai năm 2026 | Suối Bạc, ngày 07 tháng 12 năm 2026
          Suối Bạc, ngày 27 tháng một năm 2026 | Suối Bạc, ngày 27 tháng 01 năm 2026
          Suối Bạc, ngày 27 tháng 4 năm 26    | Suối Bạc, ngày 27 tháng 4 năm 2026
          """)
  void wrongLines(String text, String corrected) {
    PlaceAndDate line = recognize(text);

    assertThat(line.malformed()).isTrue();
    assertThat(line.corrected()).isEqualTo(corrected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Số 27-KH/ĐU",
        "ĐẢNG ỦY XÃ NGÀY MỚI",
        "* * *",
        "27/4",
        "Suối Bạc, ngày 9 tháng giêng năm 2026"
      })
  void otherLines(String text) {
    assertThat(HeaderFacts.of(text).placeAndDate()).isNull();
  }

  @Test
  void aDateInTheTitleIsNoPlaceLine() {
    assertThat(
            HeaderFacts.of(
                    new Page()
                        .text("ĐẢNG ỦY XÃ SUỐI BẠC", "Số 12-KH/ĐU")
                        .centered(
                            "KẾ HOẠCH", "tổ chức hội nghị", "ngày 27 tháng 4 năm 2026", "-----"))
                .placeAndDate())
        .isNull();
  }

  private static PlaceAndDate recognize(String text) {
    PlaceAndDate line = HeaderFacts.of("ĐẢNG ỦY XÃ SUỐI BẠC", text).placeAndDate();
    assertThat(line).isNotNull();
    return line;
  }
}
