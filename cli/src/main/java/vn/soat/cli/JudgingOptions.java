package vn.soat.cli;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import vn.soat.cli.config.Configuration;
import vn.soat.cli.report.Selection;
import vn.soat.engine.finding.RuleBook;
import vn.soat.engine.finding.Severity;

/** The options of every command that judges drafts. */
final class JudgingOptions {

  private static final List<String> RULE_SETS = List.of("dang", "nha-nuoc", "auto");
  private static final List<String> WEIGHTS = List.of("error", "warning", "info", "never");

  private final OptionSpec rules =
      Arguments.text("rules", "dang|nha-nuoc|auto", "--rules").initialValue("auto").build();
  private final OptionSpec failOn =
      Arguments.text("fail-on", "error|warning|info|never", "--fail-on").build();
  private final OptionSpec select = Arguments.codes("select", "--select");
  private final OptionSpec ignore = Arguments.codes("ignore", "--ignore");
  private final OptionSpec config = Arguments.text("config", "FILE", "--config").build();
  private final OptionSpec asOf = Arguments.asOf();

  /** All of them, with other arguments of a command behind them. */
  List<ArgSpec> and(ArgSpec... others) {
    return Stream.concat(Stream.of(rules, failOn, select, ignore, config, asOf), Stream.of(others))
        .toList();
  }

  /**
   * What they ask for.
   *
   * @throws UsageException if that cannot be done
   */
  Judging judging(Environment environment, Messages messages) {
    Choice choice = new Choice(messages);
    String least = failOn.getValue();
    String given = least == null ? null : choice.of("--fail-on", least, WEIGHTS);
    choice.ruleSet(rules.getValue(), RULE_SETS);
    LocalDate day = choice.day("--as-of", asOf.getValue());
    RuleBook ruleBook = environment.ruleBook().open(day);
    String file = config.getValue();
    Configuration office =
        file == null
            ? Configuration.NONE
            : Configuration.read(new Drafts(environment, messages).path(file), ruleBook, messages);
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
    List<String> selected = select.getValue();
    List<String> ignored = ignore.getValue();
    return new Selection(
        selected.isEmpty() ? office.select() : choice.codes("--select", selected, ruleBook),
        ignored.isEmpty() ? office.ignore() : choice.codes("--ignore", ignored, ruleBook),
        office.severities());
  }
}
