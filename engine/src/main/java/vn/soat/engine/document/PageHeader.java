package vn.soat.engine.document;

import java.util.List;

/**
 * A header or footer of a page.
 *
 * @param part {@link Part#HEADER} or {@link Part#FOOTER}
 * @param pages the pages that show it
 * @param pageNumber whether it holds a field that shows the page number
 * @param pageNumberAlignment how the paragraph with that field is aligned, null without one
 * @param paragraphs its text
 */
public record PageHeader(
    Part part,
    Pages pages,
    boolean pageNumber,
    ParagraphFormat.Alignment pageNumberAlignment,
    List<Paragraph> paragraphs) {

  public PageHeader {
    paragraphs = List.copyOf(paragraphs);
  }

  /** Which pages show a header. */
  public enum Pages {
    /** Every page for which the section has no header of its own kind. */
    DEFAULT,
    FIRST,
    EVEN
  }
}
