package vn.soat.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files that hold the rules, as they are written, and lists about them. */
final class Chapters {

  private static final Path FOLDER = Path.of("src/main/resources/vn/soat/rules");

  private Chapters() {}

  /** The text of each file of rules by its name. */
  static Map<String, String> rules() {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> chapters = Files.list(FOLDER)) {
      for (Path file : chapters.filter(path -> path.toString().endsWith(".drl")).toList()) {
        files.put(file.getFileName().toString(), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  /** The lines of a list beside the tests, without comments. */
  static List<String> lines(String resource) {
    try (InputStream file = Chapters.class.getResourceAsStream(resource)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
