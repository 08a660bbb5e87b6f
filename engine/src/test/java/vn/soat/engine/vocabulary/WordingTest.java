package vn.soat.engine.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kinh tế - Xã hội, quốc phòng | kinh tế xã hội , quốc phòng",
        "“Dân vận khéo”: (a) 5% | '\" dân vận khéo \" : ( a ) 5 %'",
        "05-KH/ĐU; T/M & K/T | 05 kh/đu ; t/m & k/t",
        "R&D / b. | r&d / b .",
        "/a | / a",
        "a/ | a /",
      })
  void marksAreWordsAndHyphensAreNone(String text, String words) {
    Wording wording = Wording.of(text);

    assertThat(IntStream.range(0, wording.size()).mapToObj(wording::word))
        .containsExactly(words.split(" "));
  }

  @Test
  void aWordKnowsItsPlaceAndItsCapital() {
    Wording words = Wording.of("Ủy ban, xã An Bình");

    assertThat(words.size()).isEqualTo(6);
    assertThat(words.start(4)).isEqualTo(11);
    assertThat(words.end(4)).isEqualTo(13);
    assertThat(words.capital(0)).isTrue();
    assertThat(words.capital(1)).isFalse();
    assertThat(words.capital(4)).isTrue();
    assertThat(words.capital(6)).isFalse();
    assertThat(words.mark(2)).isTrue();
    assertThat(words.mark(1)).isFalse();
    assertThat(words.mark(6)).isFalse();
    assertThat(words.word(6)).isEmpty();
    assertThat(words.joined(0, 4)).isEqualTo("ủy ban, xã");
  }

  @Test
  void aPlaceLeadsToTheWordAtOrBehindIt() {
    Wording words = Wording.of("ủy ban xã");

    assertThat(words.at(0)).isZero();
    assertThat(words.at(1)).isEqualTo(1);
    assertThat(words.at(3)).isEqualTo(1);
    assertThat(words.at(4)).isEqualTo(2);
    assertThat(words.at(99)).isEqualTo(3);
  }

  @Test
  void aPhraseStandsWordForWord() {
    Wording words = Wording.of("gửi báo cáo kết quả");

    assertThat(words.has(Wording.of("báo cáo"), 1)).isTrue();
    assertThat(words.has(Wording.of("báo cáo"), 0)).isFalse();
    assertThat(words.has(Wording.of("quả tốt"), 4)).isFalse();
  }

  @Test
  void theLongestPhraseOfAUseCounts() {
    assertThat(Phrases.length("issues", Wording.of("xây dựng và ban hành"), 0)).isEqualTo(5);
    assertThat(Phrases.length("issues", Wording.of("xây dựng Kế hoạch"), 0)).isEqualTo(2);
    assertThat(Phrases.stands("report", Wording.of("các chi bộ báo cáo"), 3)).isTrue();
    assertThat(Phrases.stands("report", Wording.of("các chi bộ báo cáo"), 0)).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Phrases.length("reports", Wording.of("báo cáo"), 0))
        .withMessageContaining("reports");
  }

  @Test
  void aTableHasRowsOfAsManyCells() {
    assertThat(WordTable.rows("types.tsv")).contains(List.of("Kế hoạch", "KH"));
    assertThat(WordTable.rows("types.tsv")).doesNotContain(List.of("name", "code"));
    assertThat(WordTable.values(" a ;b;; c")).containsExactly("a", "b", "c");
    assertThat(WordTable.values("")).isEmpty();
    assertThatIllegalStateException()
        .isThrownBy(() -> WordTable.rows("typos.tsv"))
        .withMessageContaining("typos.tsv");
  }
}
