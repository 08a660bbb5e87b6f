package vn.soat.engine.recognize;

import vn.soat.engine.text.Letters;
import vn.soat.engine.vocabulary.OrganHeads;

/** The names at the head of a document, found though they are misspelt. */
final class Names {

  private static final String PARTY = "đảngcộngsảnviệtnam";
  private static final String STATE = "cộnghòaxãhộichủnghĩaviệtnam";
  private static final String MOTTO = "độclậptựdohạnhphúc";

  /** The motto where its last words stand on a line of their own. */
  private static final String MOTTO_HEAD = "độclậptựdo";

  /** So many letters may be wrong, missing or too many. */
  private static final int SLIPS = 4;

  private Names() {}

  /** Whether the line is the Party's name. */
  static boolean party(Line line) {
    String letters = letters(line);
    return near(letters, PARTY, SLIPS)
        || (letters.startsWith("đảngcộngsản") && letters.length() <= PARTY.length() + SLIPS);
  }

  /** Whether the line is the State's name or its motto. */
  static boolean state(Line line) {
    String letters = letters(line);
    return near(letters, STATE, SLIPS)
        || (letters.startsWith("độclập") && near(letters, MOTTO, SLIPS))
        || letters.equals(MOTTO_HEAD);
  }

  /** Whether the line begins with the name of a kind of organ. */
  static boolean organ(Line line) {
    return OrganHeads.leads(line.plain());
  }

  private static String letters(Line line) {
    String plain = line.plain();
    StringBuilder letters = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Letters.letter(c)) {
        letters.append(c);
      }
    }
    return letters.toString();
  }

  private static boolean near(String one, String other, int slips) {
    return Math.abs(one.length() - other.length()) <= slips
        && Letters.distance(one, other) <= slips;
  }
}
