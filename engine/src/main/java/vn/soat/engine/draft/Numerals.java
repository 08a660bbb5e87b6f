package vn.soat.engine.draft;

import java.util.List;
import java.util.Locale;

/** The numbers of labels: Roman and Arabic figures, the letters of the Vietnamese alphabet. */
public final class Numerals {

  /** The letters that count, in order. */
  private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

  /** The words that count parts, in order. */
  private static final List<String> ORDINALS =
      List.of("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười");

  private static final String[] TENS = {"", "X", "XX", "XXX"};
  private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};

  private Numerals() {}

  /** The place of a letter among the labels, {@code đ} being the fifth; 0 for other characters. */
  public static int letter(char letter) {
    return LETTERS.indexOf(String.valueOf(letter).toLowerCase(Locale.ROOT)) + 1;
  }

  /** The value of a Roman number up to XXXIX; 0 for other words. */
  public static int roman(String written) {
    if (written.isEmpty() || "IVX".indexOf(written.charAt(0)) < 0) {
      return 0;
    }
    for (int value = 1; value < 40; value++) {
      if (roman(value).equals(written)) {
        return value;
      }
    }
    return 0;
  }

  /** The value of the number of a part: {@code nhất}, {@code II}, {@code 3}; 0 for other words. */
  public static int ordinal(String written) {
    if (!written.isEmpty() && Character.isDigit(written.charAt(0))) {
      return Integer.parseInt(written);
    }
    int word = ORDINALS.indexOf(written.toLowerCase(Locale.ROOT)) + 1;
    return word > 0 ? word : roman(written);
  }

  private static String roman(int value) {
    return TENS[value / 10] + ONES[value % 10];
  }

  /** A label with another last number: {@code III.} for {@code V.} and 3. */
  static String counted(String label, int number) {
    int to = label.length();
    while (to > 0 && !Character.isLetterOrDigit(label.charAt(to - 1))) {
      to--;
    }
    int from = to;
    while (from > 0 && Character.isLetterOrDigit(label.charAt(from - 1))) {
      from--;
    }
    return label.substring(0, from) + like(label.substring(from, to), number) + label.substring(to);
  }

  private static String like(String numeral, int number) {
    if (numeral.isEmpty() || Character.isDigit(numeral.charAt(0))) {
      return String.valueOf(number);
    }
    if (roman(numeral) > 0 && number < 40) {
      return roman(number);
    }
    if (ORDINALS.contains(numeral.toLowerCase(Locale.ROOT))) {
      return ORDINALS.get(Math.min(number, ORDINALS.size()) - 1);
    }
    String letter = String.valueOf(LETTERS.charAt(Math.min(number, LETTERS.length()) - 1));
    return Character.isUpperCase(numeral.charAt(0)) ? letter.toUpperCase(Locale.ROOT) : letter;
  }
}
