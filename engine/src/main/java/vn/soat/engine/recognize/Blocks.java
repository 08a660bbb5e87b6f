package vn.soat.engine.recognize;

import java.util.List;

/**
 * The lines of a draft by the block they belong to, wherever on the page the block stands. Lines of
 * the header, the recipients and the signature are cut into columns; a block that the draft lacks
 * is empty.
 *
 * @param header what stands before the type: names, number, place and date, marks
 * @param title the type, the trích yếu and the rule under it
 * @param body the text from the opening to the last task
 * @param recipients {@code Nơi nhận} and its items
 * @param signature formula, titles and name
 * @param appendix what stands behind both
 */
record Blocks(
    List<Line> header,
    List<Line> title,
    List<Line> body,
    List<Line> recipients,
    List<Line> signature,
    List<Line> appendix) {

  /** The blocks of a draft, whatever the page looks like. */
  static Blocks of(List<Line> lines) {
    TopPart top = TopPart.of(lines);
    List<Line> rest = lines.subList(top.end(), lines.size());
    EndPart end = EndPart.of(rest);
    return new Blocks(
        top.header(),
        top.title(),
        List.copyOf(rest.subList(0, end.start())),
        end.recipients(),
        end.signature(),
        end.appendix());
  }
}
