package vn.soat.engine.vocabulary;

import java.util.List;
import vn.soat.engine.text.PlainText;

/** What the names of organs begin with ({@code organ-heads.tsv}). */
public final class OrganHeads {

  private record Head(String start, String kind) {}

  private static final List<Head> HEADS =
      WordTable.rows("organ-heads.tsv").stream()
          .map(row -> new Head(PlainText.plain(row.get(0)), row.get(1)))
          .sorted((one, other) -> other.start().length() - one.start().length())
          .toList();

  private OrganHeads() {}

  /** Whether plain words begin with the name of an organ that may issue documents of the Party. */
  public static boolean leads(String plain) {
    return leads(plain, 0);
  }

  /** The same for the words from a place on. */
  public static boolean leads(String plain, int from) {
    String kind = kind(plain, from);
    return kind.equals("organ") || kind.equals("unit");
  }

  /** Whether plain words begin with the name of a unit, which may also end another's name. */
  public static boolean unit(String plain) {
    return kind(plain, 0).equals("unit");
  }

  /** Whether plain words begin with the name of an organ that may issue documents with another. */
  public static boolean partner(String plain) {
    return !kind(plain, 0).equals("none");
  }

  private static String kind(String plain, int from) {
    return HEADS.stream()
        .filter(head -> Words.startsWith(plain, head.start(), from))
        .findFirst()
        .map(Head::kind)
        .orElse("none");
  }
}
