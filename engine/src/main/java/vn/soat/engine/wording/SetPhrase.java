package vn.soat.engine.wording;

import java.util.ArrayList;
import java.util.List;
import vn.soat.engine.text.Letters;
import vn.soat.engine.text.PlainText;

/**
 * A phrase that is always written one way. In its notation {@code _} joins the syllables of one
 * word, one of which may get lost; {@code [ ]} holds words that may get lost as a whole; {@code *}
 * is any number; a comma, a hyphen or a slash may be left out in the text but not put in; {@code (}
 * at its head must stand there; {@code =} begins words that are right beside a phrase of the same
 * letters.
 */
final class SetPhrase {

  /** Begins a phrase that only tells which words are right. */
  private static final String RIGHT_ONLY = "=";

  /** Any number, in digits or in Roman numerals. */
  private static final String NUMBER = "*";

  private final String text;
  private final Syllable[] syllables;
  private final List<Loss> losses;
  private final boolean rightOnly;

  private SetPhrase(String text, List<Syllable> syllables, List<Loss> losses, boolean rightOnly) {
    this.text = text;
    this.syllables = syllables.toArray(Syllable[]::new);
    this.losses = losses;
    this.rightOnly = rightOnly;
  }

  /**
   * The phrase of this notation.
   *
   * @throws IllegalArgumentException if it has fewer than two words or its brackets do not close
   */
  static SetPhrase parse(String notation) {
    boolean rightOnly = notation.startsWith(RIGHT_ONLY);
    String phrase = rightOnly ? notation.substring(RIGHT_ONLY.length()).strip() : notation;
    String plain = PlainText.plain(phrase);
    List<Syllable> syllables = new ArrayList<>();
    List<Loss> losses = new ArrayList<>();
    List<Boolean> joined = new ArrayList<>();
    char before = ' ';
    boolean join = false;
    int open = -1;
    int i = 0;
    while (i < phrase.length()) {
      char c = phrase.charAt(i);
      if (letter(c)) {
        int from = i;
        int stem = 0;
        while (i < phrase.length() && letter(phrase.charAt(i))) {
          stem = Letters.stem(stem, plain.charAt(i++));
        }
        String word = plain.substring(from, i);
        syllables.add(
            new Syllable(phrase.substring(from, i), word, stem, before, word.equals(NUMBER)));
        joined.add(join);
        before = ' ';
        join = false;
        continue;
      }
      switch (c) {
        case '_' -> join = true;
        case '[' -> open = syllables.size();
        case ']' -> {
          losses.add(new Loss(open, syllables.size()));
          open = -1;
        }
        case ',', '-', '/', '(' -> before = c;
        case ' ' -> {}
        default -> throw new IllegalArgumentException("a mark that means nothing: " + notation);
      }
      i++;
    }
    if (open >= 0 || syllables.size() < 2) {
      throw new IllegalArgumentException("not a set phrase: " + notation);
    }
    for (int k = 1; k + 1 < syllables.size(); k++) {
      if (joined.get(k) || joined.get(k + 1)) {
        losses.add(new Loss(k, k + 1));
      }
    }
    String text = phrase.replace('_', ' ').replace("[", "").replace("]", "");
    return new SetPhrase(text, syllables, List.copyOf(losses), rightOnly);
  }

  /** Whether a character of the notation belongs to a word of the phrase. */
  static boolean letter(char c) {
    return Letters.letterOrDigit(c) || c == '*';
  }

  /** Whether it only tells which words are right, and other marks may be so too. */
  boolean rightOnly() {
    return rightOnly;
  }

  /** The phrase as it is written. */
  String text() {
    return text;
  }

  int size() {
    return syllables.length;
  }

  Syllable syllable(int index) {
    return syllables[index];
  }

  /** What of it may get lost, never its first or last word. */
  List<Loss> losses() {
    return losses;
  }

  /**
   * How many of its first words the words from here on are as far as their stems tell, which spares
   * most phrases the closer look.
   */
  int alike(Words words, int from) {
    int most = Math.min(size(), words.size() - from);
    int alike = 0;
    while (alike < most && syllables[alike].alike(words.get(from + alike))) {
      alike++;
    }
    return alike;
  }

  /**
   * How many of its marks are wrong in the words from here on: 0 where they are the phrase, -1
   * where they are other letters.
   */
  int faults(Words words, int from) {
    if (alike(words, from) < size() || !begins(words, from)) {
      return -1;
    }
    int faults = 0;
    for (int i = 0; i < size(); i++) {
      Word word = words.get(from + i);
      Syllable syllable = syllables[i];
      boolean same = syllable.same(word);
      if (!(same || syllable.letters(word)) || (i > 0 && !syllable.follows(word))) {
        return -1;
      }
      faults += same ? 0 : 1;
    }
    return faults;
  }

  /** Whether the words from here on are the phrase but for what is lost. */
  boolean without(Loss loss, Words words, int from) {
    int left = size() - loss.size();
    if (from + left > words.size()
        || !syllables[loss.to()].alike(words.get(from + loss.from()))
        || !begins(words, from)) {
      return false;
    }
    for (int i = 0; i < left; i++) {
      int own = i < loss.from() ? i : i + loss.size();
      Word word = words.get(from + i);
      if (!syllables[own].same(word)
          || (i > 0 && !syllables[own].follows(word) && !lostMark(loss, own, word))) {
        return false;
      }
    }
    return true;
  }

  /** A comma before the lost word is still there. */
  private boolean lostMark(Loss loss, int own, Word word) {
    return own == loss.to() && word.before() == syllables[loss.from()].before();
  }

  private boolean begins(Words words, int from) {
    return syllables[0].before() != '(' || words.get(from).before() == '(';
  }

  @Override
  public String toString() {
    return text;
  }

  /**
   * A part of a phrase that may get lost.
   *
   * @param from its first syllable
   * @param to the syllable behind its last
   */
  record Loss(int from, int to) {
    int size() {
      return to - from;
    }
  }

  /**
   * A syllable of a phrase.
   *
   * @param text as it is written
   * @param plain in the form in which meaning is compared
   * @param stem the hash of that without its marks
   * @param before a blank, or the mark that may stand before it
   * @param number whether it stands for any number
   */
  record Syllable(String text, String plain, int stem, char before, boolean number) {

    /** Whether a word may be the same or have the same letters. */
    boolean alike(Word word) {
      return stem == word.stem() || (number && word.ordinal());
    }

    boolean same(Word word) {
      return stem == word.stem() ? plain.equals(word.plain()) : number && word.ordinal();
    }

    /** Whether a word has these letters, whatever their marks. */
    boolean letters(Word word) {
      return stem == word.stem() && Letters.bare(plain).equals(word.bare());
    }

    boolean follows(Word word) {
      return word.before() == ' ' || (word.before() == before && before != '(');
    }
  }
}
