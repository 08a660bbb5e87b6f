package vn.soat.engine.draft;

import java.util.List;
import vn.soat.engine.document.Span;

/**
 * A commune that the text names and that is not the issuer's as the header writes it.
 *
 * @param span its unit and name, the first time: {@code xã Suối Ngàn}
 * @param own the issuer's unit and name: {@code phường Nông Tiến}
 * @param sameName whether it has the issuer's name and another unit
 * @param actor whether it acts in this plan, and is not merely a neighbour, a partner, the author
 *     of an older document or part of an address
 * @param places where it is named again in the same way
 */
public record CommuneMention(
    Span span, String own, boolean sameName, boolean actor, List<Span> places) {

  public CommuneMention {
    places = List.copyOf(places);
  }

  /** How often it is named. */
  public int count() {
    return places.size() + 1;
  }
}
