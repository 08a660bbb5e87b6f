package vn.soat.cli.report;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a report in one form. */
public interface ReportWriter {

  /** Writes the report; the stream stays open. */
  void write(Report report, OutputStream out) throws IOException;
}
