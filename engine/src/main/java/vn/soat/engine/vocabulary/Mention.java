package vn.soat.engine.vocabulary;

/**
 * Wording that name an organ.
 *
 * @param organ the organ, null where the vocabulary lacks it
 * @param from the first of the words
 * @param to the word behind the last
 * @param open whether the name runs on beyond the words that the vocabulary has: {@code chi bộ thôn
 *     Đông}
 * @param named the word behind those of the name that the vocabulary has
 */
public record Mention(Organ organ, int from, int to, boolean open, int named) {

  /** The mention cut short where its own words end. */
  public Mention upTo(int end) {
    return new Mention(organ, from, end, open, Math.min(named, end));
  }

  /** Whether the vocabulary has the organ. */
  public boolean known() {
    return organ != null;
  }
}
