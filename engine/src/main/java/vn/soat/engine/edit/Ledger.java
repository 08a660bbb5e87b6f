package vn.soat.engine.edit;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import vn.soat.engine.read.Markup;
import vn.soat.engine.read.PartText;
import vn.soat.engine.read.UnreadableDraftException;
import vn.soat.engine.read.UnreadableDraftException.Reason;
import vn.soat.engine.read.WordPackage;

/**
 * What was done to the parts of a file, so that it can be undone to the byte. It lies in the copy
 * as a part of its own that programs which do not know it leave alone or leave out.
 *
 * @param pages what was done to each part that was there before
 * @param added the parts that were not
 */
record Ledger(List<Page> pages, List<String> added) {

  /** The part that holds it. */
  static final String PART = "soat/edits.xml";

  /** The type of the relationship that leads to it. */
  static final String KIND = "urn:vn.soat:edits";

  /** Its content type. */
  static final String TYPE = "application/vnd.soat.edits+xml";

  /**
   * What was done to a part.
   *
   * @param part its name
   * @param before the SHA-256 of its bytes before
   * @param after the SHA-256 of its bytes behind all changes
   * @param entries the changes in the order of their places
   */
  record Page(String part, String before, String after, List<Entry> entries) {

    /** The part as it was, null if it is no longer as it was left. */
    PartText undone(PartText now) {
      if (now == null || !sha256(now).equals(after)) {
        return null;
      }
      StringBuilder undone = new StringBuilder(now.text().length());
      int from = 0;
      for (Entry entry : entries) {
        // Behind the text taken over so far, both texts go on alike until the next change.
        int same = entry.at - undone.length();
        if (same < 0 || from + same + entry.put > now.text().length()) {
          return null;
        }
        undone.append(now.text(), from, from + same).append(entry.removed);
        from += same + entry.put;
      }
      PartText before = now.with(undone.append(now.text().substring(from)).toString());
      return sha256(before).equals(this.before) ? before : null;
    }
  }

  /**
   * One change.
   *
   * @param at its place in the text before any change
   * @param put how many characters were put there
   * @param removed what was removed there
   */
  record Entry(int at, int put, String removed) {}

  /** The page of a part that was edited. */
  static Page page(String part, PartText before, PartText after, Edits edits) {
    return new Page(
        part,
        sha256(before),
        sha256(after),
        edits.inOrder().stream()
            .map(edit -> new Entry(edit.at(), edit.put().length(), edit.removed()))
            .toList());
  }

  /** The ledger in a file, null if there is none. */
  static Ledger read(WordPackage parts) throws UnreadableDraftException {
    String part = parts.related(parts.mainPart(), KIND);
    PartText text = part == null ? null : parts.text(part);
    if (text == null) {
      return null;
    }
    List<Page> pages = new ArrayList<>();
    List<String> added = new ArrayList<>(List.of(part));
    try (Markup markup = parts.walk(part, text)) {
      markup.child();
      while (markup.child()) {
        String name = markup.attribute("name");
        if (name == null) {
          throw new UnreadableDraftException(Reason.CORRUPT, part, null);
        }
        if (markup.name().equals("added")) {
          added.add(name);
          markup.skip();
          continue;
        }
        String before = markup.attribute("before");
        String after = markup.attribute("after");
        List<Entry> entries = new ArrayList<>();
        while (markup.child()) {
          String removed = markup.attribute("removed");
          entries.add(
              new Entry(
                  Integer.parseInt(markup.attribute("at")),
                  Integer.parseInt(markup.attribute("put")),
                  removed == null ? "" : removed));
          markup.skip();
        }
        pages.add(new Page(name, before, after, entries));
      }
    } catch (NumberFormatException fault) {
      throw new UnreadableDraftException(Reason.CORRUPT, part, fault);
    }
    return new Ledger(pages, added);
  }

  /** The ledger as a part. */
  String written() {
    StringBuilder xml = new StringBuilder(Copy.DECLARATION);
    xml.append("<edits xmlns=\"").append(KIND).append("\">");
    for (Page page : pages) {
      xml.append("<part name=\"").append(Dialect.escaped(page.part));
      xml.append("\" before=\"").append(page.before);
      xml.append("\" after=\"").append(page.after).append("\">");
      for (Entry entry : page.entries) {
        xml.append("<edit at=\"").append(entry.at).append("\" put=\"").append(entry.put);
        if (!entry.removed.isEmpty()) {
          xml.append("\" removed=\"").append(Dialect.escaped(entry.removed));
        }
        xml.append("\"/>");
      }
      xml.append("</part>");
    }
    for (String name : added) {
      xml.append("<added name=\"").append(Dialect.escaped(name)).append("\"/>");
    }
    return xml.append("</edits>").toString();
  }

  private static String sha256(PartText part) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(part.bytes()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // Every Java has it.
    }
  }
}
