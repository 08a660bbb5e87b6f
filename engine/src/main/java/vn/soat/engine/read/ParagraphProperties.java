package vn.soat.engine.read;

import static vn.soat.engine.read.TextProperties.or;

import vn.soat.engine.document.ParagraphFormat.Alignment;
import vn.soat.engine.document.ParagraphFormat.LineRule;

/**
 * What one place of the file says about the shape of a paragraph; null where it says nothing.
 * Lengths are in twentieths of a point.
 *
 * @param style the id of the paragraph style
 * @param left the left indent
 * @param firstLine the indent of the first line beyond it
 * @param outline the outline level
 * @param list the id of the list, 0 for none
 * @param level the level in the list
 * @param underBorder whether a border is drawn under the paragraph
 */
record ParagraphProperties(
    String style,
    Alignment alignment,
    Integer left,
    Integer firstLine,
    Integer before,
    Integer after,
    Integer line,
    LineRule lineRule,
    Integer outline,
    Integer list,
    Integer level,
    Boolean underBorder) {

  static final ParagraphProperties NONE =
      new ParagraphProperties(
          null, null, null, null, null, null, null, null, null, null, null, null);

  /** These properties where they say something, else those below. */
  ParagraphProperties over(ParagraphProperties below) {
    return new ParagraphProperties(
        style,
        or(alignment, below.alignment),
        or(left, below.left),
        or(firstLine, below.firstLine),
        or(before, below.before),
        or(after, below.after),
        or(line, below.line),
        or(lineRule, below.lineRule),
        or(outline, below.outline),
        or(list, below.list),
        or(level, below.level),
        or(underBorder, below.underBorder));
  }

  /** The same, indented like this where it does not say itself. */
  ParagraphProperties indented(ParagraphProperties indents) {
    return new ParagraphProperties(
        style,
        alignment,
        or(left, indents.left),
        or(firstLine, indents.firstLine),
        before,
        after,
        line,
        lineRule,
        outline,
        list,
        level,
        underBorder);
  }

  /** The same at this level of its list. */
  ParagraphProperties atLevel(Integer other) {
    return new ParagraphProperties(
        style,
        alignment,
        left,
        firstLine,
        before,
        after,
        line,
        lineRule,
        outline,
        list,
        other,
        underBorder);
  }
}
