package vn.soat.engine.read;

import java.text.Normalizer;
import java.util.Arrays;

/** A text brought into NFC, letter by letter, so that each character knows where it came from. */
final class Composition {

  /** A letter with more marks than this is no letter, and costly to put in order. */
  private static final int LONGEST_LETTER = 64;

  private final char[] chars;
  private final int length;
  private final int[] sources;
  private final int[] places;
  private final int letters;

  private Composition(char[] chars, int length, int[] sources, int[] places, int letters) {
    this.chars = chars;
    this.length = length;
    this.sources = sources;
    this.places = places;
    this.letters = letters;
  }

  /** Whether the text holds a character beyond those that NFC leaves alone for certain. */
  static boolean mayChange(char[] chars, int length) {
    for (int i = 0; i < length; i++) {
      char c = chars[i];
      if (c >= '\u0300' && !isSettled(c)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The text in NFC.
   *
   * @return null if it is in NFC as it stands
   */
  static Composition of(char[] given, int length) {
    char[] composed = new char[length + 16];
    int[] sources = new int[composed.length + 1];
    int[] places = new int[length + 1];
    int at = 0;
    int letters = 0;
    boolean changed = false;
    for (int start = 0; start < length; ) {
      int end = start + 1;
      boolean marked = false;
      while (end < length && continues(given[end])) {
        marked |= !Character.isLowSurrogate(given[end]);
        end++;
      }
      String letter = null;
      if ((end > start + 1 || (given[start] >= '\u0300' && !isSettled(given[start])))
          && end - start <= LONGEST_LETTER) {
        String spelt = new String(given, start, end - start);
        letter = Normalizer.normalize(spelt, Normalizer.Form.NFC);
        letter = letter.equals(spelt) ? null : letter;
      }
      int count = letter == null ? end - start : letter.length();
      if (at + count > composed.length) {
        composed = Arrays.copyOf(composed, composed.length * 2 + count);
        sources = Arrays.copyOf(sources, composed.length + 1);
      }
      for (int i = start; i < end; i++) {
        places[i] = letter == null ? at + i - start : i == start ? at : at + count;
      }
      for (int i = 0; i < count; i++) {
        composed[at + i] = letter == null ? given[start + i] : letter.charAt(i);
        sources[at + i] = letter == null ? start + i : start;
      }
      if (letter != null) {
        changed = true;
        letters += marked ? 1 : 0;
      }
      at += count;
      start = end;
    }
    sources[at] = length;
    places[length] = at;
    return changed ? new Composition(composed, at, sources, places, letters) : null;
  }

  char[] chars() {
    return chars;
  }

  int length() {
    return length;
  }

  /** Where a character of the composed text, or its end, stood in the given text. */
  int source(int index) {
    return sources[index];
  }

  /**
   * Where a character of the given text, or its end, stands now; behind its letter if it joined.
   */
  int place(int index) {
    return places[index];
  }

  /** How many letters were spelt with combining marks. */
  int letters() {
    return letters;
  }

  private static boolean isSettled(char c) {
    return (c >= '\u1E00' && c <= '\u1EFF' && c != '\u1E9B')
        || (c >= '\u2002' && c <= '\u2100')
        || (c >= '\u0391' && c <= '\u03CE')
        || (c >= '\u0400' && c <= '\u0482');
  }

  private static boolean continues(char c) {
    if (c < '\u0300' || isSettled(c)) {
      return false;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || Character.isLowSurrogate(c)
        || (c >= '\u1160' && c <= '\u11FF');
  }
}
