package vn.soat.engine.read;

import java.util.Locale;

/** Numbers written as Word writes them in lists. */
final class Numerals {

  private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };
  private static final int LARGEST_ROMAN = 4999;
  private static final int LETTERS = 26;
  private static final int MOST_LETTERS = 30;

  private Numerals() {}

  /**
   * A number in one of Word's forms; in digits where the form cannot say it or is not one of those
   * that occur in Vietnamese or English text.
   *
   * @param form Word's name of the form: {@code upperRoman}
   */
  static String write(int number, String form) {
    return switch (form) {
      case "upperRoman" -> roman(number);
      case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
      case "upperLetter" -> letters(number);
      case "lowerLetter" -> letters(number).toLowerCase(Locale.ROOT);
      case "decimalZero" -> padded(number, 2);
      case "numberInDash" -> "- " + number + " -";
      case "decimalEnclosedParen" -> "(" + number + ")";
      case "decimalEnclosedFullstop" -> number + ".";
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
          number >= 1 && number <= 20
              ? String.valueOf((char) ('①' + number - 1))
              : String.valueOf(number);
      case "hex" -> Integer.toHexString(number).toUpperCase(Locale.ROOT);
      case "ordinal" -> number + ordinal(number);
      case "bullet", "none" -> "";
      default -> String.valueOf(number);
    };
  }

  /** A number in digits, at least so many. */
  static String padded(int number, int digits) {
    String plain = String.valueOf(number);
    return number < 0 ? plain : "0".repeat(Math.max(0, digits - plain.length())) + plain;
  }

  private static String ordinal(int number) {
    if (number / 10 % 10 == 1) {
      return "th";
    }
    return switch (number % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }

  private static String roman(int number) {
    if (number < 1 || number > LARGEST_ROMAN) {
      return String.valueOf(number);
    }
    StringBuilder roman = new StringBuilder();
    int rest = number;
    for (int i = 0; i < ROMAN.length; i++) {
      for (; rest >= ROMAN_VALUES[i]; rest -= ROMAN_VALUES[i]) {
        roman.append(ROMAN[i]);
      }
    }
    return roman.toString();
  }

  /** A to Z, then AA to ZZ: Word doubles the letter. */
  private static String letters(int number) {
    if (number < 1 || number > LETTERS * MOST_LETTERS) {
      return String.valueOf(number);
    }
    String letter = String.valueOf((char) ('A' + (number - 1) % LETTERS));
    return letter.repeat((number - 1) / LETTERS + 1);
  }
}
