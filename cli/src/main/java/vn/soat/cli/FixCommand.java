package vn.soat.cli;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.soat.cli.config.Suppressions;
import vn.soat.cli.input.Source;
import vn.soat.cli.report.Reason;
import vn.soat.cli.report.Selection;
import vn.soat.cli.terminal.Visible;
import vn.soat.engine.CheckedDraft;
import vn.soat.engine.Checker;
import vn.soat.engine.document.Correction;
import vn.soat.engine.edit.Corrections;
import vn.soat.engine.edit.Corrections.Corrected;
import vn.soat.engine.edit.Corrections.Outcome;
import vn.soat.engine.finding.Finding;
import vn.soat.engine.finding.Location;
import vn.soat.engine.finding.RuleBook;
import vn.soat.engine.read.DraftReader;
import vn.soat.engine.read.UnreadableDraftException;
import vn.soat.engine.recognize.Recognizer;

/** {@code soat fix}: a copy with the certain corrections as tracked changes. */
@Command(name = "fix")
final class FixCommand implements Callable<Integer> {

  @Parameters(paramLabel = "DRAFT", arity = "1", descriptionKey = "draft")
  private String draft;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      descriptionKey = "output")
  private String output;

  @Option(names = "--dry-run", descriptionKey = "dry-run")
  private boolean dryRun;

  @Option(names = "--select", paramLabel = "CODES", split = ",", descriptionKey = "fix-select")
  private List<String> select = new ArrayList<>();

  @Option(names = "--ignore", paramLabel = "CODES", split = ",", descriptionKey = "fix-ignore")
  private List<String> ignore = new ArrayList<>();

  @Option(names = "--as-of", paramLabel = "YYYY-MM-DD", descriptionKey = "as-of")
  private String asOf;

  @Option(names = "--name", paramLabel = "NAME", descriptionKey = "name")
  private String name;

  private final Environment environment;
  private final Messages messages;

  FixCommand(Environment environment, Messages messages) {
    this.environment = environment;
    this.messages = messages;
  }

  @Override
  public Integer call() {
    if (dryRun == (output != null)) {
      throw new UsageException(messages.say("wrong.fix-output"));
    }
    LocalDate date = new Choice(messages).day("--as-of", asOf);
    RuleBook ruleBook = environment.ruleBook().open(date);
    Selection selection = selection(ruleBook);
    List<Source> sources = new Drafts(environment, messages).named(List.of(draft), name);
    if (sources.size() != 1) {
      throw new UsageException(messages.say("wrong.one-draft-to-fix"));
    }
    Source source = sources.get(0);
    Copies copies = dryRun ? null : new Copies(output, sources, environment, messages);
    LocalDate today = date == null ? LocalDate.now(ZoneId.systemDefault()) : date;
    Suppressions borne =
        source instanceof Source.File file
            ? Suppressions.beside(file.path(), today, ruleBook, messages)
            : Suppressions.NONE;
    try {
      byte[] file = source.bytes();
      CheckedDraft checked = new Checker(new DraftReader(), new Recognizer(), ruleBook).check(file);
      Map<Correction, String> wanted = wanted(checked, ruleBook, selection, borne);
      Corrected corrected =
          Corrections.make(
              file, List.copyOf(wanted.keySet()), LocalDateTime.now(ZoneId.systemDefault()));
      if (copies != null) {
        copies.write(source, file, corrected.file());
      }
      tell(source, corrected.outcomes(), wanted);
    } catch (UnreadableDraftException why) {
      environment.err().println("soat: " + source.name() + ": " + Reason.of(why, messages));
      return ExitCode.UNREADABLE;
    }
    return ExitCode.FINE;
  }

  /** The certain corrections with the codes of their rules. */
  private static Map<Correction, String> wanted(
      CheckedDraft checked, RuleBook ruleBook, Selection selection, Suppressions borne) {
    Map<Correction, String> wanted = new LinkedHashMap<>();
    for (Finding finding : checked.judgement().findings()) {
      Location place = Location.of(finding.span(), checked.draft());
      if (selection.admits(finding.code()) && borne.admits(finding.code(), place)) {
        ruleBook
            .rule(finding.rule())
            .corrections(finding)
            .forEach(correction -> wanted.putIfAbsent(correction, finding.code()));
      }
    }
    return wanted;
  }

  private void tell(Source source, List<Outcome> outcomes, Map<Correction, String> codes) {
    StringBuilder text = new StringBuilder(Visible.of(source.name())).append('\n');
    int made = 0;
    for (Outcome outcome : outcomes) {
      Correction asked = outcome.asked();
      text.append("  ").append(codes.get(asked)).append("  ");
      text.append(messages.say("place.paragraph", asked.span().paragraph())).append(": “");
      text.append(Visible.of(asked.span().text())).append("” → “");
      text.append(Visible.of(asked.words())).append('”');
      if (outcome.refusal() == null) {
        made++;
      } else {
        String why = outcome.refusal().name().toLowerCase(Locale.ROOT).replace('_', '-');
        text.append("  ").append(messages.say("fix.left", messages.say("refusal." + why)));
      }
      text.append('\n');
    }
    text.append(messages.say("fix.summary", made, outcomes.size() - made)).append('\n');
    environment.out().print(text);
  }

  private Selection selection(RuleBook ruleBook) {
    Choice choice = new Choice(messages);
    return new Selection(
        choice.codes("--select", select, ruleBook), choice.codes("--ignore", ignore, ruleBook));
  }
}
