package vn.soat.cli.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SheetDataWriter;

/**
 * Writes the rows of one sheet as they come. POI makes an object of each row and cell first, which
 * takes several times as long for a sheet of a million cells.
 */
final class RowWriter extends SheetDataWriter {

  private final StringBuilder cells = new StringBuilder(1 << 12);
  private final List<String> names = new ArrayList<>();
  private int row;
  private int column;

  /** A sheet without rows. */
  RowWriter() throws IOException {}

  /** The number of the row that is being written, from 0. */
  int row() {
    return row;
  }

  /** The place of the cell that comes next: {@code C5}. */
  String place() {
    return name(column) + (row + 1);
  }

  private String name(int index) {
    while (names.size() <= index) {
      names.add(CellReference.convertNumToColString(names.size()));
    }
    return names.get(index);
  }

  private StringBuilder begin(CellStyle style) {
    cells
        .append("<c r=\"")
        .append(name(column))
        .append(row + 1)
        .append("\" s=\"")
        .append(style.getIndex());
    column++;
    return cells;
  }

  /** Adds a cell with a text that holds nothing that XML does not take. */
  void text(String text, CellStyle style) {
    boolean trimmed = text.strip().length() == text.length();
    begin(style).append("\" t=\"inlineStr\"><is><t");
    cells.append(trimmed ? ">" : " xml:space=\"preserve\">");
    char[] letters = text.toCharArray();
    int done = 0;
    for (int i = 0; i < letters.length; i++) {
      String named =
          switch (letters[i]) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            default -> null;
          };
      if (named != null) {
        cells.append(letters, done, i - done).append(named);
        done = i + 1;
      }
    }
    cells.append(letters, done, letters.length - done).append("</t></is></c>");
  }

  /** Adds a cell with a whole number. */
  void number(long number, CellStyle style) {
    begin(style).append("\"><v>").append(number).append("</v></c>");
  }

  /** Adds a cell with a number. */
  void number(double number, CellStyle style) {
    begin(style).append("\"><v>").append(number).append("</v></c>");
  }

  /** Adds a cell with nothing in it. */
  void nothing(CellStyle style) {
    begin(style).append("\"/>");
  }

  /**
   * Ends the row; what is added from now on stands in the next one.
   *
   * @param points how high it is
   * @throws IOException if it cannot be written
   */
  void end(float points) throws IOException {
    _out.append("<row r=\"" + (row + 1) + "\" customHeight=\"1\" ht=\"" + points + "\">");
    _out.append(cells).append("</row>\n");
    cells.setLength(0);
    column = 0;
    row++;
  }
}
