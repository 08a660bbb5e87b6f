package vn.soat.engine.draft;

import java.util.List;

/**
 * How a draft is set and typed.
 *
 * @param papers the paper of each section of the file that shows any text
 * @param pageNumbers where the page number stands
 * @param lines how the lines of each part look; lines of tables within the text are not among them
 * @param fonts which font shows which words
 * @param bodyParagraphs how the paragraphs of the text are set, those in tables not among them
 * @param slips slips of the typist
 */
public record Typing(
    List<Paper> papers,
    PageNumbers pageNumbers,
    List<TypedLine> lines,
    List<FontUse> fonts,
    List<BodyParagraph> bodyParagraphs,
    List<TypingSlip> slips) {

  /** Nothing of it is known. */
  public static final Typing UNKNOWN =
      new Typing(
          List.of(),
          new PageNumbers(false, false, false, false),
          List.of(),
          List.of(),
          List.of(),
          List.of());

  public Typing {
    papers = List.copyOf(papers);
    lines = List.copyOf(lines);
    fonts = List.copyOf(fonts);
    bodyParagraphs = List.copyOf(bodyParagraphs);
    slips = List.copyOf(slips);
  }
}
