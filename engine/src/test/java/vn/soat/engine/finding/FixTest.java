package vn.soat.engine.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.soat.engine.document.Correction;
import vn.soat.engine.document.Span;

class FixTest {

  @ParameterizedTest
  @CsvSource({
    "công thông tin,cổng thông tin,cổng thông tin",
    "Công thông tin,cổng thông tin,Cổng thông tin",
    "CÔNG THÔNG TIN,cổng thông tin,CỔNG THÔNG TIN",
    // A capital within does not make one at the head.
    "công Thông tin,cổng thông tin,cổng thông tin",
    // Words with capitals of their own keep them.
    "BỘ CHÍNH TRỊ,Bộ Chính trị,Bộ Chính trị",
    "Bộ chính trị,Bộ Chính trị,Bộ Chính trị",
  })
  void isWrittenInTheCapitalsOfWhatItMends(String quote, String words, String mended) {
    assertThat(corrected(Fix.of(words), quote)).containsExactly(mended);
  }

  @Test
  void takesItsWordsFromTheFinding() {
    Finding finding = Finding.at("NT-03", span(1, "7/4/2026")).with("7/4/2026", "07/4/2026");

    assertThat(Fix.of("{1}").corrections(finding))
        .containsExactly(new Correction(span(1, "7/4/2026"), "07/4/2026"));
    assertThat(Fix.of("{1}").corrections(finding.with("7/4/2026", ""))).isEmpty();
  }

  @Test
  void mendsNothingThatIsRightOrMissing() {
    assertThat(corrected(Fix.of("cổ vũ"), "cổ vũ")).isEmpty();
    assertThat(Fix.of("cổ vũ").corrections(Finding.at("TN-07", Span.at(3)))).isEmpty();
  }

  @Test
  void otherPlacesThatReadLikeTheQuoteAreMendedLikeIt() {
    assertThat(corrected(Fix.of("cổ vũ"), "cô vũ", "Cô vũ", "cổ vũ", "CÔ VŨ", "cô vũ"))
        .containsExactly("cổ vũ", "Cổ vũ", "CỔ VŨ", "cổ vũ");
  }

  @Test
  void inOtherCapitalsOnlyWhereTheQuoteHasNone() {
    assertThat(corrected(Fix.of("Bộ Chính trị"), "Bộ chính trị", "bộ chính trị", "Bộ chính trị"))
        .containsExactly("Bộ Chính trị", "Bộ Chính trị");
  }

  @Test
  void otherPlacesMayHaveWordsOfTheirOwn() {
    Finding finding =
        new Finding(
            "TB-09",
            span(1, "đạo,chỉ"),
            List.of(span(2, "đạo,kiểm"), span(3, "đạo,giám")),
            List.of("đạo, chỉ", "3", "đạo, kiểm"));

    assertThat(new Fix("{0}", Optional.of(2)).corrections(finding))
        .containsExactly(
            new Correction(span(1, "đạo,chỉ"), "đạo, chỉ"),
            new Correction(span(2, "đạo,kiểm"), "đạo, kiểm"));
  }

  @Test
  void aRuleWithoutAFixCorrectsNothing() {
    Finding finding = Finding.at("TN-07", span(1, "cô vũ"));

    assertThat(rule(Fix.NONE).corrections(finding)).isEmpty();
    assertThat(rule(Fix.of("cổ vũ")).corrections(finding))
        .containsExactly(new Correction(span(1, "cô vũ"), "cổ vũ"));
  }

  private static Rule rule(Fix fix) {
    return new Rule(
        "TN-07/mark",
        "phrase",
        "consistency",
        Severity.WARNING,
        new Rule.Basis("", ""),
        Phrase.NONE,
        Phrase.NONE,
        Phrase.NONE,
        List.of(),
        fix);
  }

  /**
   * The words that a fix gives for a quote and its other places, each in a paragraph of its own.
   */
  private static List<String> corrected(Fix fix, String... places) {
    List<Span> spans = new ArrayList<>();
    Arrays.stream(places).forEach(words -> spans.add(span(spans.size() + 1, words)));
    Finding finding = Finding.at("TN-07", spans.get(0)).against(spans.subList(1, spans.size()));
    return fix.corrections(finding).stream().map(Correction::words).toList();
  }

  private static Span span(int paragraph, String words) {
    return new Span(paragraph, 0, words.length(), words);
  }
}
