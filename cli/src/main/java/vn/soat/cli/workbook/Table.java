package vn.soat.cli.workbook;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/**
 * A list with a head that stays in view and is printed on each page, and a filter on each column.
 * It goes on on a further sheet where one is full. Several lists of one book may be written at a
 * time, each by a thread of its own: what POI keeps of the book is touched by one at a time.
 */
final class Table {

  /** What Excel takes on one sheet. */
  static final int MOST_ROWS = 1_048_576;

  /** Links stay in memory, some thousand bytes each, until the workbook is whole. */
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
  private SXSSFSheet firstSheet;
  private SXSSFSheet sheet;
  private RowWriter rows;
  private int column;
  private int lines;
  private int links;

  /**
   * An empty list.
   *
   * @param frozen how many columns stay in view
   */
  Table(Book book, String name, List<Column> columns, int frozen) throws IOException {
    this(book, name, columns, frozen, MOST_ROWS);
  }

  Table(Book book, String name, List<Column> columns, int frozen, int mostRows) throws IOException {
    this.book = book;
    this.name = name;
    this.columns = List.copyOf(columns);
    this.frozen = frozen;
    this.mostRows = mostRows;
    open();
  }

  private void open() throws IOException {
    sheets++;
    synchronized (book) {
      begin();
    }
    for (int i = 0; i < columns.size(); i++) {
      Column head = columns.get(i);
      Look look = head.turned() ? Look.TURNED_HEAD : Look.HEAD;
      rows.text(Book.cellText(head.head()), book.style(look, false));
      if (!head.turned()) {
        grow(head.head(), head.width());
      }
    }
  }

  private void begin() {
    sheet = book.sheet(sheets == 1 ? name : name + " (" + sheets + ")");
    rows = book.newestRows();
    firstSheet = sheets == 1 ? sheet : firstSheet;
    sheet.createFreezePane(frozen, 1);
    sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
    lines = 1;
    if (columns.stream().anyMatch(Column::turned)) {
      sheet.getPrintSetup().setPaperSize(PrintSetup.A3_PAPERSIZE);
      sheet.getPrintSetup().setFitWidth(PAGES_ACROSS);
      sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, frozen - 1));
      lines = 3;
    }
    for (int i = 0; i < columns.size(); i++) {
      sheet.setColumnWidth(i, columns.get(i).width() * CHARACTER);
    }
  }

  /** The sheet that it begins on. */
  SXSSFSheet firstSheet() {
    return firstSheet;
  }

  /** Begins the next row. */
  Table row() throws IOException {
    if (rows.row() + 1 >= mostRows) {
      close();
      open();
    }
    end();
    return this;
  }

  /** Gives the row room for its longest text: programs do not do so for rows that they read. */
  private void end() throws IOException {
    rows.end(LINE_POINTS * Math.min(lines, MOST_LINES) + 3);
    column = 0;
    lines = 1;
  }

  private void grow(String text, int width) {
    int needed = 0;
    int begin = 0;
    while (begin <= text.length()) {
      int end = text.indexOf('\n', begin);
      end = end < 0 ? text.length() : end;
      needed += 1 + (int) ((end - begin) / (width * LETTERS));
      begin = end + 1;
    }
    lines = Math.max(lines, needed);
  }

  /** The number of the row, counted over all sheets from 1. */
  int number() {
    return (sheets - 1) * (mostRows - 1) + rows.row();
  }

  Table text(String text) {
    return text(text, Look.TEXT);
  }

  Table text(String text, Look look) {
    grow(text, columns.get(column).width());
    column++;
    rows.text(Book.cellText(text), book.style(look, false));
    return this;
  }

  Table number(long number) {
    column++;
    rows.number(number, book.style(Look.NUMBER, false));
    return this;
  }

  /** A number of things, of which none is shown as a dot. */
  Table count(long number, Look look) {
    column++;
    rows.number(number, book.style(number == 0 ? Look.FAINT : look, true));
    return this;
  }

  Table percent(double share) {
    column++;
    rows.number(share, book.style(Look.PERCENT, false));
    return this;
  }

  /** A day, an empty cell for none. */
  Table day(LocalDate day) {
    column++;
    if (day == null) {
      rows.nothing(book.style(Look.DAY, false));
    } else {
      rows.number(DateUtil.getExcelDate(day), book.style(Look.DAY, false));
    }
    return this;
  }

  /**
   * A text that opens a file, as long as there are not too many such.
   *
   * @param target asked for the way to that file where it is needed
   */
  Table link(String text, Supplier<String> target) {
    if (links == MOST_LINKS) {
      return text(text);
    }
    links++;
    String way = target.get();
    synchronized (book) {
      book.fileLink(sheet.getSheetName(), rows.place(), way);
    }
    return text(text, Look.LINK);
  }

  /** Ends the list. */
  void close() throws IOException {
    int last = rows.row();
    end();
    synchronized (book) {
      book.extent(sheet.getSheetName(), new CellRangeAddress(0, last, 0, columns.size() - 1));
      sheet.setAutoFilter(new CellRangeAddress(0, Math.max(1, last), 0, columns.size() - 1));
    }
  }
}
