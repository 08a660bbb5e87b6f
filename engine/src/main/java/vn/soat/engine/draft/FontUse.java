package vn.soat.engine.draft;

import java.util.Locale;
import vn.soat.engine.document.Span;

/**
 * Words that one font shows.
 *
 * @param span the words; blanks and symbols alone are none
 * @param font the name of the font
 */
public record FontUse(Span span, String font) {

  /** Whether the font is the one that the rules ask for. */
  public boolean timesNewRoman() {
    return font.equalsIgnoreCase("Times New Roman");
  }

  /** Whether the font shows Vietnamese in a code page from before Unicode. */
  public boolean codePage() {
    String name = font.toLowerCase(Locale.ROOT);
    return name.startsWith(".vn")
        || name.startsWith("vni")
        || name.startsWith("vntime")
        || name.startsWith("vnarial");
  }
}
