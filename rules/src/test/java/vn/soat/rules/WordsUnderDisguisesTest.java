package vn.soat.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.soat.engine.Checker;
import vn.soat.engine.finding.Finding;
import vn.soat.engine.read.DraftReader;
import vn.soat.engine.recognize.Recognizer;
import vn.soat.fixtures.Disguise;
import vn.soat.fixtures.Plan;
import vn.soat.fixtures.Plans;

/** Citations and consistency are judged by the words alone, whatever a plan wears. */
class WordsUnderDisguisesTest {

  private static final Checker CHECKER =
      new Checker(new DraftReader(), new Recognizer(), DroolsRuleBook.open());

  static Stream<Arguments> disguised() {
    return Plans.all().stream()
        .flatMap(plan -> Stream.of(Disguise.values()).map(as -> Arguments.of(plan, as)));
  }

  @ParameterizedTest
  @MethodSource("disguised")
  void findsTheFaultsOfThePlanAndNothingElse(Plan plan, Disguise disguise) throws Exception {
    List<String> expected =
        plan.faults().stream()
            .filter(fault -> fault.code().matches("(VD|TN)-.*"))
            .map(fault -> fault.code() + " " + fault.quote())
            .toList();

    assertThat(
            CHECKER.check(disguise.write(plan)).judgement().findings().stream()
                .filter(finding -> finding.code().matches("(VD|TN)-.*"))
                .map(WordsUnderDisguisesTest::told))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  private static String told(Finding finding) {
    return finding.code() + " " + finding.span().text();
  }
}
