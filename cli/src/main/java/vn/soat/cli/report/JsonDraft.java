package vn.soat.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.soat.engine.finding.Judgement;
import vn.soat.engine.finding.Language;
import vn.soat.engine.finding.Location;
import vn.soat.engine.finding.Phrase;
import vn.soat.engine.finding.Severity;

/** What is told of one draft as an object of JSON: an item of {@code drafts} in the report. */
final class JsonDraft {

  private static final String CHECKED = "checked";
  private static final String UNREADABLE = "unreadable";
  private static final String FAILED = "failed";

  private JsonDraft() {}

  static void write(DraftReport draft, Language language, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("path", draft.path());
    writeAllButPath(draft, language, json);
    json.writeEndObject();
  }

  static void writeAllButPath(DraftReport draft, Language language, JsonGenerator json)
      throws IOException {
    json.writeStringField("sha256", draft.sha256());
    if (draft instanceof DraftReport.Checked checked) {
      writeChecked(checked, language, json);
    } else if (draft instanceof DraftReport.Unreadable unreadable) {
      writeReason(UNREADABLE, unreadable.reason(), unreadable.message(), json);
    } else if (draft instanceof DraftReport.Failed failed) {
      writeReason(FAILED, "internal", failed.message(), json);
    }
  }

  private static void writeChecked(DraftReport.Checked draft, Language language, JsonGenerator json)
      throws IOException {
    json.writeStringField("status", CHECKED);
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
    json.writeStringField("severity", ReportWords.name(finding.severity()));
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

  /**
   * Reads such an object; the parser stands at its beginning. What JSON does not hold is lost: the
   * other language, the cause of a failure, and all of a line but the context.
   *
   * @throws IOException if it is none
   */
  static DraftReport read(JsonParser json) throws IOException {
    Fields draft = new Fields();
    for (String field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
      switch (field) {
        case "path" -> draft.path = json.nextTextValue();
        case "sha256" -> draft.sha256 = json.nextTextValue();
        case "status" -> draft.status = json.nextTextValue();
        case "rules" -> draft.rules = json.nextTextValue();
        case "reason" -> readReason(draft, json);
        case "notEvaluated" -> readNotEvaluated(draft.notEvaluated, json);
        case "findings" -> readFindings(draft.findings, json);
        default -> JsonText.skip(json);
      }
    }
    return draft.report();
  }

  /** What was read of a draft so far. */
  private static final class Fields {
    private String path;
    private String sha256;
    private String status = "";
    private String rules;
    private String reason;
    private String message;
    private final List<Judgement.NotEvaluated> notEvaluated = new ArrayList<>();
    private final List<ReportedFinding> findings = new ArrayList<>();

    DraftReport report() throws IOException {
      return switch (status) {
        case CHECKED ->
            new DraftReport.Checked(path, sha256, Letterhead.BLANK, rules, notEvaluated, findings);
        case UNREADABLE -> new DraftReport.Unreadable(path, sha256, reason, message);
        case FAILED -> new DraftReport.Failed(path, sha256, message, null);
        default -> throw new IOException("No draft has the status “" + status + "”");
      };
    }
  }

  private static void readReason(Fields draft, JsonParser json) throws IOException {
    json.nextToken();
    for (String field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
      switch (field) {
        case "code" -> draft.reason = json.nextTextValue();
        case "message" -> draft.message = json.nextTextValue();
        default -> JsonText.skip(json);
      }
    }
  }

  private static void readNotEvaluated(List<Judgement.NotEvaluated> rules, JsonParser json)
      throws IOException {
    json.nextToken();
    while (json.nextToken() == JsonToken.START_OBJECT) {
      String code = "";
      String reason = "";
      for (String field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
        switch (field) {
          case "rule" -> code = json.nextTextValue();
          case "reason" -> reason = json.nextTextValue();
          default -> JsonText.skip(json);
        }
      }
      rules.add(new Judgement.NotEvaluated(code, new Phrase(reason, reason)));
    }
  }

  private static void readFindings(List<ReportedFinding> findings, JsonParser json)
      throws IOException {
    json.nextToken();
    while (json.nextToken() == JsonToken.START_OBJECT) {
      findings.add(readFinding(json));
    }
  }

  private static ReportedFinding readFinding(JsonParser json) throws IOException {
    String code = "";
    String slug = "";
    Severity severity = Severity.INFO;
    String message = "";
    String suggestion = "";
    String basis = "";
    Place place = null;
    List<Place> related = new ArrayList<>();
    for (String field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
      switch (field) {
        case "rule" -> code = json.nextTextValue();
        case "name" -> slug = json.nextTextValue();
        case "severity" -> severity = severity(json.nextTextValue());
        case "message" -> message = json.nextTextValue();
        case "suggestion" -> suggestion = json.nextTextValue();
        case "basis" -> basis = json.nextTextValue();
        case "location" -> {
          json.nextToken();
          place = readPlace(json);
        }
        case "related" -> {
          json.nextToken();
          while (json.nextToken() == JsonToken.START_OBJECT) {
            related.add(readPlace(json));
          }
        }
        default -> JsonText.skip(json);
      }
    }
    return new ReportedFinding(code, slug, severity, message, suggestion, basis, place, related);
  }

  private static Severity severity(String name) throws IOException {
    try {
      return Severity.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IOException("No finding weighs “" + name + "”", e);
    }
  }

  private static Place readPlace(JsonParser json) throws IOException {
    String part = "";
    int paragraph = 0;
    String section = "";
    int start = 0;
    int end = 0;
    String quote = "";
    String context = "";
    for (String field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
      switch (field) {
        case "part" -> part = json.nextTextValue();
        case "paragraph" -> paragraph = json.nextIntValue(0);
        case "section" -> section = json.nextTextValue();
        case "start" -> start = json.nextIntValue(0);
        case "end" -> end = json.nextIntValue(0);
        case "quote" -> quote = json.nextTextValue();
        case "context" -> context = json.nextTextValue();
        default -> JsonText.skip(json);
      }
    }
    Location location = new Location(part, paragraph, section, start, end, quote, context);
    return new Place(location, context);
  }
}
