package vn.soat.engine.vocabulary;

import java.util.Arrays;
import java.util.BitSet;
import vn.soat.engine.text.Letters;
import vn.soat.engine.text.PlainText;

/**
 * A text as a sequence of words in the form in which meaning is compared. Commas and other marks
 * are words of their own, hyphens are none.
 */
public final class Wording {

  private String[] words = new String[16];
  private int size;
  private final BitSet capitals = new BitSet();
  private int[] starts = new int[16];
  private int[] ends = new int[16];

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
    char[] characters = text.toCharArray();
    int i = 0;
    while (i < characters.length) {
      int start = i;
      while (i < characters.length && part(characters, i)) {
        i++;
      }
      char mark = characters[start];
      if (i > start) {
        boolean capital = Character.isUpperCase(given.charAt(plain.start(start)));
        result.add(text.substring(start, i), start, i, capital);
      } else {
        i++;
        if (mark != ' ' && mark != '-') {
          result.add(String.valueOf(mark), start, i, false);
        }
      }
    }
    return result;
  }

  /**
   * The words of a text out of which something is cut: a mark stands in its place.
   *
   * @param before the text before what is cut out
   * @param behind the text behind it
   */
  public static Wording around(Wording before, Wording behind) {
    Wording result = new Wording();
    result.addAll(before, 0, before.size(), 0);
    int cut = before.length();
    result.add("…", cut, cut + 1, false);
    result.addAll(behind, 0, behind.size(), cut + 1);
    return result;
  }

  /** The words from one place to another; their places in the plain form are the same. */
  public Wording part(int from, int to) {
    Wording part = new Wording();
    part.addAll(this, from, to, 0);
    return part;
  }

  private void addAll(Wording others, int from, int to, int shift) {
    for (int i = from; i < to; i++) {
      add(others.word(i), shift + others.start(i), shift + others.end(i), others.capital(i));
    }
  }

  /** How long the plain form is up to the end of its last word. */
  private int length() {
    return size == 0 ? 0 : ends[size - 1];
  }

  private void add(String word, int start, int end, boolean capital) {
    int index = size++;
    if (index == words.length) {
      words = Arrays.copyOf(words, 2 * index);
      starts = Arrays.copyOf(starts, 2 * index);
      ends = Arrays.copyOf(ends, 2 * index);
    }
    words[index] = word;
    starts[index] = start;
    ends[index] = end;
    if (capital) {
      capitals.set(index);
    }
  }

  private static boolean part(char[] text, int index) {
    char c = text[index];
    if (Letters.letterOrDigit(c)) {
      return true;
    }
    return (c == '/' || c == '&')
        && index > 0
        && index + 1 < text.length
        && Letters.letterOrDigit(text[index - 1])
        && Letters.letterOrDigit(text[index + 1]);
  }

  /** How many words. */
  public int size() {
    return size;
  }

  /** The word at this place, empty beyond the last. */
  public String word(int index) {
    return index < size ? words[index] : "";
  }

  /** Where the word begins in the plain form. */
  public int start(int index) {
    return starts[index];
  }

  /** Where the word ends in the plain form. */
  public int end(int index) {
    return ends[index];
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
    return capitals.get(index);
  }

  /** Whether the word is a mark. */
  public boolean mark(int index) {
    return index < size && !Letters.letterOrDigit(words[index].charAt(0));
  }

  /** Whether any of the words is a mark. */
  boolean marked() {
    for (int i = 0; i < size; i++) {
      if (mark(i)) {
        return true;
      }
    }
    return false;
  }

  /** The first place from here on whose word begins at or behind this place of the plain form. */
  public int at(int plainStart) {
    int index = Arrays.binarySearch(starts, 0, size, plainStart);
    return index < 0 ? -index - 1 : index;
  }

  /** The words from one place to another with blanks between. */
  public String joined(int from, int to) {
    return String.join(" ", Arrays.asList(words).subList(from, to)).replace(" ,", ",");
  }
}
