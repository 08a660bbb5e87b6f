package vn.soat.engine.draft;

import java.util.List;
import vn.soat.engine.document.Span;

/**
 * A word whose tone stands on the one vowel here and on the other elsewhere in the draft: {@code
 * hoá} beside {@code hóa}.
 *
 * @param span the rarer form, the first time
 * @param usual the word as the draft mostly has it
 * @param count how often the rarer form stands in the draft
 * @param usualCount how often the usual form does
 * @param places where the rarer form stands again, and the first place of the usual form
 */
public record ToneVariant(Span span, String usual, int count, int usualCount, List<Span> places) {

  public ToneVariant {
    places = List.copyOf(places);
  }
}
