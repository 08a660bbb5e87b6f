package vn.soat.engine.document;

/**
 * The formatting of a paragraph as it takes effect. Lengths are in twentieths of a point (twips).
 *
 * @param alignment how the lines stand
 * @param indent the left indent of all lines but the first
 * @param firstLine how much further in the first line begins; negative where it hangs out
 * @param before space above
 * @param after space below
 * @param line the line spacing: twips where the rule is exact or at least, 240ths of a line else
 * @param lineRule how {@code line} is meant
 * @param style the name of the paragraph style, empty where the file names none
 * @param outlineLevel the level in the file's outline from 0, or -1 for text
 * @param numbered whether the paragraph carries an automatic number or bullet
 */
public record ParagraphFormat(
    Alignment alignment,
    int indent,
    int firstLine,
    int before,
    int after,
    int line,
    LineRule lineRule,
    String style,
    int outlineLevel,
    boolean numbered) {

  /** How the lines of a paragraph stand between the margins. */
  public enum Alignment {
    LEFT,
    CENTER,
    RIGHT,
    JUSTIFIED
  }

  /** How a line spacing is meant. */
  public enum LineRule {
    AUTO,
    AT_LEAST,
    EXACT
  }
}
