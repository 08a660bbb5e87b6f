package vn.soat.engine.wording;

import vn.soat.engine.text.Letters;

/**
 * A run of letters or digits within a line.
 *
 * @param start where it begins in the line
 * @param end where it ends
 * @param text the word as written
 * @param plain the word in the form in which meaning is compared
 * @param stem the hash of that without its marks, by which phrases are sought
 * @param upper how many of its letters are capitals
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
    int stem,
    int upper,
    char before,
    boolean opening,
    boolean quoted) {

  /** The word without its marks. */
  String bare() {
    return Letters.bare(plain);
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
    return upper == 0;
  }

  /** Whether a capital stands at its head and nowhere else. */
  boolean capital() {
    return upper == 1 && Character.isUpperCase(text.charAt(0));
  }

  /** Whether all its letters are capitals; so is a single one. */
  boolean capitals() {
    return upper == text.length();
  }
}
