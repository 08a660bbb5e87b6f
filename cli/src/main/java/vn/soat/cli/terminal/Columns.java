package vn.soat.cli.terminal;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.WCWidth;

/** Text counted in the columns of a terminal. */
public final class Columns {

  private Columns() {}

  /** How many columns a text takes. */
  public static int of(String text) {
    return text.codePoints().map(Columns::of).sum();
  }

  /** How many columns a character takes: 0 for a combining mark, 2 for a wide one. */
  static int of(int character) {
    return character < 0x7F ? 1 : Math.max(0, WCWidth.wcwidth(character));
  }

  /** The head of the text, with an ellipsis where it takes more columns. */
  public static String head(String text, int columns) {
    List<String> lines = wrap(text, columns - 2);
    return lines.size() == 1 ? text : lines.get(0) + " …";
  }

  /** The text in lines of at most so many columns, broken at blanks where there are any. */
  public static List<String> wrap(String text, int columns) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String word : text.split(" ", -1)) {
      int width = of(word);
      if (used > 0 && used + 1 + width > columns) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      if (used > 0) {
        line.append(' ');
        used++;
      }
      line.append(word);
      used += width;
    }
    lines.add(line.toString());
    return lines;
  }
}
