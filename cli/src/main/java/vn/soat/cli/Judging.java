package vn.soat.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import vn.soat.cli.report.Selection;
import vn.soat.engine.finding.Rule;
import vn.soat.engine.finding.RuleBook;
import vn.soat.engine.finding.Severity;

/**
 * How drafts are judged.
 *
 * @param ruleBook the rules
 * @param selection which of them are told of
 * @param failing the severities that make the run fail
 * @param asOf the day by which a draft without a date is judged, null for the newest regulation
 */
record Judging(RuleBook ruleBook, Selection selection, Set<Severity> failing, LocalDate asOf) {

  Judging {
    failing = Set.copyOf(failing);
  }

  /** The rules that are told of. */
  List<Rule> told() {
    return ruleBook.rules().stream().filter(rule -> selection.admits(rule.code())).toList();
  }

  /** The day on which suppressions must be in force. */
  LocalDate today() {
    return today(asOf);
  }

  /** The day that the user has given, else the day of today. */
  static LocalDate today(LocalDate asOf) {
    return asOf == null ? LocalDate.now(ZoneId.systemDefault()) : asOf;
  }

  /**
   * How the program ends.
   *
   * @param complete whether every draft was judged
   * @param count how many findings weigh this much
   */
  int exitCode(boolean complete, ToLongFunction<Severity> count) {
    if (!complete) {
      return ExitCode.UNREADABLE;
    }
    boolean found = failing.stream().anyMatch(severity -> count.applyAsLong(severity) > 0);
    return found ? ExitCode.FINDINGS : ExitCode.FINE;
  }
}
