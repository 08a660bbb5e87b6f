package vn.soat.engine.document;

import java.util.List;

/**
 * A Word file as its reader sees it: tracked changes accepted, automatic numbers written out,
 * hidden text left out, each text box once.
 *
 * @param paragraphs the text in reading order; the paragraph numbered {@code n} stands at index
 *     {@code n - 1}
 * @param pages the sections of the file, each with its page set-up, in order; at least one
 * @param traces what a reviewer left in the file
 */
public record Document(List<Paragraph> paragraphs, List<PageSetup> pages, Traces traces) {

  public Document {
    paragraphs = List.copyOf(paragraphs);
    pages = List.copyOf(pages);
  }

  /**
   * The paragraph of this number.
   *
   * @param number counted from 1
   * @throws IndexOutOfBoundsException if there is none
   */
  public Paragraph paragraph(int number) {
    return paragraphs.get(number - 1);
  }

  /** Whether no paragraph holds a visible character. */
  public boolean isBlank() {
    return paragraphs.stream().allMatch(paragraph -> paragraph.text().isBlank());
  }
}
