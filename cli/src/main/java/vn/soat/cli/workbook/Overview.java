package vn.soat.cli.workbook;

import java.time.format.DateTimeFormatter;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import vn.soat.cli.Messages;
import vn.soat.cli.audit.AuditReport;
import vn.soat.cli.audit.Comparison.State;
import vn.soat.cli.audit.Tally;
import vn.soat.cli.report.RuleWords;
import vn.soat.engine.finding.Severity;

/** The first sheet: what the audit comes to, on one page. */
final class Overview {

  private static final int TOP = 10;
  private static final int[] WIDTHS = {60, 12, 14, 10, 44};
  private static final int BAR = 40;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final Messages messages;
  private final Book book;
  private final SXSSFSheet sheet;
  private int rows;

  Overview(Messages messages, Book book) {
    this.messages = messages;
    this.book = book;
    this.sheet = book.sheet(messages.say("book.overview"));
    for (int i = 0; i < WIDTHS.length; i++) {
      sheet.setColumnWidth(i, WIDTHS[i] * 256);
    }
  }

  /** What a unit is called. */
  static String name(Tally.OfUnit unit, Messages messages) {
    return unit.name().isEmpty() ? messages.say("unit.unknown") : unit.name();
  }

  /** Writes the sheet, with links to the others. */
  void write(AuditReport audit, List<SXSSFSheet> others) {
    Tally.Count all = audit.tally().all();
    text(row(), 0, messages.say("overview.title"), Look.TITLE);
    text(
        row(),
        0,
        messages.say("overview.subtitle", audit.folders().audited(), DAY.format(audit.day())),
        Look.SUBTITLE);
    section("overview.result");
    count("overview.drafts", all.drafts(), all.drafts(), Look.NUMBER);
    count("overview.pass", all.passed(), all.drafts(), Look.FINE);
    count("overview.fail", all.faulty(), all.drafts(), Look.ERROR);
    count("overview.unreadable", all.unreadable(), all.drafts(), Look.FAINT);
    count("overview.failed", all.failed(), all.drafts(), Look.FAINT);
    count("overview.errors", all.findings(Severity.ERROR), 0, Look.NUMBER);
    count("overview.warnings", all.findings(Severity.WARNING), 0, Look.NUMBER);
    count("overview.infos", all.findings(Severity.INFO), 0, Look.NUMBER);
    count("overview.copies", audit.copies().size(), 0, Look.NUMBER);
    if (audit.changes() != null) {
      section("overview.changes");
      count("overview.new", audit.changes().findings(State.NEW), 0, Look.NUMBER);
      count("overview.gone", audit.changes().findings(State.GONE), 0, Look.NUMBER);
      count("overview.kept", audit.changes().findings(State.KEPT), 0, Look.NUMBER);
      count("overview.added", audit.changes().added(), 0, Look.NUMBER);
      count("overview.removed", audit.changes().removed(), 0, Look.NUMBER);
      count("overview.unknown", audit.changes().unknown(), 0, Look.NUMBER);
    }
    addRules(audit.tally());
    addUnits(audit.tally());
    section("overview.sheets");
    for (SXSSFSheet other : others) {
      book.sheetLink(other.getSheetName(), other, row().createCell(0));
    }
    section("overview.legend");
    note("legend.dot");
    note("legend.number");
    note("legend.dash");
    note("legend.links");
  }

  private void addRules(Tally tally) {
    section("overview.rules");
    heads("column.says", "column.rule", "column.plans-with", "column.share");
    for (Tally.OfRule rule : tally.mostFrequent().stream().limit(TOP).toList()) {
      SXSSFRow row = row();
      text(row, 0, new RuleWords(messages).told(rule.rule().message()), Look.TEXT);
      text(row, 1, rule.rule().code(), AuditWorkbook.look(rule.severity()));
      number(row, 2, rule.drafts(), Look.NUMBER);
      share(row, rule.drafts(), tally.all().checked());
    }
  }

  private void addUnits(Tally tally) {
    section("overview.units");
    heads("column.unit", "column.plans", "column.fail", "column.share");
    List<Tally.OfUnit> units =
        tally.units().stream().filter(unit -> unit.faulty() > 0).limit(TOP).toList();
    for (Tally.OfUnit unit : units) {
      SXSSFRow row = row();
      text(row, 0, name(unit, messages), Look.TEXT);
      number(row, 1, unit.drafts(), Look.NUMBER);
      number(row, 2, unit.faulty(), Look.NUMBER);
      share(row, unit.faulty(), unit.checked());
    }
  }

  private SXSSFRow row() {
    return sheet.createRow(rows++);
  }

  private void section(String key) {
    rows++;
    text(row(), 0, messages.say(key), Look.SECTION);
  }

  private void heads(String... keys) {
    SXSSFRow row = row();
    for (int i = 0; i < keys.length; i++) {
      text(row, i, messages.say(keys[i]), Look.HEAD);
    }
  }

  private void note(String key) {
    SXSSFRow row = row();
    text(row, 0, messages.say(key), Look.SUBTITLE);
    sheet.addMergedRegion(
        new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, WIDTHS.length - 1));
  }

  private void count(String key, long number, long of, Look look) {
    SXSSFRow row = row();
    text(row, 0, messages.say(key), Look.TEXT);
    text(row, 1, "", Look.TEXT);
    number(row, 2, number, look);
    if (of > 0 && number < of) {
      share(row, number, of);
    }
  }

  /** The share as a number and as a bar. */
  private void share(SXSSFRow row, long number, long of) {
    double share = of == 0 ? 0 : (double) number / of;
    Cell cell = row.createCell(3);
    cell.setCellStyle(book.style(Look.PERCENT, false));
    cell.setCellValue(share);
    text(row, 4, "█".repeat((int) Math.round(share * BAR)), Look.BAR);
  }

  private void number(SXSSFRow row, int column, long number, Look look) {
    Cell cell = row.createCell(column);
    cell.setCellStyle(book.style(look, false));
    cell.setCellValue((double) number);
  }

  private void text(SXSSFRow row, int column, String text, Look look) {
    book.text(text, look, row.createCell(column));
  }
}
