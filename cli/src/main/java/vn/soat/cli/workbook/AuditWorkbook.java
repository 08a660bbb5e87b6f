package vn.soat.cli.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.soat.cli.Messages;
import vn.soat.cli.audit.AuditFolders;
import vn.soat.cli.audit.AuditReport;
import vn.soat.cli.audit.AuditedPlan;
import vn.soat.cli.audit.Comparison;
import vn.soat.cli.audit.Copies;
import vn.soat.cli.audit.Tally;
import vn.soat.cli.report.DraftReport;
import vn.soat.cli.report.PlanFacts;
import vn.soat.cli.report.ReportWords;
import vn.soat.cli.report.ReportedFinding;
import vn.soat.cli.report.RuleWords;
import vn.soat.cli.workbook.Table.Column;
import vn.soat.engine.finding.Judgement;
import vn.soat.engine.finding.Rule;
import vn.soat.engine.finding.Severity;

/** The workbook of an audit: it is given the plans one by one and then what they come to. */
public final class AuditWorkbook implements Closeable {

  private static final int MOST_FREQUENT = 3;

  private final AuditFolders folders;
  private final List<Rule> told;
  private final Messages messages;
  private final ReportWords words;
  private final int mostRows;
  private final Book book;
  private final DueList deadlines;
  private final Overview overview;
  private final List<Table> tables = new ArrayList<>();
  private final Table matrix;
  private final Table findings;
  private final Table units;
  private final Table rules;
  private final Table unreadable;
  private final Table due;
  private final Table copies;
  private final Lane judged;
  private final Lane listed;

  /**
   * A workbook without rows.
   *
   * @param told the rules that are told of, each code once
   * @param scratch a folder for what is not kept
   * @param beside where the rows of plans are written while the calling thread goes on
   * @throws IOException if that folder cannot be written to
   */
  public AuditWorkbook(
      AuditFolders folders, List<Rule> told, Messages messages, Path scratch, Executor beside)
      throws IOException {
    this(folders, told, messages, scratch, beside, Table.MOST_ROWS);
  }

  AuditWorkbook(
      AuditFolders folders,
      List<Rule> told,
      Messages messages,
      Path scratch,
      Executor beside,
      int mostRows)
      throws IOException {
    this.folders = folders;
    this.told = List.copyOf(told);
    this.messages = messages;
    this.words = new ReportWords(messages);
    this.mostRows = mostRows;
    book = new Book(scratch);
    deadlines = new DueList(scratch);
    overview = new Overview(messages, book);
    matrix = table("matrix", matrixColumns(), 3);
    findings = table("findings", findingColumns(), 1);
    units = table("units", unitColumns(), 1);
    rules = table("rules", ruleColumns(), 1);
    unreadable = table("unreadable", unreadableColumns(), 1);
    due = table("deadlines", deadlineColumns(), 1);
    copies = table("copies", copyColumns(), 1);
    judged = new Lane(beside, this::addJudged);
    listed = new Lane(beside, this::addListed);
  }

  /**
   * Adds the next plan.
   *
   * @throws IOException if one cannot be written
   */
  public void add(AuditedPlan plan) throws IOException {
    judged.add(plan);
    listed.add(plan);
  }

  private void addJudged(AuditedPlan plan) throws IOException {
    addToMatrix(plan, matrix);
    addUnreadable(plan, unreadable);
  }

  private void addListed(AuditedPlan plan) throws IOException {
    addFindings(plan, findings);
    for (PlanFacts.Due each : plan.facts().deadlines()) {
      deadlines.add(each.day(), fields(each, plan));
    }
  }

  /**
   * Writes the workbook when all plans are added; the stream stays open.
   *
   * @throws IOException if it cannot be written
   */
  public void write(AuditReport audit, OutputStream out) throws IOException {
    listed.end(() -> deadlines.read((day, fields) -> fields.forEach(due.row().day(day)::text)));
    judged.end(() -> {});
    if (audit.comparison() != null) {
      addChanges(audit.comparison(), table("changes", changeColumns(), 1));
    }
    for (Tally.OfUnit unit : audit.tally().units()) {
      addUnit(unit, audit.tally(), units);
    }
    for (Tally.OfRule rule : audit.tally().rules()) {
      addRule(rule, audit.tally().all().checked(), rules);
    }
    addCopies(audit.copies(), copies);
    judged.await();
    listed.await();
    overview.write(audit, tables.stream().map(Table::firstSheet).toList());
    for (Table table : tables) {
      table.close();
    }
    book.write(out);
  }

