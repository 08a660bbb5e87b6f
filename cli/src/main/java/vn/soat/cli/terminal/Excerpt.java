package vn.soat.cli.terminal;

import java.util.ArrayList;
import java.util.List;
import vn.soat.engine.text.Letters;

/**
 * A part of a line with some of its words marked, cut and broken to the width of a terminal, as
 * many rows as it needs. Under each row that holds marked words stands a row that underlines them;
 * where something is missing a caret points at its place.
 */
public final class Excerpt {

  private static final String ELLIPSIS = "…";

  /** So many times as many characters as a row has columns are looked at on either side. */
  private static final int NEAR = 4;

  /**
   * One row.
   *
   * @param text the words
   * @param underline what stands under them, empty where nothing is marked
   */
  public record Row(String text, String underline) {}

  /** A character with the marks that combine with it. */
  private static final class Cell {
    private final StringBuilder text = new StringBuilder();
    private final boolean marked;
    private final boolean blank;
    private final boolean ends;
    private int columns;

    Cell(int character, boolean marked) {
      this.marked = marked;
      this.blank = Character.isWhitespace(character);
      this.ends = character == '\n';
      add(character);
    }

    Cell(String sign) {
      this.marked = false;
      this.blank = false;
      this.ends = false;
      text.append(sign);
      columns = Columns.of(sign);
    }

    void add(int character) {
      String shown = Visible.of(character);
      text.append(shown);
      columns += Columns.of(shown);
    }
  }

  private Excerpt() {}

  /**
   * The rows of an excerpt.
   *
   * @param line the whole line
   * @param start the first marked character
   * @param end the character behind the last marked one, equal to {@code start} for a caret
   * @param columns how wide a row may be
   * @param rows how many rows the text round the marked words may fill, more or less
   */
  public static List<Row> of(String line, int start, int end, int columns, int rows) {
    // Far more than is shown, and far less than an endless line.
    int room = NEAR * columns * rows;
    int head = Letters.whole(line, Math.max(0, start - room));
    int tail = Letters.whole(line, Math.min(line.length(), Math.min(end, start + room) + room));
    return near(line.substring(head, tail), start - head, end - head, columns, rows);
  }

  private static List<Row> near(String line, int start, int end, int columns, int rows) {
    List<Cell> cells = new ArrayList<>();
    int caret = -1;
    int first = -1;
    int last = -1;
    for (int at = 0; at < line.length(); ) {
      int character = line.codePointAt(at);
      boolean marked = at >= start && at < end;
      if (at >= start && caret < 0) {
        caret = cells.size();
      }
      if (combines(character) && !cells.isEmpty()) {
        cells.get(cells.size() - 1).add(character);
      } else {
        cells.add(new Cell(character, marked));
      }
      if (marked) {
        first = first < 0 ? cells.size() - 1 : first;
        last = cells.size() - 1;
      }
      at += Character.charCount(character);
    }
    if (caret < 0) {
      caret = cells.size();
    }
    boolean missing = first < 0;
    return broken(
        cut(cells, missing ? caret : first, missing ? caret : last, columns * rows),
        missing ? caretCell(cells, caret) : null,
        columns);
  }

  private static boolean combines(int character) {
    int type = Character.getType(character);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }

  private static Cell caretCell(List<Cell> cells, int caret) {
    return caret < cells.size() ? cells.get(caret) : null;
  }

  /** The cells round those from {@code first} to {@code last} that fill so many columns. */
  private static List<Cell> cut(List<Cell> cells, int first, int last, int columns) {
    int total = cells.stream().mapToInt(cell -> cell.columns).sum();
    if (total <= columns) {
      return cells;
    }
    int from = Math.min(first, cells.size() - 1);
    int to = from;
    int spare = columns - 2 * (ELLIPSIS.length() + 1);
    while (to <= last && to < cells.size() && spare > 0) {
      spare -= cells.get(to++).columns;
    }
    boolean grown = true;
    while (spare > 0 && grown) {
      grown = false;
      if (from > 0) {
        spare -= cells.get(--from).columns;
        grown = true;
      }
      if (to < cells.size() && spare > 0) {
        spare -= cells.get(to++).columns;
        grown = true;
      }
    }
    from = wordStart(cells, from, first);
    to = wordEnd(cells, to, last);
    List<Cell> part = new ArrayList<>();
    if (from > 0) {
      part.add(new Cell(ELLIPSIS + " "));
    }
    part.addAll(cells.subList(from, to));
    if (to < cells.size()) {
      part.add(new Cell(" " + ELLIPSIS));
    }
    return part;
  }

  /** The head of the next word, so that no half word stands at the cut. */
  private static int wordStart(List<Cell> cells, int from, int first) {
    int at = from;
    while (at > 0 && at < first && !cells.get(at - 1).blank) {
      at++;
    }
    return at;
  }

  private static int wordEnd(List<Cell> cells, int to, int last) {
    int at = to;
    while (at < cells.size() && at > last + 1 && !cells.get(at).blank) {
      at--;
    }
    return at;
  }

  private static List<Row> broken(List<Cell> cells, Cell caret, int columns) {
    List<Row> rows = new ArrayList<>();
    int from = 0;
    while (from < cells.size()) {
      int used = 0;
      int to = from;
      int blank = -1;
      while (to < cells.size() && used + cells.get(to).columns <= columns) {
        used += cells.get(to).columns;
        if (cells.get(to).blank) {
          blank = to;
        }
        if (cells.get(to++).ends) {
          break;
        }
      }
      boolean full = to < cells.size() && !cells.get(to - 1 < from ? from : to - 1).ends;
      if (full && blank > from && !cells.get(to).blank) {
        to = blank + 1;
      }
      to = Math.max(to, from + 1);
      rows.add(row(cells.subList(from, to), caret));
      from = to;
    }
    return rows;
  }

  private static Row row(List<Cell> cells, Cell caret) {
    StringBuilder text = new StringBuilder();
    StringBuilder underline = new StringBuilder();
    for (Cell cell : cells) {
      text.append(cell.text);
      String sign = cell.marked ? "~" : " ";
      underline.append(cell == caret ? "^" : sign.repeat(cell.columns));
    }
    return new Row(text.toString().stripTrailing(), underline.toString().stripTrailing());
  }
}
