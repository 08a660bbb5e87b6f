package vn.soat.rules.book;

import java.util.Optional;
import vn.soat.engine.draft.TypedLine;
import vn.soat.engine.draft.TypedPart;

/**
 * How a part of the draft is to be typed.
 *
 * @param component the part
 * @param least the least size in points
 * @param most the greatest size in points
 * @param bold whether it is bold, where that is prescribed
 * @param italic whether it is italic, where that is prescribed
 * @param underlined whether it is underlined, where that is prescribed
 */
public record PartLook(
    TypedPart component,
    int least,
    int most,
    Optional<Boolean> bold,
    Optional<Boolean> italic,
    Optional<Boolean> underlined) {

  /** Letters of a line that are enough to know it by. */
  private static final int BRIEF = 40;

  /** Whether it is to be bold. */
  public boolean mustBeBold() {
    return bold.orElse(false);
  }

  /** Whether it is to be of plain weight. */
  public boolean mustBeRegular() {
    return !bold.orElse(true);
  }

  /** Whether it is to be italic. */
  public boolean mustBeItalic() {
    return italic.orElse(false);
  }

  /** Whether it is to be underlined. */
  public boolean mustBeUnderlined() {
    return underlined.orElse(false);
  }

  /** Whether it may be typed in this size, in points. */
  public boolean fits(double points) {
    return points >= least && points <= most;
  }

  /** What is wrong with the size of a line: {@code “KẾ HOẠCH” 13 → 15–16}. */
  public String sized(TypedLine line) {
    String right = least == most ? String.valueOf(least) : least + "–" + most;
    return brief(line) + " " + line.size() + " → " + right;
  }

  /** The words of a line, or its first words where they are many. */
  public String brief(TypedLine line) {
    String words = line.span().text().replaceAll("\\s+", " ");
    return "“" + (words.length() <= BRIEF ? words : words.substring(0, BRIEF).strip() + "…") + "”";
  }
}
