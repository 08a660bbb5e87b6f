package vn.soat.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executor;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import vn.soat.cli.audit.Audit;
import vn.soat.cli.audit.AuditFolders;
import vn.soat.cli.audit.AuditReport;
import vn.soat.cli.audit.AuditedPlan;
import vn.soat.cli.audit.Comparison;
import vn.soat.cli.audit.Copies;
import vn.soat.cli.audit.Results;
import vn.soat.cli.audit.Tally;
import vn.soat.cli.audit.Verdicts;
import vn.soat.cli.page.AuditPage;
import vn.soat.cli.report.DraftReport;
import vn.soat.cli.report.Reporter;
import vn.soat.cli.report.RuleWords;
import vn.soat.cli.terminal.Progress;
import vn.soat.cli.workbook.AuditWorkbook;
import vn.soat.engine.Checker;
import vn.soat.engine.finding.Severity;
import vn.soat.engine.read.DraftReader;
import vn.soat.engine.recognize.Recognizer;

/** {@code soat audit}: thousands of plans at once, for those who oversee many offices. */
final class AuditCommand implements Command {

  private static final int TOP = 5;
  private static final int MOST_THREADS = 256;
  private static final int LONGEST = 86_400;

  private final PositionalParamSpec folder = Arguments.operand("audit-folder", "FOLDER").build();
  private final OptionSpec out = Arguments.text("out", "DIR", "--out").required(true).build();
  private final OptionSpec baseline = Arguments.text("baseline", "OLD_DIR", "--baseline").build();
  private final OptionSpec threads =
      Arguments.text("threads", "N", "--threads")
          .initialValue(String.valueOf(Runtime.getRuntime().availableProcessors()))
          .build();
  private final OptionSpec timeout =
      Arguments.text("timeout", "SECONDS", "--timeout").initialValue("60").build();
  private final JudgingOptions options = new JudgingOptions();

  private final Environment environment;
  private final Messages messages;

  AuditCommand(Environment environment, Messages messages) {
    this.environment = environment;
    this.messages = messages;
  }

  @Override
  public CommandSpec spec() {
    return Arguments.of("audit", this, options.and(folder, out, baseline, threads, timeout));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Drafts operands = new Drafts(environment, messages);
    Path audited = operands.path(folder.getValue());
    Path results = operands.path(out.getValue());
    String old = baseline.getValue();
    Results before = old == null ? null : new Results(operands.path(old));
    refuse(audited, results, before);
    int atOnce = number(threads, MOST_THREADS);
    Duration limit = Duration.ofSeconds(number(timeout, LONGEST));
    Judging judging = options.judging(environment, messages);
    Checker checker = new Checker(new DraftReader(), new Recognizer(), judging.ruleBook());
    Reporter reporter = new Reporter(checker, judging.ruleBook(), judging.selection(), messages);
    AuditFolders folders = new AuditFolders(audited, results);
    try (Audit audit = Audit.open(folders, reporter, judging.today())) {
      if (audit == null) {
        throw new UsageException(messages.say("wrong.audit-at-work", results));
      }
      AuditReport report;
      // Who wants one thread gets no other.
      Executor beside = atOnce == 1 ? Runnable::run : rows -> new Thread(rows, "sheet").start();
      try (Verdicts verdicts = judge(audit, judging, atOnce, limit);
          AuditWorkbook workbook =
              new AuditWorkbook(folders, audit.rules(), messages, audit.scratch(), beside)) {
        report = report(audit, folders, verdicts, before, judging, workbook);
        WholeFile.write(results.resolve("audit.xlsx"), file -> workbook.write(report, file));
      }
      WholeFile.write(
          results.resolve("audit.html"), file -> AuditPage.write(report, messages, file));
      summarize(report);
      Tally.Count all = report.tally().all();
      return judging.exitCode(all.checked() == all.drafts(), all::findings);
    } catch (IOException e) {
      throw new UsageException(messages.say("wrong.audit-io", results, e));
    }
  }

