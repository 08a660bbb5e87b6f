package vn.soat.engine.vocabulary;

import java.util.List;
import vn.soat.engine.text.PlainText;

/**
 * A body in whose name documents are issued and signed ({@code signing-bodies.tsv}).
 *
 * @param id its id
 * @param names its names as formulas write them, the first the usual one
 */
public record SigningBody(String id, List<String> names) {

  /** All bodies. */
  public static final List<SigningBody> ALL =
      WordTable.rows("signing-bodies.tsv").stream()
          .map(row -> new SigningBody(row.get(0), WordTable.values(row.get(1))))
          .toList();

  public SigningBody {
    names = List.copyOf(names);
  }

  /**
   * The body whose name these words begin with, the longest name if there are several; null if
   * there is none.
   */
  public static SigningBody leading(String words) {
    String plain = PlainText.plain(words);
    SigningBody leading = null;
    int longest = 0;
    for (SigningBody body : ALL) {
      for (String name : body.names()) {
        String start = PlainText.plain(name);
        if (start.length() > longest && Words.startsWith(plain, start)) {
          leading = body;
          longest = start.length();
        }
      }
    }
    return leading;
  }
}
