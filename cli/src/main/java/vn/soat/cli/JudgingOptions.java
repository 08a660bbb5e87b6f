package vn.soat.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import vn.soat.cli.config.Configuration;
import vn.soat.cli.report.Selection;
import vn.soat.engine.finding.RuleBook;
import vn.soat.engine.finding.Severity;

/** The options of every command that judges drafts. */
final class JudgingOptions {

  private static final List<String> RULE_SETS = List.of("dang", "nha-nuoc", "auto");
  private static final List<String> WEIGHTS = List.of("error", "warning", "info", "never");

  @Option(names = "--rules", paramLabel = "dang|nha-nuoc|auto", descriptionKey = "rules")
  private String rules = "auto";

  @Option(names = "--fail-on", paramLabel = "error|warning|info|never", descriptionKey = "fail-on")
  private String failOn;

  @Option(names = "--select", paramLabel = "CODES", split = ",", descriptionKey = "select")
  private List<String> select = new ArrayList<>();

  @Option(names = "--ignore", paramLabel = "CODES", split = ",", descriptionKey = "ignore")
  private List<String> ignore = new ArrayList<>();

  @Option(names = "--config", paramLabel = "FILE", descriptionKey = "config")
  private String config;

  @Option(names = "--as-of", paramLabel = "YYYY-MM-DD", descriptionKey = "as-of")
  private String asOf;

  /**
   * What they ask for.
   *
   * @throws UsageException if that cannot be done
   */
  Judging judging(Environment environment, Messages messages) {
    Choice choice = new Choice(messages);
    String given = failOn == null ? null : choice.of("--fail-on", failOn, WEIGHTS);
    choice.ruleSet(rules, RULE_SETS);
    LocalDate day = choice.day("--as-of", asOf);
    RuleBook ruleBook = environment.ruleBook().open(day);
    Configuration office =
        config == null
            ? Configuration.NONE
            : Configuration.read(
                new Drafts(environment, messages).path(config), ruleBook, messages);
    String weight =
        Stream.of(given, office.failOn(), "error")
            .filter(Objects::nonNull)
            .findFirst()
            .orElseThrow();
    return new Judging(ruleBook, selection(ruleBook, office, choice), failing(weight), day);
  }

  /** The severities from this one on, none for {@code never}. */
  private static Set<Severity> failing(String least) {
    return least.equals("never")
        ? EnumSet.noneOf(Severity.class)
        : EnumSet.range(Severity.ERROR, Severity.valueOf(least.toUpperCase(Locale.ROOT)));
  }

  /** What the command line chooses, else what the office has chosen. */
  private Selection selection(RuleBook ruleBook, Configuration office, Choice choice) {
    return new Selection(
        select.isEmpty() ? office.select() : choice.codes("--select", select, ruleBook),
        ignore.isEmpty() ? office.ignore() : choice.codes("--ignore", ignore, ruleBook),
        office.severities());
  }
}
