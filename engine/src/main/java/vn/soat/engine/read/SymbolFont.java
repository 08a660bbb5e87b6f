package vn.soat.engine.read;

import java.util.Locale;

/** Fonts whose letters are pictures, and what the pictures are in Unicode. */
enum SymbolFont {
  SYMBOL,
  WINGDINGS,
  /** A font of pictures that are not known one by one. */
  OTHER;

  private static final String GREEK_CAPITALS = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ";
  private static final String GREEK = "αβχδεφγηιϕκλμνοπθρστυϖωξψζ";

  /** The kind of this font, null for one with letters. */
  static SymbolFont of(String font) {
    if (font == null) {
      return null;
    }
    String name = font.toLowerCase(Locale.ROOT);
    if (name.equals("symbol")) {
      return SYMBOL;
    }
    if (name.equals("wingdings")) {
      return WINGDINGS;
    }
    return name.startsWith("wingdings") || name.equals("webdings") || name.contains("dingbats")
        ? OTHER
        : null;
  }

  /** Whether a character stands in the block into which Word lifts the letters of such fonts. */
  static boolean isLifted(char c) {
    return c >= '\uF020' && c <= '\uF0FF';
  }

  /**
   * What a character of this font shows.
   *
   * @param given the character, lifted into the private block or not
   * @return the same character where the picture is not known
   */
  char picture(char given) {
    int code = isLifted(given) ? given - 0xF000 : given;
    if (code == ' ') {
      return ' ';
    }
    if (code > 0xFF || code < ' ') {
      return given;
    }
    char picture =
        switch (this) {
          case SYMBOL -> symbol((char) code);
          case WINGDINGS -> wingdings(code);
          case OTHER -> 0;
        };
    return picture == 0 ? given : picture;
  }

  private static char symbol(char code) {
    if (code >= 'A' && code <= 'Z') {
      return GREEK_CAPITALS.charAt(code - 'A');
    }
    if (code >= 'a' && code <= 'z') {
      return GREEK.charAt(code - 'a');
    }
    return switch (code) {
      case '-' -> '-';
      case 0xA3 -> '≤';
      case 0xA5 -> '∞';
      case 0xA7 -> '♣';
      case 0xA8 -> '♦';
      case 0xA9 -> '♥';
      case 0xAA -> '♠';
      case 0xAB -> '↔';
      case 0xAC -> '←';
      case 0xAD -> '↑';
      case 0xAE -> '→';
      case 0xAF -> '↓';
      case 0xB0 -> '°';
      case 0xB1 -> '±';
      case 0xB2 -> '″';
      case 0xB3 -> '≥';
      case 0xB4 -> '×';
      case 0xB7 -> '•';
      case 0xB8 -> '÷';
      case 0xB9 -> '≠';
      case 0xBB -> '≈';
      case 0xBC -> '…';
      case 0xDE -> '⇒';
      default -> code < 0x7F ? code : 0;
    };
  }

  private static char wingdings(int code) {
    return switch (code) {
      case 0x28 -> '☎';
      case 0x46 -> '☞';
      case 0x4A -> '☺';
      case 0x6C -> '●';
      case 0x6E -> '■';
      case 0x6F, 0x71, 0x72, 0xA8 -> '□';
      case 0x75 -> '◆';
      case 0x76 -> '❖';
      case 0x77, 0x9F -> '•';
      case 0xA7 -> '▪';
      case 0xAB -> '★';
      case 0xD8 -> '➢';
      case 0xE0, 0xE8 -> '→';
      case 0xF0 -> '⇨';
      case 0xFB -> '✗';
      case 0xFC -> '✓';
      case 0xFD -> '☒';
      case 0xFE -> '☑';
      default -> 0;
    };
  }
}
