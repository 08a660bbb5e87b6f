package vn.soat.engine.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.soat.engine.document.Span;
import vn.soat.engine.text.Passage;

class WordsTest {

  /** The words of a line; a blank is ·, a tab ⇥, a line break ↵. */
  private static Words words(String line) {
    return Text.lines(written(line)).get(0);
  }

  private static String written(String line) {
    return line.replace('·', ' ').replace('⇥', '\t').replace('↵', '\n');
  }

  private static String each(Words words, Function<Word, String> told) {
    return IntStream.range(0, words.size())
        .mapToObj(words::get)
        .map(told)
        .collect(Collectors.joining());
  }

  private static String which(Words words, Predicate<Word> predicate) {
    return each(words, word -> predicate.test(word) ? word.text() : ".");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a b | ^·
          a, b ,c , d | ^,,,
          a-b - c – d −e | ^----
          a/b / c | ^//
          a (b) ( c, (d | ^(((
          a ( b | ^(
          (a b | (·
          - a b | ^·
          a. b; c: d | ^...
          a,; b - / c | ^..
          a⇥b↵c | ^..
          a···b | ^·
          a····b | ^.
          a··-··b | ^-
          a,····b | ^.
          a···-·b | ^-
          """)
  void aWordKnowsWhatPartsItFromTheOneBefore(String line, String before) {
    assertThat(each(words(line), word -> "" + word.before())).isEqualTo(written(before));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a b, c - d | a...
          a. b! c? d | abcd
          a: b; c … d | abcd
          a (b) c “d” e | abcde
          a⇥b↵c • d | abcd
          - a + b / c | ab.
          """)
  void aWordKnowsWhetherASentenceOrAnItemBeginsWithIt(String line, String opening) {
    assertThat(which(words(line), Word::opening)).isEqualTo(opening);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a “b c” d | .bc.
          a «b» c „d” e | .b.d.
          “a” “b | ab
          a "b c" d "e | .bc.e
          a” b» c | ...
          a "b “c” d" e | .bcd.
          """)
  void aWordKnowsWhetherItIsQuoted(String line, String quoted) {
    assertThat(which(words(line), Word::quoted)).isEqualTo(quoted);
  }

  @Test
  void aWordKnowsItsLettersAndItsCapitals() {
    Words words = words("Đảng uỷ UBND xã An Bình");

    assertThat(words.get(0))
        .isEqualTo(new Word(0, 4, "Đảng", "đảng", words.get(0).stem(), 1, Words.HEAD, true, false));
    assertThat(words.get(1))
        .isEqualTo(new Word(5, 7, "uỷ", "ủy", words.get(1).stem(), 0, ' ', false, false));
    assertThat(words.get(2))
        .isEqualTo(new Word(8, 12, "UBND", "ubnd", words.get(2).stem(), 4, ' ', false, false));
    assertThat(words.get(1).stem()).isEqualTo(words("uy").get(0).stem());
    assertThat(which(words, Word::lower)).isEqualTo(".uỷ.xã..");
    assertThat(which(words, Word::capital)).isEqualTo("Đảng...AnBình");
    assertThat(which(words, Word::capitals)).isEqualTo("..UBND...");
  }

  @Test
  void aWordKnowsWhetherItIsANumber() {
    Words words = words("14 XIV vi mới 2a c x");

    assertThat(which(words, Word::number)).isEqualTo("14...2a..");
    assertThat(which(words, Word::ordinal)).isEqualTo("14XIVvi.2acx");
  }

  @Test
  void wordsStandOneAfterTheOther() {
    Words words = words("Các chi bộ, đảng bộ");

    assertThat(words.at(1, "chi", "bộ")).isTrue();
    assertThat(words.at(3, "đảng", "bộ")).isTrue();
    assertThat(words.at(0, "chi", "bộ")).isFalse();
    assertThat(words.at(2, "bộ", "đảng")).isFalse();
    assertThat(words.at(4, "bộ", "xã")).isFalse();
    assertThat(words.at(-1, "các")).isFalse();
  }

  @Test
  void wordsKnowTheirPlaceInTheDraft() {
    Words words = Words.of(Passage.of(new Span(7, 10, 29, "Các chi bộ, đảng bộ")));

    assertThat(words.size()).isEqualTo(5);
    assertThat(words.span(1, 3)).isEqualTo(new Span(7, 14, 26, "chi bộ, đảng"));
    assertThat(words.gap(3)).isEqualTo(", ");
    assertThat(words.gap(1)).isEqualTo(" ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a b. c d; e | 0 | 0 | 2
          a b. c d; e | 1 | 0 | 2
          a b. c d; e | 2 | 2 | 4
          a b. c d; e | 3 | 2 | 4
          a b. c d; e | 4 | 4 | 5
          a 1.b, c⇥d | 1 | 0 | 4
          a 1.b, c⇥d | 4 | 4 | 5
          """)
  void aWordKnowsItsSentence(String line, int word, int first, int end) {
    assertThat(words(line).sentence(word)).isEqualTo(first);
    assertThat(words(line).sentenceEnd(word)).isEqualTo(end);
  }
}
