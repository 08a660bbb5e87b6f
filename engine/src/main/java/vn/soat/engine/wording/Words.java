package vn.soat.engine.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.soat.engine.document.Span;
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

  static Words of(Span line) {
    String text = line.text();
    PlainText plain = PlainText.of(text);
    String words = plain.text();
    List<Word> list = new ArrayList<>();
    int last = 0;
    boolean curly = false;
    boolean straight = false;
    int i = 0;
    while (i < words.length()) {
      if (!Character.isLetterOrDigit(words.charAt(i))) {
        i++;
        continue;
      }
      int from = i;
      while (i < words.length() && Character.isLetterOrDigit(words.charAt(i))) {
        i++;
      }
      int start = plain.start(from);
      int end = plain.end(i);
      String gap = text.substring(last, start);
      for (int k = 0; k < gap.length(); k++) {
        char c = gap.charAt(k);
        curly = OPEN.indexOf(c) >= 0 || (curly && CLOSE.indexOf(c) < 0);
        straight = (c == '"') != straight;
      }
      boolean first = list.isEmpty();
      list.add(
          Word.of(
              start,
              end,
              text.substring(start, end),
              words.substring(from, i),
              first && !gap.contains("(") ? HEAD : separator(gap),
              first || opens(gap),
              curly || straight));
      last = end;
    }
    return new Words(line, list);
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
    return c <= ' ' || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
  }

  Stream<Word> stream() {
    return Arrays.stream(list);
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

  Span line() {
    return line;
  }
}
