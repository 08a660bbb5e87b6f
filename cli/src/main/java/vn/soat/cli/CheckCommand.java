package vn.soat.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import vn.soat.cli.config.Suppressions;
import vn.soat.cli.input.Source;
import vn.soat.cli.report.Comments;
import vn.soat.cli.report.DraftReport;
import vn.soat.cli.report.Reason;
import vn.soat.cli.report.Report;
import vn.soat.cli.report.ReportWriter;
import vn.soat.cli.report.ReportedFinding;
import vn.soat.cli.report.Reporter;
import vn.soat.cli.terminal.Screen;
import vn.soat.engine.Checker;
import vn.soat.engine.edit.Annotations;
import vn.soat.engine.edit.Note;
import vn.soat.engine.finding.RuleBook;
import vn.soat.engine.read.DraftReader;
import vn.soat.engine.read.UnreadableDraftException;
import vn.soat.engine.recognize.Recognizer;

/** {@code soat check}: what must be mended in drafts before they are signed. */
final class CheckCommand implements Command {

  private final PositionalParamSpec drafts = Arguments.operands("drafts", "DRAFT", 0).build();
  private final OptionSpec formats = Arguments.formats();
  private final JudgingOptions options = new JudgingOptions();
  private final OptionSpec annotate = Arguments.text("annotate", "OUT", "--annotate").build();
  private final OptionSpec superior = Arguments.text("superior", "PLAN", "--superior").build();
  private final OptionSpec color = Arguments.color();
  private final OptionSpec name = Arguments.name();

  private final Environment environment;
  private final Messages messages;
  private final CommandErrors errors;

  CheckCommand(Environment environment, Messages messages, CommandErrors errors) {
    this.environment = environment;
    this.messages = messages;
    this.errors = errors;
  }

  @Override
  public CommandSpec spec() {
    return Arguments.of(
        "check", this, options.and(drafts, formats, annotate, superior, color, name));
  }

  @Override
  public Integer call() throws IOException {
    List<Format> asked = Format.parseAll(formats.getValue(), ReportForms.NAMES, messages);
    refuseToShowBinary(asked);
    Screen screen = new Choice(messages).screen(color.getValue(), environment.variables());
    Judging judging = options.judging(environment, messages);
    Drafts named = new Drafts(environment, messages);
    List<Source> sources = named.named(drafts.getValue(), name.getValue());
    named.refuseToOverwrite(sources, asked);
    String commented = annotate.getValue();
    Copies copies =
        commented == null ? null : new Copies(commented, sources, environment, messages);

    Checker checker = checker(judging.ruleBook(), named);
    Reporter reporter = new Reporter(checker, judging.ruleBook(), judging.selection(), messages);
    boolean hashed = asked.stream().anyMatch(format -> !format.name().equals("text"));
    boolean shown = asked.stream().anyMatch(format -> format.name().equals("html"));
    Map<Source, Suppressions> borne = borne(sources, judging);
    Report report =
        new Report(
            sources.stream()
                .map(
                    source -> {
                      Predicate<ReportedFinding> told = borne.get(source)::admits;
                      return copies == null
                          ? reporter.report(source, hashed, told)
                          : annotated(source, reporter, hashed, told, copies);
                    })
                .map(draft -> shown ? draft : draft.withoutDraft())
                .toList());

    ReportForms forms = new ReportForms(judging.told(), judging.failing(), screen, messages);
    boolean seen = false;
    for (Format format : asked) {
      seen |= format.file() == null && format.name().equals("text");
      write(report, forms.writer(format), format);
    }
    tellOfTrouble(report, seen);
    borne.forEach(
        (source, suppressions) ->
            suppressions
                .remarks(judging.selection()::admits, messages)
                .forEach(remark -> environment.err().println("soat: " + remark)));
    return judging.exitCode(
        report.unreadable().isEmpty() && report.failed().isEmpty(), report::count);
  }

  private void refuseToShowBinary(List<Format> asked) {
    for (Format format : asked) {
      if (format.file() == null
          && ReportForms.BINARY.contains(format.name())
          && Screen.isTerminal()) {
        throw new UsageException(messages.say("wrong.binary-on-terminal", format.name()));
      }
    }
  }

  private Checker checker(RuleBook ruleBook, Drafts named) {
    Checker checker = new Checker(new DraftReader(), new Recognizer(), ruleBook);
    String plan = superior.getValue();
    if (plan == null) {
      return checker;
    }
    try {
      return checker.beside(named.path(plan));
    } catch (UnreadableDraftException why) {
      throw new UsageException(messages.say("wrong.superior", plan, Reason.of(why, messages)));
    }
  }

  /** Reports a draft and writes its copy with the findings as comments. */
  private DraftReport annotated(
      Source source,
      Reporter reporter,
      boolean hashed,
      Predicate<ReportedFinding> told,
      Copies copies) {
    Source held = source.held();
    DraftReport report = reporter.report(held, hashed, told);
    if (report instanceof DraftReport.Checked checked) {
      try {
        byte[] draft = held.bytes();
        List<Note> notes = Comments.of(checked, messages);
        copies.write(
            source,
            draft,
            Annotations.add(draft, notes, LocalDateTime.now(ZoneId.systemDefault())));
      } catch (UnreadableDraftException why) {
        return new DraftReport.Unreadable(
            source.name(), report.sha256(), why.reason().code(), Reason.of(why, messages));
      }
    }
    return report;
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

  /** What is borne with in each draft; all is read before any draft is, so that it is right. */
  private Map<Source, Suppressions> borne(List<Source> sources, Judging judging) {
    Map<Source, Suppressions> borne = new LinkedHashMap<>();
    for (Source source : sources) {
      borne.put(
          source,
          source instanceof Source.File file
              ? Suppressions.beside(file.path(), judging::today, judging.ruleBook(), messages)
              : Suppressions.NONE);
    }
    return borne;
  }
}
