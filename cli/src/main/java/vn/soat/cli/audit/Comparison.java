package vn.soat.cli.audit;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.soat.cli.report.DraftReport;
import vn.soat.cli.report.ReportedFinding;
import vn.soat.engine.text.PlainText;

/**
 * What has changed since an earlier audit. A finding is the same if it is of the same rule and has
 * the same words in the same file, wherever they now stand.
 *
 * @param before the earlier audit
 * @param now this audit
 */
public record Comparison(Results before, Results now) {

  /** What became of a finding. */
  public enum State {
    NEW,
    GONE,
    KEPT
  }

  /**
   * A finding of either audit.
   *
   * @param plan the plan, as of the audit that has the finding; for one that both have, of now
   */
  public record Change(State state, AuditedPlan plan, ReportedFinding finding) {}

  /** Who is told. */
  public interface Listener {

    /** A finding. */
    void change(Change change) throws IOException;

    /**
     * A file.
     *
     * @param before null where it was not there
     * @param now null where it is gone
     */
    default void plan(AuditedPlan before, AuditedPlan now) throws IOException {}
  }

  /** What the changes come to. */
  public static final class Summary implements Listener {
    private final Map<State, Long> findings = new EnumMap<>(State.class);
    private int added;
    private int removed;
    private int unknown;

    @Override
    public void change(Change change) {
      findings.merge(change.state(), 1L, Long::sum);
    }

    @Override
    public void plan(AuditedPlan before, AuditedPlan now) {
      if (before == null) {
        added++;
      } else if (now == null) {
        removed++;
      } else if (!comparable(before, now)) {
        unknown++;
      }
    }

    /** How many findings became this. */
    public long findings(State state) {
      return findings.getOrDefault(state, 0L);
    }

    /** How many plans were not there before. */
    public int added() {
      return added;
    }

    /** How many plans are no longer there. */
    public int removed() {
      return removed;
    }

    /** How many plans were not judged in one of the audits, so that nothing can be said of them. */
    public int unknown() {
      return unknown;
    }
  }

  /**
   * Tells of all files and findings in the order of the paths. Both audits are read side by side;
   * none is kept in memory.
   *
   * @throws IOException if one of them cannot be read or is not in order
   */
  public void tell(Listener listener) throws IOException {
    try (Results.Reading old = before.open();
        Results.Reading fresh = now.open()) {
      AuditedPlan left = old.next();
      AuditedPlan right = fresh.next();
      while (left != null || right != null) {
        int order = left == null ? 1 : right == null ? -1 : left.file().compareTo(right.file());
        AuditedPlan was = order <= 0 ? left : null;
        AuditedPlan is = order >= 0 ? right : null;
        listener.plan(was, is);
        tell(was, is, listener);
        left = order <= 0 ? following(left, old) : left;
        right = order >= 0 ? following(right, fresh) : right;
      }
    }
  }

  private static AuditedPlan following(AuditedPlan plan, Results.Reading reading)
      throws IOException {
    AuditedPlan next = reading.next();
    if (next != null && next.file().compareTo(plan.file()) < 0) {
      throw new IOException("Not in the order of the paths: " + next.file());
    }
    return next;
  }

  private static boolean comparable(AuditedPlan before, AuditedPlan now) {
    return (before == null || before.draft() instanceof DraftReport.Checked)
        && (now == null || now.draft() instanceof DraftReport.Checked);
  }

  private static void tell(AuditedPlan was, AuditedPlan is, Listener listener) throws IOException {
    if (!comparable(was, is)) {
      return;
    }
    Map<String, Deque<ReportedFinding>> old = new LinkedHashMap<>();
    for (ReportedFinding finding : findings(was)) {
      old.computeIfAbsent(sameness(finding), key -> new ArrayDeque<>()).add(finding);
    }
    for (ReportedFinding finding : findings(is)) {
      Deque<ReportedFinding> same = old.get(sameness(finding));
      boolean kept = same != null && same.poll() != null;
      listener.change(new Change(kept ? State.KEPT : State.NEW, is, finding));
    }
    for (Deque<ReportedFinding> left : old.values()) {
      for (ReportedFinding finding : left) {
        listener.change(new Change(State.GONE, was, finding));
      }
    }
  }

  private static List<ReportedFinding> findings(AuditedPlan plan) {
    return plan != null && plan.draft() instanceof DraftReport.Checked checked
        ? checked.findings()
        : List.of();
  }

  private static String sameness(ReportedFinding finding) {
    return finding.code() + ' ' + PlainText.plain(finding.place().location().quote());
  }
}
