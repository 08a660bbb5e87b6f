package vn.soat.engine.draft;

import vn.soat.engine.document.Span;

/**
 * The line {@code ĐẢNG CỘNG SẢN VIỆT NAM} in the header, right or misspelt.
 *
 * @param span the words
 * @param exact whether they are spelt right, in capitals
 * @param underline whether a line is drawn under them
 */
public record PartyName(Span span, boolean exact, Underline underline) {

  /** What can be told of the line under a name. */
  public enum Underline {
    DRAWN,
    NONE,
    /** The name shares its paragraph with others, so that no line can be assigned to it. */
    UNKNOWN
  }
}
