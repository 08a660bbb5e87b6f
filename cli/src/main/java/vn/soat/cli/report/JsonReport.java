package vn.soat.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import vn.soat.cli.Version;
import vn.soat.engine.finding.Language;
import vn.soat.engine.finding.Severity;

/**
 * The report for programs, version 1. A draft that the program itself failed on has the status
 * {@code failed} and a reason of the code {@code internal}: it counts neither as checked nor as
 * unreadable.
 *
 * @param language the language of the reasons for rules that were not evaluated
 */
public record JsonReport(Language language) implements ReportWriter {

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    JsonText.write(out, json -> write(report, json));
  }

  private void write(Report report, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeNumberField("schemaVersion", JsonText.SCHEMA_VERSION);
    json.writeObjectFieldStart("tool");
    json.writeStringField("name", "soat");
    json.writeStringField("version", Version.current());
    json.writeEndObject();
    json.writeObjectFieldStart("summary");
    json.writeNumberField("drafts", report.drafts().size());
    json.writeNumberField("checked", report.checked().size());
    json.writeNumberField("unreadable", report.unreadable().size());
    json.writeNumberField("errors", report.count(Severity.ERROR));
    json.writeNumberField("warnings", report.count(Severity.WARNING));
    json.writeNumberField("infos", report.count(Severity.INFO));
    json.writeEndObject();
    json.writeArrayFieldStart("drafts");
    for (DraftReport draft : report.drafts()) {
      JsonDraft.write(draft, language, json);
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
