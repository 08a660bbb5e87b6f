package vn.soat.engine.wording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import vn.soat.engine.text.Letters;

/** Set phrases by the stems of the words that they begin with. */
final class Lexicon {

  /** Stands for any number in a phrase. */
  private static final int NUMBER = Letters.stem(0, '*');

  private static final SetPhrase[] NONE = {};

  private final List<String> rows;

  /** Each made when first asked for; made twice by two threads it is the same. */
  private final SetPhrase[] phrases;

  /** A table of open addressing: under the stems of two words the rows that may begin with them. */
  private final long[] pairs;

  private final int[][] places;

  /** A bit for the stem of each word, by its last digits, that a number may come behind. */
  private long numbered;

  private Lexicon(List<String> rows) {
    this.rows = List.copyOf(rows);
    this.phrases = new SetPhrase[rows.size()];
    // A row stands under three pairs at most.
    this.pairs = new long[2 * Integer.highestOneBit(Math.max(1, 2 * 3 * rows.size()))];
    this.places = new int[pairs.length][];
    for (int i = 0; i < rows.size(); i++) {
      index(i, rows.get(i).toLowerCase(Locale.ROOT));
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
  private void index(int row, String notation) {
    int first = 0;
    boolean losable = false;
    int words = 0;
    int i = 0;
    while (i < notation.length() && words < 4) {
      char c = notation.charAt(i);
      losable |= c == '_' || c == '[';
      if (!SetPhrase.letter(c)) {
        i++;
        continue;
      }
      int stem = 0;
      while (i < notation.length() && SetPhrase.letter(notation.charAt(i))) {
        stem = Letters.stem(stem, notation.charAt(i++));
      }
      words++;
      if (words == 1) {
        first = stem;
      } else if (words == 2 || losable) {
        note(row, first, stem);
      }
    }
  }

  private void note(int row, int first, int next) {
    numbered |= next == NUMBER ? bit(first) : 0;
    int slot = slot(first, next);
    pairs[slot] = pair(first, next);
    int[] some = places[slot];
    int[] more = some == null ? new int[1] : Arrays.copyOf(some, some.length + 1);
    more[more.length - 1] = row;
    places[slot] = more;
  }

  private static long bit(int stem) {
    return 1L << (stem & (Long.SIZE - 1));
  }

  private static long pair(int first, int next) {
    return (long) first << Integer.SIZE | Integer.toUnsignedLong(next);
  }

  /** Where a pair stands in the table, or would. */
  private int slot(int first, int next) {
    int mask = pairs.length - 1;
    int mixed = first * 31 + next;
    int slot = (mixed ^ mixed >>> 15) & mask;
    while (places[slot] != null && pairs[slot] != pair(first, next)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /**
   * The phrases that the words from here on may be, with or without all their words. That two words
   * have one stem does not say that they have the same letters: each phrase is still to be
   * compared.
   */
  SetPhrase[] at(Words words, int index) {
    if (index + 1 >= words.size()) {
      return NONE;
    }
    int first = words.get(index).stem();
    Word next = words.get(index + 1);
    int[] found = places[slot(first, next.stem())];
    if ((numbered & bit(first)) != 0 && next.ordinal()) {
      found = joined(found, places[slot(first, NUMBER)]);
    }
    return found == null ? NONE : phrases(found);
  }

  private static int[] joined(int[] some, int[] more) {
    if (some == null || more == null) {
      return some == null ? more : some;
    }
    int[] all = Arrays.copyOf(some, some.length + more.length);
    System.arraycopy(more, 0, all, some.length, more.length);
    return all;
  }

  private SetPhrase[] phrases(int[] found) {
    SetPhrase[] some = new SetPhrase[found.length];
    for (int i = 0; i < found.length; i++) {
      some[i] = phrase(found[i]);
    }
    return some;
  }

  private SetPhrase phrase(int row) {
    SetPhrase phrase = phrases[row];
    if (phrase == null) {
      phrase = SetPhrase.parse(rows.get(row));
      phrases[row] = phrase;
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
