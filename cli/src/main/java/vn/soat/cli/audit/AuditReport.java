package vn.soat.cli.audit;

import java.time.LocalDate;
import java.util.List;

/**
 * All that an audit found.
 *
 * @param folders where it was
 * @param day when it was
 * @param tally what the plans come to
 * @param copies the plans with one text
 * @param comparison with an earlier audit, null without one
 * @param changes what that comparison comes to, null without one
 */
public record AuditReport(
    AuditFolders folders,
    LocalDate day,
    Tally tally,
    List<Copies.Group> copies,
    Comparison comparison,
    Comparison.Summary changes) {

  public AuditReport {
    copies = List.copyOf(copies);
  }
}
