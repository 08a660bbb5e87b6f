package vn.soat.cli;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
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
final class FixCommand implements Command {

  private final PositionalParamSpec draft = Arguments.draft();
  private final OptionSpec output = Arguments.text("output", "OUT", "-o", "--output").build();
  private final OptionSpec dryRun = Arguments.flag("dry-run", "--dry-run").build();
  private final OptionSpec select = Arguments.codes("fix-select", "--select");
  private final OptionSpec ignore = Arguments.codes("fix-ignore", "--ignore");
  private final OptionSpec asOf = Arguments.asOf();
  private final OptionSpec name = Arguments.name();

  private final Environment environment;
  private final Messages messages;

  FixCommand(Environment environment, Messages messages) {
    this.environment = environment;
    this.messages = messages;
  }

  @Override
  public CommandSpec spec() {
    return Arguments.of("fix", this, List.of(draft, output, dryRun, select, ignore, asOf, name));
  }

  @Override
  public Integer call() {
    boolean listed = dryRun.getValue();
    String copy = output.getValue();
    if (listed == (copy != null)) {
      throw new UsageException(messages.say("wrong.fix-output"));
    }
    LocalDate date = new Choice(messages).day("--as-of", asOf.getValue());
    RuleBook ruleBook = environment.ruleBook().open(date);
    Selection selection = selection(ruleBook);
    List<Source> sources =
        new Drafts(environment, messages).named(List.of(draft.<String>getValue()), name.getValue());
    if (sources.size() != 1) {
      throw new UsageException(messages.say("wrong.one-draft-to-fix"));
    }
    Source source = sources.get(0);
    Copies copies = listed ? null : new Copies(copy, sources, environment, messages);
    Suppressions borne =
        source instanceof Source.File file
            ? Suppressions.beside(file.path(), () -> Judging.today(date), ruleBook, messages)
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
        choice.codes("--select", select.getValue(), ruleBook),
        choice.codes("--ignore", ignore.getValue(), ruleBook));
  }
}
