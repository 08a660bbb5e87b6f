package vn.soat.engine.time;

import java.util.List;

/**
 * The time expressions of a text in Vietnamese: {@code ngày 05/6/2026}, {@code trong quý II/2026},
 * {@code từ ngày 01/4 đến ngày 30/6/2026}, {@code trước ngày 10 hằng tháng}, {@code 08h00, thứ Hai,
 * ngày 13/4/2026}. Numbers of documents, legal references, fractions, addresses, counts and blanks
 * still to be filled are none.
 */
public final class TimeExpressions {

  private TimeExpressions() {}

  /**
   * Finds them.
   *
   * @param text a paragraph as it stands, composed or decomposed, with any blanks and line ends; a
   *     line or tab may begin anywhere
   * @param anchor the day from which times without a year are understood
   * @return the expressions in text order, none overlapping another; places count the characters of
   *     the given text
   */
  public static List<TimeExpression> in(String text, Anchor anchor) {
    Folded folded = new Folded(text);
    Tokens tokens = new Tokens(folded);
    List<Phrase> phrases = new Parser(tokens).parse();
    return phrases.isEmpty() ? List.of() : new Reading(text, tokens, phrases, anchor).expressions();
  }

  /**
   * Whether a text has a figure, or one of the words that make a time without any.
   *
   * @param lower the text in small composed letters
   */
  public static boolean mayHold(String lower) {
    char[] characters = lower.toCharArray();
    for (int i = 0; i < characters.length; i++) {
      char c = characters[i];
      if (c >= '0' && c <= '9') {
        return true;
      }
      String word = telling(c);
      if (!word.isEmpty() && lower.startsWith(word, i - word.indexOf(c))) {
        return true;
      }
    }
    return false;
  }

  /** The word that makes a time, by the rarest of its letters; empty for other letters. */
  private static String telling(char letter) {
    return switch (letter) {
      case 'ằ' -> "hằng";
      case 'à' -> "hàng";
      case 'ỗ' -> "mỗi";
      case 'x' -> "xuyên";
      case 'ý' -> "quý";
      case 'í' -> "quí";
      case 'á' -> "tháng";
      default -> "";
    };
  }
}
