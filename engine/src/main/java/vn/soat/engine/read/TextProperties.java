package vn.soat.engine.read;

import java.util.Objects;

/**
 * What one place of the file says about the look of text; null where it says nothing.
 *
 * @param style the id of the character style
 * @param font the font of plain letters
 * @param wideFont the font of letters with marks
 * @param capitals shown in capitals, large or small
 * @param hidden not shown
 */
record TextProperties(
    String style,
    String font,
    String wideFont,
    Integer halfPoints,
    Boolean bold,
    Boolean italic,
    Boolean underline,
    Boolean capitals,
    Boolean hidden) {

  static final TextProperties NONE =
      new TextProperties(null, null, null, null, null, null, null, null, null);

  // What a record compares with is put together at run time, which costs a short run 5 ms.

  @Override
  public boolean equals(Object other) {
    return other instanceof TextProperties that
        && Objects.equals(style, that.style)
        && Objects.equals(font, that.font)
        && Objects.equals(wideFont, that.wideFont)
        && Objects.equals(halfPoints, that.halfPoints)
        && Objects.equals(bold, that.bold)
        && Objects.equals(italic, that.italic)
        && Objects.equals(underline, that.underline)
        && Objects.equals(capitals, that.capitals)
        && Objects.equals(hidden, that.hidden);
  }

  @Override
  public int hashCode() {
    int hash = Objects.hashCode(style);
    hash = hash * 31 + Objects.hashCode(font);
    hash = hash * 31 + Objects.hashCode(halfPoints);
    hash = hash * 31 + Objects.hashCode(bold);
    return hash * 31 + Objects.hashCode(italic);
  }

  /** These properties where they say something, else those below. */
  TextProperties over(TextProperties below) {
    return new TextProperties(
        style,
        or(font, below.font),
        or(wideFont, below.wideFont),
        or(halfPoints, below.halfPoints),
        or(bold, below.bold),
        or(italic, below.italic),
        or(underline, below.underline),
        or(capitals, below.capitals),
        or(hidden, below.hidden));
  }

  /** The first that is given. */
  static <T> T or(T first, T second) {
    return first != null ? first : second;
  }
}
