package vn.soat.engine.text;

/**
 * A text in the one form in which meaning is compared: lower case, NFC, one blank where any run of
 * blanks, tabs and breaks stood, plain hyphens and quotes, {@code đ} for its look-alikes, the tone
 * of open {@code oa, oe, uy} on the first vowel ({@code ủy} for {@code uỷ}), no blanks at the ends.
 * Each character knows the character of the given text that it came from.
 */
public final class PlainText {

  private static final String LATE = "àáảãạèéẻẽẹỳýỷỹỵ";
  private static final String LATE_PLAIN = "aaaaaeeeeeyyyyy";
  private static final String O_TONES = "òóỏõọòóỏõọ";
  private static final String U_TONES = "ùúủũụ";

  /** What becomes of each letter of the Latin blocks. */
  private static final char[] FOLDED = foldedLatin();

  private final String text;

  /** Where each character stood in the given text; null where each stood in its own place. */
  private final int[] origins;

  private PlainText(String text, int[] origins) {
    this.text = text;
    this.origins = origins;
  }

  /**
   * The plain form of a text.
   *
   * @param given any text in NFC, as the reader gives it
   */
  public static PlainText of(String given) {
    char[] characters = given.toCharArray();
    int size = characters.length;
    char[] plain = new char[size];
    int[] origins = null;
    int length = 0;
    boolean blank = true;
    boolean late = false;
    for (int i = 0; i < size; i++) {
      char c = fold(characters[i]);
      if (c == 0 || (c == ' ' && blank)) {
        if (origins == null) {
          origins = firstOrigins(size, i);
        }
        continue;
      }
      blank = c == ' ';
      late |= c >= 'à' && length > 0 && (plain[length - 1] == 'o' || plain[length - 1] == 'u');
      if (origins != null) {
        origins[length] = i;
      }
      plain[length++] = c;
    }
    if (length > 0 && plain[length - 1] == ' ') {
      length--;
    }
    if (late) {
      moveTones(plain, length);
    }
    return new PlainText(new String(plain, 0, length), origins);
  }

  /** The places of a text of this size whose first characters have all been kept. */
  private static int[] firstOrigins(int size, int kept) {
    int[] origins = new int[size];
    for (int i = 0; i < kept; i++) {
      origins[i] = i;
    }
    return origins;
  }

  /** The plain form of a text, where the way back is not needed. */
  public static String plain(String given) {
    return of(given).text;
  }

  /** The plain form. */
  public String text() {
    return text;
  }

  /**
   * Where a character of the plain form stood in the given text.
   *
   * @param index a place in the plain form
   */
  public int start(int index) {
    return index < text.length() ? origin(index) : end(index);
  }

  /**
   * Where a stretch that ends before this place of the plain form ends in the given text.
   *
   * @param index a place in the plain form, exclusive
   */
  public int end(int index) {
    return index > 0 ? origin(index - 1) + 1 : text.isEmpty() ? 0 : origin(0);
  }

  private int origin(int index) {
    return origins == null ? index : origins[index];
  }

  private static char fold(char c) {
    if (c < FOLDED.length) {
      return FOLDED[c];
    }
    return Letters.vietnamese(c) ? Letters.small(c) : folded(c);
  }

  private static char[] foldedLatin() {
    char[] folded = new char['\u0250'];
    for (char c = 0; c < folded.length; c++) {
      folded[c] = folded(c);
    }
    return folded;
  }

  private static char folded(char c) {
    return switch (c) {
      case '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF' -> 0;
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
      case '\u2018', '\u2019', '\u201B', '\u2032', '\u00B4' -> '\'';
      case '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB', '\u2033' -> '"';
      case '\u2026' -> '…';
      case '\u00D0', '\u00F0', '\u0110', '\u0189', '\u0256' -> 'đ';
      default -> Letters.blank(c) ? ' ' : Letters.small(c);
    };
  }

  private static void moveTones(char[] plain, int length) {
    for (int i = 1; i < length; i++) {
      char first = plain[i - 1];
      if (plain[i] < 'à' || (first != 'o' && first != 'u')) {
        continue;
      }
      int late = LATE.indexOf(plain[i]);
      if (late < 0 || (i + 1 < length && Letters.letter(plain[i + 1]))) {
        continue;
      }
      boolean open = late < 10 ? first == 'o' : first == 'u' && (i < 2 || plain[i - 2] != 'q');
      if (open) {
        plain[i - 1] = late < 10 ? O_TONES.charAt(late) : U_TONES.charAt(late - 10);
        plain[i] = LATE_PLAIN.charAt(late);
      }
    }
  }
}
