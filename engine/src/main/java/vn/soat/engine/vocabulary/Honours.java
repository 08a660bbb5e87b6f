package vn.soat.engine.vocabulary;

import java.util.List;
import vn.soat.engine.text.PlainText;

/** What people set before a name: address, degree, rank, honour ({@code honours.tsv}). */
public final class Honours {

  private static final List<String> HONOURS =
      WordTable.rows("honours.tsv").stream()
          .map(row -> PlainText.plain(row.get(0)))
          .sorted((one, other) -> other.length() - one.length())
          .toList();

  private Honours() {}

  /**
   * How many characters of a plain text are honours before a name, with the marks and blanks
   * between and behind them; 0 if there are none, or if nothing follows.
   */
  public static int leading(String plain) {
    int length = 0;
    int next = one(plain, 0);
    while (next > length && next < plain.length()) {
      length = next;
      next = one(plain, length);
    }
    return length;
  }

  private static int one(String plain, int from) {
    String rest = plain.substring(from);
    return HONOURS.stream()
        .filter(honour -> Words.startsWith(rest, honour))
        .findFirst()
        .map(honour -> behind(plain, from + honour.length()))
        .orElse(from);
  }

  private static int behind(String plain, int index) {
    int end = index;
    while (end < plain.length() && !Character.isLetterOrDigit(plain.charAt(end))) {
      end++;
    }
    return end;
  }
}
