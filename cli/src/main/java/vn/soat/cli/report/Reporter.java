package vn.soat.cli.report;

import java.util.function.Consumer;
import java.util.function.Predicate;
import vn.soat.cli.Messages;
import vn.soat.cli.input.Source;
import vn.soat.engine.CheckedDraft;
import vn.soat.engine.Checker;
import vn.soat.engine.draft.Draft;
import vn.soat.engine.finding.Finding;
import vn.soat.engine.finding.Judgement;
import vn.soat.engine.finding.Rule;
import vn.soat.engine.finding.RuleBook;
import vn.soat.engine.read.UnreadableDraftException;

/**
 * Checks drafts and says what there is to say of each. One draft that fails never keeps the others
 * from being told of.
 *
 * @param checker reads and judges
 * @param ruleBook the words of the rules
 * @param selection which rules are told of
 * @param messages the language
 */
public record Reporter(Checker checker, RuleBook ruleBook, Selection selection, Messages messages) {

  /**
   * What there is to say of a draft.
   *
   * @param hashed whether its SHA-256 is told
   * @param told which of its findings are told
   */
  public DraftReport report(Source source, boolean hashed, Predicate<ReportedFinding> told) {
    return report(source, hashed, told, draft -> {});
  }

  /**
   * What there is to say of a draft.
   *
   * @param hashed whether its SHA-256 is told
   * @param told which of its findings are told
   * @param onlooker who looks at the draft itself once it is read
   */
  public DraftReport report(
      Source source, boolean hashed, Predicate<ReportedFinding> told, Consumer<Draft> onlooker) {
    String sha256 = hashed ? source.sha256() : null;
    try {
      CheckedDraft checked = source.check(checker);
      onlooker.accept(checked.draft());
      return checked(source.name(), sha256, checked, told);
    } catch (UnreadableDraftException why) {
      return new DraftReport.Unreadable(
          source.name(), sha256, why.reason().code(), Reason.of(why, messages));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
      return new DraftReport.Failed(source.name(), sha256, step(fault), fault);
    }
  }

  private DraftReport checked(
      String name, String sha256, CheckedDraft checked, Predicate<ReportedFinding> told) {
    Draft draft = checked.draft();
    Judgement judgement = checked.judgement();
    return new DraftReport.Checked(
        name,
        sha256,
        Letterhead.of(draft.header()),
        judgement.rules(),
        judgement.notEvaluated().stream().filter(rule -> selection.admits(rule.code())).toList(),
        judgement.findings().stream()
            .filter(finding -> selection.admits(finding.code()))
            .map(finding -> reported(finding, draft, judgement.rules()))
            .filter(told)
            .toList(),
        draft);
  }

  private ReportedFinding reported(Finding finding, Draft draft, String rules) {
    Rule rule = ruleBook.rule(finding.rule());
    return ReportedFinding.of(
        finding, rule, selection.weigh(rule), draft, rules, messages.language());
  }

  /** Where the program failed: the innermost class of its own, and what was thrown. */
  private String step(Throwable fault) {
    String place = "";
    for (StackTraceElement frame : fault.getStackTrace()) {
      if (frame.getClassName().startsWith("vn.soat.")) {
        place = frame.getClassName().substring("vn.soat.".length()) + "." + frame.getMethodName();
        break;
      }
    }
    return messages.say("failed", place, fault);
  }
}
