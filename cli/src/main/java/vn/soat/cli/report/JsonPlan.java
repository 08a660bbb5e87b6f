package vn.soat.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The facts of a plan as an object of JSON. */
final class JsonPlan {

  private JsonPlan() {}

  static void write(PlanFacts plan, JsonGenerator json) throws IOException {
    json.writeStringField("organ", plan.organ());
    json.writeStringField("superior", plan.superior());
    json.writeStringField("number", plan.number());
    json.writeStringField("title", plan.title());
    json.writeStringField("date", day(plan.date()));
    json.writeArrayFieldStart("deadlines");
    for (PlanFacts.Due due : plan.deadlines()) {
      json.writeStartObject();
      json.writeStringField("earliest", day(due.earliest()));
      json.writeStringField("latest", day(due.latest()));
      json.writeStringField("when", due.when());
      json.writeStringField("actor", due.actor());
      json.writeStringField("action", due.action());
      json.writeStringField("addressee", due.addressee());
      json.writeStringField("text", due.text());
      json.writeNumberField("paragraph", due.paragraph());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeStringField("sketch", plan.sketch());
    json.writeArrayFieldStart("remarks");
    for (String remark : plan.remarks()) {
      json.writeString(remark);
    }
    json.writeEndArray();
  }

  private static String day(LocalDate date) {
    return date == null ? null : date.toString();
  }

  /**
   * Reads such an object; the parser stands at its beginning.
   *
   * @throws IOException if it is none
   */
  static PlanFacts read(JsonParser json) throws IOException {
    String organ = "";
    String superior = "";
    String number = "";
    String title = "";
    LocalDate date = null;
    List<PlanFacts.Due> deadlines = new ArrayList<>();
    String sketch = "";
    List<String> remarks = new ArrayList<>();
    for (String field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
      switch (field) {
        case "organ" -> organ = json.nextTextValue();
        case "superior" -> superior = json.nextTextValue();
        case "number" -> number = json.nextTextValue();
        case "title" -> title = json.nextTextValue();
        case "date" -> date = readDay(json);
        case "deadlines" -> {
          json.nextToken();
          while (json.nextToken() == JsonToken.START_OBJECT) {
            deadlines.add(readDue(json));
          }
        }
        case "sketch" -> sketch = json.nextTextValue();
        case "remarks" -> {
          json.nextToken();
          while (json.nextToken() == JsonToken.VALUE_STRING) {
            remarks.add(json.getText());
          }
        }
        default -> JsonText.skip(json);
      }
    }
    return new PlanFacts(organ, superior, number, title, date, deadlines, sketch, remarks);
  }

  private static PlanFacts.Due readDue(JsonParser json) throws IOException {
    LocalDate earliest = null;
    LocalDate latest = null;
    String when = "";
    String actor = "";
    String action = "";
    String addressee = "";
    String text = "";
    int paragraph = 0;
    for (String field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
      switch (field) {
        case "earliest" -> earliest = readDay(json);
        case "latest" -> latest = readDay(json);
        case "when" -> when = json.nextTextValue();
        case "actor" -> actor = json.nextTextValue();
        case "action" -> action = json.nextTextValue();
        case "addressee" -> addressee = json.nextTextValue();
        case "text" -> text = json.nextTextValue();
        case "paragraph" -> paragraph = json.nextIntValue(0);
        default -> JsonText.skip(json);
      }
    }
    return new PlanFacts.Due(earliest, latest, when, actor, action, addressee, text, paragraph);
  }

  private static LocalDate readDay(JsonParser json) throws IOException {
    String day = json.nextTextValue();
    try {
      return day == null ? null : LocalDate.parse(day);
    } catch (DateTimeException e) {
      throw new IOException("“" + day + "” is no day", e);
    }
  }
}
