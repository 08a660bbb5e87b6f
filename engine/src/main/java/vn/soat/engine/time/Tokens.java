package vn.soat.engine.time;

import java.util.Arrays;
import vn.soat.engine.text.Letters;

/** The words, numbers and marks of a folded text. Every question about a place beyond it is no. */
final class Tokens {

  private static final int NUMBER = 1;
  private static final int WORD = 2;
  private static final int MARK = 3;

  private final Folded text;
  private int[] type = new int[64];
  private int[] first = new int[64];
  private int[] last = new int[64];
  private int[] gap = new int[64];
  private String[] word = new String[64];
  private int size;

  Tokens(Folded text) {
    this.text = text;
    int gapBefore = 2;
    int at = 0;
    while (at < text.length) {
      char c = text.lower[at];
      int next = at + 1;
      if (Letters.blank(c)) {
        gapBefore = Math.max(gapBefore, c == '\n' || c == '\t' || c == '\r' ? 2 : 1);
      } else {
        int kind = MARK;
        if (isDigit(c)) {
          kind = NUMBER;
          while (next < text.length && isDigit(text.lower[next])) {
            next++;
          }
        } else if (Letters.letter(c)) {
          kind = WORD;
          while (next < text.length && Letters.letter(text.lower[next])) {
            next++;
          }
        }
        add(kind, at, next, gapBefore);
        gapBefore = 0;
      }
      at = next;
    }
  }

  private void add(int kind, int from, int to, int gapBefore) {
    if (size == type.length) {
      int room = size * 2;
      type = Arrays.copyOf(type, room);
      first = Arrays.copyOf(first, room);
      last = Arrays.copyOf(last, room);
      gap = Arrays.copyOf(gap, room);
      word = Arrays.copyOf(word, room);
    }
    type[size] = kind;
    first[size] = from;
    last[size] = to;
    gap[size] = gapBefore;
    word[size] = kind == WORD ? new String(text.lower, from, to - from) : "";
    size++;
  }

  int size() {
    return size;
  }

  private boolean in(int i) {
    return i >= 0 && i < size;
  }

  /** The word in lower case, or an empty text. */
  String word(int i) {
    return in(i) ? word[i] : "";
  }

  boolean isWord(int i) {
    return in(i) && type[i] == WORD;
  }

  boolean is(int i, String expected) {
    return in(i) && word[i].equals(expected);
  }

  boolean is(int i, String expected, String then) {
    return is(i, expected) && is(i + 1, then);
  }

  /** The mark, or 0 where there is none. */
  char mark(int i) {
    return in(i) && type[i] == MARK ? text.lower[first[i]] : 0;
  }

  boolean isMark(int i, char expected) {
    return mark(i) == expected;
  }

  boolean isNumber(int i) {
    return in(i) && type[i] == NUMBER;
  }

  /** A number of one or two digits. */
  boolean isSmall(int i) {
    return isNumber(i) && digits(i) <= 2;
  }

  /** A number that can be a year of our times. */
  boolean isYear(int i) {
    return isNumber(i) && digits(i) == 4 && value(i) >= 1800 && value(i) < 2200;
  }

  int digits(int i) {
    return last[i] - first[i];
  }

  /** The value of a number, of its first nine digits if there are more. */
  int value(int i) {
    int value = 0;
    for (int at = first[i]; at < last[i] && at < first[i] + 9; at++) {
      value = value * 10 + text.lower[at] - '0';
    }
    return value;
  }

  /** Whether nothing stands between this and the one before. */
  boolean glued(int i) {
    return in(i) && gap[i] == 0;
  }

  /** Whether a line or a tab stop begins here. */
  boolean beginsLine(int i) {
    return !in(i) || gap[i] == 2;
  }

  /** Whether a number may begin and end here: no piece of a longer number or symbol. */
  boolean standsAlone(int first, int next) {
    return !joinedBefore(first) && !joinedAfter(next);
  }

  boolean joinedBefore(int i) {
    if (!glued(i) || i == 0) {
      return false;
    }
    if (isWord(i - 1) || isNumber(i - 1)) {
      return true;
    }
    char mark = mark(i - 1);
    if (mark == '/' || mark == '_') {
      return true;
    }
    if (mark != '.' && mark != ',' && mark != '-') {
      return false;
    }
    if (!glued(i - 1) || !isNumber(i - 2)) {
      return false;
    }
    // The dash of 28-29/5/2026 and 01/4-30/6/2026 joins two days, no pieces of a number.
    char between = mark(i - 3);
    boolean dayBefore = between == '/' || (between == '.' && isYear(i - 2)) || isSmall(i - 2);
    return mark != '-' || !dayBefore || (between == '-' && glued(i - 2));
  }

  boolean joinedAfter(int next) {
    if (isWord(next) && glued(next)) {
      return true;
    }
    char mark = mark(next);
    if (mark == '%') {
      return true;
    }
    if (mark == '/') {
      return glued(next) && !beginsLine(next + 1);
    }
    if (mark == '-' && glued(next)) {
      return isWord(next + 1) && glued(next + 1);
    }
    if (mark == '.' && glued(next) && glued(next + 1)) {
      return isWord(next + 1) || isNumber(next + 1);
    }
    return mark == ',' && glued(next) && glued(next + 1) && isNumber(next + 1);
  }

  boolean capitalised(int i) {
    return in(i) && Character.isUpperCase(text.cased[first[i]]);
  }

  /** Whether all letters are capitals. */
  boolean inCapitals(int i) {
    if (!isWord(i)) {
      return false;
    }
    for (int at = first[i]; at < last[i]; at++) {
      if (!Character.isUpperCase(text.cased[at])) {
        return false;
      }
    }
    return true;
  }

  /** Where the token begins in the given text. */
  int start(int i) {
    return text.start(first[i]);
  }

  /** Where it ends there. */
  int end(int i) {
    return text.end(last[i] - 1);
  }

  /** The token as written, composed. */
  String cased(int i) {
    return new String(text.cased, first[i], last[i] - first[i]);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
