package vn.soat.cli.audit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import vn.soat.cli.report.FileUri;

/**
 * All that an audit found.
 *
 * @param folder what was audited
 * @param out where its results go
 * @param day when it was
 * @param results what is told of each plan
 * @param tally what it comes to
 * @param copies the plans with one text
 * @param comparison with an earlier audit, null without one
 * @param changes what that comparison comes to, null without one
 */
public record AuditReport(
    Path folder,
    Path out,
    LocalDate day,
    Results results,
    Tally tally,
    List<Copies.Group> copies,
    Comparison comparison,
    Comparison.Summary changes) {

  public AuditReport {
    copies = List.copyOf(copies);
  }

  /**
   * The way from the results to a plan, as a relative reference with all that needs it
   * percent-encoded.
   *
   * @param file the plan's path below the audited folder, with slashes
   */
  public String link(String file) {
    Path plan = folder.toAbsolutePath().normalize().resolve(file);
    Path from = out.toAbsolutePath().normalize();
    if (!plan.getRoot().equals(from.getRoot())) {
      return plan.toUri().toASCIIString();
    }
    return FileUri.encoded(from.relativize(plan).toString());
  }
}
