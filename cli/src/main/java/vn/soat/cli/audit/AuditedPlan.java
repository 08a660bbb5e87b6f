package vn.soat.cli.audit;

import vn.soat.cli.report.DraftReport;
import vn.soat.cli.report.PlanFacts;

/**
 * One plan of an audit.
 *
 * @param index its place among all plans, from 0
 * @param file its path below the audited folder, with slashes
 * @param draft what is told of it, with its path as reports call it
 * @param facts what was read in it
 */
public record AuditedPlan(int index, String file, DraftReport draft, PlanFacts facts) {

  /** How many findings and deadlines it has, which tells how much memory it takes. */
  public int entries() {
    int findings = draft instanceof DraftReport.Checked checked ? checked.findings().size() : 0;
    return findings + facts.deadlines().size();
  }

  /**
   * The unit that it is counted with: the issuing organ with the one above it, or else the folder
   * that it lies in; empty where neither is known.
   */
  public String unit() {
    if (facts.organ().isEmpty()) {
      return file.substring(0, Math.max(0, file.lastIndexOf('/')));
    }
    return facts.superior().isEmpty() ? facts.organ() : facts.organ() + ", " + facts.superior();
  }
}
