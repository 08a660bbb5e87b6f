package vn.soat.engine.vocabulary;

import java.util.Set;

/**
 * The words by which plans tell of what is or was, not of what is to be done ({@code states.tsv}).
 */
public final class States {

  private static final PhraseTable TABLE = new PhraseTable("states.tsv");

  /** So many words has the longest phrase that stands before a time. */
  private static final int LONGEST = 5;

  /** What may stand between a state and its time. */
  private static final Set<String> BETWEEN = Set.of("từ", "kể", ":", "là");

  private States() {}

  /** Whether the words end with a state, so that what follows is its time: {@code hình thành}. */
  public static boolean endsWithState(Wording words) {
    return endsWith("state", words);
  }

  /** Whether the words end with what figures are told by, so that a time follows up to which. */
  public static boolean endsWithFigures(Wording words) {
    return endsWith("figures", words);
  }

  private static boolean endsWith(String use, Wording words) {
    int end = words.size();
    while (end > 0 && BETWEEN.contains(words.word(end - 1))) {
      end--;
    }
    return TABLE.ends(use, words.part(0, end), end, LONGEST);
  }

  /** Whether the line of these words names the time that is looked at. */
  public static boolean frame(Wording line) {
    int at = 0;
    while (at < line.size() && (line.mark(at) || line.word(at).length() == 1)) {
      at++;
    }
    return TABLE.length("frame", line, at) > 0;
  }

  /** Whether the head of a column says that the dates below are those of people or papers. */
  public static boolean column(Wording head) {
    return TABLE.anywhere("column", head);
  }

  /** Whether a day is one before which things were otherwise. */
  public static boolean landmark(Wording time) {
    return TABLE.anywhere("landmark", time);
  }

  /** Whether words behind a time tell what there is by then, and set no aim. */
  public static boolean has(Wording behind) {
    return TABLE.anywhere("has", behind) && !TABLE.anywhere("aim", behind);
  }

  /** Whether a sentence tells how far the one before it has come. */
  public static boolean now(Wording sentence) {
    int at = 0;
    while (sentence.mark(at)) {
      at++;
    }
    return TABLE.length("now", sentence, at) > 0;
  }
}
