package vn.soat.engine.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The hand-labelled lists of the fixtures. */
final class LabelledTimes {

  /** One sentence with its expressions. */
  record Sentence(Anchor anchor, String text, List<Label> labels) {}

  /** One expression as a person reads it. */
  record Label(int start, int end, String value, String bound, String role) {

    static Label of(TimeExpression found) {
      return new Label(
          found.start(),
          found.end(),
          found.value(),
          found.bound().name().toLowerCase(Locale.ROOT),
          found.role().name().toLowerCase(Locale.ROOT));
    }

    boolean sameExtent(Label other) {
      return start == other.start && end == other.end;
    }
  }

  private LabelledTimes() {}

  static List<Sentence> read(String name) {
    List<Sentence> sentences = new ArrayList<>();
    try (InputStream in =
            LabelledTimes.class.getResourceAsStream("/vn/soat/fixtures/time/" + name);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#") && !line.isBlank()) {
          sentences.add(sentence(line));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sentences;
  }

  private static Sentence sentence(String line) {
    String[] columns = line.split("\t", -1);
    StringBuilder text = new StringBuilder();
    List<int[]> places = new ArrayList<>();
    String marked =
        columns[1].replace("\\n", "\n").replace("\\t", "\t").replace("\\u00a0", "\u00a0");
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == '⟦') {
        places.add(new int[] {text.length(), 0});
      } else if (c == '⟧') {
        places.get(places.size() - 1)[1] = text.length();
      } else {
        text.append(c);
      }
    }
    List<Label> labels = new ArrayList<>();
    String[] given = columns[2].isEmpty() ? new String[0] : columns[2].split(" \\| ", -1);
    if (given.length != places.size()) {
      throw new IllegalStateException("labels and marks differ: " + line);
    }
    for (int i = 0; i < given.length; i++) {
      String[] parts = given[i].split(" ", -1);
      labels.add(new Label(places.get(i)[0], places.get(i)[1], parts[0], parts[1], parts[2]));
    }
    return new Sentence(anchor(columns[0]), text.toString(), labels);
  }

  /** The day of a draft as the lists give it. */
  static Anchor anchor(String date) {
    if (date.equals("-")) {
      return Anchor.UNKNOWN;
    }
    String[] parts = date.split("-", -1);
    return new Anchor(
        Integer.valueOf(parts[0]),
        parts.length > 1 ? Integer.valueOf(parts[1]) : null,
        parts.length > 2 ? Integer.valueOf(parts[2]) : null);
  }
}
