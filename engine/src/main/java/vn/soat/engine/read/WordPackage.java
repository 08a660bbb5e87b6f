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
public final class WordPackage {

  /** The part that tells the types of all parts. */
  public static final String TYPES = "[Content_Types].xml";

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
   * Opens a Word file that is at hand.
   *
   * @throws UnreadableDraftException if it is something else than a Word file, or a broken one
   */
  public static WordPackage open(byte[] file) throws UnreadableDraftException {
    try {
      return open(Content.of(file), Markup.parsers(), new Budget(ReadingLimits.DEFAULT));
    } catch (IOException fault) {
      throw new UnreadableDraftException(Reason.IO, "", fault);
    }
  }

  /**
   * Opens the zip of a Word file and finds its main part.
   *
   * @throws UnreadableDraftException if it is something else than a Word file
   */
  static WordPackage open(Content content, XMLInputFactory parsers, Budget budget)
      throws IOException, UnreadableDraftException {
    long size = content.size();
    if (size == 0) {
      throw new UnreadableDraftException(Reason.EMPTY, "", null);
    }
    String kind = FileKind.of(content.bytes(0, (int) Math.min(size, FileKind.NEEDED)));
    if (kind.equals(FileKind.OLE)) {
      throw OleFile.reason(content);
    }
    if (!kind.equals(FileKind.ZIP)) {
      throw new UnreadableDraftException(Reason.NOT_DOCX, kind, null);
    }
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
  public String mainPart() {
    return mainPart;
  }

  /** The part with the relationships of a part; that of the package itself for an empty name. */
  public static String relationshipsPart(String part) {
    return folder(part) + "_rels/" + part.substring(part.lastIndexOf('/') + 1) + ".rels";
  }

  /** The folder of a part with the slash behind it, empty at the top. */
  public static String folder(String part) {
    return part.substring(0, part.lastIndexOf('/') + 1);
  }

  /**
   * The first part that another refers to as this kind.
   *
   * @param kind what stands behind the last slash of the relationship's type: {@code comments}
   * @return null if there is none
   */
  public String related(String part, String kind) throws UnreadableDraftException {
    return relationships(part).first(kind);
  }

  /** Whether the file is signed digitally. */
  public boolean signed() throws UnreadableDraftException {
    return related("", "origin") != null;
  }

  /** The name of a part as the zip spells it, null if there is no such part. */
  public String entry(String part) {
    String spelling = archive.spelling(part);
    return spelling == null && part.indexOf('%') >= 0 ? archive.spelling(decoded(part)) : spelling;
  }

  /**
   * A part as text.
   *
   * @return null if there is none of this name
   */
  public PartText text(String part) throws UnreadableDraftException {
    String entry = entry(part);
    if (entry == null) {
      return null;
    }
    try (InputStream in = archive.open(entry)) {
      return PartText.of(part, in.readAllBytes());
    } catch (PartStream.LimitException limit) {
      throw limit.reason();
    } catch (IOException fault) {
      throw new UnreadableDraftException(Reason.CORRUPT, part, fault);
    }
  }

  /** Begins to walk a part that is at hand as text. */
  public Markup walk(String part, PartText text) throws UnreadableDraftException {
    return new Markup(parsers, text.text(), part, budget);
  }

  /**
   * Begins to read a part.
   *
   * @return null if the zip has no such part
   */
  Markup open(String part) throws UnreadableDraftException {
    String entry = entry(part);
    InputStream in;
    try {
      in = entry == null ? null : archive.open(entry);
    } catch (IOException fault) {
      throw new UnreadableDraftException(Reason.CORRUPT, part, fault);
    }
    return in == null ? null : new Markup(parsers, in, part, budget);
  }

  /** What a part refers to; the package itself is the part without a name. */
  Relationships relationships(String part) throws UnreadableDraftException {
    try (Markup markup = open(relationshipsPart(part))) {
      return markup == null ? new Relationships() : Relationships.read(markup, folder(part));
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
