package vn.soat.engine.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.soat.engine.document.Span;

class FindingTest {

  @Test
  void a_variant_belongs_to_its_code() {
    assertThat(Finding.at("TT-07/type", Span.DRAFT).code()).isEqualTo("TT-07");
    assertThat(Finding.at("TT-07", Span.DRAFT).code()).isEqualTo("TT-07");
  }

  @Test
  void carries_proof_and_values() {
    Finding finding =
        Finding.at("BC-05", Span.at(3)).with("III", 5).against(Span.at(1), Span.at(2));
    assertThat(finding.values()).containsExactly("III", "5");
    assertThat(finding.related()).containsExactly(Span.at(1), Span.at(2));
  }

  @Test
  void a_phrase_is_filled_in_either_language() {
    Phrase phrase = new Phrase("Sau {0} là {1}, thiếu {0}.", "After {0} comes {1}.");
    assertThat(phrase.in(Language.VI, List.of("III", "V"))).isEqualTo("Sau III là V, thiếu III.");
    assertThat(phrase.in(Language.EN, List.of("III", "V"))).isEqualTo("After III comes V.");
  }

  @Test
  void a_value_is_never_taken_for_a_placeholder() {
    Phrase phrase = new Phrase("{0} rồi {1}", "");
    assertThat(phrase.in(Language.VI, List.of("{1}", "hai"))).isEqualTo("{1} rồi hai");
  }
}
