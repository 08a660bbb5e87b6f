package vn.soat.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import vn.soat.cli.Version;
import vn.soat.engine.finding.Judgement;
import vn.soat.engine.finding.Language;
import vn.soat.engine.finding.Location;
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
      json.writeStartObject();
      json.writeStringField("path", draft.path());
      json.writeStringField("sha256", draft.sha256());
      if (draft instanceof DraftReport.Checked checked) {
        writeChecked(checked, json);
      } else if (draft instanceof DraftReport.Unreadable unreadable) {
        writeReason("unreadable", unreadable.reason(), unreadable.message(), json);
      } else if (draft instanceof DraftReport.Failed failed) {
        writeReason("failed", "internal", failed.message(), json);
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeChecked(DraftReport.Checked draft, JsonGenerator json) throws IOException {
    json.writeStringField("status", "checked");
    json.writeStringField("rules", draft.rules());
    json.writeStringField("verdict", draft.passes() ? "pass" : "fail");
    json.writeArrayFieldStart("notEvaluated");
    for (Judgement.NotEvaluated rule : draft.notEvaluated()) {
      json.writeStartObject();
      json.writeStringField("rule", rule.code());
      json.writeStringField("reason", rule.reason().in(language));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("findings");
    for (ReportedFinding finding : draft.findings()) {
      writeFinding(finding, json);
    }
    json.writeEndArray();
  }

  private static void writeFinding(ReportedFinding finding, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", finding.code());
    json.writeStringField("name", finding.slug());
    json.writeStringField("severity", finding.severity().name().toLowerCase(Locale.ROOT));
    json.writeStringField("message", finding.message());
    json.writeStringField("suggestion", finding.suggestion());
    json.writeStringField("basis", finding.basis());
    json.writeFieldName("location");
    writeLocation(finding.place().location(), json);
    json.writeArrayFieldStart("related");
    for (Place place : finding.related()) {
      writeLocation(place.location(), json);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writeLocation(Location location, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("part", location.part());
    json.writeNumberField("paragraph", location.paragraph());
    json.writeStringField("section", location.section());
    json.writeNumberField("start", location.start());
    json.writeNumberField("end", location.end());
    json.writeStringField("quote", location.quote());
    json.writeStringField("context", location.context());
    json.writeEndObject();
  }

  private static void writeReason(String status, String code, String message, JsonGenerator json)
      throws IOException {
    json.writeStringField("status", status);
    json.writeObjectFieldStart("reason");
    json.writeStringField("code", code);
    json.writeStringField("message", message);
    json.writeEndObject();
    json.writeArrayFieldStart("findings");
    json.writeEndArray();
  }
}
