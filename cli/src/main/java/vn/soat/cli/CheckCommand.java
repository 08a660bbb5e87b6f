package vn.soat.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.soat.cli.config.Configuration;
import vn.soat.cli.config.Suppressions;
import vn.soat.cli.input.Source;
import vn.soat.cli.report.DraftReport;
import vn.soat.cli.report.JsonReport;
import vn.soat.cli.report.Reason;
import vn.soat.cli.report.Report;
import vn.soat.cli.report.ReportWriter;
import vn.soat.cli.report.ReportedFinding;
import vn.soat.cli.report.Reporter;
import vn.soat.cli.report.Selection;
import vn.soat.cli.report.TextReport;
import vn.soat.cli.terminal.Screen;
import vn.soat.engine.Checker;
import vn.soat.engine.finding.Rule;
import vn.soat.engine.finding.RuleBook;
import vn.soat.engine.finding.Severity;
import vn.soat.engine.read.DraftReader;
import vn.soat.engine.read.UnreadableDraftException;
import vn.soat.engine.recognize.Recognizer;

/** {@code soat check}: what must be mended in drafts before they are signed. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

  private static final List<String> FORMATS = List.of("text", "json");
  private static final List<String> RULE_SETS = List.of("dang", "nha-nuoc", "auto");
  private static final List<String> WEIGHTS = List.of("error", "warning", "info", "never");

  @Parameters(paramLabel = "DRAFT", arity = "1..*", descriptionKey = "drafts")
  private List<String> drafts;

  @Option(names = "--format", paramLabel = "FORMAT[=FILE]", descriptionKey = "format")
  private List<String> formats = new ArrayList<>();

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

  @Option(names = "--superior", paramLabel = "PLAN", descriptionKey = "superior")
  private String superior;

  @Option(names = "--as-of", paramLabel = "YYYY-MM-DD", descriptionKey = "as-of")
  private String asOf;

  @Option(names = "--color", paramLabel = "auto|always|never", descriptionKey = "color")
  private String color = "auto";

  @Option(names = "--name", paramLabel = "NAME", descriptionKey = "name")
  private String name;

  private final Environment environment;
  private final Messages messages;
  private final CommandErrors errors;

  CheckCommand(Environment environment, Messages messages, CommandErrors errors) {
    this.environment = environment;
    this.messages = messages;
    this.errors = errors;
  }

  @Override
  public Integer call() throws IOException {
    Choice choice = new Choice(messages);
    List<Format> asked = Format.parseAll(formats, FORMATS, messages);
    String given = failOn == null ? null : choice.of("--fail-on", failOn, WEIGHTS);
    Screen screen = choice.screen(color, environment.variables());
    choice.ruleSet(rules, RULE_SETS);
    RuleBook ruleBook = environment.ruleBook().open(date());
    Configuration office = office(ruleBook);
    String weight =
        Stream.of(given, office.failOn(), "error")
            .filter(Objects::nonNull)
            .findFirst()
            .orElseThrow();
    Selection selection = selection(ruleBook, office);
    Drafts named = new Drafts(environment, messages);
    List<Source> sources = named.named(drafts, name);
    named.refuseToOverwrite(sources, asked);

    Checker checker = checker(ruleBook, named);
    Reporter reporter = new Reporter(checker, ruleBook, selection, messages);
    boolean hashed = asked.stream().anyMatch(format -> !format.name().equals("text"));
    Map<Source, Suppressions> borne = borne(sources, ruleBook);
    Report report =
        new Report(
            sources.stream()
                .map(source -> reporter.report(source, hashed, told(borne.get(source))))
                .toList());

    boolean seen = false;
    for (Format format : asked) {
      seen |= format.file() == null && format.name().equals("text");
      ReportWriter writer =
          format.name().equals("json")
              ? new JsonReport(messages.language())
              : new TextReport(format.file() == null ? screen : Screen.PAPER, messages);
      write(report, writer, format);
    }
    tellOfTrouble(report, seen);
    borne.forEach(
        (source, suppressions) ->
            suppressions
                .remarks(selection::admits, messages)
                .forEach(remark -> environment.err().println("soat: " + remark)));
    return exitCode(report, weight);
  }

  private Checker checker(RuleBook ruleBook, Drafts named) {
    Checker checker = new Checker(new DraftReader(), new Recognizer(), ruleBook);
    if (superior == null) {
      return checker;
    }
    try {
      return checker.beside(named.path(superior));
    } catch (UnreadableDraftException why) {
      throw new UsageException(messages.say("wrong.superior", superior, Reason.of(why, messages)));
    }
  }

  private void write(Report report, ReportWriter writer, Format format) throws IOException {
    if (format.file() == null) {
      OutputStream out = environment.out();
      writer.write(report, out);
      return;
    }
    try {
      WholeFile.write(format.file(), out -> writer.write(report, out));
    } catch (IOException e) {
      throw new UsageException(messages.say("wrong.cannot-write", format.file()));
    }
  }

  /** Says on standard error what the reader of standard output would not learn. */
  private void tellOfTrouble(Report report, boolean seen) {
    for (DraftReport.Unreadable draft : report.unreadable()) {
      if (!seen) {
        tell(draft.path(), draft.message());
      }
    }
    for (DraftReport.Failed draft : report.failed()) {
      tell(draft.path(), draft.message() + " " + messages.say("failed.trace"));
      errors.trace(draft.cause());
    }
  }

  private void tell(String path, String message) {
    environment.err().println("soat: " + path + ": " + message);
  }

  private static int exitCode(Report report, String weight) {
    if (!report.unreadable().isEmpty() || !report.failed().isEmpty()) {
      return ExitCode.UNREADABLE;
    }
    if (weight.equals("never")) {
      return ExitCode.FINE;
    }
    Severity least = Severity.valueOf(weight.toUpperCase(Locale.ROOT));
    for (Severity severity : Severity.values()) {
      if (severity.compareTo(least) <= 0 && report.count(severity) > 0) {
        return ExitCode.FINDINGS;
      }
    }
    return ExitCode.FINE;
  }

  private LocalDate date() {
    try {
      return asOf == null ? null : LocalDate.parse(asOf);
    } catch (DateTimeParseException e) {
      throw new UsageException(messages.say("wrong.date", "--as-of", asOf));
    }
  }

  private Configuration office(RuleBook ruleBook) {
    return config == null
        ? Configuration.NONE
        : Configuration.read(new Drafts(environment, messages).path(config), ruleBook, messages);
  }

  /** What is borne with in each draft; all is read before any draft is, so that it is right. */
  private Map<Source, Suppressions> borne(List<Source> sources, RuleBook ruleBook) {
    LocalDate today = asOf == null ? LocalDate.now(ZoneId.systemDefault()) : date();
    Map<Source, Suppressions> borne = new LinkedHashMap<>();
    for (Source source : sources) {
      borne.put(
          source,
          source instanceof Source.File file
              ? Suppressions.beside(file.path(), today, ruleBook, messages)
              : Suppressions.NONE);
    }
    return borne;
  }

  private static Predicate<ReportedFinding> told(Suppressions suppressions) {
    return finding ->
        !suppressions.suppress(
            finding.code(),
            finding.place().location().quote(),
            finding.place().location().context());
  }

  /** What the command line chooses, else what the office has chosen. */
  private Selection selection(RuleBook ruleBook, Configuration office) {
    Set<String> known = new LinkedHashSet<>();
    ruleBook.rules().stream().map(Rule::code).forEach(known::add);
    ruleBook.rules().stream().map(Rule::code).map(Selection::chapter).forEach(known::add);
    Choice choice = new Choice(messages);
    return new Selection(
        select.isEmpty() ? office.select() : choice.codes("--select", select, known),
        ignore.isEmpty() ? office.ignore() : choice.codes("--ignore", ignore, known),
        office.severities());
  }
}
