package vn.soat.engine.edit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import vn.soat.engine.read.Markup;
import vn.soat.engine.read.PartText;
import vn.soat.engine.read.UnreadableDraftException;
import vn.soat.engine.read.WordPackage;

/** A copy of a file while parts of it are changed. */
final class Copy {

  /** What a part of our own begins with. */
  static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  private static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/package/2006/relationships";

  private final byte[] file;
  private final WordPackage parts;
  private final Map<String, byte[]> changed = new LinkedHashMap<>();
  private final Map<String, byte[]> added = new LinkedHashMap<>();
  private final Set<String> dropped = new HashSet<>();
  private final List<Ledger.Page> pages = new ArrayList<>();

  Copy(byte[] file, WordPackage parts) {
    this.file = file;
    this.parts = parts;
  }

  /** Changes a part that is there. */
  void change(String part, PartText before, Edits edits) {
    PartText after = before.with(edits.apply());
    pages.add(Ledger.page(part, before, after, edits));
    put(part, after);
  }

  /** Puts another text in the stead of a part that is there. */
  void put(String part, PartText text) {
    changed.put(parts.entry(part), text.bytes());
  }

  /** Adds a part that is not there. */
  void add(String part, String text) {
    added.put(part, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Leaves out a part. */
  void drop(String part) {
    String entry = parts.entry(part);
    if (entry != null) {
      dropped.add(entry);
    }
  }

  /** Tells the types of parts that were added. */
  void declare(Map<String, String> types) throws UnreadableDraftException {
    PartText text = parts.text(WordPackage.TYPES);
    Edits edits = new Edits(text.text());
    StringBuilder overrides = new StringBuilder();
    append(
        WordPackage.TYPES,
        text,
        edits,
        dialect -> {
          types.forEach(
              (part, type) ->
                  overrides.append(
                      "<%s PartName=\"/%s\" ContentType=\"%s\"/>"
                          .formatted(dialect.name("Override"), Dialect.escaped(part), type)));
          return overrides.toString();
        });
    change(WordPackage.TYPES, text, edits);
  }

  /** Lets the main part refer to parts, given by the types of the relationships. */
  void relate(Map<String, String> targets) throws UnreadableDraftException {
    String part = WordPackage.relationshipsPart(parts.mainPart());
    PartText text = parts.text(part);
    if (text == null) {
      Dialect plain = new Dialect("", RELATIONSHIPS);
      add(
          part,
          DECLARATION
              + "<Relationships xmlns=\"%s\">".formatted(RELATIONSHIPS)
              + relationships(plain, targets, "")
              + "</Relationships>");
      return;
    }
    Edits edits = new Edits(text.text());
    append(part, text, edits, dialect -> relationships(dialect, targets, text.text()));
    change(part, text, edits);
  }

  private static String relationships(Dialect dialect, Map<String, String> targets, String others) {
    StringBuilder relationships = new StringBuilder();
    int number = 0;
    for (Map.Entry<String, String> each : targets.entrySet()) {
      do {
        number++;
      } while (others.contains("\"soat" + number + "\""));
      relationships.append(
          "<%s Id=\"soat%d\" Type=\"%s\" Target=\"/%s\"/>"
              .formatted(
                  dialect.name("Relationship"),
                  number,
                  each.getKey(),
                  Dialect.escaped(each.getValue())));
    }
    return relationships.toString();
  }

  /** What is put at the end of a part, in the dialect of its root. */
  interface Put {
    String in(Dialect dialect);
  }

  /** Puts something at the end of a part, within its root. */
  void append(String part, PartText text, Edits edits, Put put) throws UnreadableDraftException {
    try (Markup markup = parts.walk(part, text)) {
      markup.child();
      Dialect dialect = new Dialect(markup.prefix(), markup.namespace());
      String root = markup.name();
      int content = markup.behind();
      markup.skip();
      if (text.text().charAt(content - 2) == '/') {
        edits.replace(content - 2, content, ">" + put.in(dialect) + dialect.close(root));
      } else {
        edits.insert(markup.at(), put.in(dialect));
      }
    }
  }

  /** Cuts elements out of a part, which may be null or missing. */
  void cut(String part, Predicate<Markup> unwanted) throws UnreadableDraftException {
    PartText text = part == null ? null : parts.text(part);
    if (text != null) {
      Edits edits = new Edits(text.text());
      try (Markup markup = parts.walk(part, text)) {
        cut(markup, unwanted, edits);
      }
      put(part, text.with(edits.apply()));
    }
  }

  private static void cut(Markup markup, Predicate<Markup> unwanted, Edits edits)
      throws UnreadableDraftException {
    while (markup.child()) {
      if (unwanted.test(markup)) {
        int at = markup.at();
        markup.skip();
        edits.replace(at, markup.behind(), "");
      } else {
        cut(markup, unwanted, edits);
      }
    }
  }

  /** What was done so far. */
  Ledger ledger() {
    return new Ledger(pages, List.copyOf(added.keySet()));
  }

  /** The copy as a file. */
  byte[] written() {
    return Zip.copy(file, changed, added, dropped);
  }
}
