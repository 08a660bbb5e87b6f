package vn.soat.cli.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.soat.engine.document.Paragraph;

/** A paragraph or a table of the draft with the findings that stand beside it. */
public sealed interface Block {

  /** The findings in it. */
  List<Note> notes();

  /** A paragraph outside tables. */
  record Text(Line line, List<Note> notes) implements Block {

    public Text {
      notes = List.copyOf(notes);
    }
  }

  /**
   * A table; what stands in tables within its cells is told as part of the cells.
   *
   * @param ruled whether it is drawn with lines: small tables place a header or a signature
   */
  record Table(List<List<Cell>> rows, boolean ruled, List<Note> notes) implements Block {

    public Table {
      rows = List.copyOf(rows);
      notes = List.copyOf(notes);
    }
  }

  /**
   * A cell of a table.
   *
   * @param columns how many columns it covers
   */
  record Cell(List<Line> lines, int columns) {

    public Cell {
      lines = List.copyOf(lines);
    }
  }

  /** The most rows of a table that only places its text. */
  int PLACING_ROWS = 6;

  /** And the most columns. */
  int PLACING_COLUMNS = 2;

  /**
   * The blocks of a draft.
   *
   * @param marks what is marked, by paragraph
   * @param notes the findings
   */
  static List<Block> of(
      List<Paragraph> paragraphs, Map<Integer, List<Mark>> marks, List<Note> notes) {
    List<Block> blocks = new ArrayList<>();
    for (int at = 0; at < paragraphs.size(); ) {
      Paragraph first = paragraphs.get(at);
      List<Line> lines = new ArrayList<>();
      int end = at + 1;
      while (end < paragraphs.size() && sameTable(first, paragraphs.get(end))) {
        end++;
      }
      List<Paragraph> together = paragraphs.subList(at, end);
      together.forEach(
          paragraph ->
              lines.add(Line.of(paragraph, marks.getOrDefault(paragraph.number(), List.of()))));
      List<Note> beside =
          notes.stream()
              .filter(
                  note ->
                      first.number() <= note.paragraph()
                          && note.paragraph() < first.number() + together.size())
              .toList();
      blocks.add(
          first.cell() == null ? new Text(lines.get(0), beside) : table(together, lines, beside));
      at = end;
    }
    return blocks;
  }

  private static boolean sameTable(Paragraph first, Paragraph next) {
    return first.cell() != null
        && next.cell() != null
        && (next.cell().table() == first.cell().table()
            || next.cell().depth() > first.cell().depth());
  }

  private static Table table(List<Paragraph> paragraphs, List<Line> lines, List<Note> notes) {
    int depth = paragraphs.get(0).cell().depth();
    TreeMap<Integer, TreeMap<Integer, List<Line>>> grid = new TreeMap<>();
    TreeSet<Integer> columns = new TreeSet<>();
    List<Line> open = null;
    for (int i = 0; i < paragraphs.size(); i++) {
      vn.soat.engine.document.Cell cell = paragraphs.get(i).cell();
      if (open == null || cell.depth() == depth) {
        columns.add(cell.column());
        open =
            grid.computeIfAbsent(cell.row(), row -> new TreeMap<>())
                .computeIfAbsent(cell.column(), column -> new ArrayList<>());
      }
      open.add(lines.get(i));
    }
    List<List<Cell>> rows = new ArrayList<>();
    for (TreeMap<Integer, List<Line>> row : grid.values()) {
      List<Cell> cells = new ArrayList<>();
      for (int start : row.keySet()) {
        Integer next = row.higherKey(start);
        int covered = (next == null ? columns.tailSet(start) : columns.subSet(start, next)).size();
        cells.add(new Cell(row.get(start), covered));
      }
      rows.add(cells);
    }
    boolean placing = rows.size() <= PLACING_ROWS && columns.size() <= PLACING_COLUMNS;
    return new Table(rows, !placing, notes);
  }
}
