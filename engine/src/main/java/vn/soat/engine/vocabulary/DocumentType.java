package vn.soat.engine.vocabulary;

import java.util.List;
import vn.soat.engine.text.PlainText;

/**
 * A type of document ({@code types.tsv}).
 *
 * @param name the type in its usual capitals: {@code Kế hoạch}
 * @param plain the same in the form in which meaning is compared
 * @param code the code that its symbol carries: {@code KH}
 */
public record DocumentType(String name, String plain, String code) {

  /** All types. */
  public static final List<DocumentType> ALL =
      WordTable.rows("types.tsv").stream()
          .map(row -> new DocumentType(row.get(0), PlainText.plain(row.get(0)), row.get(1)))
          .toList();

  /** The type with this name in any capitals, null if there is none. */
  public static DocumentType named(String words) {
    String plain = PlainText.plain(words);
    for (DocumentType type : ALL) {
      if (type.plain().equals(plain)) {
        return type;
      }
    }
    return null;
  }
}
