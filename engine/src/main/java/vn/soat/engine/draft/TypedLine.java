package vn.soat.engine.draft;

import vn.soat.engine.document.Span;

/**
 * How most letters of a line look.
 *
 * @param span the line
 * @param component the part of the draft that it belongs to
 * @param points the size in points; halves count
 * @param bold whether bold
 * @param italic whether italic
 * @param underlined whether underlined
 */
public record TypedLine(
    Span span,
    TypedPart component,
    double points,
    boolean bold,
    boolean italic,
    boolean underlined) {

  /** The size as people write it: {@code 14} or {@code 13,5}. */
  public String size() {
    return points == Math.rint(points)
        ? String.valueOf((long) points)
        : String.valueOf(points).replace('.', ',');
  }
}
