package vn.soat.engine.recognize;

import java.util.ArrayList;
import java.util.List;
import vn.soat.engine.document.Document;
import vn.soat.engine.document.Paragraph;
import vn.soat.engine.text.Letters;

/**
 * The lines of a draft, cut at soft breaks, in blocks of two columns also at tabs. What is longer
 * than anyone writes is cut as well: all work upon a line may then look over the whole of it.
 */
final class Lines {

  /** So many blanks within a line set its halves apart as a tab does. */
  private static final int GAP = 4;

  /** So many characters are more than a page. */
  static final int LONGEST = 5_000;

  private Lines() {}

  /** The lines of the whole document, not yet cut into columns. */
  static List<Line> of(Document document) {
    List<Line> lines = new ArrayList<>();
    for (Paragraph paragraph : document.paragraphs()) {
      char[] text = paragraph.text().toCharArray();
      int start = 0;
      for (int i = 0; i <= text.length; i++) {
        if (i == text.length || text[i] == '\n') {
          add(lines, paragraph, start, i);
          start = i + 1;
        } else if (i - start == LONGEST) {
          int end = sentenceEnd(text, start, i);
          add(lines, paragraph, start, end);
          start = end;
        }
      }
    }
    return List.copyOf(lines);
  }

  /**
   * Where a stretch is best cut: before its last sentence that begins with a word, as the head of a
   * line may else be taken for a label; at its last blank where it has none.
   */
  private static int sentenceEnd(char[] text, int start, int end) {
    int blank = end;
    for (int i = end - 3; i > start; i--) {
      if (!blank(text[i])) {
        continue;
      }
      boolean stop = text[i - 1] == '.' || text[i - 1] == ';';
      if (stop && Letters.letter(text[i + 1]) && Letters.letter(text[i + 2])) {
        return i;
      }
      blank = blank == end ? i : blank;
    }
    return blank;
  }

  /** The columns of a line: its parts between tabs or wide gaps; mostly the line itself. */
  static List<Line> columns(Line line) {
    // What is no longer than its plain form has no two blanks in a row.
    if (line.text().length() == line.plain().length() && line.text().indexOf('\t') < 0) {
      return List.of(line);
    }
    List<Line> columns = new ArrayList<>();
    char[] characters = line.paragraph().text().toCharArray();
    int start = line.start();
    int blanks = 0;
    boolean tab = false;
    for (int i = line.start(); i <= line.end(); i++) {
      boolean blank = i < line.end() && blank(characters[i]);
      boolean wide = !blank && (tab || blanks >= GAP);
      if (i == line.end() && columns.isEmpty()) {
        return List.of(line);
      }
      if (i == line.end() || wide) {
        add(columns, line.index(), line.paragraph(), start, i == line.end() ? i : i - blanks);
        start = i;
      }
      blanks = blank ? blanks + 1 : 0;
      tab = blank && (tab || characters[i] == '\t');
    }
    return columns;
  }

  private static void add(List<Line> lines, Paragraph paragraph, int start, int end) {
    add(lines, lines.size(), paragraph, start, end);
  }

  private static void add(List<Line> lines, int index, Paragraph paragraph, int start, int end) {
    String text = paragraph.text();
    int from = start;
    int to = end;
    while (from < to && blank(text.charAt(from))) {
      from++;
    }
    while (to > from && blank(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      lines.add(new Line(index, paragraph, from, to));
    }
  }

  private static boolean blank(char c) {
    return Letters.blank(c) || c == '\uFEFF' || c == '\u200B';
  }
}
