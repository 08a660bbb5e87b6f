package vn.soat.cli.audit;

import java.nio.file.Path;
import vn.soat.cli.report.FileUri;

/**
 * Where an audit works.
 *
 * @param audited what is audited
 * @param results where the results go
 */
public record AuditFolders(Path audited, Path results) {

  /** The path of a draft below the audited folder, with slashes. */
  String below(String path) {
    String file = audited.relativize(Path.of(path)).toString();
    return file.replace(audited.getFileSystem().getSeparator(), "/");
  }

  /**
   * The way from the results to a plan, as a relative reference with all that needs it
   * percent-encoded.
   *
   * @param file the plan's path below the audited folder, with slashes
   */
  public String link(String file) {
    Path plan = audited.toAbsolutePath().normalize().resolve(file);
    Path from = results.toAbsolutePath().normalize();
    if (!plan.getRoot().equals(from.getRoot())) {
      return plan.toUri().toASCIIString();
    }
    return FileUri.encoded(from.relativize(plan).toString());
  }
}
