package vn.soat.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import vn.soat.engine.finding.Language;

/**
 * Drafts and plans as objects of JSON on one line each. A line says nothing of where the draft lies
 * until it is {@linkplain #named named}, because the same file may lie in many places.
 */
public final class JsonLine {

  private JsonLine() {}

  /** What is told of a draft, as the report for programs tells it, without its path. */
  public static String of(DraftReport draft, Language language) {
    return line(json -> JsonDraft.writeAllButPath(draft, language, json));
  }

  /** The facts of a plan. */
  public static String of(PlanFacts plan) {
    return line(json -> JsonPlan.write(plan, json));
  }

  /**
   * The line with names in front.
   *
   * @param names fields and their values, in order
   */
  public static String named(String line, Map<String, String> names) {
    String front =
        line(
            json -> {
              for (Map.Entry<String, String> name : names.entrySet()) {
                json.writeStringField(name.getKey(), name.getValue());
              }
            });
    return front.substring(0, front.length() - 1) + "," + line.substring(1);
  }

  /**
   * What a line tells of a draft; its path is null where the line is not named.
   *
   * @throws IOException if the line is no draft
   */
  public static DraftReport draft(String line) throws IOException {
    try (JsonParser json = parser(line)) {
      return JsonDraft.read(json);
    }
  }

  /**
   * The facts that a line tells of a plan.
   *
   * @throws IOException if the line is no plan
   */
  public static PlanFacts plan(String line) throws IOException {
    try (JsonParser json = parser(line)) {
      return JsonPlan.read(json);
    }
  }

  /**
   * One text of a line.
   *
   * @return null where the line has no such field or it is no text
   * @throws IOException if the line is no object
   */
  public static String text(String wanted, String line) throws IOException {
    try (JsonParser json = parser(line)) {
      for (String field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
        if (field.equals(wanted)) {
          return json.nextTextValue();
        }
        JsonText.skip(json);
      }
      return null;
    }
  }

  private static JsonParser parser(String line) throws IOException {
    JsonParser json = JsonText.FACTORY.createParser(line);
    if (json.nextToken() != JsonToken.START_OBJECT) {
      throw new IOException("No object: " + line.substring(0, Math.min(40, line.length())));
    }
    return json;
  }

  private static String line(JsonText.Content fields) {
    StringWriter out = new StringWriter(1 << 12);
    try (JsonGenerator json = JsonText.FACTORY.createGenerator(out)) {
      json.writeStartObject();
      fields.write(json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // Memory takes all that is written.
    }
    return out.toString();
  }
}
