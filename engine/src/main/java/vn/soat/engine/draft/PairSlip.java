package vn.soat.engine.draft;

import java.util.List;
import vn.soat.engine.document.Span;

/**
 * A fixed pair ({@code kinh tế - xã hội}) joined in another way than the one form.
 *
 * @param span the pair as it stands, the first time
 * @param right the pair as it should be
 * @param hyphen whether the pair is joined by a hyphen; by a comma otherwise
 * @param count how often the pair is joined in this way
 * @param places where the same slip stands again, and where the pair stands right
 */
public record PairSlip(Span span, String right, boolean hyphen, int count, List<Span> places) {

  public PairSlip {
    places = List.copyOf(places);
  }
}
