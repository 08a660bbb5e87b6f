package vn.soat.rules.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.soat.engine.finding.Rule;
import vn.soat.rules.book.Examples.Example;

class ExampleWordsTest {

  @Test
  void quotesStandBetweenTheMarksInReadingOrder() {
    Map<String, List<String>> set = new LinkedHashMap<>();
    set.put("number", List.of("Số ⟦5⟧-⟦CT⟧/ĐU"));
    set.put("title", List.of("một", "⟦hai⟧"));
    Example example = example(set, Map.of("ba", "⟦bốn⟧ $1"), Optional.empty(), Map.of());

    assertThat(example.quotes()).containsExactly("5", "CT", "hai", "bốn");
    assertThat(Example.unmarked("Số ⟦5⟧-⟦C$1⟧/ĐU")).isEqualTo("Số 5-C$1/ĐU");
  }

  @Test
  void whatIsMissingHasAnEmptyQuoteBeforeTheOthers() {
    Map<String, List<String>> set = Map.of("number", List.of("⟦Số⟧"));

    assertThat(example(set, Map.of(), Optional.of(true), Map.of()).quotes())
        .containsExactly("", "Số");
    assertThat(example(set, Map.of(), Optional.of(false), Map.of()).quotes()).containsExactly("Số");
  }

  @Test
  void wrongOnesAreToldFirst() {
    Example wrong =
        example(
            Map.of("number", List.of("⟦Số⟧", " ", "hai")),
            Map.of(),
            Optional.empty(),
            Map.of("font", "Arial"));
    Example right =
        example(Map.of("number", List.of("Số 05")), Map.of(), Optional.empty(), Map.of());

    assertThat(new Examples(List.of(wrong), List.of(right)).told())
        .containsExactly(
            new Rule.Example(false, "⟦Số⟧ ¶ hai ¶ font: Arial", "Số 05"),
            new Rule.Example(true, "Số 05", "Số 05"));
  }

  @Test
  void anExampleChangesSomething() {
    assertThatThrownBy(() -> example(Map.of(), Map.of(), Optional.of(true), Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("changes nothing");
    assertThat(example(Map.of(), Map.of(), Optional.empty(), Map.of("font", "Arial")).quotes())
        .isEmpty();
  }

  private static Example example(
      Map<String, List<String>> set,
      Map<String, String> replace,
      Optional<Boolean> missing,
      Map<String, String> dress) {
    return new Example(
        Optional.empty(),
        dress,
        Optional.empty(),
        set,
        replace,
        List.of(),
        missing,
        Optional.of("Số 05"),
        Optional.empty(),
        List.of());
  }
}
