package vn.soat.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import vn.soat.engine.Checker;
import vn.soat.engine.finding.Judgement;
import vn.soat.engine.read.DraftReader;
import vn.soat.engine.read.UnreadableDraftException;
import vn.soat.engine.recognize.Recognizer;
import vn.soat.fixtures.Disguise;
import vn.soat.fixtures.Dress;
import vn.soat.fixtures.Plan;
import vn.soat.fixtures.Plans;

/** Whole plans judged by all rules, for tests of some chapters. */
final class WholePlans {

  static final DroolsRuleBook RULES = DroolsRuleBook.open();
  static final Checker CHECKER = new Checker(new DraftReader(), new Recognizer(), RULES);

  private WholePlans() {}

  /** Every plan under every disguise. */
  static Stream<Arguments> disguised() {
    return Plans.all().stream()
        .flatMap(plan -> Stream.of(Disguise.values()).map(as -> Arguments.of(plan, as)));
  }

  static Judgement judge(Plan plan, Disguise disguise, Dress dress)
      throws UnreadableDraftException {
    return CHECKER.check(disguise.write(plan, dress)).judgement();
  }

  static Judgement judge(Plan plan, Disguise disguise) throws UnreadableDraftException {
    return judge(plan, disguise, Dress.proper());
  }

  /** The faults of a plan that belong to these chapters. */
  static List<String> faults(Plan plan, Set<String> chapters) {
    return plan.faults().stream()
        .filter(fault -> chapters.contains(chapter(fault.code())))
        .map(fault -> told(fault.code(), fault.quote()))
        .toList();
  }

  /** The findings of these chapters, told as the faults are. */
  static List<String> findings(Judgement judgement, Set<String> chapters) {
    return judgement.findings().stream()
        .filter(finding -> chapters.contains(chapter(finding.code())))
        .map(finding -> told(finding.code(), finding.span().text()))
        .toList();
  }

  /** A code with its words; how wide their blanks are is the disguise's. */
  private static String told(String code, String words) {
    return code + " " + words.replaceAll("[\\s\u00A0]+", " ");
  }

  private static String chapter(String code) {
    return code.substring(0, code.indexOf('-'));
  }
}
