package vn.soat.rules.book;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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

  static final String RESOURCE = "rulebook.json";

  /** The same book without its examples, which are half of it and which no check needs. */
  static final String WITHOUT_EXAMPLES = "words.json";

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
      return read(file, resource);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Book read(InputStream file, String resource) throws IOException {
    try (JsonParser parser = new JsonFactory().createParser(file)) {
      return (Book) RecordReader.read(parser, resource, Book.class);
    }
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
