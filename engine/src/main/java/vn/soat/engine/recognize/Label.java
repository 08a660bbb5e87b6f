package vn.soat.engine.recognize;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soat.engine.draft.Numerals;
import vn.soat.engine.text.Letters;

/**
 * The label that a line begins with.
 *
 * @param numeral what it counts with
 * @param path its numbers
 * @param end where it ends in the line, without the blank behind it
 * @param words where the words behind it begin in the line
 * @param style the label with the first number of its kind
 */
record Label(Numeral numeral, List<Integer> path, int end, int words, String style) {

  /** What labels count with, from the top of a plan to its bottom. */
  enum Numeral {
    PART,
    CAPITAL,
    ROMAN,
    ARABIC,
    DOTTED,
    LETTER
  }

  private static final int HIGHEST = 40;

  /** {@code Phần thứ nhất}, {@code Phần II.}, {@code Chương 1:} (HD05 I.6.2.4). */
  private static final Pattern PART =
      Pattern.compile(
          "((?:Phần|PHẦN|Chương|CHƯƠNG)\\h+(?:(?:thứ|THỨ)\\h+)?)(\\p{L}+|\\d{1,2})\\h*([.:)/-]?)\\h*");

  int number() {
    return path.get(path.size() - 1);
  }

  /** Whether a bracket closes it, as in {@code 1)}. */
  boolean bracketed() {
    return style.endsWith(")");
  }

  /** The label of a line, null where it has none. */
  static Label of(String text) {
    if (text.isEmpty()) {
      return null;
    }
    char first = text.charAt(0);
    if (first >= '0' && first <= '9') {
      return figures(text);
    }
    if (first == 'P' || first == 'C') {
      Label part = part(text);
      if (part != null) {
        return part;
      }
    }
    int to = 0;
    while (to < text.length() && Letters.letter(text.charAt(to))) {
      to++;
    }
    String numeral = text.substring(0, to);
    int roman = Numerals.roman(numeral);
    if (roman > 0) {
      return marked(text, to, Numeral.ROMAN, List.of(roman), "I");
    }
    int letter = to == 1 ? Numerals.letter(first == 'Ð' ? 'đ' : first) : 0;
    if (letter == 0) {
      return null;
    }
    return Character.isUpperCase(first)
        ? marked(text, to, Numeral.CAPITAL, List.of(letter), "A")
        : marked(text, to, Numeral.LETTER, List.of(letter), "a");
  }

  private static Label part(String text) {
    Matcher matcher = PART.matcher(text);
    if (!matcher.lookingAt()) {
      return null;
    }
    int number = Numerals.ordinal(matcher.group(2));
    boolean apart = matcher.end() == text.length() || !matcher.group(3).isEmpty();
    if (number == 0 || !(apart || capitals(text, matcher.end()))) {
      return null;
    }
    int end = matcher.group(3).isEmpty() ? matcher.end(2) : matcher.end(3);
    String style = matcher.group(1).strip() + " 1" + matcher.group(3);
    return new Label(Numeral.PART, List.of(number), end, matcher.end(), style);
  }

  private static Label figures(String text) {
    List<Integer> path = new ArrayList<>();
    StringBuilder style = new StringBuilder();
    int at = 0;
    while (true) {
      int from = at;
      while (at < text.length() && Character.isDigit(text.charAt(at))) {
        at++;
      }
      if (at - from > 2 || at == from) {
        return null;
      }
      int number = Integer.parseInt(text.substring(from, at));
      if (number == 0 || number > HIGHEST || (!path.isEmpty() && text.charAt(from) == '0')) {
        return null;
      }
      path.add(number);
      style.append(path.size() > 1 ? ".1" : "1");
      if (at + 1 >= text.length()
          || text.charAt(at) != '.'
          || !Character.isDigit(text.charAt(at + 1))) {
        break;
      }
      at++;
    }
    Numeral numeral = path.size() > 1 ? Numeral.DOTTED : Numeral.ARABIC;
    return marked(text, at, numeral, path, style.toString());
  }

  private static Label marked(
      String text, int numeralEnd, Numeral numeral, List<Integer> path, String style) {
    int at = blanks(text, numeralEnd);
    boolean apart = at > numeralEnd;
    char mark = at < text.length() ? text.charAt(at) : 0;
    if (mark == '.' || mark == ')' || mark == '/' || dash(mark)) {
      int end = at + 1;
      if (mark == '.' && end < text.length() && dash(text.charAt(end))) {
        end++;
      }
      int words = blanks(text, end);
      return fits(text, numeral, mark, apart, end, words)
          ? new Label(numeral, path, end, words, style + style(text, numeralEnd, end))
          : null;
    }
    boolean bare =
        apart
            && at < text.length()
            && ((numeral == Numeral.DOTTED && Character.isUpperCase(text.charAt(at)))
                || (numeral == Numeral.ROMAN && capitals(text, at)));
    return bare ? new Label(numeral, path, numeralEnd, at, style) : null;
  }

  private static String style(String text, int from, int to) {
    StringBuilder style = new StringBuilder();
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (!Letters.blank(c)) {
        style.append(dash(c) ? '-' : c);
      } else if (style.isEmpty()) {
        style.append(' ');
      }
    }
    return style.toString();
  }

  /** Whether what follows a numeral and its mark makes them a label: not so in {@code 5 - 7}. */
  private static boolean fits(
      String text, Numeral numeral, char mark, boolean apart, int end, int words) {
    if (words >= text.length()) {
      return numeral == Numeral.ROMAN || (mark != '/' && numeral.compareTo(Numeral.LETTER) < 0);
    }
    char next = text.charAt(words);
    boolean letters = numeral != Numeral.ARABIC && numeral != Numeral.DOTTED;
    if (mark == ')') {
      return !apart;
    }
    if (mark == '.') {
      return (!apart || numeral == Numeral.ROMAN)
          && !(letters && initial(text, words))
          && (words > end || !letters || numeral == Numeral.ROMAN);
    }
    return Character.isUpperCase(next) || next == '"' || next == '“';
  }

  /** Whether an initial stands here: {@code I.} in {@code V.I. Lênin}. */
  private static boolean initial(String text, int from) {
    return from + 1 < text.length()
        && Letters.letter(text.charAt(from))
        && text.charAt(from + 1) == '.';
  }

  private static boolean capitals(String text, int from) {
    String rest = text.substring(from);
    return rest.indexOf(' ') > 0
        && rest.chars().filter(Character::isLetter).allMatch(Character::isUpperCase);
  }

  private static int blanks(String text, int from) {
    int at = from;
    while (at < text.length() && Letters.blank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean dash(char c) {
    return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212';
  }
}
