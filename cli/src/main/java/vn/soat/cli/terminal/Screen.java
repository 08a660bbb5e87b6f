package vn.soat.cli.terminal;

import java.util.Map;

/**
 * Where a text report is shown.
 *
 * @param columns how wide it is
 * @param colours whether colours are wanted
 */
public record Screen(int columns, boolean colours) {

  private static final int NARROWEST = 50;
  private static final int WIDEST = 110;
  private static final int USUAL = 100;

  /** A text file. */
  public static final Screen PAPER = new Screen(USUAL, false);

  /** When colours are used. */
  public enum Colour {
    AUTO,
    ALWAYS,
    NEVER
  }

  /** How words stand out. */
  public enum Style {
    ERROR("1;31"),
    WARNING("33"),
    INFO("36"),
    FINE("1;32"),
    STRONG("1"),
    FAINT("2");

    private final String code;

    Style(String code) {
      this.code = code;
    }
  }

  /**
   * The screen that standard output is.
   *
   * @param colour what the user wants
   * @param variables the environment, for {@code NO_COLOR} and {@code TERM}
   */
  public static Screen standardOutput(Colour colour, Map<String, String> variables) {
    boolean terminal = isTerminal();
    boolean plain =
        !variables.getOrDefault("NO_COLOR", "").isEmpty() || "dumb".equals(variables.get("TERM"));
    boolean colours = colour == Colour.ALWAYS || (colour == Colour.AUTO && terminal && !plain);
    return new Screen(terminal ? width(told()) : USUAL, colours);
  }

  /** Whether standard output is a terminal, as far as the launcher says. */
  public static boolean isTerminal() {
    return !told().isEmpty() && !told().equals("0");
  }

  /** The columns of the terminal by the word of the launcher, 0 or nothing where there is none. */
  private static String told() {
    return System.getProperty("soat.columns", "");
  }

  private static int width(String told) {
    if (!told.chars().allMatch(c -> c >= '0' && c <= '9') || told.length() > 6) {
      return USUAL;
    }
    return Math.max(NARROWEST, Math.min(WIDEST, Integer.parseInt(told)));
  }

  /** Words in a style, as they are where colours are not wanted. */
  public String paint(Style style, String words) {
    return colours && !words.isEmpty() ? "\u001b[" + style.code + "m" + words + "\u001b[0m" : words;
  }
}
