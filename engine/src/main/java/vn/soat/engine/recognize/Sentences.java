package vn.soat.engine.recognize;

import java.util.ArrayList;
import java.util.List;

/** The sentences of a line. */
final class Sentences {

  /** No sentence is longer, so that all work upon one may look over the whole of it. */
  static final int LONGEST = 2_000;

  private Sentences() {}

  /** The sentence of a text that holds the words from {@code start} to {@code end}. */
  static String around(String text, int start, int end) {
    int[] sentence = bounds(text, start, end);
    return text.substring(sentence[0], sentence[1]);
  }

  /** Where the sentence that holds the words from {@code start} to {@code end} begins and ends. */
  static int[] bounds(String text, int start, int end) {
    int from = -1;
    for (int[] sentence : of(text)) {
      if (from < 0 && sentence[1] > start) {
        from = sentence[0];
      }
      if (sentence[1] >= end) {
        return new int[] {Math.min(Math.max(from, 0), start), sentence[1]};
      }
    }
    return new int[] {Math.min(Math.max(from, 0), start), text.length()};
  }

  /**
   * Begin and end of each sentence; a full stop or semicolon before a blank ends one, and any blank
   * one that goes on for too long.
   */
  static List<int[]> of(String text) {
    List<int[]> sentences = new ArrayList<>();
    int from = 0;
    char[] characters = text.toCharArray();
    for (int i = 0; i < characters.length; i++) {
      char c = characters[i];
      boolean mark = c == '.' || c == ';' || c == '!' || c == '?';
      boolean before =
          mark && (i + 1 == characters.length || Character.isWhitespace(characters[i + 1]));
      boolean tooLong = i + 1 - from >= LONGEST && Character.isWhitespace(c);
      if (tooLong || (before && !label(text, from, i))) {
        sentences.add(new int[] {from, i + 1});
        from = i + 1;
      }
    }
    if (from < text.length()) {
      sentences.add(new int[] {from, text.length()});
    }
    return sentences;
  }

  /** Whether the dot belongs to a label at the head: {@code 1.}, {@code IV.}, {@code a.} */
  private static boolean label(String text, int from, int dot) {
    if (from != 0 || dot > 6) {
      return false;
    }
    for (int i = 0; i < dot; i++) {
      char c = text.charAt(i);
      boolean numeral = Character.isDigit(c) || c == '.' || "IVXLC".indexOf(c) >= 0;
      if (!numeral && dot > 1) {
        return false;
      }
    }
    return true;
  }
}
