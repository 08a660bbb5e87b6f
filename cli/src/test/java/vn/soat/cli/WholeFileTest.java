package vn.soat.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

  @TempDir private Path folder;

  @Test
  void appearsWholeAndLeavesNothingBeside() throws IOException {
    Path file = folder.resolve("report.txt");
    WholeFile.write(
        file,
        out -> {
          out.write("who".getBytes(UTF_8));
          out.flush();
          assertThat(file).doesNotExist();
          out.write("le".getBytes(UTF_8));
        });
    assertThat(file).hasContent("whole");
    assertThat(files()).containsExactly(file);
  }

  @Test
  void whatFailsLeavesTheOldFileAndNothingElse() throws IOException {
    Path file = Files.writeString(folder.resolve("report.txt"), "old");
    assertThatExceptionOfType(FileNotFoundException.class)
        .isThrownBy(
            () ->
                WholeFile.write(
                    file,
                    out -> {
                      out.write("half".getBytes(UTF_8));
                      out.flush();
                      throw new FileNotFoundException("no more");
                    }));
    assertThat(file).hasContent("old");
    assertThat(files()).containsExactly(file);
  }

  @Test
  void aLinkStaysALink() throws IOException {
    Path file = Files.writeString(folder.resolve("report.txt"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("latest.txt"), file);
    WholeFile.write(link, out -> out.write("new".getBytes(UTF_8)));
    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("new");
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
