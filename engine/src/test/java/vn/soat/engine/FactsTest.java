package vn.soat.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.soat.engine.read.DraftReader;
import vn.soat.engine.recognize.Recognizer;
import vn.soat.fixtures.Disguise;
import vn.soat.fixtures.Plan;
import vn.soat.fixtures.Plans;

/**
 * Every fact of every plan is what a reader once found to be right. After a change that is meant,
 * {@code -Dfacts=renew} writes the sheets anew (CONTRIBUTING.md tells how); look at the difference
 * before it is committed.
 */
class FactsTest {

  static Stream<String> names() {
    return Plans.all().stream().map(Plan::name);
  }

  @ParameterizedTest
  @MethodSource("names")
  void areThoseOfTheSheet(String name) throws Exception {
    byte[] draft = Disguise.PLAIN.write(Plans.named(name));
    String facts = FactSheet.of(new Recognizer().recognize(new DraftReader().read(draft)));

    if ("renew".equals(System.getProperty("facts"))) {
      Files.writeString(Path.of("src/test/resources/vn/soat/engine/facts", name + ".txt"), facts);
    } else {
      assertThat(facts).isEqualTo(sheet(name));
    }
  }

  private static String sheet(String name) throws IOException {
    try (InputStream file = FactsTest.class.getResourceAsStream("facts/" + name + ".txt")) {
      assertThat(file).as("facts of " + name).isNotNull();
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
