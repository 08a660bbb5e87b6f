package vn.soat.engine.vocabulary;

import java.util.List;
import java.util.Locale;
import vn.soat.engine.text.PlainText;

/** The titles that people sign with ({@code titles.tsv}). */
public final class SignerTitles {

  private static final List<String> TITLES =
      WordTable.rows("titles.tsv").stream()
          .map(row -> row.get(0))
          .sorted((one, other) -> other.length() - one.length())
          .toList();

  private SignerTitles() {}

  /**
   * The title that these words begin with, the longest if there are several, in capitals; empty if
   * there is none.
   */
  public static String leading(String words) {
    String plain = PlainText.plain(words);
    return TITLES.stream()
        .filter(title -> Words.startsWith(plain, PlainText.plain(title)))
        .findFirst()
        .map(title -> title.toUpperCase(Locale.ROOT))
        .orElse("");
  }
}
