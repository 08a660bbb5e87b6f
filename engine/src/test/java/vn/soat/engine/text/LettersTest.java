package vn.soat.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LettersTest {

  @Test
  void knowsTheCharactersThatUnicodeKnows() {
    for (int code = 0; code <= Character.MAX_VALUE; code++) {
      char c = (char) code;
      assertThat(Letters.letter(c)).as("letter U+%04X", code).isEqualTo(Character.isLetter(c));
      assertThat(Letters.letterOrDigit(c))
          .as("letter or digit U+%04X", code)
          .isEqualTo(Character.isLetterOrDigit(c));
      assertThat(Letters.blank(c))
          .as("blank U+%04X", code)
          .isEqualTo(c <= ' ' || Character.isSpaceChar(c));
      assertThat(Letters.small(c)).as("small U+%04X", code).isEqualTo(Character.toLowerCase(c));
    }
  }
}
