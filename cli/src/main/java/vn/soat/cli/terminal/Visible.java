package vn.soat.cli.terminal;

import java.util.stream.Collectors;

/**
 * Text of a draft as it may be shown: characters that would steer a terminal, turn the direction of
 * the text, hide in it or break a file of XML are shown by their signs or numbers.
 */
public final class Visible {

  private Visible() {}

  /** The text on one line with every such character shown. */
  public static String of(String text) {
    StringBuilder shown = null;
    for (int at = 0; at < text.length(); ) {
      int character = text.codePointAt(at);
      int length = Character.charCount(character);
      if (shown == null && !plain(character)) {
        shown = new StringBuilder(text.length() + 20).append(text, 0, at);
      }
      if (shown != null) {
        shown.append(of(character));
      }
      at += length;
    }
    return shown == null ? text : shown.toString();
  }

  /** The text with its lines as they are and every such character within them shown. */
  public static String lines(String text) {
    return text.lines().map(Visible::of).collect(Collectors.joining("\n"));
  }

  /** One character as it is shown. */
  static String of(int character) {
    if (plain(character)) {
      return Character.toString(character);
    }
    if (character == '\t') {
      return "  ";
    }
    if (character == '\n') {
      return "↵";
    }
    if (character < ' ') {
      return Character.toString(0x2400 + character);
    }
    return String.format("⟨U+%04X⟩", character);
  }

  private static boolean plain(int character) {
    boolean ascii = character >= ' ' && character < 0x7F;
    boolean latin =
        (character >= 0xC0 && character < 0x250) || (character >= 0x1E00 && character < 0x1F00);
    if (ascii || latin) {
      return true; // As in most texts.
    }
    if ((character & 0xFFFE) == 0xFFFE) {
      return false; // Never a character, and forbidden in XML.
    }
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
