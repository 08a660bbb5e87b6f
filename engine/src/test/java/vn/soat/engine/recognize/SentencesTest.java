package vn.soat.engine.recognize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {

  @Test
  void fullStopsAndSemicolonsEndSentences() {
    assertThat(sentences("Tổng hợp kết quả. Hoàn thành trước ngày 05/6/2026; báo cáo."))
        .containsExactly("Tổng hợp kết quả.", " Hoàn thành trước ngày 05/6/2026;", " báo cáo.");
  }

  @Test
  void datesNumbersAndLabelsEndNone() {
    assertThat(sentences("1. Lễ phát động: ngày 5.6.2026, kinh phí 1.500.000 đồng"))
        .containsExactly("1. Lễ phát động: ngày 5.6.2026, kinh phí 1.500.000 đồng");
    assertThat(sentences("IV. Tổ chức thực hiện")).containsExactly("IV. Tổ chức thực hiện");
    assertThat(sentences("a. Rà soát. b")).containsExactly("a. Rà soát.", " b");
  }

  @Test
  void aShortWordIsNoLabel() {
    assertThat(sentences("Xong. Báo cáo.")).containsExactly("Xong.", " Báo cáo.");
  }

  @Test
  void noneIsEndless() {
    String text = "mười chữ, ".repeat(Sentences.LONGEST / 10 * 2) + "hết.";
    assertThat(sentences(text))
        .extracting(String::length)
        .containsExactly(Sentences.LONGEST, Sentences.LONGEST, 4);
  }

  @Test
  void findsTheSentenceRoundWords() {
    String text = "Tổng hợp. Hoàn thành trước ngày 05/6/2026. Lưu hồ sơ.";
    int start = text.indexOf("trước");
    int end = text.indexOf("2026") + 4;
    assertThat(Sentences.around(text, start, end)).isEqualTo(" Hoàn thành trước ngày 05/6/2026.");
    assertThat(Sentences.around(text, 0, text.length())).isEqualTo(text);
  }

  private static List<String> sentences(String text) {
    return Sentences.of(text).stream().map(at -> text.substring(at[0], at[1])).toList();
  }
}
