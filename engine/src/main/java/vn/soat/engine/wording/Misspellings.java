package vn.soat.engine.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases that are misspelt by other letters than marks, each with what is meant. */
final class Misspellings {

  /** None. */
  static final Misspellings NONE = new Misspellings(List.of());

  private final Lexicon wrong;
  private final Map<String, SetPhrase> meant = new HashMap<>();

  private Misspellings(List<String> rows) {
    List<String> phrases = new ArrayList<>();
    for (String row : rows) {
      String[] columns = row.split("\t", -1);
      phrases.add(columns[0]);
      meant.put(columns[0], SetPhrase.parse(columns[1]));
    }
    wrong = Lexicon.of(phrases);
  }

  static Misspellings standard() {
    return Standard.MISSPELLINGS;
  }

  private static final class Standard {
    private static final Misspellings MISSPELLINGS =
        new Misspellings(Lexicon.rows("misspellings.tsv"));
  }

  /** What is meant by the words from here on, null where they are no misspelling. */
  SetPhrase at(Words words, int index) {
    for (SetPhrase phrase : wrong.at(words, index)) {
      if (phrase.faults(words, index) == 0) {
        return meant.get(phrase.text());
      }
    }
    return null;
  }

  /** All phrases that are meant, by the phrases that are misspelt. */
  Map<String, SetPhrase> all() {
    return Map.copyOf(meant);
  }
}
