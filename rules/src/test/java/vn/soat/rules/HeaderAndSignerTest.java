package vn.soat.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.soat.engine.Checker;
import vn.soat.engine.finding.Finding;
import vn.soat.engine.finding.Judgement;
import vn.soat.engine.finding.Severity;
import vn.soat.engine.read.DraftReader;
import vn.soat.engine.read.UnreadableDraftException;
import vn.soat.engine.recognize.Recognizer;
import vn.soat.fixtures.Component;
import vn.soat.fixtures.Disguise;
import vn.soat.fixtures.Dress;
import vn.soat.fixtures.Plan;
import vn.soat.fixtures.Plans;

/** The chapters on header and signature over whole plans. */
class HeaderAndSignerTest {

  private static final DroolsRuleBook RULES = DroolsRuleBook.open();
  private static final Checker CHECKER = new Checker(new DraftReader(), new Recognizer(), RULES);

  static Stream<Arguments> disguised() {
    return Plans.all().stream()
        .flatMap(plan -> Stream.of(Disguise.values()).map(as -> Arguments.of(plan, as)));
  }

  @ParameterizedTest
  @MethodSource("disguised")
  void everyPlanHasItsFaultsAndNoOthers(Plan plan, Disguise disguise) throws Exception {
    List<String> expected =
        plan.faults().stream()
            .filter(fault -> chapter(fault.code()))
            .map(fault -> fault.code() + " " + fault.quote())
            .toList();

    assertThat(findings(judge(plan, disguise, Dress.proper())))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void aMissingNameIsANoteWhileTheNumberIsBlank() throws Exception {
    Plan plan =
        Plans.named("hd05-chuyen-doi-so")
            .with(Component.NUMBER, "Số      -KH/ĐU")
            .without(Component.NAME);

    assertThat(judge(plan, Disguise.PLAIN, Dress.proper()).findings())
        .filteredOn(finding -> finding.code().equals("CK-06"))
        .singleElement()
        .satisfies(
            finding -> assertThat(RULES.rule(finding.rule()).severity()).isEqualTo(Severity.INFO));
  }

  @Test
  void theDrawnLineIsNotJudgedWhereItCannotBeTold() throws Exception {
    Plan plan = Plans.named("hd05-chuyen-doi-so");

    Judgement judgement = judge(plan, Disguise.TABS, Dress.proper().withoutDrawnLine());

    assertThat(judgement.notEvaluated()).extracting(Judgement.NotEvaluated::code).contains("TT-17");
    assertThat(findings(judgement)).isEmpty();
  }

  private static Judgement judge(Plan plan, Disguise disguise, Dress dress)
      throws UnreadableDraftException {
    return CHECKER.check(disguise.write(plan, dress)).judgement();
  }

  private static List<String> findings(Judgement judgement) {
    return judgement.findings().stream()
        .filter(finding -> chapter(finding.code()))
        .map(HeaderAndSignerTest::told)
        .toList();
  }

  private static String told(Finding finding) {
    return finding.code() + " " + finding.span().text().replace('\u00A0', ' ');
  }

  private static boolean chapter(String code) {
    return code.startsWith("TT-") || code.startsWith("CK-");
  }
}
