package vn.soat.engine.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The rounds in which reports are owed ({@code rounds.tsv}). */
public final class Rounds {

  /** The kinds of rounds by the word that they begin with. */
  private static final Map<String, List<Kind>> KINDS =
      WordTable.rows("rounds.tsv").stream()
          .map(
              row ->
                  new Kind(
                      row.get(0),
                      row.get(1).equals("interim"),
                      !row.get(2).equals("none"),
                      row.get(2).equals("must"),
                      Wording.of(row.get(3))))
          .collect(Collectors.groupingBy(kind -> kind.wording.word(0)));

  /** The numbers of rounds, beside figures. */
  private static final Set<String> NUMERALS =
      Set.of(
          "i", "ii", "iii", "iv", "v", "vi", "nhất", "đầu", "một", "hai", "ba", "tư", "bốn", "năm",
          "cuối");

  private Rounds() {}

  private record Kind(
      String name, boolean interim, boolean numbered, boolean always, Wording wording) {}

  /**
   * A round where words name it.
   *
   * @param name its name, with its number where it has one; empty for none
   * @param interim whether a report of it tells of a part only
   */
  public record Named(String name, boolean interim) {

    /** No round in particular. */
    public static final Named NONE = new Named("", false);
  }

  /** The first round that these words name, the longest wording counting. */
  public static Named first(Wording words) {
    for (int at = 0; at < words.size(); at++) {
      Named longest = null;
      int length = 0;
      for (Kind kind : KINDS.getOrDefault(words.word(at), List.of())) {
        Named named = kind.wording.size() > length ? named(kind, words, at) : null;
        if (named != null) {
          longest = named;
          length = kind.wording.size();
        }
      }
      if (longest != null) {
        return longest;
      }
    }
    return Named.NONE;
  }

  private static Named named(Kind kind, Wording words, int at) {
    if (!words.has(kind.wording, at)) {
      return null;
    }
    String number = kind.numbered ? number(words.word(at + kind.wording.size())) : "";
    if (number.isEmpty()) {
      return kind.always ? null : new Named(kind.name, kind.interim);
    }
    return new Named(kind.name + " " + number, kind.interim);
  }

  /** The number of a round, without the year behind it ({@code III/2026}); empty for none. */
  private static String number(String word) {
    int slash = word.indexOf('/');
    String number = slash < 0 ? word : word.substring(0, slash);
    if (NUMERALS.contains(number)) {
      return number;
    }
    return number.matches("\\d{1,2}") ? String.valueOf(Integer.parseInt(number)) : "";
  }
}
