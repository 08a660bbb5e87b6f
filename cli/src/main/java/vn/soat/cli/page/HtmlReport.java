package vn.soat.cli.page;

import java.io.IOException;
import java.io.OutputStream;
import vn.soat.cli.Messages;
import vn.soat.cli.report.Report;
import vn.soat.cli.report.ReportWriter;

/**
 * The report for people with a browser: of each draft the verdict, its findings, its times on a
 * line, and its text with the words of each finding marked and the findings beside it.
 *
 * @param messages the language
 */
public record HtmlReport(Messages messages) implements ReportWriter {

  /**
   * Writes the page; the stream stays open.
   *
   * @throws NullPointerException if the report was kept without the drafts
   */
  @Override
  public void write(Report report, OutputStream out) throws IOException {
    Templates.write("report.jte", ReportPage.of(report, messages), out);
  }
}
