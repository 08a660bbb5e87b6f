package vn.soat.engine.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {

  @ParameterizedTest
  @CsvSource({"a,1", "đ,5", "Đ,5", "e,6", "y,23", "j,0", "1,0"})
  void lettersCountInTheVietnameseAlphabet(char letter, int place) {
    assertThat(Numerals.letter(letter)).isEqualTo(place);
  }

  @ParameterizedTest
  @CsvSource({"I,1", "IV,4", "IX,9", "X,10", "XIV,14", "XXXIX,39", "XL,0", "IIII,0", "iv,0", "A,0"})
  void romanFiguresCountToThirtyNine(String written, int value) {
    assertThat(Numerals.roman(written)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({"nhất,1", "Hai,2", "MƯỜI,10", "III,3", "12,12", "mười một,0", "'',0"})
  void partsAreCountedByWordsToo(String written, int value) {
    assertThat(Numerals.ordinal(written)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "V. | 3 | III.",
        "V - | 4 | IV -",
        "I. | 39 | XXXIX.",
        "1.3. | 2 | 1.2.",
        "(9) | 10 | (10)",
        "g) | 5 | đ)",
        "Đ. | 6 | E.",
        "a) | 30 | y)",
        "Phần thứ ba | 2 | Phần thứ hai",
        "Phần thứ ba | 11 | Phần thứ mười",
      })
  void aLabelIsCountedInItsOwnFigures(String label, int number, String counted) {
    assertThat(Numerals.counted(label, number)).isEqualTo(counted);
  }
}
