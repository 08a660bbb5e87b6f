package vn.soat.engine.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.soat.engine.document.Span;

class HeadingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I. | 2 | II. | I",
        "IV - | 3 | III - | IV",
        "2.3. | 2 | 2.2. | 3",
        "a) | 2 | b) | a",
        "(3) | 2 | (2) | 3",
        "Phần thứ ba | 2 | Phần thứ hai | ba",
      })
  void knowsTheLabelThatShouldStandThere(
      String label, int expected, String shouldBe, String numeral) {
    Heading heading = heading(label, label, label, 3, expected - 1, 0, false);

    assertThat(heading.expected()).isEqualTo(shouldBe);
    assertThat(heading.numeral()).isEqualTo(numeral);
  }

  /** Styles are named by the first label of their kind. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "II- | I- | I. | II.",
        "IV - | I - | I. | IV.",
        "III. | I. | I - | III -",
        "2.3 | 1.1 | 1.1. | 2.3.",
        "2.3. | 1.1. | 1. | 2.3.",
        "3) | 1) | 1. | 3.",
        "b. | a. | a) | b)",
      })
  void isWrittenInTheStyleOfItsLike(String label, String style, String usual, String mended) {
    Heading heading = heading(label, style, usual, 3, 2, 0, false);

    assertThat(heading.odd()).isTrue();
    assertThat(heading.usualLabel()).isEqualTo(mended);
    assertThat(heading(label, style, style, 3, 2, 0, false).odd()).isFalse();
  }

  @Test
  void skipsWhereNumbersAreLeftOut() {
    assertThat(heading("3.", "1.", "1.", 3, 1, 0, false).skips()).isTrue();
    assertThat(heading("3.", "1.", "1.", 3, 2, 0, false).skips()).isFalse();
    assertThat(heading("3.", "1.", "1.", 3, 1, 0, true).skips()).isFalse();
  }

  @Test
  void repeatsWhereASiblingHasItsNumber() {
    assertThat(heading("3.", "1.", "1.", 3, 3, 5, false).repeats()).isTrue();
    assertThat(heading("3.", "1.", "1.", 3, 2, 0, false).repeats()).isFalse();
    assertThat(heading("3.", "1.", "1.", 3, 3, 5, true).repeats()).isFalse();
  }

  @Test
  void isCountedUnderTheHeadingAboveIt() {
    Heading upper = heading("2.3.", "1.1.", "1.1.", 3, 2, 0, false);

    assertThat(upper.number()).isEqualTo(3);
    assertThat(heading("6.2", "1.1", "1.1", 2, 1, 0, true).under(upper)).isEqualTo("2.3.2");
  }

  @Test
  void aSectionMayServeSeveralEnds() {
    Heading both = section(1, SectionKind.PURPOSE, SectionKind.CONTENT);
    Heading under = section(2, SectionKind.ORGANISATION);

    assertThat(both.section()).isTrue();
    assertThat(both.purpose()).isTrue();
    assertThat(both.content()).isTrue();
    assertThat(both.organisation()).isFalse();
    assertThat(under.section()).isFalse();
    assertThat(under.purpose()).isFalse();
    assertThat(under.content()).isFalse();
    assertThat(under.organisation()).isTrue();
  }

  private static Heading section(int level, SectionKind... kinds) {
    Span span = new Span(7, 0, 2, "I.");
    return new Heading(
        1,
        0,
        level,
        span,
        span,
        List.of(1),
        0,
        0,
        "",
        List.of(kinds),
        "I.",
        "I.",
        false,
        false,
        false);
  }

  private static Heading heading(
      String label,
      String style,
      String usual,
      int number,
      int previous,
      int earlier,
      boolean misplaced) {
    Span span = new Span(7, 0, label.length(), label);
    return new Heading(
        9,
        0,
        1,
        span,
        span,
        label.startsWith("2.") ? List.of(2, number) : List.of(number),
        previous,
        earlier,
        "",
        List.of(),
        style,
        usual,
        misplaced,
        false,
        false);
  }
}
