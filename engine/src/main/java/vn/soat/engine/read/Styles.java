package vn.soat.engine.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The styles of a file, each folded with those that it is based on, once and when it is used. */
final class Styles {

  private static final String PARAGRAPH = "paragraph";
  private static final String CHARACTER = "character";
  private static final String TABLE = "table";

  private record Style(
      String name, String type, String base, TextProperties text, ParagraphProperties paragraph) {}

  /** What a style says with all that it is based on. */
  record Folded(TextProperties text, ParagraphProperties paragraph) {
    static final Folded NONE = new Folded(TextProperties.NONE, ParagraphProperties.NONE);
  }

  private final Map<String, Style> styles = new HashMap<>();
  private final Map<String, Folded> folded = new HashMap<>();
  private final Map<String, String> defaults = new HashMap<>();
  private final Lazy<Numbering> numbering;
  private TextProperties text = TextProperties.NONE;
  private ParagraphProperties paragraph = ParagraphProperties.NONE;

  /**
   * No styles yet.
   *
   * @param numbering the lists that styles may name, asked for once one does
   */
  Styles(Lazy<Numbering> numbering) {
    this.numbering = numbering;
  }

  /** Reads the part that holds the styles. */
  void read(Markup markup, Properties properties) throws UnreadableDraftException {
    while (markup.child()) {
      while (markup.child()) {
        switch (markup.name()) {
          case "docDefaults" -> readDefaults(markup, properties);
          case "style" -> readStyle(markup, properties);
          default -> markup.skip();
        }
      }
    }
  }

  /** What holds for all text before any style. */
  TextProperties text() {
    return text;
  }

  /** What holds for all paragraphs before any style. */
  ParagraphProperties paragraph() {
    return paragraph;
  }

  /** The name of a style, empty if there is none with this id. */
  String name(String id) {
    Style style = styles.get(id);
    return style == null ? "" : style.name;
  }

  /** The style of a paragraph that names this one, or none where it is null. */
  Folded ofParagraph(String id) throws UnreadableDraftException {
    return folded(id, PARAGRAPH);
  }

  /** The style of text that names this one, or none where it is null. */
  Folded ofText(String id) throws UnreadableDraftException {
    return folded(id, CHARACTER);
  }

  /** The style of a table that names this one, or none where it is null. */
  Folded ofTable(String id) throws UnreadableDraftException {
    return folded(id, TABLE);
  }

  /** The list that a style of lists names, null if it names none. */
  Integer list(String id) {
    Style style = styles.get(id);
    return style == null ? null : style.paragraph.list();
  }

  private void readDefaults(Markup markup, Properties properties) throws UnreadableDraftException {
    while (markup.child()) {
      boolean ofText = markup.name().equals("rPrDefault");
      while (markup.child()) {
        if (ofText) {
          text = properties.text(markup, null);
        } else {
          paragraph = properties.paragraph(markup, null);
        }
      }
    }
  }

  private void readStyle(Markup markup, Properties properties) throws UnreadableDraftException {
    String id = String.valueOf(markup.attribute("styleId"));
    String type = String.valueOf(markup.attribute("type"));
    String given = markup.attribute("default");
    if (given != null && Markup.isOn(given)) {
      defaults.put(type, id);
    }
    String name = "";
    String base = null;
    TextProperties ofText = TextProperties.NONE;
    ParagraphProperties ofParagraph = ParagraphProperties.NONE;
    while (markup.child()) {
      switch (markup.name()) {
        case "name" -> name = String.valueOf(markup.value());
        case "basedOn" -> base = markup.value();
        case "rPr" -> ofText = properties.text(markup, null);
        case "pPr" -> ofParagraph = properties.paragraph(markup, null);
        default -> markup.skip();
      }
    }
    styles.putIfAbsent(id, new Style(name, type, base, ofText, ofParagraph));
  }

  private Folded folded(String id, String type) throws UnreadableDraftException {
    String known = id;
    Style style = styles.get(id);
    if (style == null || !style.type.equals(type)) {
      known = defaults.get(type);
    }
    if (known == null) {
      return Folded.NONE;
    }
    Deque<String> chain = new ArrayDeque<>();
    Set<String> seen = new HashSet<>();
    Folded below = Folded.NONE;
    for (String each = known; each != null && styles.containsKey(each); ) {
      Folded ready = folded.get(each);
      if (ready != null) {
        below = ready;
        break;
      }
      if (!seen.add(each)) {
        break;
      }
      chain.push(each);
      each = styles.get(each).base;
    }
    for (String each : chain) {
      below = over(styles.get(each), each, below);
      folded.put(each, below);
    }
    return below;
  }

  private Folded over(Style style, String id, Folded below) throws UnreadableDraftException {
    ParagraphProperties own = style.paragraph;
    if (own.list() != null && own.list() > 0) {
      own = own.indented(numbering.get().indents(own.list(), own.level(), id));
    }
    ParagraphProperties both = own.over(below.paragraph);
    if (both.list() != null && both.list() > 0) {
      Integer linked = numbering.get().levelOf(both.list(), id);
      both = linked == null ? both : both.atLevel(linked);
    }
    return new Folded(style.text.over(below.text), both);
  }
}
