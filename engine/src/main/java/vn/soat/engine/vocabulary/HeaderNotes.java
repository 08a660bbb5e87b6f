package vn.soat.engine.vocabulary;

import java.util.List;
import vn.soat.engine.text.PlainText;

/** Notes in a header that are no part of a name: secrecy, urgency, circulation. */
public final class HeaderNotes {

  private static final List<String> NOTES =
      WordTable.rows("header-notes.tsv").stream().map(row -> PlainText.plain(row.get(0))).toList();

  private HeaderNotes() {}

  /** Whether a plain line is such a note. */
  public static boolean matches(String plain) {
    return NOTES.stream().anyMatch(note -> Words.startsWith(plain, note));
  }
}
