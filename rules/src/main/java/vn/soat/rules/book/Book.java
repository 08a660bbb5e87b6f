package vn.soat.rules.book;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.soat.engine.finding.Rule;

/**
 * The words of all rules and the data that they judge with, as the build bound them from the files
 * of the chapters and of {@code data}.
 *
 * @param chapters the chapters by their names, in the order of the rule book
 * @param data what the rules know besides the draft
 */
public record Book(Map<String, Chapter> chapters, Library data) {

  /** The names of the chapters in the order of the rule book. */
  public static final List<String> CHAPTERS =
      List.of(
          "header",
          "sections",
          "recipients",
          "signer",
          "dates",
          "deadlines",
          "citations",
          "consistency",
          "typing");

  static final String RESOURCE = "rulebook.bin";

  /** The same book without its examples, which are half of it and which no check needs. */
  static final String WITHOUT_EXAMPLES = "words.bin";

  /** Opens the book that this program was built with, without the examples. */
  public static Book open() {
    return open(WITHOUT_EXAMPLES);
  }

  /** Opens the book that this program was built with. */
  public static Book withExamples() {
    return open(RESOURCE);
  }

  private static Book open(String resource) {
    try (InputStream file = Book.class.getResourceAsStream(resource)) {
      if (file == null) {
        throw new IllegalStateException("The build left out " + resource);
      }
      return PackedRecords.unpack(file.readAllBytes(), Book.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same book without the examples. */
  Book withoutExamples() {
    Map<String, Chapter> shorter = new LinkedHashMap<>();
    chapters.forEach((name, chapter) -> shorter.put(name, chapter.withoutExamples()));
    return new Book(shorter, data);
  }

  /** The words of each code in the order of the rule book. */
  public List<Chapter.Words> words() {
    return chapters.values().stream().flatMap(chapter -> chapter.rules().stream()).toList();
  }

  /** All rules as they are told to people, each followed by its variants. */
  public List<Rule> rules() {
    return chapters.entrySet().stream()
        .flatMap(
            chapter ->
                chapter.getValue().rules().stream()
                    .flatMap(words -> words.rules(chapter.getKey()).stream()))
        .toList();
  }
}
