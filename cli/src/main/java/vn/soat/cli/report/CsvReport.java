package vn.soat.cli.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.soat.cli.Messages;
import vn.soat.cli.terminal.Visible;
import vn.soat.engine.finding.Location;

/**
 * The report as a table for spreadsheets, by RFC 4180 in UTF-8, with the byte order mark without
 * which Excel shows no Vietnamese. A finding is a row; a draft without findings has a row of its
 * own, and so has one that could not be judged, with the reason for its message.
 *
 * <p>A cell that a spreadsheet would take for a formula begins with an apostrophe, as OWASP
 * advises.
 *
 * @param messages the language
 */
public record CsvReport(Messages messages) implements ReportWriter {

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final String APOSTROPHE = "'";

  /** Spreadsheets take the wide forms for the narrow ones. */
  private static final String FORMULA = "=+-@＝＋－＠";

  private static final List<String> COLUMNS =
      List.of(
          "draft",
          "verdict",
          "rule",
          "severity",
          "message",
          "suggestion",
          "quote",
          "section",
          "paragraph",
          "basis",
          "context");

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write(BYTE_ORDER_MARK);
    CSVPrinter table = new CSVPrinter(writer, CSVFormat.RFC4180);
    table.printRecord(COLUMNS.stream().map(column -> messages.say("csv." + column)).toList());
    ReportWords words = new ReportWords(messages);
    for (DraftReport draft : report.drafts()) {
      if (draft instanceof DraftReport.Checked checked) {
        printChecked(checked, words, table);
      } else if (draft instanceof DraftReport.Unreadable unreadable) {
        print(table, draft.path(), words.verdict(draft), "", "", unreadable.message());
      } else if (draft instanceof DraftReport.Failed failed) {
        print(table, draft.path(), words.verdict(draft), "", "", failed.message());
      }
    }
    table.flush();
  }

  private static void printChecked(DraftReport.Checked draft, ReportWords words, CSVPrinter table)
      throws IOException {
    String verdict = words.verdict(draft);
    if (draft.findings().isEmpty()) {
      print(table, draft.path(), verdict);
    }
    for (ReportedFinding finding : draft.findings()) {
      Location location = finding.place().location();
      print(
          table,
          draft.path(),
          verdict,
          finding.code(),
          words.severity(finding.severity()),
          finding.message(),
          finding.suggestion(),
          location.quote(),
          location.section(),
          location.paragraph() == 0 ? "" : Integer.toString(location.paragraph()),
          words.basis(finding),
          location.context());
    }
  }

  /** A row; cells that are not given are empty. */
  private static void print(CSVPrinter table, String... cells) throws IOException {
    Stream<String> empty = Stream.generate(() -> "").limit(COLUMNS.size() - cells.length);
    table.printRecord(Stream.concat(Arrays.stream(cells).map(CsvReport::text), empty));
  }

  /** The words as a text and never a formula, whatever blanks stand before it. */
  private static String text(String words) {
    String shown = Visible.lines(words);
    String first = shown.strip();
    boolean formula = !first.isEmpty() && FORMULA.indexOf(first.charAt(0)) >= 0;
    return formula ? APOSTROPHE + shown : shown;
  }
}
