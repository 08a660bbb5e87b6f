package vn.soat.cli.sheet;

import java.io.IOException;
import java.io.OutputStream;
import vn.soat.cli.Messages;
import vn.soat.cli.report.DraftReport;
import vn.soat.cli.report.Report;
import vn.soat.cli.report.ReportWriter;
import vn.soat.engine.finding.Language;

/**
 * The report as a Word document with the form that a reviewer fills in, one for each draft, each on
 * pages of its own.
 *
 * @param messages the language
 */
public record ReviewSheets(Messages messages) implements ReportWriter {

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    String language = messages.language() == Language.VI ? "vi-VN" : "en-GB";
    try (Manuscript manuscript = new Manuscript(language)) {
      boolean first = true;
      for (DraftReport draft : report.drafts()) {
        if (!first) {
          manuscript.nextSheet();
        }
        first = false;
        new ReviewSheet(manuscript, messages).write(draft);
      }
      out.write(manuscript.bytes());
    }
  }
}
