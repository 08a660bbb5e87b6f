package vn.soat.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Map;
import vn.soat.engine.finding.RuleBook;

/**
 * What the program stands in.
 *
 * @param in standard input
 * @param out standard output, for reports alone
 * @param err standard error, for everything else
 * @param variables the environment's variables
 * @param ruleBook opens the rule book
 */
record Environment(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Map<String, String> variables,
    Rules ruleBook) {

  /** Where the rule book comes from. */
  interface Rules {

    /**
     * Opens the rule book.
     *
     * @param asOf the day that a draft without a date is judged by, null for the newest regulation
     */
    RuleBook open(LocalDate asOf);
  }
}
