package vn.soat.engine.document;

import java.util.List;

/**
 * The page set-up of one section of the file. Lengths are in twentieths of a point (1 mm is 56.7).
 *
 * @param firstParagraph the number of the first paragraph that it holds
 * @param lastParagraph the number of the last
 * @param width the width of the paper
 * @param height the height of the paper
 * @param top the top margin
 * @param bottom the bottom margin
 * @param left the left margin
 * @param right the right margin
 * @param mirrored whether left and right change sides on even pages
 * @param headers the page headers and footers that show on its pages, inherited ones included
 */
public record PageSetup(
    int firstParagraph,
    int lastParagraph,
    int width,
    int height,
    int top,
    int bottom,
    int left,
    int right,
    boolean mirrored,
    List<PageHeader> headers) {

  public PageSetup {
    headers = List.copyOf(headers);
  }

  /** Whether the paper lies on its long side. */
  public boolean landscape() {
    return width > height;
  }
}
