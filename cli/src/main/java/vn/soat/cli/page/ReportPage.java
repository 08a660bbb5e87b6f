package vn.soat.cli.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.soat.cli.Messages;
import vn.soat.cli.report.DraftReport;
import vn.soat.cli.report.Report;
import vn.soat.cli.report.ReportWords;
import vn.soat.cli.report.ReportedFinding;
import vn.soat.cli.report.Selection;
import vn.soat.cli.terminal.Visible;
import vn.soat.engine.finding.Severity;

/**
 * A report as a page shows it.
 *
 * @param page what every page has
 * @param words what all reports say alike
 * @param report what is told
 * @param drafts the drafts in order
 * @param severities how the findings can be told apart by their weight
 * @param chapters and by the chapter of their rules, in the order in which they are first found
 */
public record ReportPage(
    Page page,
    ReportWords words,
    Report report,
    List<Entry> drafts,
    List<Filter> severities,
    List<Filter> chapters) {

  public ReportPage {
    drafts = List.copyOf(drafts);
    severities = List.copyOf(severities);
    chapters = List.copyOf(chapters);
  }

  /**
   * A draft of the report.
   *
   * @param number its place in the report, from 1
   * @param name what it is called
   * @param told what is told of it
   * @param marked its text and findings, null where it was not judged
   */
  public record Entry(int number, String name, DraftReport told, MarkedDraft marked) {

    /** Whether it was judged and nothing must be mended. */
    public boolean passes() {
      return told instanceof DraftReport.Checked checked && checked.passes();
    }

    /** How many of its findings weigh this much, none where it was not judged. */
    public long count(Severity severity) {
      return told instanceof DraftReport.Checked checked ? checked.count(severity) : 0;
    }

    /** Why it was not judged, empty where it was. */
    public String reason() {
      if (told instanceof DraftReport.Unreadable unreadable) {
        return Visible.of(unreadable.message());
      }
      return told instanceof DraftReport.Failed failed ? Visible.of(failed.message()) : "";
    }
  }

  /**
   * Findings that can be left out together.
   *
   * @param of the class that marks them in the page: {@code s-error}, {@code c-TH}
   * @param name what they are called
   * @param count how many there are
   */
  public record Filter(String of, String name, long count) {}

  /** The page of a report whose drafts were kept. */
  static ReportPage of(Report report, Messages messages) {
    List<Entry> drafts = new ArrayList<>();
    for (DraftReport told : report.drafts()) {
      int number = drafts.size() + 1;
      MarkedDraft marked =
          told instanceof DraftReport.Checked checked
              ? MarkedDraft.of(checked, number, messages)
              : null;
      drafts.add(new Entry(number, Visible.of(told.path()), told, marked));
    }
    String title =
        drafts.size() == 1
            ? messages.say("page.report-of", drafts.get(0).name())
            : messages.say("page.report");
    ReportWords words = new ReportWords(messages);
    return new ReportPage(
        Page.of(messages, title, "report.css"),
        words,
        report,
        drafts,
        Arrays.stream(Severity.values())
            .map(
                severity ->
                    new Filter(
                        Note.severityClass(severity),
                        words.severity(severity),
                        report.count(severity)))
            .filter(filter -> filter.count() > 0)
            .toList(),
        chapters(report, messages));
  }

  private static List<Filter> chapters(Report report, Messages messages) {
    return findings(report)
        .map(finding -> Selection.chapter(finding.code()))
        .distinct()
        .map(
            chapter ->
                new Filter(
                    Note.chapterClass(chapter),
                    chapter + " " + messages.say("chapter." + chapter),
                    findings(report)
                        .filter(finding -> Selection.chapter(finding.code()).equals(chapter))
                        .count()))
        .toList();
  }

  private static Stream<ReportedFinding> findings(Report report) {
    return report.checked().stream().flatMap(draft -> draft.findings().stream());
  }
}
