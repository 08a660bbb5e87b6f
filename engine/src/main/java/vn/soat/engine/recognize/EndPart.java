package vn.soat.engine.recognize;

import java.util.ArrayList;
import java.util.List;
import vn.soat.engine.document.Cell;

/**
 * The lines behind the text: recipients and signature, side by side in a table or at tabs, or one
 * after the other, and what follows both.
 *
 * @param start the index, within the lines given, of the first line that is not the text's
 */
record EndPart(int start, List<Line> recipients, List<Line> signature, List<Line> appendix) {

  /** Recipients and signature stand no further apart than this. */
  private static final int NEAR = 25;

  static EndPart of(List<Line> lines) {
    List<List<Line>> columns = lines.stream().map(Columns::ofEnd).toList();
    int appendix = appendix(lines, columns);
    int list = list(columns, appendix);
    int authority = authority(lines, columns, list, appendix);
    if (list < 0 && authority < 0) {
      return new EndPart(
          appendix, List.of(), List.of(), List.copyOf(lines.subList(appendix, lines.size())));
    }
    int first = list < 0 ? authority : authority < 0 ? list : Math.min(list, authority);
    return new Sorter(lines, columns, list, authority).sort(rowStart(lines, first));
  }

  /** Where an appendix begins for certain: behind all end blocks. */
  private static int appendix(List<Line> lines, List<List<Line>> columns) {
    for (int i = lines.size() - 1; i > 0; i--) {
      if (has(columns.get(i), Cues::recipients)) {
        return lines.size();
      }
    }
    for (int i = 1; i < lines.size(); i++) {
      if (Cues.appendix(lines.get(i)) && Cues.capitals(lines.get(i).text().substring(0, 7))) {
        return i;
      }
    }
    return lines.size();
  }

  private static int list(List<List<Line>> columns, int end) {
    for (int i = 0; i < end; i++) {
      if (has(columns.get(i), Cues::recipients)) {
        return i;
      }
    }
    return -1;
  }

  private static int authority(List<Line> lines, List<List<Line>> columns, int list, int end) {
    int formula = nearest(lines, columns, list, end, Cues::formula);
    return formula >= 0 ? formula : nearest(lines, columns, list, end, Cues::signerTitle);
  }

  /** The line of this kind next to the list, or the first in the last lines where there is none. */
  private static int nearest(
      List<Line> lines, List<List<Line>> columns, int list, int end, Cue cue) {
    int nearest = -1;
    int from = list < 0 ? Math.max(0, end - NEAR) : Math.max(0, list - NEAR);
    int to = list < 0 ? end : Math.min(end, list + NEAR * 2);
    for (int i = from; i < to; i++) {
      if (has(columns.get(i), cue)
          && (nearest < 0
              || (list >= 0 && distance(lines, list, i) < distance(lines, list, nearest)))) {
        nearest = i;
      }
    }
    return nearest;
  }

  private static int distance(List<Line> lines, int list, int index) {
    boolean sameTable =
        table(lines.get(list)) > 0 && table(lines.get(list)) == table(lines.get(index));
    return sameTable ? 0 : Math.abs(list - index);
  }

  /** The first line of the table row that a line stands in; outside tables the line itself. */
  private static int rowStart(List<Line> lines, int index) {
    Cell cell = lines.get(index).paragraph().cell();
    int start = index;
    while (cell != null && start > 0) {
      Cell before = lines.get(start - 1).paragraph().cell();
      if (before == null || before.table() != cell.table() || before.row() != cell.row()) {
        break;
      }
      start--;
    }
    return start;
  }

  private static int table(Line line) {
    Cell cell = line.paragraph().cell();
    return cell == null ? 0 : cell.table();
  }

  private interface Cue {
    boolean in(Line line);
  }

  private static boolean has(List<Line> columns, Cue cue) {
    for (Line column : columns) {
      if (cue.in(column)) {
        return true;
      }
    }
    return false;
  }

