package vn.soat.engine.document;

/**
 * Words at a place of the draft.
 *
 * @param paragraph the number of the paragraph, from 1; 0 for the draft as a whole
 * @param start the first character in the paragraph's text
 * @param end the character behind the last; equal to {@code start} where something is missing
 * @param text the words as the reader sees them, empty where something is missing
 */
public record Span(int paragraph, int start, int end, String text) implements Comparable<Span> {

  /** The draft as a whole. */
  public static final Span DRAFT = new Span(0, 0, 0, "");

  /** The place at the head of a paragraph, for what is missing there. */
  public static Span at(int paragraph) {
    return new Span(paragraph, 0, 0, "");
  }

  // How a record compares and hashes is put together at run time, which costs a short run 10 ms.
  @Override
  public boolean equals(Object other) {
    return other instanceof Span that
        && paragraph == that.paragraph
        && start == that.start
        && end == that.end
        && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return (paragraph * 31 + start) * 31 + end;
  }

  /** The words from {@code from} to {@code to}, counted within these words. */
  public Span part(int from, int to) {
    return new Span(paragraph, start + from, start + to, text.substring(from, to));
  }

  /** Whether the other words stand wholly within these. */
  public boolean contains(Span other) {
    return paragraph == other.paragraph && start <= other.start && other.end <= end;
  }

  @Override
  public int compareTo(Span other) {
    int order = Integer.compare(paragraph, other.paragraph);
    if (order == 0) {
      order = Integer.compare(start, other.start);
    }
    return order == 0 ? Integer.compare(end, other.end) : order;
  }
}
