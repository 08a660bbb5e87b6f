package vn.soat.engine.read;

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
