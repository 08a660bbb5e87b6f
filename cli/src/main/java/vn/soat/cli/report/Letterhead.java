package vn.soat.cli.report;

import vn.soat.engine.document.Span;
import vn.soat.engine.draft.Header;

/**
 * What a draft says of itself at its head; what it lacks is empty.
 *
 * @param organ the name of the issuing organ
 * @param number the line of number and symbol
 * @param placeAndDate the line of place and date
 * @param type the type of document in its usual capitals
 * @param title the trích yếu on one line
 */
public record Letterhead(
    String organ, String number, String placeAndDate, String type, String title) {

  /** The head of a draft of which nothing is known any more. */
  public static final Letterhead BLANK = new Letterhead("", "", "", "", "");

  static Letterhead of(Header header) {
    return new Letterhead(
        header.organ() == null ? "" : header.organ().name(),
        words(header.number() == null ? null : header.number().span()),
        words(header.placeAndDate() == null ? null : header.placeAndDate().span()),
        header.type() == null ? "" : header.type().name(),
        header.title() == null ? "" : header.title().text());
  }

  private static String words(Span span) {
    return span == null ? "" : span.text().strip();
  }
}
