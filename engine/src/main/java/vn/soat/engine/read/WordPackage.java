package vn.soat.engine.read;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import vn.soat.engine.read.UnreadableDraftException.Reason;

/** The zip of a Word file: its parts, found by content type and relationship, never by a path. */
final class WordPackage {

  private static final String TYPES = "[Content_Types].xml";
  private static final int LONGEST_MIMETYPE = 200;

  private final Archive archive;
  private final Budget budget;
  private final XMLInputFactory parsers;
  private final Map<String, String> typesOfParts = new HashMap<>();
  private final Map<String, String> typesOfExtensions = new HashMap<>();
  private String mainPart;

  private WordPackage(Archive archive, XMLInputFactory parsers, Budget budget) {
    this.archive = archive;
    this.parsers = parsers;
    this.budget = budget;
  }

  /**
   * Opens the zip of a Word file and finds its main part.
   *
   * @throws UnreadableDraftException if it is something else than a Word file
   */
  static WordPackage open(Content content, XMLInputFactory parsers, Budget budget)
      throws UnreadableDraftException {
    Archive archive;
    try {
      archive = Archive.open(content, budget);
    } catch (IOException fault) {
      throw new UnreadableDraftException(Reason.CORRUPT, FileKind.ZIP, fault);
    }
    WordPackage opened = new WordPackage(archive, parsers, budget);
    opened.readTypes();
    opened.findMainPart();
    return opened;
  }

  /** The name of the part that holds the text. */
  String mainPart() {
    return mainPart;
  }

  /**
   * Begins to read a part.
   *
   * @return null if the zip has no such part
   */
  Markup open(String part) throws UnreadableDraftException {
    InputStream in;
    try {
      in = archive.open(part);
      if (in == null && part.indexOf('%') >= 0) {
        in = archive.open(decoded(part));
      }
    } catch (IOException fault) {
      throw new UnreadableDraftException(Reason.CORRUPT, part, fault);
    }
    return in == null ? null : new Markup(parsers, in, part, budget);
  }

  /** What a part refers to; the package itself is the part without a name. */
  Relationships relationships(String part) throws UnreadableDraftException {
    int slash = part.lastIndexOf('/');
    String folder = slash < 0 ? "" : part.substring(0, slash);
    try (Markup markup = open(folder + "/_rels/" + part.substring(slash + 1) + ".rels")) {
      return markup == null ? new Relationships() : Relationships.read(markup, folder);
    }
  }

  private void readTypes() throws UnreadableDraftException {
    try (Markup markup = open(TYPES)) {
      if (markup == null) {
        throw noOfficeFile();
      }
      while (markup.child()) {
        while (markup.child()) {
          String type = String.valueOf(markup.attribute("ContentType"));
          if (markup.name().equals("Override")) {
            typesOfParts.put(key(String.valueOf(markup.attribute("PartName"))), type);
          } else {
            typesOfExtensions.put(key(String.valueOf(markup.attribute("Extension"))), type);
          }
          markup.skip();
        }
      }
    }
  }

  private void findMainPart() throws UnreadableDraftException {
    String target = relationships("").first("officeDocument");
    if (target == null) {
      throw new UnreadableDraftException(
          archive.containsUnder("word/") ? Reason.CORRUPT : Reason.NOT_DOCX,
          archive.containsUnder("word/") ? "officeDocument" : FileKind.ZIP,
          null);
    }
    String kind = kindByType(type(target));
    if (!kind.isEmpty()) {
      throw new UnreadableDraftException(Reason.NOT_DOCX, kind, null);
    }
    mainPart = target;
  }

  /** What a file is by the type of its main part; empty if it may be a Word file. */
  private static String kindByType(String type) {
    if (type.contains("spreadsheetml") || type.contains("ms-excel")) {
      return ".xlsx";
    }
    if (type.contains("presentationml") || type.contains("ms-powerpoint")) {
      return ".pptx";
    }
    if (type.contains("visio")) {
      return ".vsdx";
    }
    return type.contains("theme") ? ".thmx" : "";
  }

  private String type(String part) {
    String given = typesOfParts.get(key(part));
    if (given == null) {
      given = typesOfExtensions.get(key(part.substring(part.lastIndexOf('.') + 1)));
    }
    return given == null ? "" : given.toLowerCase(Locale.ROOT);
  }

  private UnreadableDraftException noOfficeFile() throws UnreadableDraftException {
    String kind = FileKind.ZIP;
    Reason reason = Reason.NOT_DOCX;
    if (archive.contains("mimetype")) {
      kind = kindByMimetype();
    } else if (archive.contains("META-INF/MANIFEST.MF")) {
      kind = ".jar";
    } else if (archive.containsUnder("word/")) {
      reason = Reason.CORRUPT;
      kind = TYPES;
    }
    return new UnreadableDraftException(reason, kind, null);
  }

  private String kindByMimetype() throws UnreadableDraftException {
    String mimetype;
    try (InputStream in = archive.open("mimetype")) {
      mimetype = new String(in.readNBytes(LONGEST_MIMETYPE), StandardCharsets.US_ASCII);
    } catch (IOException fault) {
      throw new UnreadableDraftException(Reason.CORRUPT, "mimetype", fault);
    }
    if (mimetype.contains("opendocument.text")) {
      return ".odt";
    }
    if (mimetype.contains("opendocument.spreadsheet")) {
      return ".ods";
    }
    if (mimetype.contains("opendocument.presentation")) {
      return ".odp";
    }
    return mimetype.contains("epub") ? ".epub" : FileKind.ZIP;
  }

  private static String key(String part) {
    String plain = part.startsWith("/") ? part.substring(1) : part;
    return plain.toLowerCase(Locale.ROOT);
  }

  private static String decoded(String part) {
    try {
      return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException odd) {
      return part;
    }
  }
}
