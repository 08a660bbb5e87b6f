package vn.soat.engine.read;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.soat.engine.read.Docx.formed;
import static vn.soat.engine.read.Docx.p;
import static vn.soat.engine.read.Docx.r;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files made to do harm; each ends with a reason, none with the machine's memory. The build gives
 * these tests 256 MB.
 */
@Tag("hostile")
class HostileFilesTest {

  private static final int MILLION = 1_000_000;

  private static Docx manyEntries() {
    Docx docx = Docx.of(p(r("a")));
    for (int i = 0; i < 10_001; i++) {
      docx.put("e" + i, new byte[0]);
    }
    return docx;
  }

  private static Docx bomb(int megabytes) {
    return Docx.of(p(r(" ".repeat(megabytes * MILLION))));
  }

  private static Docx declared(String type) {
    Docx docx = Docx.of(p(r("&a;")));
    String xml = new String(docx.part("word/document.xml"), UTF_8);
    return docx.put(
        "word/document.xml", xml.replace("<w:document", "<!DOCTYPE x [" + type + "]><w:document"));
  }

  private static String laughs() {
    StringBuilder entities = new StringBuilder("<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 30; i++) {
      String inner = ("&a" + (i - 1) + ";").repeat(10);
      entities.append("<!ENTITY a").append(i).append(" \"").append(inner).append("\">");
    }
    return entities.append("<!ENTITY a \"&a29;\">").toString();
  }

  private static Docx deep() {
    return Docx.of("<w:sdt>".repeat(100_000) + "</w:sdt>".repeat(100_000));
  }

  private static Docx deepTables() {
    String open = "<w:tbl><w:tr><w:tc>".repeat(400);
    return Docx.of(open + p(r("a")) + "</w:tc></w:tr></w:tbl>".repeat(400));
  }

  /** Text that packs badly enough not to be taken for a bomb. */
  private static String varied(String element, int count) {
    StringBuilder xml = new StringBuilder(count * element.replace("#", "####").length());
    for (int i = 0; i < count; i++) {
      xml.append(element.replace("#", Integer.toString(i * 7919 % 1_000_003, 36)));
    }
    return xml.toString();
  }

  static Stream<Arguments> files() {
    return Stream.of(
        file("unsafe: entries", () -> manyEntries()),
        file("unsafe: ratio", () -> bomb(30)),
        file("unsafe: word/document.xml", () -> declared(laughs())),
        file(
            "unsafe: word/document.xml",
            () -> declared("<!ENTITY a SYSTEM \"file:///etc/passwd\">")),
        file(
            "unsafe: word/document.xml",
            () -> declared("<!ENTITY % a SYSTEM \"http://localhost/\"> %a;")),
        file("unsafe: depth", () -> deep()),
        file("unsafe: depth", () -> deepTables()),
        file("too-large: partBytes", () -> Docx.of(varied("<w:x w:y=\"######\"/>", 900_000))),
        file(
            "too-large: cells",
            () ->
                Docx.of(
                    "<w:tbl><w:tr>" + varied("<w:tc w:id=\"#\"/>", MILLION) + "</w:tr></w:tbl>")),
        file("too-large: runs", () -> Docx.of(p(varied("<w:r w:id=\"#\"/>", MILLION)))),
        file("too-large: paragraphs", () -> Docx.of(varied("<w:p w:id=\"#\"/>", MILLION))),
        file("too-large: characters", () -> Docx.of(p(r(varied("###### ", 600_000))))));
  }

