package vn.soat.rules.book;

import java.util.Set;

/**
 * What a rule rests on.
 *
 * @param hd05 the clause of Hướng dẫn 05-HD/VPTW, or a keyword
 * @param hd36 the clause of Hướng dẫn 36-HD/VPTW, or the same keyword
 */
public record Grounds(String hd05, String hd36) {

  /** What a rule may rest on where no clause demands it. */
  static final Set<String> KEYWORDS =
      Set.of("practice", "logic", "calendar", "consistency", "spelling", "typing");

  /**
   * Grounds other than a clause.
   *
   * @throws IllegalArgumentException if the keyword is unknown
   */
  public static Grounds of(String keyword) {
    if (!KEYWORDS.contains(keyword)) {
      throw new IllegalArgumentException(
          "is hd05 and hd36 or one of "
              + KEYWORDS.stream().sorted().toList()
              + ", not '"
              + keyword
              + "'");
    }
    return new Grounds(keyword, keyword);
  }
}
