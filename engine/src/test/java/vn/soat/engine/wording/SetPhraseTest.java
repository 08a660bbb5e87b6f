package vn.soat.engine.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SetPhraseTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          chi bộ trực thuộc | chi bộ trực thuộc | ``
          chi_bộ trực thuộc | chi bộ trực thuộc | bộ
          các chi_bộ trực thuộc | các chi bộ trực thuộc | chi; bộ
          các chi bộ trực_thuộc | các chi bộ trực thuộc | trực
          Ban [Thường vụ] Tỉnh ủy | Ban Thường vụ Tỉnh ủy | Thường vụ
          cán_bộ, công_chức | cán bộ, công chức | bộ; công
          """)
  void itsNotationTellsWhatMayGetLost(String notation, String text, String losses) {
    SetPhrase phrase = SetPhrase.parse(notation);

    assertThat(phrase.text()).isEqualTo(text);
    assertThat(phrase.size()).isEqualTo(text.split(" ", -1).length);
    assertThat(
            phrase.losses().stream()
                .map(
                    loss ->
                        IntStream.range(loss.from(), loss.to())
                            .mapToObj(i -> phrase.syllable(i).text())
                            .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("; ")))
        .isEqualTo(losses);
  }

  @Test
  void aMarkMayStandBeforeASyllable() {
    SetPhrase phrase = SetPhrase.parse("(kinh tế - xã hội, a/b");

    assertThat(IntStream.range(0, phrase.size()).mapToObj(i -> phrase.syllable(i).before()))
        .containsExactly('(', ' ', '-', ' ', ',', '/');
  }

  @Test
  void someWordsOnlyTellWhatIsRight() {
    assertThat(SetPhrase.parse("= bộ máy").rightOnly()).isTrue();
    assertThat(SetPhrase.parse("= bộ máy").text()).isEqualTo("bộ máy");
    assertThat(SetPhrase.parse("bộ máy").rightOnly()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"bộ", "", "[bộ máy", "chi [bộ máy", "bộ; máy", "bộ. máy"})
  void aNotationThatMeansNothingIsRefused(String notation) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SetPhrase.parse(notation))
        .withMessageEndingWith(": " + notation);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          khóa * của Đảng | khóa XIV của Đảng | 0
          khóa * của Đảng | khóa 14 cua Dảng | 2
          khóa * của Đảng | khóa mới của Đảng | -1
          nhà văn hóa | nhà 5 hóa | -1
          chi bộ, đảng bộ | chi bộ đảng bộ | 0
          chi bộ đảng bộ | chi bộ, đảng bộ | -1
          (để báo cáo | (đề báo cáo | 1
          (để báo cáo | để báo cáo | -1
          chi bộ trực thuộc | chi bộ trực | -1
          chi bộ | chi hội | -1
          """)
  void itsFaultsAreCounted(String notation, String words, int faults) {
    assertThat(SetPhrase.parse(notation).faults(Text.lines(words).get(0), 0)).isEqualTo(faults);
  }
}