  /** Ends it, whole or not. */
  @Override
  public void close() throws IOException {
    try (book;
        deadlines) {
      judged.settle();
      listed.settle();
    }
  }

  private Table table(String key, List<Column> columns, int frozen) throws IOException {
    Table table = new Table(book, messages.say("book." + key), columns, frozen, mostRows);
    tables.add(table);
    return table;
  }

  private Column column(String key, int width) {
    return new Column(messages.say("column." + key), width);
  }

  private List<Column> matrixColumns() {
    return Stream.concat(
            Stream.of(
                column("number", 6),
                column("plan", 40),
                column("result", 15),
                column("errors", 7),
                column("warnings", 7),
                column("infos", 7),
                column("unit", 28)),
            told.stream().map(rule -> new Column(rule.code(), 4, true)))
        .toList();
  }

  private void addToMatrix(AuditedPlan plan, Table table) throws IOException {
    table
        .row()
        .number(table.number())
        .link(plan.file(), () -> folders.link(plan.file()))
        .text(words.verdict(plan.draft()), look(plan.draft()));
    if (!(plan.draft() instanceof DraftReport.Checked checked)) {
      table.text("", Look.FAINT).text("", Look.FAINT).text("", Look.FAINT).text(plan.unit());
      return;
    }
    table
        .count(checked.count(Severity.ERROR), Look.ERROR)
        .count(checked.count(Severity.WARNING), Look.WARNING)
        .count(checked.count(Severity.INFO), Look.INFO)
        .text(plan.unit());
    Map<String, List<ReportedFinding>> found =
        checked.findings().stream().collect(Collectors.groupingBy(ReportedFinding::code));
    Set<String> silent =
        checked.notEvaluated().stream()
            .map(Judgement.NotEvaluated::code)
            .collect(Collectors.toCollection(HashSet::new));
    for (Rule rule : told) {
      List<ReportedFinding> of = found.get(rule.code());
      if (of != null) {
        table.count(of.size(), look(of.get(0).severity()));
      } else if (silent.contains(rule.code())) {
        table.text("–", Look.FAINT);
      } else {
        table.count(0, Look.FAINT);
      }
    }
  }

  private static Look look(DraftReport draft) {
    if (draft instanceof DraftReport.Checked checked) {
      return checked.passes() ? Look.FINE : Look.ERROR;
    }
    return Look.FAINT;
  }

  static Look look(Severity severity) {
    return switch (severity) {
      case ERROR -> Look.ERROR;
      case WARNING -> Look.WARNING;
      case INFO -> Look.INFO;
    };
  }

  private List<Column> findingColumns() {
    return List.of(
        column("plan", 30),
        column("unit", 24),
        column("rule", 7),
        column("severity", 10),
        column("message", 38),
        column("quote", 30),
        column("suggestion", 34),
        column("section", 7),
        column("paragraph", 7),
        column("basis", 13));
  }

  private void addFindings(AuditedPlan plan, Table table) throws IOException {
    if (!(plan.draft() instanceof DraftReport.Checked checked)) {
      return;
    }
    boolean first = true;
    for (ReportedFinding finding : checked.findings()) {
      table.row();
      if (first) {
        table.link(plan.file(), () -> folders.link(plan.file()));
      } else {
        table.text(plan.file());
      }
      first = false;
      table.text(plan.unit());
      addFinding(finding, table);
      table
          .text(finding.suggestion())
          .text(finding.place().location().section())
          .number(finding.place().location().paragraph())
          .text(finding.basis());
    }
  }

  private void addFinding(ReportedFinding finding, Table table) {
    table
        .text(finding.code())
        .text(words.severity(finding.severity()), look(finding.severity()))
        .text(finding.message())
        .text(finding.place().location().quote());
  }

  private List<Column> unreadableColumns() {
    return List.of(
        column("plan", 60), column("unit", 34), column("result", 15), column("reason", 80));
  }

