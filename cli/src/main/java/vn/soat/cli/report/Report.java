package vn.soat.cli.report;

import java.util.List;
import vn.soat.engine.finding.Severity;

/** What is told of all drafts of one run, in the order of the command line. */
public record Report(List<DraftReport> drafts) {

  public Report {
    drafts = List.copyOf(drafts);
  }

  /** The drafts that were judged. */
  public List<DraftReport.Checked> checked() {
    return only(DraftReport.Checked.class);
  }

  /** The drafts that could not be read. */
  public List<DraftReport.Unreadable> unreadable() {
    return only(DraftReport.Unreadable.class);
  }

  /** The drafts that the program failed on. */
  public List<DraftReport.Failed> failed() {
    return only(DraftReport.Failed.class);
  }

  /** How many findings weigh this much, over all drafts. */
  public long count(Severity severity) {
    return checked().stream().mapToLong(draft -> draft.count(severity)).sum();
  }

  private <T extends DraftReport> List<T> only(Class<T> kind) {
    return drafts.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
