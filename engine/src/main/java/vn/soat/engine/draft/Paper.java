package vn.soat.engine.draft;

import vn.soat.engine.document.Span;

/**
 * The paper of one section of the file. Lengths are in millimetres.
 *
 * @param span the draft as a whole for the first section, the head of the section for others
 * @param width the width of the paper
 * @param height its height
 * @param top the top margin
 * @param bottom the bottom margin
 * @param left the left margin, the inner one where the margins are mirrored
 * @param right the right margin, the outer one where the margins are mirrored
 * @param tabled whether a table stands on it
 */
public record Paper(
    Span span,
    double width,
    double height,
    double top,
    double bottom,
    double left,
    double right,
    boolean tabled) {

  private static final double TOLERANCE = 1;

  /** Whether the paper is A4, whichever way it lies. */
  public boolean a4() {
    return near(Math.min(width, height), 210) && near(Math.max(width, height), 297);
  }

  /** Whether the paper lies on its long side. */
  public boolean landscape() {
    return width > height;
  }

  /** Whether the margins are 20 mm above and below, 30 mm inside and 15 mm outside. */
  public boolean margined() {
    return near(top, 20) && near(bottom, 20) && near(left, 30) && near(right, 15);
  }

  /** Width and height as people write them: {@code 216 × 279}. */
  public String size() {
    return Math.round(width) + " × " + Math.round(height);
  }

  /** The margins as people write them: {@code 20/20/30/20}. */
  public String margins() {
    return millimetres(top)
        + "/"
        + millimetres(bottom)
        + "/"
        + millimetres(left)
        + "/"
        + millimetres(right);
  }

  private static String millimetres(double length) {
    double rounded = Math.round(length * 10) / 10.0;
    return rounded == Math.rint(rounded)
        ? String.valueOf((long) rounded)
        : String.valueOf(rounded).replace('.', ',');
  }

  private static boolean near(double length, double wanted) {
    // Half a tenth on top: twips do not meet millimetres exactly.
    return Math.abs(length - wanted) <= TOLERANCE + 0.05;
  }
}
