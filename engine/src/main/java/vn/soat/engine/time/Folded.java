package vn.soat.engine.time;

import java.text.Normalizer;
import vn.soat.engine.text.Letters;

/** A text made ready for reading: composed letters, dashes alike, with the way back. */
final class Folded {

  /** The composed characters, letters as written. */
  final char[] cased;

  /** The same in lower case. */
  final char[] lower;

  /** Where each character begins in the given text. */
  private final int[] start;

  /** Where it ends there. */
  private final int[] end;

  final int length;

  Folded(String text) {
    char[] given = text.toCharArray();
    int size = given.length;
    cased = new char[size];
    lower = new char[size];
    start = new int[size];
    end = new int[size];
    int count = 0;
    int at = 0;
    while (at < size) {
      int next = at + 1;
      while (next < size && isMark(given[next])) {
        next++;
      }
      char plain = given[at];
      if (next > at + 1) {
        String composed = Normalizer.normalize(text.substring(at, next), Normalizer.Form.NFC);
        for (int i = 0; i < composed.length(); i++) {
          if (!isMark(composed.charAt(i))) {
            count = put(count, composed.charAt(i), at, next);
          }
        }
      } else if (!isInvisible(plain)) {
        count = put(count, plain, at, next);
      }
      at = next;
    }
    length = count;
  }

  private int put(int count, char given, int from, int to) {
    char letter =
        switch (given) {
          // Eth and African D are typed for the Vietnamese letter, which looks the same.
          case '\u00d0', '\u0189' -> '\u0110';
          case '\u00f0', '\u0256' -> '\u0111';
          case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
          case '\u2018', '\u2019', '\u2032', '\u00b4', '`' -> '\'';
          default -> given;
        };
    cased[count] = letter;
    lower[count] = Letters.small(letter);
    start[count] = from;
    end[count] = to;
    return count + 1;
  }

  /** Where the given character of this copy begins in the given text. */
  int start(int index) {
    return start[index];
  }

  /** Where the given character of this copy ends in the given text. */
  int end(int index) {
    return end[index];
  }

  private static boolean isMark(char c) {
    return c >= '\u0300' && c <= '\u036f';
  }

  private static boolean isInvisible(char c) {
    return c == '\u200b' || c == '\u200c' || c == '\u200d' || c == '\ufeff' || c == '\u00ad';
  }
}
