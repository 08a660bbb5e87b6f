package vn.soat.engine.wording;

import java.util.ArrayList;
import java.util.List;
import vn.soat.engine.document.Span;
import vn.soat.engine.text.Letters;
import vn.soat.engine.text.Passage;
import vn.soat.engine.text.PlainText;

/** The words of one line of a draft. */
final class Words {

  /** Stands before the first word of a line. */
  static final char HEAD = '^';

  /** Stands before a word that no phrase runs on to. */
  static final char BREAK = '.';

  /** So many blanks set two columns apart, as a tab does. */
  private static final int GAP = 4;

  private static final String OPEN = "“«„";
  private static final String CLOSE = "”»";
  private static final String OPENING = ".!?:;()[]\"“”„«»\t\n•*+…";

  private final Span line;
  private final Word[] list;

  private Words(Span line, List<Word> list) {
    this.line = line;
    this.list = list.toArray(Word[]::new);
  }

  static Words of(Passage passage) {
    String text = passage.text();
    PlainText plain = passage.plain();
    String words = plain.text();
    char[] characters = words.toCharArray();
    char[] given = text.toCharArray();
    List<Word> list = new ArrayList<>(characters.length / 4 + 1);
    int last = 0;
    boolean curly = false;
    boolean straight = false;
    int i = 0;
    while (i < characters.length) {
      if (!Letters.letterOrDigit(characters[i])) {
        i++;
        continue;
      }
      int from = i;
      int stem = 0;
      while (i < characters.length && Letters.letterOrDigit(characters[i])) {
        stem = Letters.stem(stem, characters[i++]);
      }
      int start = plain.start(from);
      int end = plain.end(i);
      boolean first = list.isEmpty();
      char before = first ? HEAD : ' ';
      boolean opening = first;
      if (start != last + 1 || given[last] != ' ') {
        String gap = text.substring(last, start);
        for (int k = 0; k < gap.length(); k++) {
          char c = gap.charAt(k);
          curly = OPEN.indexOf(c) >= 0 || (curly && CLOSE.indexOf(c) < 0);
          straight = (c == '"') != straight;
        }
        before = first && !gap.contains("(") ? HEAD : separator(gap);
        opening |= opens(gap);
      }
      String plainWord = words.substring(from, i);
      boolean same = same(given, start, end, characters, from, i);
      String word = same ? plainWord : text.substring(start, end);
      int upper = same ? 0 : capitals(word);
      list.add(
          new Word(start, end, word, plainWord, stem, upper, before, opening, curly || straight));
      last = end;
    }
    return new Words(passage.span(), list);
  }

  /** Whether a word is written as its plain form is. */
  private static boolean same(
      char[] text, int start, int end, char[] plain, int plainStart, int plainEnd) {
    if (end - start != plainEnd - plainStart) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (text[i] != plain[plainStart + i - start]) {
        return false;
      }
    }
    return true;
  }

  private static int capitals(String word) {
    int capitals = 0;
    for (int i = 0; i < word.length(); i++) {
      capitals += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
    }
    return capitals;
  }

  private static char separator(String gap) {
    if (gap.indexOf('\t') >= 0 || gap.indexOf('\n') >= 0) {
      return BREAK;
    }
    if (gap.stripTrailing().endsWith("(")) {
      return '(';
    }
    char separator = ' ';
    int blanks = 0;
    for (int i = 0; i < gap.length(); i++) {
      char c = gap.charAt(i);
      if (blank(c)) {
        if (++blanks >= GAP) {
          return BREAK;
        }
        continue;
      }
      blanks = 0;
      char mark = mark(c);
      if (separator != ' ') {
        return BREAK;
      }
      separator = mark;
    }
    return separator;
  }

  private static char mark(char c) {
    return switch (c) {
      case ',', '/', '(' -> c;
      case '-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
      default -> BREAK;
    };
  }

  private static boolean opens(String gap) {
    for (int i = 0; i < gap.length(); i++) {
      if (OPENING.indexOf(gap.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean blank(char c) {
    return Letters.blank(c) || c == '\u200B' || c == '\uFEFF';
  }

  int size() {
    return list.length;
  }

  Word get(int index) {
    return list[index];
  }

  /** The place from one word to another, both within. */
  Span span(int first, int last) {
    return line.part(list[first].start(), list[last].end());
  }

  /** What stands between a word and the one before it, as written. */
  String gap(int index) {
    return line.text().substring(list[index - 1].end(), list[index].start());
  }

  /** Whether these words stand from here on, compared in their plain form, parted by blanks. */
  boolean at(int index, String... plain) {
    if (index < 0 || index + plain.length > list.length) {
      return false;
    }
    for (int i = 0; i < plain.length; i++) {
      Word word = list[index + i];
      if (!word.plain().equals(plain[i]) || (i > 0 && word.before() != ' ')) {
        return false;
      }
    }
    return true;
  }

  /** The first word of the sentence that this word stands in. */
  int sentence(int index) {
    int first = index;
    while (first > 0 && !ends(gap(first))) {
      first--;
    }
    return first;
  }

  /** The word behind the last of the sentence that this word stands in. */
  int sentenceEnd(int index) {
    int end = index + 1;
    while (end < list.length && !ends(gap(end))) {
      end++;
    }
    return end;
  }

  private static boolean ends(String gap) {
    return gap.indexOf(';') >= 0 || gap.indexOf(". ") >= 0 || gap.indexOf('\t') >= 0;
  }
}
