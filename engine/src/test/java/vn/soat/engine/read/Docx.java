package vn.soat.engine.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.soat.engine.document.Document;
import vn.soat.engine.document.Paragraph;

/** A Word file written by hand: just the parts that a test is about. */
final class Docx {

  static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String NAMESPACES =
      " xmlns:w=\"WORD\" xmlns:r=\"OFFICE\"".replace("WORD", WORD).replace("OFFICE", OFFICE)
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
          + " xmlns:new=\"http://example.org/of-the-future\""
          + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
          + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
          + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
          + " xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\"";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final StringBuilder relationships = new StringBuilder();

  private Docx() {}

  /** A file whose body holds these elements. */
  static Docx of(String body) {
    Docx docx = new Docx();
    docx.put(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>");
    docx.put(
        "_rels/.rels",
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"r1\" Type=\""
            + OFFICE
            + "/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
    docx.put("word/document.xml", root("document", "<w:body>" + body + "</w:body>"));
    return docx;
  }

  /** A part of the main part, like {@code styles}, with its relationship. */
  Docx with(String kind, String content) {
    return with(kind, kind, root(kind, content));
  }

  /** A header or footer with this id. */
  Docx header(String kind, String id, String content) {
    return with(kind, id, root(kind.equals("header") ? "hdr" : "ftr", content));
  }

  /** A part with this id, as it stands. */
  Docx with(String kind, String id, String xml) {
    put("word/" + id + ".xml", xml);
    return relate(kind, id, id + ".xml\"");
  }

  /** A relationship; the target may end with more attributes. */
  Docx relate(String kind, String id, String targetAndRest) {
    relationships
        .append("<Relationship Id=\"")
        .append(id)
        .append("\" Type=\"" + OFFICE + "/")
        .append(kind)
        .append("\" Target=\"")
        .append(targetAndRest)
        .append("/>");
    return this;
  }

  /** Any entry of the zip. */
  Docx put(String name, String content) {
    return put(name, content.getBytes(StandardCharsets.UTF_8));
  }

  /** Any entry of the zip. */
  Docx put(String name, byte[] content) {
    parts.put(name, content);
    return this;
  }

  Docx without(String name) {
    parts.remove(name);
    return this;
  }

  byte[] part(String name) {
    return parts.get(name);
  }

  byte[] bytes() {
    if (!relationships.isEmpty()) {
      put(
          "word/_rels/document.xml.rels",
          "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
              + relationships
              + "</Relationships>");
    }
    return zip(parts);
  }

  Document read() throws UnreadableDraftException {
    return new DraftReader().read(bytes());
  }

  List<String> texts() throws UnreadableDraftException {
    return read().paragraphs().stream().map(Paragraph::text).toList();
  }

  static byte[] zip(Map<String, byte[]> entries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    return bytes.toByteArray();
  }

  /** A root element with all namespaces. */
  static String root(String name, String content) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:"
        + name
        + NAMESPACES
        + ">"
        + content
        + "</w:"
        + name
        + ">";
  }

  /** A paragraph of these runs or other elements. */
  static String p(String... content) {
    return "<w:p>" + String.join("", content) + "</w:p>";
  }

  /** A paragraph with properties. */
  static String formed(String properties, String... content) {
    return p("<w:pPr>" + properties + "</w:pPr>", String.join("", content));
  }

  /** A run of text. */
  static String r(String text) {
    return "<w:r>" + t(text) + "</w:r>";
  }

  /** A run of text with properties. */
  static String r(String text, String properties) {
    return "<w:r><w:rPr>" + properties + "</w:rPr>" + t(text) + "</w:r>";
  }

  static String t(String text) {
    return "<w:t xml:space=\"preserve\">" + text + "</w:t>";
  }

  /** A table of rows, each of cells, each of block elements. */
  static String table(String[]... rows) {
    StringBuilder table = new StringBuilder("<w:tbl>");
    for (String[] row : rows) {
      table.append("<w:tr>");
      for (String cell : row) {
        table.append("<w:tc>").append(cell).append("</w:tc>");
      }
      table.append("</w:tr>");
    }
    return table.append("</w:tbl>").toString();
  }

  /** A text box, for Word and for programs that know only the old drawings. */
  static String box(String content) {
    return "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor><a:graphic>"
        + "<a:graphicData><wps:wsp><wps:txbx><w:txbxContent>"
        + content
        + "</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>"
        + "</mc:Choice><mc:Fallback>"
        + "<w:pict><v:shape><v:textbox><w:txbxContent>"
        + content
        + "</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
  }

  /** A field in runs, its instruction cut in two. */
  static String field(String instruction, String result) {
    int cut = instruction.length() / 2;
    return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>"
        + instruction.substring(0, cut)
        + "</w:instrText></w:r><w:r><w:instrText>"
        + instruction.substring(cut)
        + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
        + result
        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
  }
}
