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
import vn.soat.fixtures.Component;
import vn.soat.fixtures.Disguise;
import vn.soat.fixtures.Plan;
import vn.soat.fixtures.Plans;

/** The chapters on sections and recipients, over whole plans under every disguise. */
class SectionsAndRecipientsTest {

  private static final Set<String> CHAPTERS = Set.of("BC", "NN");

  @ParameterizedTest
  @MethodSource("vn.soat.rules.WholePlans#disguised")
  void everyPlanHasItsFaultsAndNoOthers(Plan plan, Disguise disguise) throws Exception {
    assertThat(findings(judge(plan, disguise), CHAPTERS))
        .containsExactlyInAnyOrderElementsOf(faults(plan, CHAPTERS));
  }

  @Test
  void withoutRecipientsNoneOfThemIsJudged() throws Exception {
    Judgement judgement =
        judge(Plans.named("hd05-chuyen-doi-so").without(Component.RECIPIENTS), Disguise.PLAIN);

    assertThat(findings(judgement, CHAPTERS)).containsExactly("NN-01 ");
    assertThat(judgement.notEvaluated())
        .extracting(Judgement.NotEvaluated::code)
        .contains("NN-02", "NN-03", "NN-04", "NN-05", "NN-06", "NN-07", "NN-08")
        .doesNotContain("NN-01", "NN-09");
  }

  @Test
  void withoutHeadingsNoneOfThemIsJudged() throws Exception {
    Judgement judgement =
        judge(
            Plans.named("hd05-chuyen-doi-so")
                .with(
                    Component.BODY,
                    "Thực hiện Nghị quyết, Ban Thường vụ Đảng ủy ban hành Kế hoạch như sau:",
                    "Các chi bộ tổ chức học tập."),
            Disguise.PLAIN);

    assertThat(findings(judgement, CHAPTERS)).isEmpty();
    assertThat(judgement.notEvaluated())
        .extracting(Judgement.NotEvaluated::code)
        .contains("BC-01", "BC-02", "BC-03", "BC-05", "BC-08", "BC-09", "NN-06");
  }
}