  private static Arguments file(String told, Supplier<Docx> file) {
    return Arguments.of(told, file);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void endWithAReason(String told, Supplier<Docx> file) {
    byte[] bytes = file.get().bytes();
    assertThatExceptionOfType(UnreadableDraftException.class)
        .isThrownBy(() -> new DraftReader().read(bytes))
        .withMessage(told);
  }

  @Test
  void limitsCanBeSet() throws UnreadableDraftException {
    byte[] file = Docx.of(p(r("abc")) + p(r("de"))).bytes();
    ReadingLimits usual = ReadingLimits.DEFAULT;
    ReadingLimits one =
        new ReadingLimits(
            usual.entries(),
            usual.partBytes(),
            usual.totalBytes(),
            usual.ratio(),
            usual.depth(),
            usual.attributes(),
            usual.names(),
            1,
            usual.characters(),
            usual.runs(),
            usual.cells());
    ReadingLimits total =
        new ReadingLimits(
            usual.entries(),
            usual.partBytes(),
            500,
            usual.ratio(),
            usual.depth(),
            usual.attributes(),
            usual.names(),
            usual.paragraphs(),
            usual.characters(),
            usual.runs(),
            usual.cells());
    assertThat(new DraftReader(usual).read(file).paragraphs()).hasSize(2);
    assertThatExceptionOfType(UnreadableDraftException.class)
        .isThrownBy(() -> new DraftReader(one).read(file))
        .withMessage("too-large: paragraphs");
    assertThatExceptionOfType(UnreadableDraftException.class)
        .isThrownBy(() -> new DraftReader(total).read(file))
        .withMessage("too-large: totalBytes");
  }

  @Test
  void namesThatClimbAreOnlyNames() throws UnreadableDraftException {
    Docx docx = Docx.of(p(r("a"))).put("../../../tmp/x", "x");
    docx.put("../document.xml", docx.part("word/document.xml"));
    docx.relate("styles", "s", "../../../../../../etc/passwd\"");
    assertThat(docx.texts()).containsExactly("a");
  }

  @Test
  void whatLiesOutsideIsNotFollowed() throws UnreadableDraftException {
    Docx docx =
        Docx.of(p(r("a")))
            .relate("styles", "s", "http://localhost:1/styles.xml\" TargetMode=\"External\"")
            .relate("attachedTemplate", "t", "file:///etc/passwd\" TargetMode=\"External\"");
    assertThat(docx.texts()).containsExactly("a");
  }

  @Test
  void textWithoutEndIsNotReadToItsEnd(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("long.docx");
    byte[] megabyte = p(r(varied("###### ", 150_000))).getBytes(UTF_8);
    String[] root = new String(Docx.of("|").part("word/document.xml"), UTF_8).split("\\|", -1);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.setLevel(Deflater.BEST_SPEED);
      for (String part : new String[] {"[Content_Types].xml", "_rels/.rels"}) {
        zip.putNextEntry(new ZipEntry(part));
        zip.write(Docx.of("").part(part));
      }
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(root[0].getBytes(UTF_8));
      for (long written = 0; written < 200L * MILLION; written += megabyte.length) {
        zip.write(megabyte);
      }
      zip.write(root[1].getBytes(UTF_8));
    }
    assertThatExceptionOfType(UnreadableDraftException.class)
        .isThrownBy(() -> new DraftReader().read(file))
        .withMessage("too-large: characters");
  }

  @Test
  void filesWithinTheFileStayShut() throws UnreadableDraftException {
    byte[] bomb = bomb(30).bytes();
    for (int depth = 0; depth < 5; depth++) {
      bomb = Docx.zip(Map.of("inner.zip", bomb));
    }
    Docx docx = Docx.of(p(r("a"))).put("word/embeddings/inner.zip", bomb);
    assertThat(docx.relate("package", "z", "embeddings/inner.zip\"").texts()).containsExactly("a");
    byte[] nested = bomb;
    assertThatExceptionOfType(UnreadableDraftException.class)
        .isThrownBy(() -> new DraftReader().read(nested))
        .withMessage("not-docx: .zip");
  }

  @Test
  void stylesInACircle() throws UnreadableDraftException {
    String styles =
        style("A", "<w:basedOn w:val=\"B\"/><w:link w:val=\"A\"/>")
            + style("B", "<w:basedOn w:val=\"C\"/>")
            + style("C", "<w:basedOn w:val=\"A\"/>");
    String body = formed("<w:pStyle w:val=\"A\"/>", r("a"));
    assertThat(Docx.of(body).with("styles", styles).texts()).containsExactly("a");
  }

