package vn.soat.rules.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RulebookPageTest {

  @Test
  void pageIsUpToDate() throws IOException {
    assertThat(Files.readString(Path.of("RULEBOOK.md")))
        .as("RULEBOOK.md is printed by: mvn -pl rules -am process-classes -Pprint-page")
        .isEqualTo(RulebookPage.text(Book.withExamples()));
  }
}
