package vn.soat.engine.draft;

import java.util.List;
import vn.soat.engine.document.Span;

/**
 * A set phrase with a wrong tone or vowel mark, or one that lost a word.
 *
 * @param span the words as they stand, the first time
 * @param right the words as they should be
 * @param lost the word that got lost, empty where marks are wrong
 * @param places where the same slip stands again
 */
public record PhraseSlip(Span span, String right, String lost, List<Span> places) {

  public PhraseSlip {
    places = List.copyOf(places);
  }

  /** Whether a word got lost. */
  public boolean shortened() {
    return !lost.isEmpty();
  }

  /** How often it stands in the draft. */
  public int count() {
    return places.size() + 1;
  }
}
