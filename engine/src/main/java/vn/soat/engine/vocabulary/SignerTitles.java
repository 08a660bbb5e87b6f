package vn.soat.engine.vocabulary;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.soat.engine.text.PlainText;

/** The titles that people sign with ({@code titles.tsv}). */
public final class SignerTitles {

  private static final List<Title> TITLES =
      WordTable.rows("titles.tsv").stream()
          .flatMap(row -> written(row.get(0), WordTable.values(row.get(1))))
          .sorted((one, other) -> other.plain().length() - one.plain().length())
          .toList();

  /**
   * A title as the table has it, and a way to write it in the form in which meaning is compared.
   */
  private record Title(String name, String plain) {}

  /**
   * A title that words begin with.
   *
   * @param title the title in full and in capitals
   * @param length how many letters of the plain form it takes as written
   */
  public record Leading(String title, int length) {}

  private SignerTitles() {}

  private static Stream<Title> written(String name, List<String> shortened) {
    return Stream.concat(Stream.of(name), shortened.stream())
        .map(written -> new Title(name, PlainText.plain(written)));
  }

  /** The title that these words begin with, the longest if there are several; null for none. */
  public static Leading leading(String words) {
    String plain = PlainText.plain(words);
    for (Title title : TITLES) {
      if (Words.startsWith(plain, title.plain())) {
        return new Leading(title.name().toUpperCase(Locale.ROOT), title.plain().length());
      }
    }
    return null;
  }
}
