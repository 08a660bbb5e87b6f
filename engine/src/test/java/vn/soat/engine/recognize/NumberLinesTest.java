package vn.soat.engine.recognize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.soat.engine.draft.Header;
import vn.soat.engine.draft.NumberLine;

class NumberLinesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      textBlock =
          """
          Số 52-KH/ĐU          | 52  | KH | ĐU
          Số 05-KH/ĐU          | 05  | KH | ĐU
          Số 125-KH/ĐU         | 125 | KH | ĐU
          Số -KH/ĐU            | ''  | KH | ĐU
          Số       -KH/ĐU      | ''  | KH | ĐU
          Số ....-KH/ĐU        | ''  | KH | ĐU
          Số……-KH/ĐU           | ''  | KH | ĐU
          Số ____-KH/ĐU        | ''  | KH | ĐU
          Số XX-KH/ĐU          | ''  | KH | ĐU
          Số xxx-KH/ĐU         | ''  | KH | ĐU
          Số 12‑KH/ĐU          | 12  | KH | ĐU
          Số 12-KH/ÐU          | 12  | KH | ĐU
          Số 12-CTr/BTGDVTU    | 12  | CTr | BTGDVTU
          Số 05-QC/BTCTU-BNCTU | 05  | QC | BTCTU-BNCTU
          Số 05-KH/BCĐ35       | 05  | KH | BCĐ35
          Số …-KH/…            | ''  | KH | ''
          """)
  void rightLines(String text, String number, String type, String organ) {
    NumberLine line = recognize(text);

    assertThat(line.number()).isEqualTo(number);
    assertThat(line.typeCode()).isEqualTo(type);
    assertThat(line.organCode()).isEqualTo(organ);
    assertThat(line.malformed()).isFalse();
    assertThat(line.blank()).isEqualTo(number.isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Số 31 - KH/ĐU     | 31 | Số 31-KH/ĐU
          Số: 31-KH/ĐU      | 31 | Số 31-KH/ĐU
          Số 31 -KH/ĐU      | 31 | Số 31-KH/ĐU
          Số 31- KH/ĐU      | 31 | Số 31-KH/ĐU
          Số 31-KH / ĐU     | 31 | Số 31-KH/ĐU
          Số 31-KH/ ĐU      | 31 | Số 31-KH/ĐU
          Số 31/KH-ĐU       | 31 | Số 31-KH/ĐU
          Số 31/KH-UBND     | 31 | Số 31-KH/UBND
          31/KH-UBND        | 31 | Số 31-KH/UBND
          Số: /KH-ĐU        | '' | Số …-KH/ĐU
          Số 5-KH/ĐU        | 5  | Số 05-KH/ĐU
          31-KH/ĐU          | 31 | Số 31-KH/ĐU
          Số: 5/KH          | 5  | Số 05-KH/ĐU
          Số 52             | 52 | Số 52-KH/ĐU
          Số 31-KHĐU        | 31 | Số 31-KH/ĐU
          Số 31-KHUBKT      | 31 | Số 31-KH/UBKT
          Số: XX-KH/ĐU      | '' | Số …-KH/ĐU
          Số                | '' | Số …-KH/ĐU
          Số:               | '' | Số …-KH/ĐU
          """)
  void wrongLines(String text, String number, String corrected) {
    NumberLine line = recognize(text);

    assertThat(line.number()).isEqualTo(number);
    assertThat(line.malformed()).isTrue();
    assertThat(line.corrected()).isEqualTo(corrected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"*", "ĐẢNG ỦY XÃ SUỐI BẠC", "SỐ HÓA VÀ CHUYỂN ĐỔI SỐ", "Suối Bạc, ngày 3 tháng 6"})
  void otherLines(String text) {
    assertThat(HeaderFacts.of(text).number()).isNull();
  }

  private static NumberLine recognize(String text) {
    Header header = HeaderFacts.of("ĐẢNG ỦY XÃ SUỐI BẠC", text);
    assertThat(header.number()).isNotNull();
    return header.number();
  }
}
