package vn.soat.engine.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SymbolFontTest {

  @ParameterizedTest
  @CsvSource({
    "Symbol,SYMBOL",
    "WINGDINGS,WINGDINGS",
    "Wingdings 2,OTHER",
    "Webdings,OTHER",
    "ITC Zapf Dingbats,OTHER",
    "Times New Roman,",
    "Symbola,",
    ",",
  })
  void aFontOfPicturesIsKnownByItsName(String name, SymbolFont font) {
    assertThat(SymbolFont.of(name)).isEqualTo(font);
  }

  @ParameterizedTest
  @CsvSource({
    "SYMBOL,A,Α",
    "SYMBOL,Z,Ζ",
    "SYMBOL,a,α",
    "SYMBOL,z,ζ",
    "SYMBOL,@,@",
    "SYMBOL,[,[",
    "SYMBOL,5,5",
    "SYMBOL,\uF0B7,•",
    "SYMBOL,\u00B7,•",
    "SYMBOL,\uF02D,-",
    "WINGDINGS,\uF0FC,✓",
    "WINGDINGS,\u00D8,➢",
    // What is not known, or no letter of such a font, stays.
    "SYMBOL,\u007F,\u007F",
    "SYMBOL,\uF0FF,\uF0FF",
    "WINGDINGS,\uF041,\uF041",
    "OTHER,\uF0FC,\uF0FC",
    "SYMBOL,ế,ế",
    "SYMBOL,\uF100,\uF100",
  })
  void aLetterIsThePictureThatItShows(SymbolFont font, char letter, char picture) {
    assertThat(font.picture(letter)).isEqualTo(picture);
  }

  @Test
  void aBlankIsABlankInAnyFont() {
    for (SymbolFont font : SymbolFont.values()) {
      assertThat(font.picture(' ')).isEqualTo(' ');
      assertThat(font.picture('\uF020')).isEqualTo(' ');
      assertThat(font.picture('\t')).isEqualTo('\t');
    }
  }

  @Test
  void wordLiftsTheLettersIntoAPrivateBlock() {
    assertThat(SymbolFont.isLifted('\uF01F')).isFalse();
    assertThat(SymbolFont.isLifted('\uF020')).isTrue();
    assertThat(SymbolFont.isLifted('\uF0FF')).isTrue();
    assertThat(SymbolFont.isLifted('\uF100')).isFalse();
  }
}
