package vn.soat.engine.vocabulary;

import java.util.ArrayList;
import java.util.List;
import vn.soat.engine.text.PlainText;

/**
 * A text as a sequence of words in the form in which meaning is compared. Commas and other marks
 * are words of their own, hyphens are none.
 */
public final class Wording {

  private final List<String> words = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();
  private final List<Integer> ends = new ArrayList<>();
  private final List<Boolean> capitals = new ArrayList<>();

  private Wording() {}

  /** The words of a text. */
  public static Wording of(String given) {
    return of(PlainText.of(given), given);
  }

  /**
   * The words of a text whose plain form is at hand.
   *
   * @param plain the plain form
   * @param given the text as the reader sees it
   */
  public static Wording of(PlainText plain, String given) {
    Wording result = new Wording();
    String text = plain.text();
    int i = 0;
    while (i < text.length()) {
      int start = i;
      while (i < text.length() && part(text, i)) {
        i++;
      }
      if (i == start) {
        i++;
      }
      String word = text.substring(start, i);
      if (!word.isBlank() && !word.equals("-")) {
        result.words.add(word);
        result.starts.add(start);
        result.ends.add(i);
        result.capitals.add(Character.isUpperCase(given.charAt(plain.start(start))));
      }
    }
    return result;
  }

  private static boolean part(String text, int index) {
    char c = text.charAt(index);
    if (Character.isLetterOrDigit(c)) {
      return true;
    }
    return (c == '/' || c == '&')
        && index > 0
        && index + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(index - 1))
        && Character.isLetterOrDigit(text.charAt(index + 1));
  }

  /** How many words. */
  public int size() {
    return words.size();
  }

  /** The word at this place, empty beyond the last. */
  public String word(int index) {
    return index < words.size() ? words.get(index) : "";
  }

  /** Where the word begins in the plain form. */
  public int start(int index) {
    return starts.get(index);
  }

  /** Where the word ends in the plain form. */
  public int end(int index) {
    return ends.get(index);
  }

  /** Whether the words of a phrase stand from this place on. */
  boolean has(Wording phrase, int from) {
    for (int i = 0; i < phrase.size(); i++) {
      if (!phrase.word(i).equals(word(from + i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the word begins with a capital as the reader sees it. */
  public boolean capital(int index) {
    return index < words.size() && capitals.get(index);
  }

  /** Whether the word is a mark. */
  public boolean mark(int index) {
    return index < words.size() && !Character.isLetterOrDigit(words.get(index).charAt(0));
  }

  /** The first place from here on whose word begins at or behind this place of the plain form. */
  public int at(int plainStart) {
    int index = 0;
    while (index < words.size() && starts.get(index) < plainStart) {
      index++;
    }
    return index;
  }

  /** The words from one place to another with blanks between. */
  public String joined(int from, int to) {
    return String.join(" ", words.subList(from, to)).replace(" ,", ",");
  }
}
