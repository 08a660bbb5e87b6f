package vn.soat.engine.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpanTest {

  private static final Span WORDS = new Span(4, 10, 20, "Ban Bí thư");

  @Test
  void a_part_keeps_its_place() {
    assertThat(WORDS.part(4, 10)).isEqualTo(new Span(4, 14, 20, "Bí thư"));
    assertThat(WORDS.contains(WORDS.part(4, 10))).isTrue();
    assertThat(WORDS.part(4, 10).contains(WORDS)).isFalse();
    assertThat(WORDS.contains(new Span(5, 14, 20, "Bí thư"))).isFalse();
    assertThat(WORDS.contains(new Span(4, 9, 12, " Ba"))).isFalse();
    assertThat(WORDS.contains(new Span(4, 18, 21, "hư "))).isFalse();
  }

  @Test
  void spans_are_the_same_at_the_same_place_with_the_same_words() {
    assertThat(new Span(4, 10, 20, "Ban Bí thư")).isEqualTo(WORDS).hasSameHashCodeAs(WORDS);
    assertThat(WORDS)
        .isNotEqualTo(new Span(5, 10, 20, "Ban Bí thư"))
        .isNotEqualTo(new Span(4, 9, 20, "Ban Bí thư"))
        .isNotEqualTo(new Span(4, 10, 21, "Ban Bí thư"))
        .isNotEqualTo(new Span(4, 10, 20, "Ban bí thư"))
        .isNotEqualTo(null);
  }

  @Test
  void spans_come_in_reading_order() {
    Span whole = Span.DRAFT;
    Span head = Span.at(4);
    Span longer = new Span(4, 10, 22, "Ban Bí thư, ");
    Span later = new Span(5, 0, 1, "a");
    assertThat(List.of(later, longer, WORDS, head, whole).stream().sorted().toList())
        .containsExactly(whole, head, WORDS, longer, later);
  }
}
