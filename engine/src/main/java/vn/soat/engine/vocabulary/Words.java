package vn.soat.engine.vocabulary;

/** Whole words within plain text. */
final class Words {

  private Words() {}

  /** Whether a plain text begins with these plain words, not in the middle of one. */
  static boolean startsWith(String plain, String words) {
    return startsWith(plain, words, 0);
  }

  /** The same for the text from a place on. */
  static boolean startsWith(String plain, String words, int from) {
    int end = from + words.length();
    return plain.startsWith(words, from)
        && (plain.length() == end || !Character.isLetterOrDigit(plain.charAt(end)));
  }
}
