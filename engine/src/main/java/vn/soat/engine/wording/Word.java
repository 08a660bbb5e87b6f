package vn.soat.engine.wording;

import vn.soat.engine.text.Letters;

/**
 * A run of letters or digits within a line.
 *
 * @param start where it begins in the line
 * @param end where it ends
 * @param text the word as written
 * @param plain the word in the form in which meaning is compared
 * @param bare that without its marks
 * @param before what parts it from the word before: {@link Words#HEAD} at the head of the line, a
 *     blank, one of {@code , - / (} whatever blanks are round it, else {@link Words#BREAK}
 * @param opening whether a sentence, an item or a quotation begins with it, so that its capital
 *     says nothing
 * @param quoted whether it stands between quotation marks
 */
record Word(
    int start,
    int end,
    String text,
    String plain,
    String bare,
    char before,
    boolean opening,
    boolean quoted) {

  static Word of(
      int start, int end, String text, String plain, char before, boolean opening, boolean quoted) {
    return new Word(start, end, text, plain, Letters.bare(plain), before, opening, quoted);
  }

  boolean number() {
    return Character.isDigit(plain.charAt(0));
  }

  /** Whether it is a number in digits or in Roman numerals. */
  boolean ordinal() {
    if (number()) {
      return true;
    }
    for (int i = 0; i < plain.length(); i++) {
      if ("ivxlc".indexOf(plain.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  boolean lower() {
    return !hasCapital(0);
  }

  /** Whether a capital stands at its head and nowhere else. */
  boolean capital() {
    return Character.isUpperCase(text.charAt(0)) && !hasCapital(1);
  }

  /** Whether all its letters are capitals; so is a single one. */
  boolean capitals() {
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isUpperCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean hasCapital(int from) {
    for (int i = from; i < text.length(); i++) {
      if (Character.isUpperCase(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
