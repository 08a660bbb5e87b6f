package vn.soat.engine.vocabulary;

/** The words that plans are recognised by ({@code phrases.tsv}). */
public final class Phrases {

  private static final PhraseTable TABLE = new PhraseTable("phrases.tsv");

  private Phrases() {}

  /**
   * How many words from a place on are a phrase of this use, the longest counting; 0 for none.
   *
   * @throws IllegalArgumentException if there are no phrases of this use
   */
  public static int length(String use, Wording words, int from) {
    return TABLE.length(use, words, from);
  }

  /** Whether a phrase of this use stands at a place. */
  public static boolean stands(String use, Wording words, int from) {
    return length(use, words, from) > 0;
  }
}
