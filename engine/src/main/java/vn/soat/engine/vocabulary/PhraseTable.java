package vn.soat.engine.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The phrases of a data file by their use, those of a use by the word that they begin with. */
final class PhraseTable {

  private final Map<String, Map<String, List<Wording>>> byUse = new HashMap<>();
  private final Set<String> firstWords = new HashSet<>();

  /**
   * Reads a file of two columns, use and phrase.
   *
   * @param file the file's name beside this class
   */
  PhraseTable(String file) {
    for (List<String> row : WordTable.rows(file)) {
      Wording phrase = Wording.of(row.get(1));
      firstWords.add(phrase.word(0));
      byUse
          .computeIfAbsent(row.get(0), use -> new HashMap<>())
          .computeIfAbsent(phrase.word(0), word -> new ArrayList<>())
          .add(phrase);
    }
  }

  /** Whether a phrase of any use may stand at a place: one begins with the word there. */
  boolean begins(Wording words, int from) {
    return firstWords.contains(words.word(from));
  }

  /**
   * How many words from a place on are a phrase of this use, the longest counting; 0 for none.
   *
   * @throws IllegalArgumentException if there are no phrases of this use
   */
  int length(String use, Wording words, int from) {
    Map<String, List<Wording>> phrases = byUse.get(use);
    if (phrases == null) {
      throw new IllegalArgumentException("No phrases for " + use);
    }
    List<Wording> own = phrases.get(words.word(from));
    if (own == null) {
      return 0;
    }
    int longest = 0;
    for (Wording phrase : own) {
      if (phrase.size() > longest && words.has(phrase, from)) {
        longest = phrase.size();
      }
    }
    return longest;
  }

  /**
   * Whether a phrase of this use ends right before a place.
   *
   * @param most how many words it may have
   */
  boolean ends(String use, Wording words, int end, int most) {
    for (int length = 1; length <= Math.min(most, end); length++) {
      if (length(use, words, end - length) == length) {
        return true;
      }
    }
    return false;
  }

  /** Whether a phrase of this use stands anywhere among these words. */
  boolean anywhere(String use, Wording words) {
    for (int at = 0; at < words.size(); at++) {
      if (length(use, words, at) > 0) {
        return true;
      }
    }
    return false;
  }
}
