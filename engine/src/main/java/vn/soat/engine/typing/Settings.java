package vn.soat.engine.typing;

import java.util.ArrayList;
import java.util.List;
import vn.soat.engine.document.Document;
import vn.soat.engine.document.Paragraph;
import vn.soat.engine.document.ParagraphFormat;
import vn.soat.engine.document.ParagraphFormat.Alignment;
import vn.soat.engine.document.ParagraphFormat.LineRule;
import vn.soat.engine.document.Part;
import vn.soat.engine.document.Span;
import vn.soat.engine.draft.BodyParagraph;

/** How the paragraphs of the text are set. */
final class Settings {

  private static final double TWIPS_OF_MILLIMETRE = 1440 / 25.4;
  private static final double TWIPS_OF_POINT = 20;
  private static final double RIGHT_INDENT = 10;
  private static final double RIGHT_DISTANCE = 6;

  /** A paragraph of fewer letters may stand on one line, where left and justified look the same. */
  private static final int LINE = 100;

  private Settings() {}

  static List<BodyParagraph> paragraphs(Document document, List<Span> body) {
    List<BodyParagraph> paragraphs = new ArrayList<>();
    Paragraph before = null;
    for (Span line : body) {
      Paragraph paragraph = document.paragraph(line.paragraph());
      if (paragraph.part() != Part.BODY
          || (before != null && before.number() == paragraph.number())) {
        continue;
      }
      paragraphs.add(
          new BodyParagraph(
              line.part(0, 0),
              paragraph.format().alignment() == Alignment.LEFT && line.text().length() > LINE,
              indent(paragraph),
              distance(before, paragraph),
              leading(paragraph.format())));
      before = paragraph;
    }
    return paragraphs;
  }

  private static double indent(Paragraph paragraph) {
    ParagraphFormat format = paragraph.format();
    boolean uncertain =
        format.numbered()
            || format.firstLine() < 0
            || format.alignment() == Alignment.CENTER
            || format.alignment() == Alignment.RIGHT
            || paragraph.text().startsWith("\t")
            || Character.isSpaceChar(paragraph.text().charAt(0));
    return uncertain ? RIGHT_INDENT : (format.indent() + format.firstLine()) / TWIPS_OF_MILLIMETRE;
  }

  /** Word adds the space below and the space above; an empty paragraph between is space enough. */
  private static double distance(Paragraph before, Paragraph paragraph) {
    if (before == null || paragraph.number() != before.number() + 1) {
      return RIGHT_DISTANCE;
    }
    return (before.format().after() + paragraph.format().before()) / TWIPS_OF_POINT;
  }

  private static double leading(ParagraphFormat format) {
    return format.lineRule() == LineRule.EXACT ? format.line() / TWIPS_OF_POINT : 0;
  }
}
