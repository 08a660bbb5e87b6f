package vn.soat.engine.read;

import static vn.soat.engine.read.TextProperties.or;

import java.util.HashMap;
import java.util.Map;
import vn.soat.engine.document.ParagraphFormat;
import vn.soat.engine.document.ParagraphFormat.Alignment;
import vn.soat.engine.document.ParagraphFormat.LineRule;
import vn.soat.engine.document.TextFormat;

/**
 * Folds defaults, table style, paragraph style, numbering, character style and direct formatting.
 */
final class Formatting {

  private static final int SINGLE = 240;
  private static final int LOWEST_OUTLINE = 8;

  /** What holds for the paragraphs of one style, in tables of one style. */
  final class Base {
    private final Styles.Folded paragraphStyle;
    private final Styles.Folded tableStyle;
    private final ParagraphProperties shape;
    private final Map<TextProperties, Look> looks = new HashMap<>();
    private Look plain;

    /** The formatting asked for last and its look: a text cut into runs has the same in each. */
    private TextProperties last;

    private Look lastLook;

    private Base(Styles.Folded paragraphStyle, Styles.Folded tableStyle) {
      this.paragraphStyle = paragraphStyle;
      this.tableStyle = tableStyle;
      this.shape = paragraphStyle.paragraph().over(tableStyle.paragraph()).over(styles.paragraph());
    }

    /** How text without direct formatting is shown. */
    Look look() throws UnreadableDraftException {
      if (plain == null) {
        plain = fold(TextProperties.NONE);
      }
      return plain;
    }

    /** How text with this direct formatting is shown. */
    Look look(TextProperties direct) throws UnreadableDraftException {
      if (direct.equals(last)) {
        return lastLook;
      }
      Look look = looks.get(direct);
      if (look == null) {
        look = fold(direct);
        looks.put(direct, look);
      }
      last = direct;
      lastLook = look;
      return look;
    }

    /** The shape of a paragraph with this direct formatting. */
    ParagraphProperties shape(ParagraphProperties direct) throws UnreadableDraftException {
      ParagraphProperties own = direct;
      if (own.list() != null) {
        own = own.atLevel(Numbering.inRange(own.level()));
        if (own.list() > 0) {
          own = own.indented(numbering.get().indents(own.list(), own.level(), null));
        } else {
          own = own.indented(NO_INDENT);
        }
      }
      return own.over(shape);
    }

    private Look fold(TextProperties direct) throws UnreadableDraftException {
      TextProperties table = tableStyle.text();
      TextProperties paragraph = paragraphStyle.text();
      TextProperties character = styles.ofText(direct.style()).text();
      TextProperties all = direct.over(character).over(paragraph).over(table).over(styles.text());
      boolean bold =
          toggle(
              direct.bold(),
              styles.text().bold(),
              table.bold(),
              paragraph.bold(),
              character.bold());
      boolean italic =
          toggle(
              direct.italic(),
              styles.text().italic(),
              table.italic(),
              paragraph.italic(),
              character.italic());
      String font = or(all.font(), TextFormat.PLAIN.font());
      String wideFont = or(all.wideFont(), font);
      TextFormat format = format(font, all, bold, italic);
      return new Look(
          format,
          wideFont.equals(font) ? format : format(wideFont, all, bold, italic),
          toggle(
              direct.capitals(),
              styles.text().capitals(),
              table.capitals(),
              paragraph.capitals(),
              character.capitals()),
          toggle(
              direct.hidden(),
              styles.text().hidden(),
              table.hidden(),
              paragraph.hidden(),
              character.hidden()),
          SymbolFont.of(font));
    }
  }

  /** Where a paragraph is taken out of the list of its style, the list's indents go with it. */
  private static final ParagraphProperties NO_INDENT =
      new ParagraphProperties(null, null, 0, 0, null, null, null, null, null, null, null, null);

  private final Styles styles;
  private final Lazy<Numbering> numbering;
  private final Map<String, Base> bases = new HashMap<>();
  private final Map<String, FontName> fonts = new HashMap<>();

  Formatting(Styles styles, Lazy<Numbering> numbering) {
    this.styles = styles;
    this.numbering = numbering;
  }

  /** What holds for paragraphs of this style in a table of that style; null for the default. */
  Base base(String paragraphStyle, String tableStyle) throws UnreadableDraftException {
    String key = paragraphStyle + '\n' + tableStyle;
    Base base = bases.get(key);
    if (base == null) {
      base =
          new Base(
              styles.ofParagraph(paragraphStyle),
              tableStyle == null ? Styles.Folded.NONE : styles.ofTable(tableStyle));
      bases.put(key, base);
    }
    return base;
  }

  /** The list of a folded shape, null if there is none. */
  Numbering.NumberedList list(ParagraphProperties shape) throws UnreadableDraftException {
    Integer list = shape.list();
    return list == null || list <= 0 ? null : numbering.get().list(list);
  }

  /** A folded shape as the reader of the document gets it. */
  ParagraphFormat format(ParagraphProperties shape, boolean numbered) {
    int outline = shape.outline() == null ? -1 : shape.outline();
    return new ParagraphFormat(
        or(shape.alignment(), Alignment.LEFT),
        or(shape.left(), 0),
        or(shape.firstLine(), 0),
        or(shape.before(), 0),
        or(shape.after(), 0),
        or(shape.line(), SINGLE),
        or(shape.lineRule(), LineRule.AUTO),
        shape.style() == null ? "" : styles.name(shape.style()),
        outline > LOWEST_OUTLINE ? -1 : outline,
        numbered);
  }

  private TextFormat format(String font, TextProperties plain, boolean bold, boolean italic) {
    FontName name = fonts.computeIfAbsent(font, FontName::of);
    return new TextFormat(
        name.family(),
        or(plain.halfPoints(), TextFormat.PLAIN.halfPoints()),
        bold || name.bold(),
        italic || name.italic(),
        Boolean.TRUE.equals(plain.underline()));
  }

  /** Direct formatting decides; else each style that says yes turns the property over. */
  private static boolean toggle(
      Boolean direct, Boolean defaults, Boolean table, Boolean paragraph, Boolean character) {
    if (direct != null) {
      return direct;
    }
    return Boolean.TRUE.equals(defaults)
        || (Boolean.TRUE.equals(table)
            ^ Boolean.TRUE.equals(paragraph)
            ^ Boolean.TRUE.equals(character));
  }
}
