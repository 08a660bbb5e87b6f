package vn.soat.engine.typing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.soat.engine.document.Span;
import vn.soat.engine.draft.TypingSlip;
import vn.soat.engine.draft.TypingSlip.Kind;
import vn.soat.engine.text.Letters;

/**
 * Brackets and quotation marks without their fellows. A pair may stand round several paragraphs;
 * labels such as {@code a)}, marks for inches and smileys have no fellow.
 */
final class Pairs {

  /** So many lines a pair may stand apart. */
  private static final int NEAR = 20;

  private static final int[] NONE = {};

  private static final Pattern LABEL = Pattern.compile("\\p{L}|\\d{1,2}|[ivxIVX]{1,4}");

  private static final String BEFORE_LABEL = " \t\n\u000B\f\r\u00A0;,./(";

  /** So many letters or figures a label has at most. */
  private static final int LONGEST_LABEL = 4;

  /** So much is shown of the word at a mark: a row of thousands of brackets is one word, too. */
  private static final int LONGEST_WORD = 60;

  private Pairs() {}

  /** The slips of the lines of one part of the draft. */
  static List<TypingSlip> slips(List<Span> lines) {
    List<TypingSlip> slips = new ArrayList<>();
    List<int[]> marks = new ArrayList<>(lines.size());
    for (Span line : lines) {
      marks.add(marks(line.text()));
    }
    brackets(lines, marks, slips);
    quotes(lines, marks, slips);
    return slips;
  }

  /** The places of all brackets and quotation marks of a text, mostly none. */
  private static int[] marks(String text) {
    char[] characters = text.toCharArray();
    int[] marks = NONE;
    int size = 0;
    for (int at = 0; at < characters.length; at++) {
      if (bracket(characters[at]) || quotationMark(characters[at])) {
        if (size == marks.length) {
          marks = Arrays.copyOf(marks, Math.max(4, 2 * size));
        }
        marks[size++] = at;
      }
    }
    return size == marks.length ? marks : Arrays.copyOf(marks, size);
  }

  /** A mark in its line. */
  private record Mark(int line, Span span) {}

