package vn.soat.cli.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import java.io.IOException;
import java.io.OutputStream;

/** JSON as this program writes it: UTF-8, two blanks of indentation, the same on every system. */
final class JsonText {

  /** The version of both JSON forms. */
  static final int SCHEMA_VERSION = 1;

  /** One for all: it keeps the names of fields that it has seen. */
  static final JsonFactory FACTORY = new JsonFactory();

  private JsonText() {}

  /** Writes one value and a line end; the stream stays open. */
  static void write(OutputStream out, Content content) throws IOException {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(
                Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Spacing.AFTER)
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(lines)
            .withArrayIndenter(lines);
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setPrettyPrinter(printer);
      content.write(json);
      json.writeRaw('\n');
    }
  }

  /** Passes over the value of a field whose name was just read. */
  static void skip(JsonParser json) throws IOException {
    json.nextToken();
    json.skipChildren();
  }

  /** What is written. */
  interface Content {
    void write(JsonGenerator json) throws IOException;
  }
}
