package vn.soat.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.soat.engine.CheckedDraft;
import vn.soat.engine.document.Span;
import vn.soat.engine.draft.Body;
import vn.soat.engine.draft.Citation;
import vn.soat.engine.draft.Deadline;
import vn.soat.engine.draft.Draft;
import vn.soat.engine.draft.Header;
import vn.soat.engine.draft.Heading;
import vn.soat.engine.draft.PlaceAndDate;
import vn.soat.engine.draft.Recipient;
import vn.soat.engine.draft.Schedule;
import vn.soat.engine.draft.Signature;
import vn.soat.engine.draft.SignerTitle;
import vn.soat.engine.draft.TimeMention;
import vn.soat.engine.time.TimeExpression;

/** The facts of a draft for programs, version 1. What the draft lacks is null or an empty list. */
public final class JsonFacts {

  private JsonFacts() {}

  /** Writes the facts; the stream stays open. */
  public static void write(String path, CheckedDraft checked, OutputStream out) throws IOException {
    JsonText.write(out, json -> write(path, checked, json));
  }

  private static void write(String path, CheckedDraft checked, JsonGenerator json)
      throws IOException {
    Draft draft = checked.draft();
    json.writeStartObject();
    json.writeNumberField("schemaVersion", JsonText.SCHEMA_VERSION);
    json.writeStringField("path", path);
    json.writeStringField("rules", checked.judgement().rules());
    writeHeader(draft.header(), json);
    writeSections(
        draft.headings().stream().collect(Collectors.groupingBy(Heading::parent)),
        0,
        "sections",
        json);
    writeDates(draft.schedule(), json);
    writeDeadlines(draft.schedule(), json);
    writeCitations(draft, json);
    json.writeArrayFieldStart("bodies");
    for (Body body : draft.bodies()) {
      Recipient covering = Facts.covering(body, draft);
      json.writeStartObject();
      json.writeStringField("name", body.span().text());
      json.writeStringField("canonical", body.name());
      json.writeNumberField("paragraph", body.span().paragraph());
      json.writeBooleanField("tasked", true);
      json.writeStringField("coveredBy", covering == null ? null : covering.name());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("recipients");
    for (Recipient recipient : draft.recipients()) {
      json.writeStartObject();
      json.writeStringField("text", recipient.span().text());
      json.writeStringField("role", recipient.role());
      json.writeStringField("mark", recipient.mark());
      json.writeNumberField("paragraph", recipient.span().paragraph());
      json.writeEndObject();
    }
    json.writeEndArray();
    writeSigner(draft.signature(), json);
    json.writeEndObject();
  }

  private static void writeDates(Schedule schedule, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("dates");
    for (TimeMention mention : schedule.times()) {
      TimeExpression time = mention.time();
      json.writeStartObject();
      json.writeStringField("text", mention.span().text());
      json.writeStringField("kind", ReportWords.name(time.kind()));
      json.writeStringField("from", day(time.from()));
      json.writeStringField("to", day(time.to()));
      json.writeStringField("value", time.value());
      json.writeStringField("role", ReportWords.name(mention.role()));
      json.writeStringField("bound", ReportWords.name(time.bound()));
      writePlace(mention.span(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeDeadlines(Schedule schedule, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("deadlines");
    for (Deadline deadline : schedule.deadlines()) {
      json.writeStartObject();
      json.writeStringField("actor", told(deadline.actorName()));
      json.writeStringField("action", ReportWords.name(deadline.action()));
      json.writeStringField("addressee", told(deadline.addresseeName()));
      json.writeStringField("through", told(deadline.throughName()));
      json.writeStringField("earliest", day(deadline.earliest()));
      json.writeStringField("latest", day(deadline.latest()));
      json.writeNumberField("paragraph", deadline.span().paragraph());
      json.writeStringField("text", deadline.item().text());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeCitations(Draft draft, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("citations");
    for (Citation citation : draft.citations()) {
      json.writeStartObject();
      json.writeStringField("type", told(citation.type()));
      json.writeStringField("number", citation.number());
      json.writeStringField("date", day(citation.date()));
      json.writeStringField("issuer", told(citation.issuer()));
      json.writeStringField("title", told(citation.title()));
      json.writeNumberField("paragraph", citation.span().paragraph());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static String day(LocalDate date) {
    return date == null ? null : date.toString();
  }

  private static String told(String words) {
    return words.isEmpty() ? null : words;
  }

  private static void writeHeader(Header header, JsonGenerator json) throws IOException {
    PlaceAndDate placeAndDate = header.placeAndDate();
    json.writeObjectFieldStart("header");
    writeSpan("national", header.partyName() == null ? null : header.partyName().span(), json);
    writeSpan("superior", header.superior() == null ? null : header.superior().span(), json);
    writeSpan("organ", header.organ() == null ? null : header.organ().span(), json);
    writeSpan("number", header.number() == null ? null : header.number().span(), json);
    if (placeAndDate == null) {
      json.writeNullField("placeAndDate");
    } else {
      LocalDate date = placeAndDate.date();
      json.writeObjectFieldStart("placeAndDate");
      writeWords(placeAndDate.span(), json);
      json.writeStringField("date", day(date));
      json.writeEndObject();
    }
    writeSpan("type", header.type() == null ? null : header.type().span(), json);
    writeSpan("title", header.title() == null ? null : header.title().span(), json);
    json.writeEndObject();
  }

  private static void writeSpan(String name, Span span, JsonGenerator json) throws IOException {
    if (span == null) {
      json.writeNullField(name);
      return;
    }
    json.writeObjectFieldStart(name);
    writeWords(span, json);
    json.writeEndObject();
  }

  private static void writeWords(Span span, JsonGenerator json) throws IOException {
    json.writeStringField("text", span.text());
    writePlace(span, json);
  }

  private static void writePlace(Span span, JsonGenerator json) throws IOException {
    json.writeNumberField("paragraph", span.paragraph());
    json.writeNumberField("start", span.start());
    json.writeNumberField("end", span.end());
  }

  private static void writeSections(
      Map<Integer, List<Heading>> children, int parent, String field, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (Heading heading : children.getOrDefault(parent, List.of())) {
      json.writeStartObject();
      json.writeStringField("label", heading.label().text());
      json.writeNumberField("level", heading.level());
      json.writeNumberField("number", heading.number());
      json.writeStringField("heading", heading.words());
      json.writeNumberField("paragraph", heading.span().paragraph());
      writeSections(children, heading.order(), "children", json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeSigner(Signature signature, JsonGenerator json) throws IOException {
    if (signature == null || signature.isEmpty()) {
      json.writeNullField("signer");
      return;
    }
    json.writeObjectFieldStart("signer");
    json.writeStringField("authority", Facts.authority(signature));
    json.writeArrayFieldStart("titles");
    for (SignerTitle title : signature.titles()) {
      json.writeString(title.title());
    }
    json.writeEndArray();
    json.writeStringField("name", signature.name() == null ? null : signature.name().name());
    json.writeEndObject();
  }
}
