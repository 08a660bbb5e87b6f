package vn.soat.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.soat.cli.Messages;
import vn.soat.cli.Version;
import vn.soat.engine.finding.Judgement;
import vn.soat.engine.finding.Location;
import vn.soat.engine.finding.Rule;
import vn.soat.engine.finding.Severity;

/**
 * The report in SARIF 2.1.0, for the places where programmers read findings.
 *
 * <p>A Word file has no lines. Viewers want some, so a paragraph is a line here: {@code startLine}
 * is the number of the paragraph in reading order, and columns count its characters. A finding of
 * the whole draft has no region. Drafts that could not be judged and rules that were not evaluated
 * are notifications of the run, which is successful if every draft was judged.
 *
 * @param rules the rules that are told of
 * @param messages the language
 */
public record SarifReport(List<Rule> rules, Messages messages) implements ReportWriter {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  /** The one name of a fingerprint by which GitHub knows a finding again. */
  private static final String FINGERPRINT = "primaryLocationLineHash";

  private static final Pattern LINK = Pattern.compile("\\[(?=[^\\]]*\\]\\()");
  private static final Pattern MARKUP = Pattern.compile("[\\\\`*_{}\\[\\]<>#|~]");

  public SarifReport {
    rules = List.copyOf(rules);
  }

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    JsonText.write(out, json -> write(report, json));
  }

  private void write(Report report, JsonGenerator json) throws IOException {
    Map<String, List<Rule>> codes =
        rules.stream()
            .collect(Collectors.groupingBy(Rule::code, LinkedHashMap::new, Collectors.toList()));
    List<String> order = new ArrayList<>(codes.keySet());
    json.writeStartObject();
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "soat");
    json.writeStringField("version", Version.current());
    json.writeArrayFieldStart("rules");
    for (List<Rule> variants : codes.values()) {
      writeRule(variants, json);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
    json.writeStringField("language", ReportWords.name(messages.language()));
    json.writeStringField("columnKind", "utf16CodeUnits");
    writeInvocation(report, order, json);
    json.writeArrayFieldStart("artifacts");
    for (DraftReport draft : report.drafts()) {
      writeArtifact(draft, json);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("results");
    for (int i = 0; i < report.drafts().size(); i++) {
      if (report.drafts().get(i) instanceof DraftReport.Checked draft) {
        Fingerprints fingerprints = new Fingerprints();
        for (ReportedFinding finding : draft.findings()) {
          writeResult(finding, new Artifact(draft.path(), i), order, fingerprints, json);
        }
      }
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeRule(List<Rule> variants, JsonGenerator json) throws IOException {
    Rule rule = variants.get(0);
    RuleWords words = new RuleWords(messages);
    List<RuleWords.Entry> entries = words.explain(variants);
    json.writeStartObject();
    json.writeStringField("id", rule.code());
    json.writeStringField("name", rule.slug());
    writeText("shortDescription", words.told(rule.message()), json);
    writeText("fullDescription", rule.why().in(messages.language()), json);
    json.writeObjectFieldStart("help");
    json.writeStringField(
        "text",
        entries.stream()
            .map(entry -> entry.label() + " " + entry.words())
            .collect(Collectors.joining("\n")));
    json.writeStringField(
        "markdown",
        entries.stream()
            .map(entry -> "**" + entry.label() + "** " + plainMarkdown(entry.words()))
            .collect(Collectors.joining("\n\n")));
    json.writeEndObject();
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeStringField("level", level(rule.severity()));
    json.writeEndObject();
    json.writeObjectFieldStart("properties");
    json.writeArrayFieldStart("tags");
    json.writeString(rule.chapter());
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void writeInvocation(Report report, List<String> order, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField(
        "executionSuccessful", report.checked().size() == report.drafts().size());
    json.writeArrayFieldStart("toolExecutionNotifications");
    for (int i = 0; i < report.drafts().size(); i++) {
      DraftReport draft = report.drafts().get(i);
      Artifact artifact = new Artifact(draft.path(), i);
      if (draft instanceof DraftReport.Checked checked) {
        for (Judgement.NotEvaluated rule : checked.notEvaluated()) {
          writeNotEvaluated(rule, artifact, order, json);
        }
      } else if (draft instanceof DraftReport.Unreadable unreadable) {
        writeTrouble(unreadable.reason(), unreadable.message(), artifact, json);
      } else if (draft instanceof DraftReport.Failed failed) {
        writeTrouble("internal", failed.message(), artifact, json);
      }
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private void writeNotEvaluated(
      Judgement.NotEvaluated rule, Artifact artifact, List<String> order, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    writeMessage(rule.reason().in(messages.language()), json);
    json.writeStringField("level", "note");
    json.writeObjectFieldStart("associatedRule");
    json.writeStringField("id", rule.code());
    json.writeNumberField("index", order.indexOf(rule.code()));
    json.writeEndObject();
    writeWhole(artifact, json);
    json.writeEndObject();
  }

  private static void writeTrouble(
      String reason, String message, Artifact artifact, JsonGenerator json) throws IOException {
    json.writeStartObject();
    writeMessage(message, json);
    json.writeStringField("level", "error");
    json.writeObjectFieldStart("descriptor");
    json.writeStringField("id", reason);
    json.writeEndObject();
    writeWhole(artifact, json);
    json.writeEndObject();
  }

  private static void writeArtifact(DraftReport draft, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("location");
    json.writeStringField("uri", FileUri.of(draft.path()));
    json.writeEndObject();
    json.writeArrayFieldStart("roles");
    json.writeString("analysisTarget");
    json.writeEndArray();
    if (draft instanceof DraftReport.Checked) {
      json.writeStringField("mimeType", DOCX);
    }
    if (draft.sha256() != null) {
      json.writeObjectFieldStart("hashes");
      json.writeStringField("sha-256", draft.sha256());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void writeResult(
      ReportedFinding finding,
      Artifact artifact,
      List<String> order,
      Fingerprints fingerprints,
      JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", finding.code());
    json.writeNumberField("ruleIndex", order.indexOf(finding.code()));
    json.writeStringField("level", level(finding.severity()));
    writeMessage(
        finding.suggestion().isEmpty()
            ? finding.message()
            : finding.message() + " " + messages.say("suggestion") + " " + finding.suggestion(),
        json);
    json.writeArrayFieldStart("locations");
    writeLocation(finding.place().location(), artifact, json);
    json.writeEndArray();
    if (!finding.related().isEmpty()) {
      json.writeArrayFieldStart("relatedLocations");
      for (Place place : finding.related()) {
        writeLocation(place.location(), artifact, json);
      }
      json.writeEndArray();
    }
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField(FINGERPRINT, fingerprints.next(finding));
    json.writeEndObject();
    json.writeObjectFieldStart("properties");
    json.writeStringField("basis", finding.basis());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void writeLocation(Location location, Artifact artifact, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    writeArtifactLocation(artifact, json);
    if (location.paragraph() > 0) {
      json.writeObjectFieldStart("region");
      json.writeNumberField("startLine", location.paragraph());
      json.writeNumberField("startColumn", location.start() + 1);
      json.writeNumberField("endColumn", location.end() + 1);
      if (!location.quote().isEmpty()) {
        writeText("snippet", location.quote(), json);
      }
      json.writeEndObject();
    }
    json.writeEndObject();
    if (!location.section().isEmpty()) {
      json.writeArrayFieldStart("logicalLocations");
      json.writeStartObject();
      json.writeStringField("fullyQualifiedName", location.section());
      json.writeStringField("decoratedName", messages.say("place.section", location.section()));
      json.writeStringField("kind", "section");
      json.writeEndObject();
      json.writeEndArray();
    }
    writeMessage(new ReportWords(messages).where(location), json);
    json.writeEndObject();
  }

  private static void writeWhole(Artifact artifact, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    writeArtifactLocation(artifact, json);
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
  }

  private static void writeArtifactLocation(Artifact artifact, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", FileUri.of(artifact.path()));
    json.writeNumberField("index", artifact.index());
    json.writeEndObject();
  }

  /** A message; what would be a link or a placeholder to viewers is only words of a draft. */
  private static void writeMessage(String words, JsonGenerator json) throws IOException {
    String literal = LINK.matcher(words).replaceAll("\\\\[");
    writeText("message", literal.replace("{", "{{").replace("}", "}}"), json);
  }

  private static void writeText(String field, String words, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("text", words);
    json.writeEndObject();
  }

  private static String plainMarkdown(String words) {
    return MARKUP.matcher(words).replaceAll("\\\\$0");
  }

  private static String level(Severity severity) {
    return severity == Severity.INFO ? "note" : ReportWords.name(severity);
  }

  /** A draft among the artifacts of the run. */
  private record Artifact(String path, int index) {}
}
