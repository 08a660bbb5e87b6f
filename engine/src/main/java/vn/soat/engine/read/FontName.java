package vn.soat.engine.read;

import java.util.Set;

/**
 * A font's name with the weight that some files make part of it: {@code Times New Roman Bold}.
 *
 * @param family the name without the weight
 * @param bold whether the name says bold
 * @param italic whether the name says italic
 */
record FontName(String family, boolean bold, boolean italic) {

  private static final Set<String> WEIGHTS =
      Set.of(
          "bold", "italic", "oblique", "bolditalic", "boldmt", "italicmt", "bolditalicmt", "psmt");
  private static final String TIMES = "TimesNewRoman";

  /** Reads a name. */
  static FontName of(String name) {
    boolean bold = false;
    boolean italic = false;
    int end = name.length();
    while (end > 0) {
      int start = end;
      while (start > 0 && " ,-".indexOf(name.charAt(start - 1)) < 0) {
        start--;
      }
      String word = name.substring(start, end).toLowerCase(java.util.Locale.ROOT);
      if (start == 0 || !WEIGHTS.contains(word)) {
        break;
      }
      bold |= word.startsWith("bold");
      italic |= word.contains("italic") || word.equals("oblique");
      end = start - 1;
    }
    String family = name.substring(0, end).strip();
    if (family.startsWith(TIMES)) {
      family = "Times New Roman";
    }
    return new FontName(family.isEmpty() ? name : family, bold, italic);
  }
}
