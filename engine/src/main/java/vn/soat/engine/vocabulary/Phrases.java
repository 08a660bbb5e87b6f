package vn.soat.engine.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words that plans are recognised by ({@code phrases.tsv}). */
public final class Phrases {

  private static final Map<String, List<Wording>> BY_USE = load();

  private Phrases() {}

  private static Map<String, List<Wording>> load() {
    Map<String, List<Wording>> byUse = new HashMap<>();
    for (List<String> row : WordTable.rows("phrases.tsv")) {
      byUse.computeIfAbsent(row.get(0), use -> new ArrayList<>()).add(Wording.of(row.get(1)));
    }
    return byUse;
  }

  /**
   * How many words from a place on are a phrase of this use, the longest counting; 0 for none.
   *
   * @throws IllegalArgumentException if there are no phrases of this use
   */
  public static int length(String use, Wording words, int from) {
    List<Wording> phrases = BY_USE.get(use);
    if (phrases == null) {
      throw new IllegalArgumentException("No phrases for " + use);
    }
    int longest = 0;
    for (Wording phrase : phrases) {
      if (phrase.size() > longest && stands(phrase, words, from)) {
        longest = phrase.size();
      }
    }
    return longest;
  }

  /** Whether a phrase of this use stands at a place. */
  public static boolean stands(String use, Wording words, int from) {
    return length(use, words, from) > 0;
  }

  static boolean stands(Wording phrase, Wording words, int from) {
    for (int i = 0; i < phrase.size(); i++) {
      if (!phrase.word(i).equals(words.word(from + i))) {
        return false;
      }
    }
    return true;
  }
}
