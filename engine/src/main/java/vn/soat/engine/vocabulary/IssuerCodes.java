package vn.soat.engine.vocabulary;

import java.util.List;
import vn.soat.engine.text.PlainText;

/** The codes of issuing organs in symbols ({@code organ-codes.tsv}). */
public final class IssuerCodes {

  private record Entry(String start, List<String> codes) {}

  private static final List<Entry> ENTRIES =
      WordTable.rows("organ-codes.tsv").stream()
          .map(row -> new Entry(PlainText.plain(row.get(0)), WordTable.values(row.get(1))))
          .sorted((one, other) -> other.start().length() - one.start().length())
          .toList();

  private IssuerCodes() {}

  /**
   * The codes that the symbols of this organ may carry, the usual one first; empty where its name
   * does not tell.
   */
  public static List<String> of(String organ) {
    String plain = PlainText.plain(organ);
    return ENTRIES.stream()
        .filter(entry -> Words.startsWith(plain, entry.start()))
        .findFirst()
        .map(Entry::codes)
        .orElse(List.of());
  }
}
