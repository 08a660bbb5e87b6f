package vn.soat.engine.typing;

import java.util.ArrayList;
import java.util.List;
import vn.soat.engine.document.Cell;
import vn.soat.engine.document.Document;
import vn.soat.engine.document.Origin;
import vn.soat.engine.document.PageSetup;
import vn.soat.engine.document.Paragraph;
import vn.soat.engine.document.ParagraphFormat;
import vn.soat.engine.document.ParagraphFormat.Alignment;
import vn.soat.engine.document.ParagraphFormat.LineRule;
import vn.soat.engine.document.Part;
import vn.soat.engine.document.Run;
import vn.soat.engine.document.Span;
import vn.soat.engine.document.TextFormat;
import vn.soat.engine.document.Traces;

/** A document in the making, paragraph by paragraph. */
final class Sheet {

  static final TextFormat PLAIN = new TextFormat("Times New Roman", 28, false, false, false);
  static final ParagraphFormat JUSTIFIED =
      new ParagraphFormat(Alignment.JUSTIFIED, 0, 567, 0, 120, 360, LineRule.EXACT, "", -1, false);

  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<PageSetup> pages = new ArrayList<>();

  /** A paragraph of the text in one look. */
  Sheet line(String text) {
    return line(text, JUSTIFIED);
  }

  Sheet line(String text, ParagraphFormat format) {
    return add(Part.BODY, text, format, List.of(new Run(0, text.length(), PLAIN)));
  }

  /** A paragraph whose runs follow each other. */
  Sheet runs(Object... textsAndFormats) {
    StringBuilder text = new StringBuilder();
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < textsAndFormats.length; i += 2) {
      int start = text.length();
      text.append(textsAndFormats[i]);
      runs.add(new Run(start, text.length(), (TextFormat) textsAndFormats[i + 1]));
    }
    return add(Part.BODY, text.toString(), JUSTIFIED, runs);
  }

  /** A cell of a table. */
  Sheet cell(String text) {
    return add(Part.TABLE, text, JUSTIFIED, List.of(new Run(0, text.length(), PLAIN)));
  }

  private Sheet add(Part part, String text, ParagraphFormat format, List<Run> runs) {
    paragraphs.add(
        new Paragraph(
            paragraphs.size() + 1,
            part,
            text,
            0,
            runs,
            format,
            part == Part.TABLE ? new Cell(1, 0, 0, 1) : null,
            false,
            List.of(),
            Origin.unchanged(0)));
    return this;
  }

  Sheet page(PageSetup page) {
    pages.add(page);
    return this;
  }

  Document document() {
    return new Document(paragraphs, pages, Traces.NONE);
  }

  /** All lines from one paragraph to another. */
  static List<Span> lines(Document document, int from, int to) {
    return document.paragraphs().subList(from - 1, to).stream()
        .map(paragraph -> paragraph.span(0, paragraph.text().length()))
        .toList();
  }
}
