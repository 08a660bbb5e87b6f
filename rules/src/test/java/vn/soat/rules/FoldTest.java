package vn.soat.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.soat.engine.document.Span;
import vn.soat.engine.finding.Finding;

class FoldTest {

  @Test
  void makes_the_findings_of_one_rule_one() {
    List<Finding> folded =
        Fold.fold(
            List.of(finding(1, "Arial"), finding(2, "Calibri"), finding(3, "Arial")),
            Set.of("TB-03"));

    assertThat(folded).hasSize(1);
    assertThat(folded.get(0).span()).isEqualTo(Span.at(1));
    assertThat(folded.get(0).related()).containsExactly(Span.at(2), Span.at(3));
    assertThat(folded.get(0).values()).containsExactly("Arial; Calibri", "3");
  }

  @Test
  void keeps_variants_and_other_rules_apart() {
    List<Finding> findings =
        List.of(
            Finding.at("TB-05/bold", Span.at(1)),
            Finding.at("TB-05/italic", Span.at(2)),
            Finding.at("TT-06", Span.at(3)),
            Finding.at("TT-06", Span.at(4)));

    assertThat(Fold.fold(findings, Set.of("TB-05")))
        .extracting(Finding::rule)
        .containsExactlyInAnyOrder("TB-05/bold", "TB-05/italic", "TT-06", "TT-06");
  }

  @Test
  void counts_more_places_than_it_tells() {
    List<Finding> many =
        IntStream.rangeClosed(1, 100).mapToObj(i -> finding(i, "Arial " + i)).toList();

    Finding one = Fold.fold(many, Set.of("TB-03")).get(0);

    assertThat(one.related()).hasSize(20);
    assertThat(one.values()).containsExactly("Arial 1; Arial 2; Arial 3; …", "100");
  }

  private static Finding finding(int paragraph, String font) {
    return Finding.at("TB-03", Span.at(paragraph)).with(font);
  }
}
