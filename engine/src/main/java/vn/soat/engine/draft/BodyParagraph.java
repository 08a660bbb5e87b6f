package vn.soat.engine.draft;

import vn.soat.engine.document.Span;

/**
 * How a paragraph of the text is set.
 *
 * @param span the place at its head
 * @param ragged whether it runs over more than one line and only its left side is straight
 * @param indent where its first line begins behind the left margin, in millimetres; that of the
 *     rule where blanks, tabs or an automatic label make it uncertain, and for centred paragraphs
 * @param distance the space between it and the paragraph before, in points; that of the rule for
 *     the first
 * @param leading the distance of its lines in points where that is exact, else 0
 */
public record BodyParagraph(
    Span span, boolean ragged, double indent, double distance, double leading) {

  /** {@code Khoảng 10 mm}, as generously as Word's own stops ask for. */
  private static final double LEAST_INDENT = 7;

  private static final double MOST_INDENT = 16;
  private static final double LEAST_DISTANCE = 6;

  /** Whether the first line does not begin about 10 mm behind the margin. */
  public boolean flush() {
    return indent < LEAST_INDENT || indent > MOST_INDENT;
  }

  /** Whether less than 6 points part it from the paragraph before. */
  public boolean crowded() {
    return distance < LEAST_DISTANCE;
  }
}
