package vn.soat.rules.book;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Binds the files of the chapters and of {@code data} into the one resource that the program reads,
 * because reading text takes too long for a short run. Runs in the build and is left out of the
 * jar.
 */
public final class Bookbinder {

  private static final JsonFactory YAML =
      YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final Path desk;

  private Bookbinder(Path desk) {
    this.desk = desk;
  }

  /**
   * Binds the book.
   *
   * @param args the folder of the chapters and the folder of classes to write to
   * @throws Misprint if a file does not hold what it should; the message names file and key
   */
  public static void main(String[] args) throws IOException {
    Path shelf = Path.of(args[1]).resolve(Book.class.getPackageName().replace('.', '/'));
    Files.createDirectories(shelf);
    Book book = bind(Path.of(args[0]));
    Files.write(shelf.resolve(Book.RESOURCE), PackedRecords.pack(book));
    Files.write(shelf.resolve(Book.WITHOUT_EXAMPLES), PackedRecords.pack(book.withoutExamples()));
  }

  /**
   * The bound book.
   *
   * @param desk the folder of the chapters, with {@code data} within
   * @throws Misprint if a file does not hold what it should
   */
  static Book bind(Path desk) throws IOException {
    return new Bookbinder(desk).bind();
  }

  private Book bind() throws IOException {
    Map<String, Chapter> chapters = new LinkedHashMap<>();
    Set<String> files = files(desk);
    for (String name : Book.CHAPTERS) {
      if (files.remove(name)) {
        chapters.put(name, (Chapter) read(name + ".yaml", Chapter.class));
      }
    }
    refuse(files, "is no chapter of the rule book");
    Book book = new Book(chapters, library());
    proofread(book);
    return book;
  }

  private Library library() throws IOException {
    RecordShape shape = RecordShape.of(Library.class);
    Object[] data = new Object[shape.components().size()];
    Set<String> files = files(desk.resolve("data"));
    for (int i = 0; i < data.length; i++) {
      String name = shape.components().get(i).getName();
      if (!files.remove(name)) {
        throw new Misprint("data/" + name + ".yaml is missing");
      }
      data[i] = read("data/" + name + ".yaml", shape.type(i));
    }
    refuse(files, "is no file that the library knows");
    return (Library) shape.create(data);
  }

  private static Set<String> files(Path folder) throws IOException {
    Set<String> names = new HashSet<>();
    try (Stream<Path> files = Files.list(folder)) {
      files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".yaml"))
          .forEach(name -> names.add(name.substring(0, name.length() - ".yaml".length())));
    }
    return names;
  }

  private static void refuse(Set<String> left, String fault) {
    left.stream()
        .sorted()
        .findFirst()
        .ifPresent(
            name -> {
              throw new Misprint(name + ".yaml " + fault);
            });
  }

  private Object read(String file, Type type) throws IOException {
    try (JsonParser parser = YAML.createParser(Files.readAllBytes(desk.resolve(file)))) {
      return RecordReader.read(parser, file, type);
    }
  }

  /** What no single file can tell. */
  private static void proofread(Book book) {
    Set<String> seen = new HashSet<>();
    book.chapters()
        .forEach(
            (name, chapter) -> {
              for (Chapter.Words words : chapter.rules()) {
                String place = name + ".yaml: " + words.code();
                if (!words.code().matches(chapter.letters() + "-\\d\\d")) {
                  throw new Misprint(
                      place + " does not belong to the chapter " + chapter.letters());
                }
                for (String mark : List.of(words.code(), words.slug())) {
                  if (!seen.add(mark)) {
                    throw new Misprint(place + ": '" + mark + "' stands twice in the rule book");
                  }
                }
                if (words.examples().isEmpty()) {
                  throw new Misprint(place + " lacks the key 'examples'");
                }
                if (!words.slug().matches("[a-z0-9]+(-[a-z0-9]+)*")) {
                  throw new Misprint(place + ": the slug '" + words.slug() + "' is none");
                }
                words
                    .rules(name)
                    .forEach(
                        rule -> {
                          twins(place, rule.message().vi(), rule.message().en());
                          twins(place, rule.suggestion().vi(), rule.suggestion().en());
                        });
              }
            });
    for (Need need : Need.values()) {
      if (!book.data().needs().containsKey(need)) {
        throw new Misprint("data/needs.yaml lacks " + need);
      }
    }
  }

  private static void twins(String place, String vi, String en) {
    if (!placeholders(vi).equals(placeholders(en))) {
      throw new Misprint(place + ": '" + vi + "' and '" + en + "' hold other placeholders");
    }
  }

  private static Set<String> placeholders(String text) {
    Set<String> found = new HashSet<>(Arrays.asList(text.split("(?=\\{)|(?<=})", -1)));
    found.removeIf(part -> !part.matches("\\{\\d}"));
    return found;
  }
}
