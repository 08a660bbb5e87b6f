package vn.soat.engine.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import vn.soat.engine.document.Paragraph;
import vn.soat.engine.document.Span;
import vn.soat.engine.read.DraftReader;

/** What an annotated copy has beside the words. */
class CopyTest {

  private static final LocalDateTime WHEN = LocalDateTime.of(2026, 6, 8, 14, 30);
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String MAIN = "word/document.xml";
  private static final String TYPES = "[Content_Types].xml";
  private static final String RELATIONSHIPS = "word/_rels/document.xml.rels";
  private static final String COMMENTS = "word/soat-comments.xml";
  private static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String DEFAULT =
      "Default Extension=\"xml\" ContentType=\"application/xml\"/>";
  private static final String COMMENTS_TYPE =
      "Override PartName=\"/word/soat-comments.xml\" ContentType=\"application/"
          + "vnd.openxmlformats-officedocument.wordprocessingml.comments+xml\"/>";
  private static final String LEDGER_TYPE =
      "Override PartName=\"/soat/edits.xml\" ContentType=\"application/vnd.soat.edits+xml\"/>";
  private static final String COMMENT =
      "<w:comment w:id=\"1\" w:author=\"soát\" w:date=\"2026-06-08T14:30:00Z\" w:initials=\"S\">"
          + "<w:p><w:r><w:t xml:space=\"preserve\">Sai.</w:t></w:r></w:p>"
          + "<w:p><w:r><w:t xml:space=\"preserve\">Sửa.</w:t></w:r></w:p></w:comment>";

  private final Map<String, String> parts = new LinkedHashMap<>();

  CopyTest() {
    parts.put(TYPES, "<Types xmlns=\"" + PACKAGE + "content-types\"><" + DEFAULT + "</Types>");
    parts.put(
        "_rels/.rels", relationships(relationship("r1", OFFICE + "officeDocument", "/" + MAIN)));
    parts.put(
        MAIN,
        "<w:document xmlns:w=\"" + WORD + "\"><w:body>" + p("ngày 8") + "</w:body></w:document>");
  }

