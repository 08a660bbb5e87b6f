package vn.soat.engine.draft;

import java.util.List;
import vn.soat.engine.document.Span;

/**
 * Citations whose date is joined otherwise than that of most others: with a comma, or without.
 *
 * @param span the first of them, from its number to its date
 * @param comma whether it has the comma that others have not
 * @param count how many there are
 * @param usualCount how many are the other way
 * @param places the rest of them and the first of the others
 */
public record DateComma(Span span, boolean comma, int count, int usualCount, List<Span> places) {

  public DateComma {
    places = List.copyOf(places);
  }
}