  /** Hands out the lines of the end, one after the other. */
  private static final class Sorter {

    private final List<Line> lines;
    private final List<List<Line>> columns;
    private final Cell listCell;
    private final Cell signatureCell;
    private final List<Line> recipients = new ArrayList<>();
    private final List<Line> signature = new ArrayList<>();
    private boolean listing;
    private boolean titled;
    private boolean named;

    Sorter(List<Line> lines, List<List<Line>> columns, int list, int authority) {
      this.lines = lines;
      this.columns = columns;
      this.listCell = list < 0 ? null : lines.get(list).paragraph().cell();
      this.signatureCell = authority < 0 ? null : lines.get(authority).paragraph().cell();
    }

    EndPart sort(int start) {
      int i = start;
      while (i < lines.size() && take(lines.get(i), columns.get(i))) {
        i++;
      }
      return new EndPart(
          start,
          List.copyOf(recipients),
          List.copyOf(signature),
          List.copyOf(lines.subList(i, lines.size())));
    }

    /** Puts a line where it belongs, or says that it belongs to neither block. */
    private boolean take(Line line, List<Line> columns) {
      Cell cell = line.paragraph().cell();
      if (cell != null && (shares(cell, listCell) || shares(cell, signatureCell))) {
        takeFromTable(line, cell);
        return true;
      }
      if (Cues.appendix(line)) {
        return false;
      }
      boolean listed = false;
      for (int k = 0; k < columns.size(); k++) {
        Line column = columns.get(k);
        if (listed && !Cues.item(column)) {
          sign(column);
        } else if (Cues.recipients(column) || (Cues.item(column) && !finished())) {
          list(column);
          listed = true;
        } else if (signs(column)) {
          sign(column);
        } else if (listing && !finished() && columns.size() == 1) {
          list(column);
        } else if (!signature.isEmpty() && !named && !listing) {
          sign(column);
        } else if (columns.size() > 1 && k > 0) {
          sign(column);
        } else {
          return false;
        }
      }
      return true;
    }

    private void takeFromTable(Line line, Cell cell) {
      boolean left = signatureCell == null || cell.column() < signatureCell.column();
      if (shares(cell, listCell) && cell.column() == listCell.column() && !oneColumn()) {
        list(line);
      } else if (shares(cell, signatureCell)
          && cell.column() == signatureCell.column()
          && !oneColumn()) {
        sign(line);
      } else if (Cues.item(line) || Cues.recipients(line)) {
        list(line);
      } else if (signs(line) || !left) {
        sign(line);
      } else if (listing) {
        list(line);
      } else {
        sign(line);
      }
      if (cell.depth() == 1 && !oneColumn()) {
        listing = false;
      }
    }

    private boolean oneColumn() {
      return listCell != null
          && signatureCell != null
          && listCell.table() == signatureCell.table()
          && listCell.column() == signatureCell.column();
    }

    private static boolean shares(Cell cell, Cell other) {
      return other != null && cell.table() == other.table();
    }

    private boolean signs(Line line) {
      return Cues.formula(line)
          || (Cues.signerTitle(line) && !named)
          || (!signature.isEmpty() && !named && Cues.name(line));
    }

    private void list(Line line) {
      recipients.add(line);
      listing = true;
    }

    private void sign(Line line) {
      boolean title = Cues.signerTitle(line);
      // Capitals above the title may be what is left of the formula.
      named |=
          !signature.isEmpty()
              && !Cues.formula(line)
              && !title
              && Cues.name(line)
              && (titled || !Cues.capitals(line.text()));
      titled |= title;
      signature.add(line);
      listing = false;
    }

    /** Whether the list has come to its end. */
    private boolean finished() {
      if (recipients.isEmpty()) {
        return false;
      }
      Line last = recipients.get(recipients.size() - 1);
      return recipients.stream().anyMatch(Cues::archive) && last.plain().endsWith(".");
    }
  }
}
