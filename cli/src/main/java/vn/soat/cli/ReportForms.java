package vn.soat.cli;

import java.util.List;
import java.util.Set;
import vn.soat.cli.page.HtmlReport;
import vn.soat.cli.report.CsvReport;
import vn.soat.cli.report.JUnitReport;
import vn.soat.cli.report.JsonReport;
import vn.soat.cli.report.ReportWriter;
import vn.soat.cli.report.SarifReport;
import vn.soat.cli.report.TextReport;
import vn.soat.cli.sheet.ReviewSheets;
import vn.soat.cli.terminal.Screen;
import vn.soat.engine.finding.Rule;
import vn.soat.engine.finding.Severity;

/**
 * The forms that a report can have. The classes of a form are loaded when it is asked for.
 *
 * @param rules the rules that are told of
 * @param failing how much findings weigh that make the exit code 1
 * @param screen what standard output is
 * @param messages the language
 */
record ReportForms(List<Rule> rules, Set<Severity> failing, Screen screen, Messages messages) {

  /** What users call them, the usual form first. */
  static final List<String> NAMES =
      List.of("text", "json", "sarif", "junit", "csv", "html", "docx");

  /** Those that no terminal can show. */
  static final Set<String> BINARY = Set.of("docx");

  /** The writer of the form that a format names. */
  ReportWriter writer(Format format) {
    return switch (format.name()) {
      case "text" -> new TextReport(format.file() == null ? screen : Screen.PAPER, messages);
      case "json" -> new JsonReport(messages.language());
      case "sarif" -> new SarifReport(rules, messages);
      case "junit" -> new JUnitReport(rules, failing, messages);
      case "csv" -> new CsvReport(messages);
      case "html" -> new HtmlReport(messages);
      case "docx" -> new ReviewSheets(messages);
      default -> throw new IllegalArgumentException(format.name());
    };
  }
}
