package vn.soat.engine.document;

import java.util.List;

/**
 * One paragraph as a reader sees it.
 *
 * @param number its place in reading order, from 1, table cells and text boxes included; paragraphs
 *     of page headers and footers count from 1 on their own
 * @param part where it stands
 * @param text the visible text in NFC: the automatic label first, tabs as {@code \t}, soft breaks
 *     as {@code \n}, capitals where the formatting shows capitals
 * @param labelLength how many characters of the text are an automatic label with the blank behind
 *     it; 0 where the label is typed or missing
 * @param runs stretches of one formatting, in order and without gaps over the text behind the label
 * @param format the formatting of the paragraph as it takes effect
 * @param cell the table cell it stands in, null outside tables
 * @param drawnLine whether a line is drawn with this paragraph: a line shape anchored in it, or a
 *     border under it
 * @param objects the places of the text at which something stands in the line that is no text: a
 *     picture, an embedded object, the sign of a note; in order
 * @param origin where each character came from, for anchoring findings in the file
 */
public record Paragraph(
    int number,
    Part part,
    String text,
    int labelLength,
    List<Run> runs,
    ParagraphFormat format,
    Cell cell,
    boolean drawnLine,
    List<Integer> objects,
    Origin origin) {

  public Paragraph {
    runs = List.copyOf(runs);
    objects = List.copyOf(objects);
  }

  /** The words from {@code start} to {@code end} of this paragraph as a place. */
  public Span span(int start, int end) {
    return new Span(number, start, end, text.substring(start, end));
  }

  /** The format of the character at this place of the text; that of the first run on a label. */
  public TextFormat formatAt(int index) {
    for (Run run : runs) {
      if (index < run.end()) {
        return run.format();
      }
    }
    return runs.isEmpty() ? TextFormat.PLAIN : runs.get(runs.size() - 1).format();
  }
}
