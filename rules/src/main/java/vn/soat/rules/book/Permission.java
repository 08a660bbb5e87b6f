package vn.soat.rules.book;

import java.util.List;

/**
 * Which titles may stand under a formula.
 *
 * @param formula {@code T/M}, {@code K/T}, {@code T/L}, or {@code direct} where the head signs
 *     without a formula
 * @param bodies the ids of the bodies, or of the heads who are signed for, behind the formula
 * @param titles the titles in capitals; none where the body is signed for without a title
 */
public record Permission(String formula, List<String> bodies, List<String> titles) {

  /** Whether it speaks of this body. */
  public boolean covers(String body) {
    return bodies.contains(body);
  }

  /** Whether this title may stand there. */
  public boolean allows(String title) {
    return titles.contains(title);
  }

  /** Whether a title must stand there. */
  public boolean titled() {
    return !titles.isEmpty();
  }

  /** The titles as a text, the first one first. */
  public String choice() {
    return String.join(", ", titles);
  }
}
