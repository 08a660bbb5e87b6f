package vn.soat.engine.recognize;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.soat.engine.FactSheet;

/**
 * Drafts that are set or worded as they should not be, each with all that is recognised in it below
 * a line of {@code =}. After a change that is meant, {@code -Dfacts=renew} writes the facts anew
 * (CONTRIBUTING.md tells how); look at the difference before it is committed.
 */
class DraftSheetsTest {

  private static final String RULE = "=====\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bare",
        "boxes",
        "branch",
        "end-below",
        "names-apart",
        "numbering",
        "state",
        "tabs",
        "wide-blanks"
      })
  void tellWhatIsRecognised(String name) throws IOException {
    String sheet = sheet(name);
    int rule = sheet.indexOf(RULE);
    String draft = sheet.substring(0, rule);
    String facts =
        FactSheet.of(new Recognizer().recognize(Page.of(draft.stripTrailing()).document()));

    if ("renew".equals(System.getProperty("facts"))) {
      Files.writeString(
          Path.of("src/test/resources/vn/soat/engine/recognize/drafts", name + ".txt"),
          draft + RULE + facts);
    } else {
      assertThat(facts).isEqualTo(sheet.substring(rule + RULE.length()));
    }
  }

  private static String sheet(String name) throws IOException {
    try (InputStream file = DraftSheetsTest.class.getResourceAsStream("drafts/" + name + ".txt")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