  private static String p(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  private static String relationships(String... each) {
    return "<Relationships xmlns=\"%srelationships\">%s</Relationships>"
        .formatted(PACKAGE, String.join("", each));
  }

  private static String relationship(String id, String type, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"/>".formatted(id, type, target);
  }

  private byte[] file() {
    return written(parts);
  }

  private static byte[] written(Map<String, String> parts) {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    parts.forEach((name, text) -> entries.put(name, text.getBytes(StandardCharsets.UTF_8)));
    return OddPartsTest.zip(entries);
  }

  private static Map<String, String> texts(byte[] file) {
    Map<String, String> texts = new LinkedHashMap<>();
    Opened.of(file)
        .entries()
        .forEach((name, bytes) -> texts.put(name, new String(bytes, StandardCharsets.UTF_8)));
    return texts;
  }

  private static Note note(int start, int end) {
    return new Note(
        new Span(1, start, end, "ngày 8".substring(start, end)), List.of("Sai.", "Sửa."));
  }

  private static byte[] annotated(byte[] file, Note... notes) throws Exception {
    byte[] copy = Annotations.add(file, List.of(notes), WHEN);
    assertThat(texts(Annotations.remove(copy).file())).isEqualTo(texts(file));
    return copy;
  }

  @Test
  void newPartsAreToldAndRelated() throws Exception {
    Map<String, String> copy = texts(annotated(file(), note(5, 6)));

    assertThat(copy.keySet())
        .containsExactly(TYPES, "_rels/.rels", MAIN, COMMENTS, RELATIONSHIPS, Ledger.PART);
    assertThat(copy)
        .containsEntry(
            TYPES,
            parts
                .get(TYPES)
                .replace("</Types>", "<" + COMMENTS_TYPE + "<" + LEDGER_TYPE + "</Types>"))
        .containsEntry(
            RELATIONSHIPS,
            DECLARATION
                + relationships(
                    relationship("soat1", OFFICE + "comments", "/" + COMMENTS),
                    relationship("soat2", Ledger.KIND, "/" + Ledger.PART)))
        .containsEntry(
            COMMENTS,
            DECLARATION + "<w:comments xmlns:w=\"" + WORD + "\">" + COMMENT + "</w:comments>");
  }

  @Test
  void partsThatAreThereAreAddedTo() throws Exception {
    String own = relationship("soat1", OFFICE + "comments", "comments.xml");
    String comments = "<w:comments xmlns:w=\"" + WORD + "\"/>";
    parts.put(
        TYPES, "<t:Types xmlns:t=\"" + PACKAGE + "content-types\"><t:" + DEFAULT + "</t:Types>");
    parts.put(RELATIONSHIPS, relationships(own));
    parts.put("word/comments.xml", comments);

    assertThat(texts(annotated(file(), note(5, 6))))
        .doesNotContainKey(COMMENTS)
        .containsEntry(TYPES, parts.get(TYPES).replace("</t:", "<t:" + LEDGER_TYPE + "</t:"))
        .containsEntry(
            RELATIONSHIPS,
            relationships(own, relationship("soat2", Ledger.KIND, "/" + Ledger.PART)))
        .containsEntry(
            "word/comments.xml", comments.replace("/>", ">" + COMMENT + "</w:comments>"));
  }

  @Test
  void aStrictFileStaysStrict() throws Exception {
    String strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    parts.replaceAll((name, text) -> text.replace(WORD, strict));

    Map<String, String> copy = texts(annotated(file(), note(5, 6)));
    assertThat(copy.get(COMMENTS)).contains("<w:comments xmlns:w=\"" + strict + "\">");
    assertThat(copy.get(RELATIONSHIPS))
        .contains("\"http://purl.oclc.org/ooxml/officeDocument/relationships/comments\"");
  }

  @Test
  void whereCommentsMeetOnesEndComesBeforeTheNextOnesStart() throws Exception {
    String open = "<w:commentRangeStart w:id=\"%d\"/>";
    String close = "<w:commentRangeEnd w:id=\"%d\"/><w:r><w:commentReference w:id=\"%<d\"/></w:r>";
    String body =
        "<w:p>"
            + open.formatted(2)
            + "<w:r><w:t>ngày</w:t></w:r>"
            + close.formatted(2)
            + open.formatted(3)
            + close.formatted(3)
            + open.formatted(1)
            + "<w:r><w:t xml:space=\"preserve\"> 8</w:t></w:r>"
            + close.formatted(1)
            + "</w:p>";

    assertThat(texts(annotated(file(), note(4, 6), note(0, 4), note(4, 4))).get(MAIN))
        .contains(body.replace("<w:t>ngày", "<w:t xml:space=\"preserve\">ngày"));
  }

  @Test
  void withoutNotesThereIsNothingToAdd() throws Exception {
    byte[] file = file();

    assertThat(Annotations.add(file, List.of(), WHEN)).isEqualTo(file);
    assertThat(texts(Annotations.add(annotated(file, note(5, 6)), List.of(), WHEN)))
        .isEqualTo(parts);
  }

  @Test
  void anotherProgramsTextKeepsTheRestWithoutOurs() throws Exception {
    Map<String, String> copy = texts(annotated(file(), note(0, 4), note(5, 6)));
    copy.replace(MAIN, copy.get(MAIN).replace("ngày", "Ngày"));

    Annotations.Stripped stripped = Annotations.remove(written(copy));

    assertThat(stripped.comments()).isEqualTo(2);
    assertThat(stripped.exact()).isFalse();
    assertThat(texts(stripped.file()))
        .doesNotContainKey(Ledger.PART)
        .containsEntry(
            TYPES, parts.get(TYPES).replace("</Types>", "<" + COMMENTS_TYPE + "</Types>"))
        .containsEntry(
            RELATIONSHIPS,
            DECLARATION + relationships(relationship("soat1", OFFICE + "comments", "/" + COMMENTS)))
        .containsEntry(
            COMMENTS, DECLARATION + "<w:comments xmlns:w=\"" + WORD + "\"></w:comments>");
  }

  @Test
  void commentsGoThoughTheLedgerIsLost() throws Exception {
    Map<String, String> copy = texts(annotated(file(), note(5, 6)));
    copy.remove(Ledger.PART);
    copy.replace(
        RELATIONSHIPS, relationships(relationship("soat1", OFFICE + "comments", "/" + COMMENTS)));

    Annotations.Stripped stripped = Annotations.remove(written(copy));

    assertThat(stripped.comments()).isEqualTo(1);
    assertThat(stripped.exact()).isFalse();
    assertThat(texts(stripped.file()).get(MAIN)).doesNotContain("comment");
    Paragraph paragraph = new DraftReader().read(stripped.file()).paragraph(1);
    assertThat(paragraph.text()).isEqualTo("ngày 8");
  }

  @Test
  void entriesThatDoNotChangeStayAsTheyArePacked() throws Exception {
    LocalDateTime first = LocalDateTime.of(2020, 1, 2, 3, 4, 6);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(file)) {
      LocalDateTime time = first;
      for (Map.Entry<String, String> part : parts.entrySet()) {
        byte[] bytes = part.getValue().getBytes(StandardCharsets.UTF_8);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(time);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
        time = time.plusDays(1);
      }
    }

    assertThat(entries(annotated(file.toByteArray(), note(5, 6))))
        .containsExactly(
            TYPES + " packed 2020-01-02T03:04:06",
            "_rels/.rels stored 2020-01-03T03:04:06",
            MAIN + " packed 2020-01-04T03:04:06",
            COMMENTS + " packed 2020-01-02T03:04:06",
            RELATIONSHIPS + " packed 2020-01-02T03:04:06",
            Ledger.PART + " packed 2020-01-02T03:04:06");
  }

  private static List<String> entries(byte[] file) throws IOException {
    List<String> entries = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String method = entry.getMethod() == ZipEntry.STORED ? " stored " : " packed ";
        entries.add(entry.getName() + method + entry.getTimeLocal());
      }
    }
    return entries;
  }
}
