package vn.soat.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.soat.engine.Checker;
import vn.soat.engine.finding.Judgement;
import vn.soat.engine.read.DraftReader;
import vn.soat.engine.read.UnreadableDraftException;
import vn.soat.engine.recognize.Recognizer;
import vn.soat.fixtures.Component;
import vn.soat.fixtures.Disguise;
import vn.soat.fixtures.Plan;
import vn.soat.fixtures.Plans;

/** The chapters on sections and recipients, over whole plans under every disguise. */
class SectionsAndRecipientsTest {

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

    assertThat(findings(judge(plan, disguise))).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void withoutRecipientsNoneOfThemIsJudged() throws Exception {
    Judgement judgement =
        judge(Plans.named("hd05-chuyen-doi-so").without(Component.RECIPIENTS), Disguise.PLAIN);

    assertThat(findings(judgement)).containsExactly("NN-01 ");
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

    assertThat(findings(judgement)).isEmpty();
    assertThat(judgement.notEvaluated())
        .extracting(Judgement.NotEvaluated::code)
        .contains("BC-01", "BC-02", "BC-03", "BC-05", "BC-08", "BC-09", "NN-06");
  }

  private static Judgement judge(Plan plan, Disguise disguise) throws UnreadableDraftException {
    return CHECKER.check(disguise.write(plan)).judgement();
  }

  private static List<String> findings(Judgement judgement) {
    return judgement.findings().stream()
        .filter(finding -> chapter(finding.code()))
        .map(
            finding -> finding.code() + " " + finding.span().text().replaceAll("[\\s\u00A0]+", " "))
        .toList();
  }

  private static boolean chapter(String code) {
    return code.startsWith("BC-") || code.startsWith("NN-");
  }
}
