package vn.soat.cli.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.soat.cli.Messages;
import vn.soat.cli.terminal.Columns;
import vn.soat.cli.terminal.Excerpt;
import vn.soat.cli.terminal.Screen;
import vn.soat.cli.terminal.Screen.Style;
import vn.soat.cli.terminal.Visible;
import vn.soat.engine.finding.Location;
import vn.soat.engine.finding.Severity;

/**
 * The report for people at a terminal: of each draft the verdict first, then its findings in
 * reading order, each with its words underlined.
 *
 * @param screen where it is shown
 * @param messages the language
 */
public record TextReport(Screen screen, Messages messages) implements ReportWriter {

  private static final String INDENT = "    ";
  private static final int EXCERPT_ROWS = 3;
  private static final int RELATED_ROWS = 1;

  /** Further places are counted; the report for programs names them. */
  private static final int MOST_RELATED = 4;

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    StringBuilder text = new StringBuilder();
    for (DraftReport draft : report.drafts()) {
      if (text.length() > 0) {
        text.append('\n');
      }
      append(draft, text);
    }
    if (report.drafts().size() > 1) {
      text.append('\n');
      appendSummary(report, text);
    }
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private void append(DraftReport draft, StringBuilder text) {
    line(text, screen.paint(Style.STRONG, Visible.of(draft.path())));
    if (draft instanceof DraftReport.Checked checked) {
      appendChecked(checked, text);
    } else if (draft instanceof DraftReport.Unreadable unreadable) {
      appendFault("verdict.unreadable", unreadable.message(), text);
    } else if (draft instanceof DraftReport.Failed failed) {
      appendFault("verdict.failed", failed.message(), text);
    }
  }

  private void appendFault(String verdict, String message, StringBuilder text) {
    String head = messages.say(verdict);
    List<String> lines = Columns.wrap(head + " " + Visible.of(message), screen.columns());
    line(text, screen.paint(Style.ERROR, head) + lines.get(0).substring(head.length()));
    lines.stream().skip(1).forEach(more -> line(text, INDENT + more));
  }

  private void appendChecked(DraftReport.Checked draft, StringBuilder text) {
    String verdict = messages.say(draft.passes() ? "verdict.pass" : "verdict.fail");
    line(
        text,
        screen.paint(draft.passes() ? Style.FINE : Style.ERROR, verdict)
            + " "
            + words().counts(draft::count)
            + screen.paint(Style.FAINT, " · " + messages.say("rules." + draft.rules())));
    for (ReportedFinding finding : draft.findings()) {
      if (finding.severity() == Severity.INFO) {
        appendNote(finding, text);
      } else {
        appendFinding(finding, text);
      }
    }
    appendNotEvaluated(draft, text);
  }

  private void appendFinding(ReportedFinding finding, StringBuilder text) {
    text.append('\n');
    appendHead(finding, "", text);
    appendExcerpt(finding.place(), EXCERPT_ROWS, style(finding), text);
    if (!finding.suggestion().isEmpty()) {
      appendLabelled("suggestion", finding.suggestion(), text);
    }
    faint(
        words().where(finding.place().location())
            + " · "
            + messages.say("basis")
            + " "
            + words().basis(finding),
        text);
    for (Place place : finding.related().stream().limit(MOST_RELATED).toList()) {
      faint(messages.say("related") + " " + words().where(place.location()), text);
      appendExcerpt(place, RELATED_ROWS, Style.STRONG, text);
    }
    if (finding.related().size() > MOST_RELATED) {
      faint(messages.say("related.more", finding.related().size() - MOST_RELATED), text);
    }
  }

  /** A note in few lines: a reader of notes needs no proof. */
  private void appendNote(ReportedFinding finding, StringBuilder text) {
    text.append('\n');
    String quote = finding.place().location().quote();
    String place = words().where(finding.place().location());
    appendHead(
        finding,
        " (" + place + (quote.isBlank() ? "" : ": “" + Visible.of(quote.strip()) + "”") + ")",
        text);
  }

  private void appendHead(ReportedFinding finding, String more, StringBuilder text) {
    String head = sign(finding.severity()) + " " + finding.code();
    List<String> lines =
        Columns.wrap(
            head + "  " + Visible.of(finding.message()) + more, screen.columns() - INDENT.length());
    line(text, screen.paint(style(finding), head) + lines.get(0).substring(head.length()));
    lines.stream().skip(1).forEach(rest -> line(text, INDENT + rest));
  }

  private void appendExcerpt(Place place, int rows, Style style, StringBuilder text) {
    if (place.line().isBlank()) {
      return;
    }
    Location location = place.location();
    String edge = INDENT + screen.paint(Style.FAINT, "│ ");
    int columns = screen.columns() - INDENT.length() - 2;
    for (Excerpt.Row row :
        Excerpt.of(place.line(), location.start(), location.end(), columns, rows)) {
      line(text, edge + row.text());
      if (!row.underline().isEmpty()) {
        int from = row.underline().length() - row.underline().stripLeading().length();
        line(text, edge + " ".repeat(from) + screen.paint(style, row.underline().substring(from)));
      }
    }
  }

  private void appendLabelled(String key, String words, StringBuilder text) {
    String label = messages.say(key);
    List<String> lines =
        Columns.wrap(label + " " + Visible.of(words), screen.columns() - INDENT.length());
    line(text, INDENT + screen.paint(Style.STRONG, label) + lines.get(0).substring(label.length()));
    lines.stream().skip(1).forEach(more -> line(text, INDENT + more));
  }

  private void faint(String words, StringBuilder text) {
    for (String line : Columns.wrap(words, screen.columns() - INDENT.length())) {
      line(text, INDENT + screen.paint(Style.FAINT, line));
    }
  }

  private void appendNotEvaluated(DraftReport.Checked draft, StringBuilder text) {
    if (draft.notEvaluated().isEmpty()) {
      return;
    }
    text.append('\n');
    for (String sentence : words().notEvaluated(draft)) {
      for (String line : Columns.wrap(sentence, screen.columns())) {
        line(text, screen.paint(Style.FAINT, line));
      }
    }
  }

  private void appendSummary(Report report, StringBuilder text) {
    long passing = report.checked().stream().filter(DraftReport.Checked::passes).count();
    StringBuilder words =
        new StringBuilder(
            messages.say(
                "summary",
                messages.count("drafts", report.drafts().size()),
                passing,
                report.checked().size() - passing));
    if (!report.unreadable().isEmpty()) {
      words.append(messages.say("summary.unreadable", report.unreadable().size()));
    }
    if (!report.failed().isEmpty()) {
      words.append(messages.say("summary.failed", report.failed().size()));
    }
    words.append("; ").append(words().counts(report::count)).append('.');
    Columns.wrap(words.toString(), screen.columns())
        .forEach(line -> line(text, screen.paint(Style.STRONG, line)));
  }

  private ReportWords words() {
    return new ReportWords(messages);
  }

  private static Style style(ReportedFinding finding) {
    return Style.valueOf(finding.severity().name());
  }

  private String sign(Severity severity) {
    return messages.say("sign." + ReportWords.name(severity));
  }

  private static void line(StringBuilder text, String words) {
    text.append(words).append('\n');
  }
}
