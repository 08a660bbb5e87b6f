package vn.soat.engine.vocabulary;

/** Whole words within plain text. */
final class Words {

  private Words() {}

  /** Whether a plain text begins with these plain words, not in the middle of one. */
  static boolean startsWith(String plain, String words) {
    return plain.startsWith(words)
        && (plain.length() == words.length()
            || !Character.isLetterOrDigit(plain.charAt(words.length())));
  }
}
