package vn.soat.engine.recognize;

import java.util.regex.Pattern;
import vn.soat.engine.text.Letters;
import vn.soat.engine.text.PlainText;

/** The words of lines. */
final class Texts {

  private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}]");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");
  private static final Pattern MANY_BLANKS = Pattern.compile(" {4,}");

  private Texts() {}

  /** A text with plain blanks, no more than three in a row: patterns get lost among very many. */
  static String fewBlanks(String text) {
    return MANY_BLANKS.matcher(BLANK.matcher(text).replaceAll(" ")).replaceAll("   ");
  }

  /** A text with one plain blank between words. */
  static String singleBlanks(String text) {
    return BLANKS.matcher(text).replaceAll(" ");
  }

  /** The first word of a line behind a dash or the like. */
  static boolean startsWith(Line line, String plainWords) {
    return undashed(line).startsWith(plainWords);
  }

  /** The plain words of a line without the dash before them. */
  static String undashed(Line line) {
    return withoutDash(line.plain());
  }

  /** A text in plain form without the dash before it. */
  static String undashed(String given) {
    return withoutDash(PlainText.plain(given));
  }

  private static String withoutDash(String plain) {
    int at = 0;
    while (at < plain.length() && (bullet(plain.charAt(at)) || plain.charAt(at) == ' ')) {
      at++;
    }
    return plain.substring(at);
  }

  /** Whether a dash stands before the words of a line. */
  static boolean dashed(Line line) {
    return line.plain().startsWith("-") || line.plain().startsWith("+");
  }

  static boolean bullet(char c) {
    return c == '-'
        || c == '+'
        || c == '*'
        || c == '•'
        || c == '·'
        || c == '\uF0B7'
        || c == '\uF02D';
  }

  /** A text without blanks at its ends, non-breaking ones included. */
  static String strip(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && Letters.blank(text.charAt(from))) {
      from++;
    }
    while (to > from && Letters.blank(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  /** The marks that end a text: {@code ;}, {@code ./.}; empty without one. */
  static String mark(String text) {
    int from = text.length();
    while (from > 0 && ".,;:/".indexOf(text.charAt(from - 1)) >= 0) {
      from--;
    }
    return text.substring(from);
  }
}
