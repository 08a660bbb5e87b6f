package vn.soat.engine.read;

import vn.soat.engine.document.ParagraphFormat.Alignment;
import vn.soat.engine.document.ParagraphFormat.LineRule;

/** Reads the elements that hold properties of text and paragraphs. */
final class Properties {

  private static final int AUTOMATIC_SPACE = 280;

  /** What the properties of a paragraph in the text say beyond its shape. */
  static final class Mark {
    boolean joined;
    boolean hidden;
    int changes;
    String formatChange;
    Alignment frame;
    Section section;
  }

  private final Lazy<ThemeFonts> theme;

  /**
   * A reader of properties.
   *
   * @param theme the fonts that a theme gives, asked for once one is named
   */
  Properties(Lazy<ThemeFonts> theme) {
    this.theme = theme;
  }

  /** Reads {@code rPr}; what it says of changes is told to the mark, which may be null. */
  TextProperties text(Markup markup, Mark mark) throws UnreadableDraftException {
    String style = null;
    String font = null;
    String wideFont = null;
    Integer halfPoints = null;
    Boolean bold = null;
    Boolean italic = null;
    Boolean underline = null;
    Boolean capitals = null;
    Boolean hidden = null;
    while (markup.child()) {
      switch (markup.name()) {
        case "rStyle" -> style = markup.value();
        case "rFonts" -> {
          font = font(markup, "asciiTheme", "ascii");
          wideFont = font(markup, "hAnsiTheme", "hAnsi");
          markup.skip();
        }
        case "sz" -> halfPoints = Measure.halfPoints(markup.value());
        case "b" -> bold = markup.on();
        case "i" -> italic = markup.on();
        case "u" -> {
          String line = markup.value();
          underline = line != null && !line.equals("none");
        }
        case "caps", "smallCaps" -> capitals = markup.on() || Boolean.TRUE.equals(capitals);
        case "vanish" -> hidden = markup.on();
        case "rPrChange" -> {
          if (mark != null) {
            mark.formatChange = String.valueOf(markup.attribute("id"));
          }
          count(mark);
          markup.skip();
        }
        case "ins", "moveTo" -> {
          count(mark);
          markup.skip();
        }
        case "del", "moveFrom" -> {
          count(mark);
          if (mark != null) {
            mark.joined = true;
          }
          markup.skip();
        }
        default -> markup.skip();
      }
    }
    return new TextProperties(
        style, font, wideFont, halfPoints, bold, italic, underline, capitals, hidden);
  }

  /** Reads {@code pPr}; what it says of the mark at the paragraph's end is told to the mark. */
  ParagraphProperties paragraph(Markup markup, Mark mark) throws UnreadableDraftException {
    String style = null;
    Alignment alignment = null;
    Integer left = null;
    Integer firstLine = null;
    Integer before = null;
    Integer after = null;
    Integer line = null;
    LineRule lineRule = null;
    Integer outline = null;
    Integer list = null;
    Integer level = null;
    Boolean underBorder = null;
    while (markup.child()) {
      switch (markup.name()) {
        case "pStyle" -> style = markup.value();
        case "jc" -> alignment = alignment(markup.value());
        case "ind" -> {
          left = Measure.twips(either(markup, "left", "start"));
          Integer hanging = Measure.twips(markup.attribute("hanging"));
          firstLine =
              hanging != null ? (Integer) (-hanging) : Measure.twips(markup.attribute("firstLine"));
          markup.skip();
        }
        case "spacing" -> {
          before = space(markup, "beforeAutospacing", "before");
          after = space(markup, "afterAutospacing", "after");
          line = Measure.twips(markup.attribute("line"));
          lineRule = lineRule(markup.attribute("lineRule"), line);
          markup.skip();
        }
        case "outlineLvl" -> outline = Measure.whole(markup.value());
        case "numPr" -> {
          while (markup.child()) {
            switch (markup.name()) {
              case "ilvl" -> level = Measure.whole(markup.value());
              case "numId" -> list = Measure.whole(markup.value());
              default -> markup.skip();
            }
          }
        }
        case "pBdr" -> underBorder = drawnUnder(markup);
        case "framePr" -> {
          String place = markup.attribute("xAlign");
          if (mark != null && place != null) {
            mark.frame = alignment(place);
          }
          markup.skip();
        }
        case "rPr" -> {
          TextProperties text = text(markup, mark);
          if (mark != null) {
            mark.hidden = Boolean.TRUE.equals(text.hidden());
          }
        }
        case "sectPr" -> {
          Section section = Section.read(markup);
          if (mark != null) {
            mark.section = section;
            mark.changes += section.changes();
          }
        }
        case "pPrChange" -> {
          count(mark);
          markup.skip();
        }
        default -> markup.skip();
      }
    }
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
        level,
        underBorder);
  }

  /** Whether, of the borders in this element, the one below is drawn. */
  static boolean drawnUnder(Markup markup) throws UnreadableDraftException {
    boolean drawn = false;
    while (markup.child()) {
      if (markup.is("bottom")) {
        drawn = drawn(markup.value());
      } else {
        markup.skip();
      }
    }
    return drawn;
  }

  /** Whether a border of this kind can be seen. */
  static boolean drawn(String border) {
    return border != null && !border.equals("none") && !border.equals("nil");
  }

  /** How the lines stand, null where the value says nothing. */
  static Alignment alignment(String given) {
    if (given == null) {
      return null;
    }
    return switch (given) {
      case "left", "start" -> Alignment.LEFT;
      case "center" -> Alignment.CENTER;
      case "right", "end" -> Alignment.RIGHT;
      case "both", "distribute", "thaiDistribute", "lowKashida", "mediumKashida", "highKashida" ->
          Alignment.JUSTIFIED;
      default -> null;
    };
  }

  private static LineRule lineRule(String given, Integer line) {
    if (given == null) {
      return line == null ? null : LineRule.AUTO;
    }
    return switch (given) {
      case "exact" -> LineRule.EXACT;
      case "atLeast" -> LineRule.AT_LEAST;
      default -> LineRule.AUTO;
    };
  }

  private static Integer space(Markup markup, String automatic, String given) {
    String auto = markup.attribute(automatic);
    return auto != null && Markup.isOn(auto)
        ? (Integer) AUTOMATIC_SPACE
        : Measure.twips(markup.attribute(given));
  }

  private String font(Markup markup, String themed, String plain) throws UnreadableDraftException {
    String name = markup.attribute(themed);
    String font = name == null ? null : theme.get().font(name);
    return font == null ? markup.attribute(plain) : font;
  }

  private static String either(Markup markup, String first, String second) {
    String value = markup.attribute(first);
    return value == null ? markup.attribute(second) : value;
  }

  private static void count(Mark mark) {
    if (mark != null) {
      mark.changes++;
    }
  }
}