  private void addUnreadable(AuditedPlan plan, Table table) throws IOException {
    String why;
    if (plan.draft() instanceof DraftReport.Unreadable unreadable) {
      why = unreadable.message();
    } else if (plan.draft() instanceof DraftReport.Failed failed) {
      why = failed.message();
    } else {
      return;
    }
    table
        .row()
        .link(plan.file(), () -> folders.link(plan.file()))
        .text(plan.unit())
        .text(words.verdict(plan.draft()), Look.FAINT)
        .text(why);
  }

  private List<Column> unitColumns() {
    return List.of(
        column("unit", 50),
        column("plans", 9),
        column("pass", 9),
        column("fail", 9),
        column("share", 10),
        column("unreadable", 10),
        column("failed", 10),
        column("errors", 9),
        column("warnings", 9),
        column("infos", 9),
        column("frequent", 36));
  }

  private void addUnit(Tally.OfUnit unit, Tally tally, Table table) throws IOException {
    String frequent =
        tally.mostFrequent(unit).stream()
            .limit(MOST_FREQUENT)
            .map(rule -> rule.rule().code() + " (" + unit.drafts(rule) + ")")
            .collect(Collectors.joining(", "));
    table
        .row()
        .text(Overview.name(unit, messages))
        .number(unit.drafts())
        .number(unit.passed())
        .count(unit.faulty(), Look.ERROR)
        .percent(unit.share())
        .number(unit.unreadable())
        .number(unit.failed())
        .number(unit.findings(Severity.ERROR))
        .number(unit.findings(Severity.WARNING))
        .number(unit.findings(Severity.INFO))
        .text(frequent);
  }

  private List<Column> ruleColumns() {
    return List.of(
        column("rule", 8),
        column("severity", 10),
        column("says", 60),
        column("plans-with", 10),
        column("share", 9),
        column("findings", 10),
        column("not-evaluated", 10),
        column("why", 70));
  }

  private void addRule(Tally.OfRule rule, int checked, Table table) throws IOException {
    table
        .row()
        .text(rule.rule().code())
        .text(words.severity(rule.severity()), look(rule.severity()))
        .text(new RuleWords(messages).told(rule.rule().message()))
        .number(rule.drafts())
        .percent(checked == 0 ? 0 : (double) rule.drafts() / checked)
        .number(rule.findings())
        .number(rule.notEvaluated())
        .text(rule.rule().why().in(messages.language()));
  }

  private List<Column> deadlineColumns() {
    return List.of(
        column("day", 12),
        column("when", 20),
        column("actor", 22),
        column("action", 11),
        column("addressee", 20),
        column("text", 48),
        column("unit", 26),
        column("plan", 30));
  }

  private List<String> fields(PlanFacts.Due due, AuditedPlan plan) {
    return List.of(
        due.when(),
        due.actor(),
        messages.say("facts.action." + due.action()),
        due.addressee(),
        due.text(),
        plan.unit(),
        plan.file());
  }

  private List<Column> copyColumns() {
    return List.of(
        column("group", 8),
        column("likeness", 10),
        column("across", 14),
        column("plan", 60),
        column("unit", 50));
  }

  private void addCopies(List<Copies.Group> groups, Table table) throws IOException {
    int number = 0;
    for (Copies.Group group : groups) {
      number++;
      for (Copies.Member member : group.members()) {
        table
            .row()
            .number(number)
            .percent(member.likeness())
            .text(messages.say(group.acrossUnits() ? "copies.across" : "copies.within"))
            .link(member.file(), () -> folders.link(member.file()))
            .text(member.unit());
      }
    }
  }

  private List<Column> changeColumns() {
    return List.of(
        column("state", 12),
        column("plan", 40),
        column("unit", 30),
        column("rule", 8),
        column("severity", 10),
        column("message", 50),
        column("quote", 40));
  }

  /** Lists what is new and what is gone; what remains is in the list of findings. */
  private void addChanges(Comparison comparison, Table table) throws IOException {
    comparison.tell(
        change -> {
          if (change.state() != Comparison.State.KEPT) {
            boolean gone = change.state() == Comparison.State.GONE;
            table
                .row()
                .text(
                    messages.say(gone ? "state.gone" : "state.new"),
                    gone ? Look.FINE : Look.WARNING)
                .text(change.plan().file())
                .text(change.plan().unit());
            addFinding(change.finding(), table);
          }
        });
  }
}
