package vn.soat.engine.draft;

import java.util.ArrayList;
import java.util.List;
import vn.soat.engine.document.Span;

/**
 * A slip of the typist, told once for a line.
 *
 * @param kind what it is
 * @param span the first words that show it
 * @param others the other places of the same line
 * @param corrected what the first words should be and then those of the other places; empty where
 *     that is not known
 */
public record TypingSlip(Kind kind, Span span, List<Span> others, List<String> corrected) {

  /** What a slip is. */
  public enum Kind {
    /** Two or three blanks in a row. */
    BLANKS,
    /** A blank before {@code , . ; :}. */
    BLANK_BEFORE_MARK,
    /** No blank behind {@code , . ; :}. */
    NO_BLANK_BEHIND_MARK,
    /** A bracket without its fellow. */
    BRACKET,
    /** A quotation mark without its fellow. */
    QUOTATION_MARK,
    /** The slash at the end of the text: {@code ./.}. */
    CLOSING_SLASH,
    /** A place still to be filled in. */
    PLACEHOLDER
  }

  public TypingSlip {
    others = List.copyOf(others);
    corrected = List.copyOf(corrected);
  }

  /** What the first words should be, how many places there are, what the others should be. */
  public List<String> told() {
    List<String> told = new ArrayList<>(corrected);
    told.add(1, String.valueOf(count()));
    return told;
  }

  /** How many places of the line show it. */
  public int count() {
    return others.size() + 1;
  }
}
