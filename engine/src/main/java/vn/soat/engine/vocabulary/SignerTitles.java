package vn.soat.engine.vocabulary;

import java.util.List;
import java.util.Locale;
import vn.soat.engine.text.PlainText;

/** The titles that people sign with ({@code titles.tsv}). */
public final class SignerTitles {

  private static final List<Title> TITLES =
      WordTable.rows("titles.tsv").stream()
          .map(row -> new Title(row.get(0), PlainText.plain(row.get(0))))
          .sorted((one, other) -> other.name().length() - one.name().length())
          .toList();

  /** A title as the table has it, and in the form in which meaning is compared. */
  private record Title(String name, String plain) {}

  private SignerTitles() {}

  /**
   * The title that these words begin with, the longest if there are several, in capitals; empty if
   * there is none.
   */
  public static String leading(String words) {
    String plain = PlainText.plain(words);
    for (Title title : TITLES) {
      if (Words.startsWith(plain, title.plain())) {
        return title.name().toUpperCase(Locale.ROOT);
      }
    }
    return "";
  }
}
