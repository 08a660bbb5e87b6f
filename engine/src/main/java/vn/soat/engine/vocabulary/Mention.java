package vn.soat.engine.vocabulary;

/**
 * Wording that name an organ.
 *
 * @param organ the organ, null where the vocabulary lacks it
 * @param from the first of the words
 * @param to the word behind the last
 * @param open whether the name runs on beyond the words that the vocabulary has: {@code chi bộ thôn
 *     Đông}
 */
public record Mention(Organ organ, int from, int to, boolean open) {

  /** Whether the vocabulary has the organ. */
  public boolean known() {
    return organ != null;
  }
}
