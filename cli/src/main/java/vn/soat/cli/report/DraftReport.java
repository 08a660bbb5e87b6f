package vn.soat.cli.report;

import java.util.List;
import vn.soat.engine.draft.Draft;
import vn.soat.engine.finding.Judgement;
import vn.soat.engine.finding.Severity;

/** What is told of one draft. */
public sealed interface DraftReport {

  /** What the draft is called. */
  String path();

  /** The SHA-256 of its bytes in hexadecimal digits, null where they could not be had. */
  String sha256();

  /** The same without the text of the draft, for those who keep thousands. */
  default DraftReport withoutDraft() {
    return this;
  }

  /**
   * A draft that was judged.
   *
   * @param letterhead what it says of itself
   * @param rules the id of the rule set
   * @param notEvaluated the rules that had nothing to judge by
   * @param findings the findings in reading order
   * @param draft what was read, null where only the findings are kept
   */
  record Checked(
      String path,
      String sha256,
      Letterhead letterhead,
      String rules,
      List<Judgement.NotEvaluated> notEvaluated,
      List<ReportedFinding> findings,
      Draft draft)
      implements DraftReport {

    public Checked {
      notEvaluated = List.copyOf(notEvaluated);
      findings = List.copyOf(findings);
    }

    /** A draft of which only its head and the findings are kept. */
    public Checked(
        String path,
        String sha256,
        Letterhead letterhead,
        String rules,
        List<Judgement.NotEvaluated> notEvaluated,
        List<ReportedFinding> findings) {
      this(path, sha256, letterhead, rules, notEvaluated, findings, null);
    }

    @Override
    public Checked withoutDraft() {
      return new Checked(path, sha256, letterhead, rules, notEvaluated, findings);
    }

    /** How many findings weigh this much. */
    public long count(Severity severity) {
      return findings.stream().filter(finding -> finding.severity() == severity).count();
    }

    /** Whether nothing must be mended before signing. */
    public boolean passes() {
      return count(Severity.ERROR) == 0;
    }
  }

  /**
   * A draft that could not be read.
   *
   * @param reason the code of the reason
   * @param message the reason in a sentence
   */
  record Unreadable(String path, String sha256, String reason, String message)
      implements DraftReport {}

  /**
   * A draft that could not be judged because the program failed.
   *
   * @param message in which step or rule it failed
   * @param cause what was thrown
   */
  record Failed(String path, String sha256, String message, Throwable cause)
      implements DraftReport {}
}