  private static void brackets(List<Span> lines, List<int[]> marks, List<TypingSlip> slips) {
    Deque<Mark> waiting = new ArrayDeque<>();
    List<Mark> lonely = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (marks.get(i).length == 0) {
        continue;
      }
      Deque<Mark> open = new ArrayDeque<>();
      for (Mark close : loneClosing(lines.get(i), i, marks.get(i), open)) {
        if (!waiting.isEmpty() && i - waiting.peek().line() <= NEAR) {
          waiting.pop();
        } else {
          lonely.add(close);
        }
      }
      open.descendingIterator().forEachRemaining(waiting::push);
    }
    lonely.addAll(waiting);
    report(Kind.BRACKET, lonely, slips);
  }

  /**
   * The closing brackets of a line that nothing in it opens; {@code open} takes the opening ones
   * that nothing in it closes. Labels close only what nothing else does.
   */
  private static List<Mark> loneClosing(Span line, int index, int[] marks, Deque<Mark> open) {
    String text = line.text();
    List<Mark> lonely = new ArrayList<>();
    List<Integer> labels = new ArrayList<>();
    for (int at : marks) {
      char c = text.charAt(at);
      if (!bracket(c) || smiley(text, at)) {
        continue;
      }
      if (c == '(' || c == '[') {
        open.push(new Mark(index, line.part(at, wordEnd(text, at + 1))));
      } else if (label(text, at)) {
        labels.add(line.start() + at);
      } else if (!open.isEmpty()) {
        open.pop();
      } else {
        lonely.add(new Mark(index, line.part(wordStart(text, at), at + 1)));
      }
    }
    for (int label : labels) {
      open.stream().filter(mark -> mark.span().start() < label).findFirst().ifPresent(open::remove);
    }
    return lonely;
  }

  private static void quotes(List<Span> lines, List<int[]> marks, List<TypingSlip> slips) {
    List<Mark> lonely = new ArrayList<>();
    Mark before = null;
    for (int i = 0; i < lines.size(); i++) {
      Mark odd = odd(lines.get(i), i, marks.get(i));
      if (odd == null || goesOn(lines, i)) {
        continue;
      }
      if (before != null && i - before.line() <= NEAR) {
        before = null;
      } else {
        if (before != null) {
          lonely.add(before);
        }
        before = odd;
      }
    }
    if (before != null) {
      lonely.add(before);
    }
    report(Kind.QUOTATION_MARK, lonely, slips);
  }

  /** Whether a quotation of several paragraphs opens each of them anew. */
  private static boolean goesOn(List<Span> lines, int line) {
    return lines.get(line).text().startsWith("“")
        && line + 1 < lines.size()
        && lines.get(line + 1).text().startsWith("“");
  }

  /** The mark without fellow where a line holds an odd number of them, else null. */
  private static Mark odd(Span line, int index, int[] marks) {
    if (marks.length == 0) {
      return null;
    }
    String text = line.text();
    Deque<Integer> open = new ArrayDeque<>();
    int count = 0;
    int lonely = -1;
    for (int at : marks) {
      char c = text.charAt(at);
      if (!quotationMark(c)) {
        continue;
      }
      if (c == '"' && at > 0 && Character.isDigit(text.charAt(at - 1)) && open.isEmpty()) {
        continue;
      }
      count++;
      boolean german = c == '“' && !open.isEmpty() && text.charAt(open.peek()) == '„';
      boolean closes = german || (!open.isEmpty() && c != '“' && c != '„' && c != '«');
      if (closes) {
        open.pop();
      } else if (c == '”' || c == '»') {
        lonely = at;
      } else {
        open.push(at);
      }
    }
    if (count % 2 == 0) {
      return null;
    }
    int at = open.isEmpty() ? lonely : open.peekLast();
    boolean opens = !open.isEmpty();
    return new Mark(
        index,
        opens ? line.part(at, wordEnd(text, at + 1)) : line.part(wordStart(text, at), at + 1));
  }

  private static boolean bracket(char c) {
    return c == '(' || c == ')' || c == '[' || c == ']';
  }

  private static boolean quotationMark(char c) {
    return switch (c) {
      case '"', '«', '»', '“', '”', '„' -> true;
      default -> false;
    };
  }

  private static void report(Kind kind, List<Mark> lonely, List<TypingSlip> slips) {
    lonely.stream()
        .sorted((one, other) -> one.span().compareTo(other.span()))
        .collect(Collectors.groupingBy(Mark::line, TreeMap::new, Collectors.toList()))
        .values()
        .forEach(
            marks ->
                slips.add(
                    new TypingSlip(
                        kind,
                        marks.get(0).span(),
                        marks.stream().skip(1).map(Mark::span).toList(),
                        List.of())));
  }

  /** Whether the closing bracket belongs to a label: {@code a)}, {@code 1)}, {@code (1)}. */
  private static boolean label(String text, int at) {
    int from = at;
    while (from > 0 && at - from <= LONGEST_LABEL && Letters.letterOrDigit(text.charAt(from - 1))) {
      from--;
    }
    return (from == 0 || BEFORE_LABEL.indexOf(text.charAt(from - 1)) >= 0)
        && LABEL.matcher(text.substring(from, at)).matches();
  }

  private static boolean smiley(String text, int at) {
    return at > 0
        && ":;=-".indexOf(text.charAt(at - 1)) >= 0
        && (at == 1
            || Character.isSpaceChar(text.charAt(at - 2))
            || ":;=".indexOf(text.charAt(at - 2)) >= 0);
  }

  private static int wordStart(String text, int end) {
    int start = end;
    while (start > 0
        && end - start < LONGEST_WORD
        && !Character.isSpaceChar(text.charAt(start - 1))) {
      start--;
    }
    return Letters.whole(text, start);
  }

  private static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length()
        && end - start < LONGEST_WORD
        && !Character.isSpaceChar(text.charAt(end))) {
      end++;
    }
    return Letters.whole(text, end);
  }
}
