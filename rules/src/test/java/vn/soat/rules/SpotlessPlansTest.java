package vn.soat.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.soat.engine.Checker;
import vn.soat.engine.finding.Finding;
import vn.soat.engine.read.DraftReader;
import vn.soat.engine.recognize.Recognizer;
import vn.soat.fixtures.Disguise;
import vn.soat.fixtures.Plan;
import vn.soat.fixtures.Plans;

/** A spotless plan stays spotless whatever the file looks like inside, formatting included. */
class SpotlessPlansTest {

  private final Checker checker =
      new Checker(new DraftReader(), new Recognizer(), DroolsRuleBook.open());

  @TestFactory
  Stream<DynamicTest> spotless() {
    return Plans.spotless().stream()
        .flatMap(
            plan ->
                Stream.of(Disguise.values())
                    .map(
                        disguise ->
                            DynamicTest.dynamicTest(
                                plan.name() + " " + disguise, () -> verify(plan, disguise))));
  }

  private void verify(Plan plan, Disguise disguise) throws Exception {
    assertThat(checker.check(disguise.write(plan)).judgement().findings())
        .filteredOn(finding -> !disguise.earns().contains(finding.code()))
        .extracting(Finding::rule, finding -> finding.span().text())
        .isEmpty();
  }
}
