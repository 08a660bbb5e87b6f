package vn.soat.engine.recognize;

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
import vn.soat.engine.document.TextFormat;
import vn.soat.engine.document.Traces;

/** Builds documents for tests without a reader. */
final class Page {

  private final List<Paragraph> paragraphs = new ArrayList<>();
  private int tables;

  /**
   * The page with these lines. A line is a paragraph, one of a text box where it begins with {@code
   * #}, or the cells of a row with {@code ¦} between them and their paragraphs parted by {@code |}.
   */
  static Page of(String lines) {
    Page page = new Page();
    for (String line : lines.split("\n", -1)) {
      if (line.startsWith("#")) {
        page.box(line.substring(1));
      } else if (line.contains("¦")) {
        page.row(line.split("¦", -1));
      } else {
        page.text(line);
      }
    }
    return page;
  }

  /** Paragraphs of text. */
  Page text(String... texts) {
    for (String text : texts) {
      add(text, Part.BODY, Alignment.JUSTIFIED, null, false);
    }
    return this;
  }

  /** Centred paragraphs, as titles are. */
  Page centered(String... texts) {
    for (String text : texts) {
      add(text, Part.BODY, Alignment.CENTER, null, false);
    }
    return this;
  }

  /** A text box. */
  Page box(String... texts) {
    for (String text : texts) {
      add(text, Part.TEXTBOX, Alignment.LEFT, null, false);
    }
    return this;
  }

  /** A paragraph with a line drawn in it. */
  Page drawn(String text) {
    add(text, Part.BODY, Alignment.CENTER, null, true);
    return this;
  }

  /** A borderless table of one row: the paragraphs of a cell parted by {@code |}. */
  Page row(String... cells) {
    tables++;
    return addRow(0, cells);
  }

  /** A table of several rows, the cells of a row as in {@link #row}. */
  Page rows(String[]... rows) {
    tables++;
    for (int i = 0; i < rows.length; i++) {
      addRow(i, rows[i]);
    }
    return this;
  }

  private Page addRow(int row, String... cells) {
    for (int column = 0; column < cells.length; column++) {
      for (String text : cells[column].split("\\|", -1)) {
        boolean drawn = text.startsWith("~");
        add(
            drawn ? text.substring(1) : text,
            Part.TABLE,
            Alignment.CENTER,
            new Cell(tables, row, column, 1),
            drawn);
      }
    }
    return this;
  }

  private void add(String text, Part part, Alignment alignment, Cell cell, boolean drawnLine) {
    paragraphs.add(
        new Paragraph(
            paragraphs.size() + 1,
            part,
            text,
            0,
            text.isEmpty()
                ? List.of()
                : List.of(
                    new Run(
                        0,
                        text.length(),
                        new TextFormat("Times New Roman", 28, false, false, false))),
            new ParagraphFormat(alignment, 0, 0, 0, 0, 240, LineRule.AUTO, "", -1, false),
            cell,
            drawnLine,
            List.of(),
            Origin.unchanged(0)));
  }

  Document document() {
    return new Document(
        paragraphs,
        List.of(
            new PageSetup(
                1, paragraphs.size(), 11906, 16838, 1134, 1134, 1701, 851, false, List.of())),
        Traces.NONE);
  }

  Blocks blocks() {
    return Blocks.of(Lines.of(document()));
  }
}