  private void refuse(Path audited, Path results, Results before) throws IOException {
    if (!Files.isDirectory(audited)) {
      throw new UsageException(messages.say("wrong.no-folder", audited));
    }
    if (Files.exists(results) && !Files.isDirectory(results)) {
      throw new UsageException(messages.say("wrong.no-folder", results));
    }
    if (before != null && !before.exist()) {
      throw new UsageException(messages.say("wrong.no-audit", before.folder()));
    }
    if (before != null && Files.exists(results) && Files.isSameFile(results, before.folder())) {
      throw new UsageException(messages.say("wrong.same-audit", results));
    }
  }

  private int number(OptionSpec option, int most) {
    String given = option.getValue();
    int number;
    try {
      number = Integer.parseInt(given);
    } catch (NumberFormatException e) {
      number = 0;
    }
    if (number < 1 || number > most) {
      throw new UsageException(messages.say("wrong.number", option.longestName(), given, 1, most));
    }
    return number;
  }

  private Verdicts judge(Audit audit, Judging judging, int threads, Duration limit)
      throws IOException, InterruptedException {
    Verdicts verdicts =
        audit.judge(threads, limit, judging.asOf(), Progress.on(environment.err(), messages));
    // What judging has left is in the old part of the heap, which the workbook would otherwise add
    // to.
    System.gc();
    return verdicts;
  }

  private AuditReport report(
      Audit audit,
      AuditFolders folders,
      Verdicts verdicts,
      Results before,
      Judging judging,
      AuditWorkbook workbook)
      throws IOException {
    Tally tally = new Tally(audit.rules());
    Copies copies = new Copies();
    Results now = new Results(folders.results());
    now.write(
        verdicts,
        plan -> {
          tally.add(plan);
          copies.add(plan);
          workbook.add(plan);
          tell(plan);
        });
    Comparison comparison = before == null ? null : new Comparison(before, now);
    Comparison.Summary changes = before == null ? null : new Comparison.Summary();
    if (comparison != null) {
      comparison.tell(changes);
    }
    return new AuditReport(folders, judging.today(), tally, copies.groups(), comparison, changes);
  }

  /** Says on standard error what is no finding. */
  private void tell(AuditedPlan plan) {
    if (plan.draft() instanceof DraftReport.Failed failed) {
      environment.err().println("soat: " + failed.path() + ": " + failed.message());
    }
    plan.facts().remarks().forEach(remark -> environment.err().println("soat: " + remark));
  }

  private void summarize(AuditReport report) {
    Tally tally = report.tally();
    Tally.Count all = tally.all();
    say(messages.say("audit.summary", all.drafts(), all.passed(), all.faulty(), all.unreadable()));
    if (all.failed() > 0) {
      say(messages.say("audit.summary.failed", all.failed()));
    }
    say(
        messages.say(
            "audit.summary.findings",
            all.findings(Severity.ERROR),
            all.findings(Severity.WARNING),
            all.findings(Severity.INFO)));
    RuleWords words = new RuleWords(messages);
    tally.mostFrequent().stream()
        .limit(TOP)
        .forEach(
            rule ->
                say(
                    messages.say(
                        "audit.summary.rule",
                        rule.rule().code(),
                        rule.drafts(),
                        words.told(rule.rule().message()))));
    if (!report.copies().isEmpty()) {
      int members = report.copies().stream().mapToInt(group -> group.members().size()).sum();
      say(messages.say("audit.summary.copies", report.copies().size(), members));
    }
    Comparison.Summary changes = report.changes();
    if (changes != null) {
      say(
          messages.say(
              "audit.summary.changes",
              changes.findings(Comparison.State.NEW),
              changes.findings(Comparison.State.GONE),
              changes.findings(Comparison.State.KEPT)));
    }
  }

  private void say(String line) {
    environment.out().println(line);
  }
}
