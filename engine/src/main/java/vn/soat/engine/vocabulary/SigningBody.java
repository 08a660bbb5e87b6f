package vn.soat.engine.vocabulary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.soat.engine.text.PlainText;

/**
 * A body in whose name documents are issued and signed ({@code signing-bodies.tsv}).
 *
 * @param id its id
 * @param names its names as formulas write them, the first the usual one
 * @param also the ids of the bodies of which this may be another name
 */
public record SigningBody(String id, List<String> names, List<String> also) {

  /** All bodies. */
  public static final List<SigningBody> ALL =
      WordTable.rows("signing-bodies.tsv").stream()
          .map(
              row ->
                  new SigningBody(
                      row.get(0), WordTable.values(row.get(1)), WordTable.values(row.get(2))))
          .toList();

  /** Their names in the form in which meaning is compared. */
  private static final Map<String, SigningBody> BY_NAME = byName();

  /** In so many letters any name has room, with blanks to spare; a line may be very long. */
  private static final int REACH = 200;

  private static Map<String, SigningBody> byName() {
    Map<String, SigningBody> byName = new LinkedHashMap<>();
    ALL.forEach(
        body -> body.names().forEach(name -> byName.putIfAbsent(PlainText.plain(name), body)));
    return byName;
  }

  public SigningBody {
    names = List.copyOf(names);
    also = List.copyOf(also);
  }

  /** Whether two ids may be those of one body. */
  public static boolean same(String one, String other) {
    return one.equals(other)
        || ALL.stream()
            .anyMatch(
                body ->
                    (body.id().equals(one) && body.also().contains(other))
                        || (body.id().equals(other) && body.also().contains(one)));
  }

  /**
   * The body whose name these words begin with, the longest name if there are several; null if
   * there is none.
   */
  public static SigningBody leading(String words) {
    return leading(words, 0);
  }

  /** The same for the words from a place on. */
  public static SigningBody leading(String words, int from) {
    String plain = PlainText.plain(words.substring(from, Math.min(words.length(), from + REACH)));
    String longest = "";
    for (String name : BY_NAME.keySet()) {
      if (name.length() > longest.length() && Words.startsWith(plain, name)) {
        longest = name;
      }
    }
    return BY_NAME.get(longest);
  }
}
