package vn.soat.cli.page;

import vn.soat.engine.text.Letters;

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
    return text.substring(0, Letters.whole(text, end)) + "…";
  }
}
