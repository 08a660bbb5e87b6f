package vn.soat.engine.document;

/**
 * The way back from a reader's text to the characters of the file. A paragraph element ({@code p})
 * of the part that holds the text is known by its count: how many paragraph elements begin before
 * it in the part, wherever they stand. Its characters are those of the text elements in it ({@code
 * t}, and one each for {@code tab}, {@code ptab}, {@code br}, {@code cr}, {@code sym}, {@code
 * noBreakHyphen} and {@code softHyphen}) in the order of the file, hidden ones too. What stands in
 * a text box within it, in a deletion, in the place that a move left or in an alternative that was
 * not chosen does not count, nor does the automatic label.
 */
public final class Origin {

  private final int labelLength;
  private final int element;
  private final int[] offsets;
  private final int[] joins;

  private Origin(int labelLength, int element, int[] offsets, int[] joins) {
    this.labelLength = labelLength;
    this.element = element;
    this.offsets = offsets;
    this.joins = joins;
  }

  /**
   * The origin of a text that the file holds just as it is read, in its first paragraph.
   *
   * @param labelLength how many characters at its head are an automatic label
   */
  public static Origin unchanged(int labelLength) {
    return unchanged(labelLength, 0);
  }

  /**
   * The origin of a text that the file holds just as it is read.
   *
   * @param labelLength how many characters at its head are an automatic label
   * @param element which paragraph element it is, from 0
   */
  public static Origin unchanged(int labelLength, int element) {
    return new Origin(labelLength, element, null, null);
  }

  /**
   * The origin of a text that differs from what the file holds.
   *
   * @param labelLength how many characters at its head are an automatic label
   * @param element which paragraph element it begins in, from 0
   * @param offsets for each character behind the label, and one behind the last, its offset in the
   *     file's paragraph
   * @param joins where a deleted or hidden paragraph mark joins it with the next paragraph element:
   *     the place in the text behind the label, then that element's count, for each; may be empty
   */
  public static Origin mapped(int labelLength, int element, int[] offsets, int... joins) {
    return new Origin(labelLength, element, offsets.clone(), joins.clone());
  }

  /**
   * The paragraph element that holds a character of the reader's text, counted from 0.
   *
   * @param index a place in the reader's text, up to its length
   */
  public int element(int index) {
    int found = element;
    for (int i = 0; joins != null && i < joins.length && joins[i] <= index - labelLength; i += 2) {
      found = joins[i + 1];
    }
    return found;
  }

  /**
   * The offset in the file's paragraph element of a character of the reader's text; that of the
   * first character within the label.
   *
   * @param index a place in the reader's text, up to its length
   */
  public int offset(int index) {
    int typed = Math.max(0, index - labelLength);
    return offsets == null ? typed : offsets[Math.min(typed, offsets.length - 1)];
  }
}
