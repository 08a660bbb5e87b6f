package vn.soat.engine.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every odd Word file that lies beside the project is read, or told apart for what it is. */
class CorpusTest {

  @Test
  void everyFileIsAnsweredAlikeFromDiskAndFromMemory() throws IOException {
    List<Path> files =
        SharedFiles.under("corpus").stream().filter(f -> !f.toString().endsWith(".md")).toList();
    assumeFalse(files.isEmpty());
    for (Path file : files) {
      String answer = Answer.to(file);
      assertThat(Answer.to(Files.readAllBytes(file))).as(file.toString()).isEqualTo(answer);
      if (file.getParent().endsWith("wrong-type")) {
        assertThat(answer).as(file.toString()).startsWith("not-docx: .");
      }
    }
  }
}
