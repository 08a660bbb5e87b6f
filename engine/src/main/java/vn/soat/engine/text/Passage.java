package vn.soat.engine.text;

import vn.soat.engine.document.Span;

/**
 * Words at a place of the draft, beside the form in which their meaning is compared.
 *
 * @param span the place
 * @param plain the plain form of its text
 */
public record Passage(Span span, PlainText plain) {

  /** A place whose plain form is not at hand. */
  public static Passage of(Span span) {
    return new Passage(span, PlainText.of(span.text()));
  }

  /** The words as the reader sees them. */
  public String text() {
    return span.text();
  }
}
