package vn.soat.engine.read;

/**
 * Numbers as a Word file writes them: whole, or in Strict files with a unit. Odd ones say nothing.
 */
final class Measure {

  private static final int TWIPS_PER_POINT = 20;
  private static final int LARGEST = 1_000_000;

  private Measure() {}

  /** A length in twentieths of a point, null if there is none. */
  static Integer twips(String given) {
    return length(given, 1);
  }

  /** A size in half points, null if there is none. */
  static Integer halfPoints(String given) {
    return length(given, TWIPS_PER_POINT / 2);
  }

  /** A whole number, null if there is none. */
  static Integer whole(String given) {
    if (given == null) {
      return null;
    }
    String digits = given.strip();
    boolean negative = digits.startsWith("-");
    int i = negative || digits.startsWith("+") ? 1 : 0;
    if (i == digits.length()) {
      return null;
    }
    long number = 0;
    boolean fraction = false;
    for (; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c == '.' && !fraction) {
        fraction = true;
      } else if (c < '0' || c > '9' || number > Integer.MAX_VALUE) {
        return null;
      } else if (!fraction) {
        number = number * 10 + c - '0';
      }
    }
    return number > Integer.MAX_VALUE ? null : (int) (negative ? -number : number);
  }

  private static Integer length(String given, int twips) {
    Integer whole = whole(given);
    if (whole != null || given == null || given.length() < 3) {
      return whole;
    }
    double unit =
        switch (given.substring(given.length() - 2)) {
          case "pt" -> TWIPS_PER_POINT;
          case "in" -> 1440;
          case "cm" -> 1440 / 2.54;
          case "mm" -> 1440 / 25.4;
          case "pc", "pi" -> 12 * TWIPS_PER_POINT;
          default -> 0;
        };
    try {
      double value = Double.parseDouble(given.substring(0, given.length() - 2)) * unit / twips;
      return unit > 0 && Math.abs(value) < LARGEST ? (Integer) (int) Math.round(value) : null;
    } catch (NumberFormatException odd) {
      return null;
    }
  }
}
