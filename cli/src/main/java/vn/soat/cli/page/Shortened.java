package vn.soat.cli.page;

/** Words that have to fit. */
final class Shortened {

  private Shortened() {}

  /** The text, cut at the last blank before it is too long. */
  static String to(int characters, String text) {
    if (text.length() <= characters) {
      return text;
    }
    int blank = text.lastIndexOf(' ', characters - 1);
    int end = blank > characters / 2 ? blank : characters - 1;
    if (Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end) + "…";
  }
}
