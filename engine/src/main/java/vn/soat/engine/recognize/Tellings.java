package vn.soat.engine.recognize;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import vn.soat.engine.document.Cell;
import vn.soat.engine.time.Anchor;
import vn.soat.engine.time.TimeExpression;
import vn.soat.engine.time.TimeExpression.Bound;
import vn.soat.engine.vocabulary.Duties;
import vn.soat.engine.vocabulary.Duties.Duty;
import vn.soat.engine.vocabulary.States;
import vn.soat.engine.vocabulary.Wording;

/**
 * Which times a text only tells of: those of a state ({@code tài liệu hình thành trước ngày …}), of
 * figures ({@code chốt đến ngày …}), of people and papers in a table, and those of what is done.
 */
final class Tellings {

  private static final Set<String> RECKONED = Set.of("đến", "tới", "tính");

  private final List<Line> body;
  private final Anchor anchor;

  /** The words of the first row of each table, by the columns that they begin in. */
  private final Map<Integer, NavigableMap<Integer, String>> heads = new HashMap<>();

  private Cell row;
  private boolean rowDone;

  Tellings(List<Line> body, Anchor anchor) {
    this.body = body;
    this.anchor = anchor;
    for (Line line : body) {
      Cell cell = line.paragraph().cell();
      if (cell != null && cell.row() == 0) {
        heads
            .computeIfAbsent(cell.table(), table -> new TreeMap<>())
            .merge(cell.column(), line.text(), (one, other) -> one + " " + other);
      }
    }
  }

  /** Whether a time is one of what is or was. */
  boolean of(Line line, TimeExpression time) {
    Wording before = line.wording(0, time.start());
    Wording words = Wording.of(time.text());
    return States.endsWithState(before)
        || (reckoned(words) && States.endsWithFigures(before))
        || States.frame(line.wording())
        || beforeLandmark(time, words)
        || has(line, time, words)
        || inColumn(line);
  }

  /** Whether it is reckoned up to a day or from one: {@code đến ngày …}, {@code tính từ ngày …}. */
  private static boolean reckoned(Wording time) {
    return RECKONED.contains(time.word(0));
  }

  private boolean beforeLandmark(TimeExpression time, Wording words) {
    return time.bound() == Bound.BEFORE
        && time.from() != null
        && anchor.year() != null
        && time.from().getYear() < anchor.year()
        && States.landmark(words);
  }

  /** Whether a sentence begins with a day that is over and tells what there was by then. */
  private boolean has(Line line, TimeExpression time, Wording words) {
    LocalDate issued = anchor.date();
    if (issued == null
        || time.latest() == null
        || !time.latest().isBefore(issued)
        || !words.word(0).equals("đến")) {
      return false;
    }
    String text = line.text();
    int[] sentence = Sentences.bounds(text, time.start(), time.end());
    Wording head = line.wording(sentence[0], time.start());
    Wording behind = line.wording(time.end(), sentence[1]);
    boolean first = head.size() == 0 || head.mark(head.size() - 1);
    return first && behind.word(0).equals(",") && States.has(behind);
  }

  private boolean inColumn(Line line) {
    Cell cell = line.paragraph().cell();
    if (cell == null || cell.row() == 0) {
      return false;
    }
    Map.Entry<Integer, String> head =
        heads.getOrDefault(cell.table(), Collections.emptyNavigableMap()).floorEntry(cell.column());
    return head != null && States.column(Wording.of(head.getValue()));
  }

  /** Whether the sentence of a time, one beside it or a cell of its row says that it is done. */
  boolean done(Line line, TimeExpression time) {
    // Most lines have no word of what is done, and need no look at the sentence of each time.
    return (Duties.done(line.wording()) && saidToBeDone(line.text(), time)) || besideDone(line);
  }

  private static boolean saidToBeDone(String text, TimeExpression time) {
    int[] own = Sentences.bounds(text, time.start(), time.end());
    Wording words = Wording.of(text.substring(own[0], own[1]));
    if (Duties.done(words) || (own[0] > 0 && doneBefore(text, own[0], words))) {
      return true;
    }
    if (own[1] >= text.length()) {
      return false;
    }
    Wording behind = Wording.of(Sentences.around(text, own[1], own[1] + 1));
    return States.now(behind) && Duties.done(behind);
  }

  /**
   * Whether a sentence only says when it was finished, {@code hoàn thành ngày …}, and the one
   * before it that it is done.
   */
  private static boolean doneBefore(String text, int start, Wording words) {
    return Duties.at(words, words.size()).duty() == Duty.FINISH
        && Duties.done(Wording.of(Sentences.around(text, start - 1, start)));
  }

  /** Whether another cell of its row begins by saying so: {@code Đã tổ chức 01 lớp}. */
  private boolean besideDone(Line line) {
    Cell cell = line.paragraph().cell();
    if (cell == null) {
      return false;
    }
    if (row == null || !sameRow(row, cell)) {
      row = cell;
      rowDone = false;
      int at = Collections.binarySearch(body, line, Comparator.comparingInt(Line::index));
      int first = at;
      while (first > 0 && sameRow(body.get(first - 1).paragraph().cell(), cell)) {
        first--;
      }
      // A line of the title stands before the body, and has no place in it.
      for (int i = first;
          i >= 0 && i < body.size() && sameRow(body.get(i).paragraph().cell(), cell);
          i++) {
        rowDone |= beginsDone(body.get(i));
      }
    }
    return rowDone;
  }

  private static boolean beginsDone(Line line) {
    return Duties.done(line.wording().part(0, 1));
  }

  private static boolean sameRow(Cell one, Cell other) {
    return one != null && one.table() == other.table() && one.row() == other.row();
  }
}
