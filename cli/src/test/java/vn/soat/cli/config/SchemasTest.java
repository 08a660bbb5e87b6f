package vn.soat.cli.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.filter.FilteringParserDelegate;
import com.fasterxml.jackson.core.filter.JsonPointerBasedFilter;
import com.fasterxml.jackson.core.filter.TokenFilter.Inclusion;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.soat.cli.Messages;

/** The schemas that editors read know the same keys as the program. */
class SchemasTest {

  @Test
  void theSchemasKnowTheKeys() throws IOException {
    assertThat(keys("soat.schema.json", "/properties"))
        .containsExactlyInAnyOrderElementsOf(Configuration.KEYS);
    assertThat(keys("suppressions.schema.json", "/properties"))
        .containsExactlyInAnyOrderElementsOf(Suppressions.KEYS);
    assertThat(keys("suppressions.schema.json", "/properties/suppressions/items/properties"))
        .containsExactlyInAnyOrderElementsOf(Suppressions.ENTRY_KEYS);
  }

  /** The names of the members of the object that this pointer leads to. */
  private static List<String> keys(String schema, String pointer) throws IOException {
    List<String> keys = new ArrayList<>();
    try (InputStream file = Messages.class.getResourceAsStream(schema);
        JsonParser parser =
            new FilteringParserDelegate(
                new JsonFactory().createParser(file),
                new JsonPointerBasedFilter(JsonPointer.compile(pointer)),
                Inclusion.ONLY_INCLUDE_ALL,
                false)) {
      int depth = 0;
      while (parser.nextToken() != null) {
        switch (parser.currentToken()) {
          case START_OBJECT, START_ARRAY -> depth++;
          case END_OBJECT, END_ARRAY -> depth--;
          case FIELD_NAME -> {
            if (depth == 1) {
              keys.add(parser.currentName());
            }
          }
          default -> {}
        }
      }
    }
    return keys;
  }
}
