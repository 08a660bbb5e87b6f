package vn.soat.cli.workbook;

import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/**
 * A list with a head that stays in view and is printed on each page, and a filter on each column.
 * It goes on on a further sheet where one is full.
 */
final class Table {

  /** What Excel takes on one sheet. */
  static final int MOST_ROWS = 1_048_576;

  /** Links stay in memory, some two kilobytes each, until the workbook is whole. */
  static final int MOST_LINKS = 5_000;

  private static final int CHARACTER = 256;
  private static final float LINE_POINTS = 13.2f;
  private static final int MOST_LINES = 20;

  /** How many letters of a text stand in the width of one digit. */
  private static final double LETTERS = 1.15;

  /** How many sheets of paper a list with turned heads takes from left to right. */
  private static final short PAGES_ACROSS = 3;

  /**
   * A column.
   *
   * @param head what stands over it
   * @param width how many characters it is wide
   * @param turned whether its head is turned by a quarter
   */
  record Column(String head, int width, boolean turned) {

    Column(String head, int width) {
      this(head, width, false);
    }
  }

  private final Book book;
  private final String name;
  private final List<Column> columns;
  private final int frozen;
  private final int mostRows;
  private int sheets;
  private SXSSFSheet sheet;
  private SXSSFRow row;
  private int column;
  private int lines;
  private int links;

  /**
   * An empty list.
   *
   * @param frozen how many columns stay in view
   */
  Table(Book book, String name, List<Column> columns, int frozen) {
    this(book, name, columns, frozen, MOST_ROWS);
  }

  Table(Book book, String name, List<Column> columns, int frozen, int mostRows) {
    this.book = book;
    this.name = name;
    this.columns = List.copyOf(columns);
    this.frozen = frozen;
    this.mostRows = mostRows;
    open();
  }

  private void open() {
    sheets++;
    sheet = book.sheet(sheets == 1 ? name : name + " (" + sheets + ")");
    sheet.createFreezePane(frozen, 1);
    sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
    row = sheet.createRow(0);
    lines = 1;
    if (columns.stream().anyMatch(Column::turned)) {
      sheet.getPrintSetup().setPaperSize(PrintSetup.A3_PAPERSIZE);
      sheet.getPrintSetup().setFitWidth(PAGES_ACROSS);
      sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, frozen - 1));
      lines = 3;
    }
    for (int i = 0; i < columns.size(); i++) {
      Column head = columns.get(i);
      sheet.setColumnWidth(i, head.width() * CHARACTER);
      book.text(head.head(), head.turned() ? Look.TURNED_HEAD : Look.HEAD, row.createCell(i));
      if (!head.turned()) {
        grow(head.head(), head.width());
      }
    }
    fit();
  }

  /** The sheet that is written to. */
  SXSSFSheet sheet() {
    return sheet;
  }

  /** Begins the next row. */
  Table row() {
    int next = row.getRowNum() + 1;
    if (next >= mostRows) {
      close();
      open();
      next = 1;
    }
    fit();
    row = sheet.createRow(next);
    column = 0;
    lines = 1;
    return this;
  }

  /** Gives the row room for its longest text: programs do not do so for rows that they read. */
  private void fit() {
    row.setHeightInPoints(LINE_POINTS * Math.min(lines, MOST_LINES) + 3);
  }

  private void grow(String text, int width) {
    int needed = 0;
    for (String line : text.split("\n", -1)) {
      needed += 1 + (int) (line.length() / (width * LETTERS));
    }
    lines = Math.max(lines, needed);
  }

  /** The number of the row, counted over all sheets from 1. */
  int number() {
    return (sheets - 1) * (mostRows - 1) + row.getRowNum();
  }

  private Cell cell() {
    return row.createCell(column++);
  }

  Table text(String text) {
    return text(text, Look.TEXT);
  }

  Table text(String text, Look look) {
    grow(text, columns.get(column).width());
    book.text(text, look, cell());
    return this;
  }

  Table number(long number) {
    return number(number, Look.NUMBER);
  }

  Table number(long number, Look look) {
    Cell cell = cell();
    cell.setCellStyle(book.style(look, false));
    cell.setCellValue((double) number);
    return this;
  }

  /** A number of things, of which none is shown as a dot. */
  Table count(long number, Look look) {
    Cell cell = cell();
    cell.setCellStyle(book.style(number == 0 ? Look.FAINT : look, true));
    cell.setCellValue((double) number);
    return this;
  }

  Table percent(double share) {
    Cell cell = cell();
    cell.setCellStyle(book.style(Look.PERCENT, false));
    cell.setCellValue(share);
    return this;
  }

  /** A day, an empty cell for none. */
  Table day(LocalDate day) {
    Cell cell = cell();
    cell.setCellStyle(book.style(Look.DAY, false));
    if (day != null) {
      cell.setCellValue(day);
    }
    return this;
  }

  /** A text that opens a file, as long as there are not too many such. */
  Table link(String text, String target) {
    if (links == MOST_LINKS) {
      return text(text);
    }
    links++;
    grow(text, columns.get(column).width());
    book.fileLink(text, target, cell());
    return this;
  }

  /** Ends the list. */
  void close() {
    fit();
    sheet.setAutoFilter(
        new CellRangeAddress(0, Math.max(1, row.getRowNum()), 0, columns.size() - 1));
  }
}
