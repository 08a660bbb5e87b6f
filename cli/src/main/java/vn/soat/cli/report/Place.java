package vn.soat.cli.report;

import vn.soat.engine.document.Span;
import vn.soat.engine.draft.Draft;
import vn.soat.engine.finding.Location;

/**
 * A place of a draft with the line it stands in.
 *
 * @param location the place as reports tell it
 * @param line the whole paragraph, empty for the whole draft
 */
public record Place(Location location, String line) {

  static Place of(Span span, Draft draft) {
    return new Place(
        Location.of(span, draft),
        span.paragraph() == 0 ? "" : draft.document().paragraph(span.paragraph()).text());
  }
}
