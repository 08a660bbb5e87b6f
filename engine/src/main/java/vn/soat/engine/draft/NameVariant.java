package vn.soat.engine.draft;

import java.util.List;
import vn.soat.engine.document.Span;

/**
 * A proper name that is not written as it is: in other capitals ({@code Bộ chính trị}), or in other
 * words than elsewhere in the draft ({@code Ban Tuyên giáo và Ban Dân vận}).
 *
 * @param span the name as it stands, the first time
 * @param right the name as it should be
 * @param capitals whether it differs in capitals only
 * @param count how often it stands so in the draft
 * @param places where it stands so again, and the first place where it stands right
 */
public record NameVariant(Span span, String right, boolean capitals, int count, List<Span> places) {

  public NameVariant {
    places = List.copyOf(places);
  }
}
