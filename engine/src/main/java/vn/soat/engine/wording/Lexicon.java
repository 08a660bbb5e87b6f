package vn.soat.engine.wording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import vn.soat.engine.text.Letters;

/** Set phrases by the letters of the words that they begin with. */
final class Lexicon {

  private final List<String> rows;
  private final AtomicReferenceArray<SetPhrase> phrases;
  private final Map<String, Map<String, int[]>> places = new HashMap<>();

  private Lexicon(List<String> rows) {
    this.rows = List.copyOf(rows);
    this.phrases = new AtomicReferenceArray<>(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      index(i, Letters.bare(rows.get(i)).toLowerCase(Locale.ROOT));
    }
  }

  /** The set phrases of Party administration, read when first asked for. */
  static Lexicon standard() {
    return Standard.LEXICON;
  }

  private static final class Standard {
    private static final Lexicon LEXICON = of(phrasesAndWords());

    private static List<String> phrasesAndWords() {
      List<String> rows = rows("phrases.txt");
      for (String word : rows("words.txt")) {
        rows.add("= " + word);
      }
      return rows;
    }
  }

  /** The lexicon of these phrases, each in the notation of the data file. */
  static Lexicon of(List<String> phrases) {
    return new Lexicon(phrases);
  }

  /**
   * Notes a phrase under its first two words, and under its first and each word that may come next
   * if something is lost between them.
   */
  private void index(int row, String bare) {
    String first = null;
    boolean losable = false;
    int words = 0;
    int i = 0;
    while (i < bare.length() && words < 4) {
      char c = bare.charAt(i);
      losable |= c == '_' || c == '[';
      if (!letter(c)) {
        i++;
        continue;
      }
      int from = i;
      while (i < bare.length() && letter(bare.charAt(i))) {
        i++;
      }
      String word = bare.substring(from, i);
      words++;
      if (first == null) {
        first = word;
      } else if (words == 2 || losable || (i < bare.length() && bare.charAt(i) == '_')) {
        note(row, first, word);
      }
    }
  }

  private static boolean letter(char c) {
    return Character.isLetterOrDigit(c) || c == '*';
  }

  private void note(int row, String first, String next) {
    Map<String, int[]> after = places.get(first);
    if (after == null) {
      after = new HashMap<>(4);
      places.put(first, after);
    }
    int[] some = after.get(next);
    int[] more = some == null ? new int[1] : Arrays.copyOf(some, some.length + 1);
    more[more.length - 1] = row;
    after.put(next, more);
  }

  /** The phrases that the words from here on may be, with or without all their words. */
  List<SetPhrase> at(Words words, int index) {
    if (index + 1 >= words.size()) {
      return List.of();
    }
    Map<String, int[]> after = places.get(words.get(index).bare());
    if (after == null) {
      return List.of();
    }
    Word next = words.get(index + 1);
    int[] found = after.get(next.bare());
    int[] numbered = next.ordinal() ? after.get("*") : null;
    if (found == null && numbered == null) {
      return List.of();
    }
    List<SetPhrase> phrases = new ArrayList<>();
    add(phrases, found);
    add(phrases, numbered);
    return phrases;
  }

  private void add(List<SetPhrase> some, int[] found) {
    if (found != null) {
      for (int row : found) {
        some.add(phrase(row));
      }
    }
  }

  /** A phrase, made when first asked for; made twice by two threads it is the same. */
  private SetPhrase phrase(int row) {
    SetPhrase phrase = phrases.get(row);
    if (phrase == null) {
      phrase = SetPhrase.parse(rows.get(row));
      phrases.set(row, phrase);
    }
    return phrase;
  }

  /** All phrases. */
  List<SetPhrase> all() {
    return IntStream.range(0, rows.size()).mapToObj(this::phrase).toList();
  }

  /**
   * The rows of a data file beside this class, without comments and blank lines.
   *
   * @throws IllegalStateException if there is no such file
   */
  static List<String> rows(String name) {
    try (InputStream file = Lexicon.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException("no data file " + name);
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
      List<String> rows = new ArrayList<>();
      for (String row = reader.readLine(); row != null; row = reader.readLine()) {
        if (!row.isBlank() && row.charAt(0) != '#') {
          rows.add(row.strip());
        }
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
