package vn.soat.engine.read;

import java.util.HashMap;
import java.util.Map;
import vn.soat.engine.document.PageHeader.Pages;
import vn.soat.engine.document.Part;

/**
 * A section as the file writes it. Lengths are in twentieths of a point.
 *
 * @param left the left margin with the gutter
 * @param titlePage whether its first page has a header of its own
 * @param references the ids of the parts of its own headers and footers
 * @param changes tracked changes of its set-up
 */
record Section(
    int width,
    int height,
    int top,
    int bottom,
    int left,
    int right,
    boolean titlePage,
    Map<Place, String> references,
    int changes) {

  private static final int LETTER_WIDTH = 12_240;
  private static final int LETTER_HEIGHT = 15_840;
  private static final int INCH = 1440;

  /** Where a header or footer stands. */
  record Place(Part part, Pages pages) {

    // What a record compares with is put together at run time, which costs a short run 5 ms.

    @Override
    public boolean equals(Object other) {
      return other instanceof Place that && part == that.part && pages == that.pages;
    }

    @Override
    public int hashCode() {
      return part.hashCode() * 31 + pages.hashCode();
    }
  }

  /** What Word takes where a file says nothing. */
  static final Section PLAIN =
      new Section(LETTER_WIDTH, LETTER_HEIGHT, INCH, INCH, INCH, INCH, false, Map.of(), 0);

  /** Reads {@code sectPr}. */
  static Section read(Markup markup) throws UnreadableDraftException {
    int width = LETTER_WIDTH;
    int height = LETTER_HEIGHT;
    int top = INCH;
    int bottom = INCH;
    int left = INCH;
    int right = INCH;
    boolean titlePage = false;
    int changes = 0;
    Map<Place, String> references = new HashMap<>();
    while (markup.child()) {
      switch (markup.name()) {
        case "pgSz" -> {
          width = length(markup, "w", width);
          height = length(markup, "h", height);
          markup.skip();
        }
        case "pgMar" -> {
          top = Math.abs(length(markup, "top", top));
          bottom = Math.abs(length(markup, "bottom", bottom));
          left = length(markup, "left", left) + length(markup, "gutter", 0);
          right = length(markup, "right", right);
          markup.skip();
        }
        case "titlePg" -> titlePage = markup.on();
        case "headerReference" -> refer(markup, Part.HEADER, references);
        case "footerReference" -> refer(markup, Part.FOOTER, references);
        case "sectPrChange" -> {
          changes++;
          markup.skip();
        }
        default -> markup.skip();
      }
    }
    return new Section(width, height, top, bottom, left, right, titlePage, references, changes);
  }

  private static void refer(Markup markup, Part part, Map<Place, String> references)
      throws UnreadableDraftException {
    String type = String.valueOf(markup.attribute("type"));
    Pages pages =
        switch (type) {
          case "first" -> Pages.FIRST;
          case "even" -> Pages.EVEN;
          default -> Pages.DEFAULT;
        };
    references.put(new Place(part, pages), String.valueOf(markup.attribute("id")));
    markup.skip();
  }

  private static int length(Markup markup, String name, int otherwise) {
    Integer given = Measure.twips(markup.attribute(name));
    return given == null ? otherwise : given;
  }
}