  @Test
  void numberingThatRefersToItself() throws UnreadableDraftException {
    String numbered = "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>";
    String list =
        "<w:abstractNum w:abstractNumId=\"1\"><w:numStyleLink w:val=\"N\"/></w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>";
    String body = formed("<w:numPr><w:numId w:val=\"1\"/></w:numPr>", r("a"));
    assertThat(
            Docx.of(body)
                .with("styles", style("N", "<w:basedOn w:val=\"N\"/>" + numbered))
                .with("numbering", list)
                .texts())
        .containsExactly("a");
  }

  private static String style(String id, String content) {
    return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\">" + content + "</w:style>";
  }

  @Test
  void labelsThatMultiplyAreCounted() {
    String level =
        "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:lvlText w:val=\""
            + varied("#####", 20_000)
            + "\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId"
            + " w:val=\"1\"/></w:num>";
    String item = formed("<w:numPr><w:numId w:val=\"1\"/></w:numPr>");
    assertThatExceptionOfType(UnreadableDraftException.class)
        .isThrownBy(() -> Docx.of(item.repeat(1000)).with("numbering", level).read())
        .withMessage("too-large: characters");
  }

  @Test
  void manyMarksOnOneLetterAreLeftAsTheyStand() throws UnreadableDraftException {
    String marks = "a" + "\u0301\u0323".repeat(100_000);
    assertThat(Docx.of(p(r(marks + "."))).texts().get(0)).hasSize(marks.length() + 1);
  }

  @Test
  void manyAttributes() throws UnreadableDraftException {
    String attributes = varied(" w:a#=\">\"", 1_100);
    Docx docx = Docx.of("<w:p" + attributes + "/>");
    assertThatExceptionOfType(UnreadableDraftException.class)
        .isThrownBy(docx::read)
        .withMessage("unsafe: attributes");
    String xml = new String(docx.part("word/document.xml"), UTF_8);
    docx.put("word/document.xml", xml.replace("UTF-8", "UTF-16").getBytes(UTF_16LE));
    assertThatExceptionOfType(UnreadableDraftException.class)
        .isThrownBy(docx::read)
        .withMessage("unsafe: attributes");
    String text = "\"'".repeat(2_000);
    assertThat(Docx.of(p(r(text)) + "<!-- " + text + " -->" + p(r("a"))).texts())
        .containsExactly(text, "a");
  }

  @Test
  void manyNames() {
    assertThatExceptionOfType(UnreadableDraftException.class)
        .isThrownBy(() -> Docx.of(varied("<w:e#/>", 100_000)).read())
        .withMessage("unsafe: names");
    assertThatExceptionOfType(UnreadableDraftException.class)
        .isThrownBy(() -> Docx.of(varied("<w:e xmlns:a#=\"u\"/>", 100_000)).read())
        .withMessage("unsafe: names");
    assertThatExceptionOfType(UnreadableDraftException.class)
        .isThrownBy(() -> Docx.of(varied("<w:e a#=\"\"/>", 100_000)).read())
        .withMessage("unsafe: names");
  }

  @Test
  void manyDeletedMarksInARow() throws UnreadableDraftException {
    String deleted = formed("<w:rPr><w:del/></w:rPr>", "<w:bookmarkStart w:id=\"####\"/>", r("a"));
    assertThat(Docx.of(varied(deleted, 20_000)).texts().get(0)).hasSize(20_000);
  }

  @Test
  void manyFieldsThatNeverEnd() throws UnreadableDraftException {
    String begun = "<w:r w:id=\"####\"><w:fldChar w:fldCharType=\"begin\"/></w:r>";
    String body = p(varied(begun, 100_000)) + varied(p(begun, r("x")), 1000) + p(r("a"));
    assertThat(Docx.of(body).texts()).endsWith("a");
  }
}
