package vn.soat.engine.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The phrases of a data file by their use, each use by the words that its phrases begin with. */
final class PhraseTable {

  private final Map<String, Map<String, List<Wording>>> byUse = new HashMap<>();

  /**
   * Reads a file of two columns, use and phrase.
   *
   * @param file the file's name beside this class
   */
  PhraseTable(String file) {
    for (List<String> row : WordTable.rows(file)) {
      Wording phrase = Wording.of(row.get(1));
      byUse
          .computeIfAbsent(row.get(0), use -> new HashMap<>())
          .computeIfAbsent(phrase.word(0), word -> new ArrayList<>())
          .add(phrase);
    }
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
    int longest = 0;
    for (Wording phrase : phrases.getOrDefault(words.word(from), List.of())) {
      if (phrase.size() > longest && words.has(phrase, from)) {
        longest = phrase.size();
      }
    }
    return longest;
  }
}
