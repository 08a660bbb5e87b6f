package vn.soat.rules.book;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Binds the files of the chapters and of {@code data} into the one resource that the program reads,
 * because reading YAML takes too long for a short run. Runs in the build and is left out of the
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
    byte[] book = bind(Path.of(args[0]));
    Files.write(shelf.resolve(Book.RESOURCE), book);
    Files.write(shelf.resolve(Book.WITHOUT_EXAMPLES), withoutExamples(book));
  }

  /**
   * The bound book.
   *
   * @param desk the folder of the chapters, with {@code data} within
   * @throws Misprint if a file does not hold what it should
   */
  static byte[] bind(Path desk) throws IOException {
    return new Bookbinder(desk).bind();
  }

  private byte[] bind() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator bound = new JsonFactory().createGenerator(bytes)) {
      bound.writeStartObject();
      bound.writeObjectFieldStart("chapters");
      Set<String> chapters = files(desk);
      for (String name : Book.CHAPTERS) {
        if (chapters.remove(name)) {
          copy(name + ".yaml", Chapter.class, name, bound);
        }
      }
      refuse(chapters, "is no chapter of the rule book");
      bound.writeEndObject();
      bound.writeObjectFieldStart("data");
      Set<String> data = files(desk.resolve("data"));
      for (RecordComponent file : Library.class.getRecordComponents()) {
        if (data.remove(file.getName())) {
          copy("data/" + file.getName() + ".yaml", file.getGenericType(), file.getName(), bound);
        }
      }
      refuse(data, "is no file that the library knows");
      bound.writeEndObject();
      bound.writeEndObject();
    }
    byte[] book = bytes.toByteArray();
    proofread(Book.read(new ByteArrayInputStream(book), Book.RESOURCE));
    return book;
  }

  /** The bound book without the examples of its rules. */
  static byte[] withoutExamples(byte[] book) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    JsonFactory json = new JsonFactory();
    try (JsonParser parser = json.createParser(book);
        JsonGenerator words = json.createGenerator(bytes)) {
      while (parser.nextToken() != null) {
        if (parser.currentToken() == JsonToken.FIELD_NAME
            && parser.currentName().equals("examples")) {
          parser.nextToken();
          parser.skipChildren();
        } else {
          words.copyCurrentEvent(parser);
        }
      }
    }
    return bytes.toByteArray();
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

  private void copy(String file, Type type, String name, JsonGenerator bound) throws IOException {
    byte[] yaml = Files.readAllBytes(desk.resolve(file));
    try (JsonParser parser = YAML.createParser(yaml)) {
      RecordReader.read(parser, file, type);
    }
    bound.writeFieldName(name);
    try (JsonParser parser = YAML.createParser(yaml)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        switch (token) {
          case START_OBJECT -> bound.writeStartObject();
          case END_OBJECT -> bound.writeEndObject();
          case START_ARRAY -> bound.writeStartArray();
          case END_ARRAY -> bound.writeEndArray();
          case FIELD_NAME -> bound.writeFieldName(parser.currentName());
          case VALUE_NULL -> bound.writeNull();
          // A clause such as 2.10 looks like a number and must keep its zero.
          default -> bound.writeString(parser.getText());
        }
      }
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
