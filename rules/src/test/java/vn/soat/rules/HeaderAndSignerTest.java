package vn.soat.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.soat.rules.WholePlans.faults;
import static vn.soat.rules.WholePlans.findings;
import static vn.soat.rules.WholePlans.judge;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.soat.engine.finding.Judgement;
import vn.soat.engine.finding.Severity;
import vn.soat.fixtures.Component;
import vn.soat.fixtures.Disguise;
import vn.soat.fixtures.Dress;
import vn.soat.fixtures.Plan;
import vn.soat.fixtures.Plans;

/** The chapters on header and signature over whole plans. */
class HeaderAndSignerTest {

  private static final Set<String> CHAPTERS = Set.of("TT", "CK");

  @ParameterizedTest
  @MethodSource("vn.soat.rules.WholePlans#disguised")
  void everyPlanHasItsFaultsAndNoOthers(Plan plan, Disguise disguise) throws Exception {
    assertThat(findings(judge(plan, disguise), CHAPTERS))
        .containsExactlyInAnyOrderElementsOf(faults(plan, CHAPTERS));
  }

  @Test
  void aMissingNameIsANoteWhileTheNumberIsBlank() throws Exception {
    Plan plan =
        Plans.named("hd05-chuyen-doi-so")
            .with(Component.NUMBER, "Số      -KH/ĐU")
            .without(Component.NAME);

    assertThat(judge(plan, Disguise.PLAIN).findings())
        .filteredOn(finding -> finding.code().equals("CK-06"))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(WholePlans.RULES.rule(finding.rule()).severity())
                    .isEqualTo(Severity.INFO));
  }

  @Test
  void theDrawnLineIsNotJudgedWhereItCannotBeTold() throws Exception {
    Plan plan = Plans.named("hd05-chuyen-doi-so");

    Judgement judgement = judge(plan, Disguise.TABS, Dress.proper().withoutDrawnLine());

    assertThat(judgement.notEvaluated()).extracting(Judgement.NotEvaluated::code).contains("TT-17");
    assertThat(findings(judgement, CHAPTERS)).isEmpty();
  }
}
