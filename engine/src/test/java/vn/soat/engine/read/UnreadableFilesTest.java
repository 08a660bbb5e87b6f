package vn.soat.engine.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static vn.soat.engine.read.Docx.p;
import static vn.soat.engine.read.Docx.r;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class UnreadableFilesTest {

  private static final byte[] DOCX = Docx.of(p(r("a"))).bytes();

  private static UnreadableDraftException reason(byte[] file) {
    try {
      new DraftReader().read(file);
    } catch (UnreadableDraftException reason) {
      return reason;
    }
    throw new AssertionError("the file was read");
  }

  private static String told(byte[] file) {
    return reason(file).getMessage();
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] ole(String stream) throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      files.createDocument(new ByteArrayInputStream(new byte[10]), stream);
      files.writeFilesystem(bytes);
      return bytes.toByteArray();
    }
  }

  private static byte[] zip(String... entries) {
    Map<String, byte[]> all = new LinkedHashMap<>();
    for (int i = 0; i < entries.length; i += 2) {
      all.put(entries[i], text(entries[i + 1]));
    }
    return Docx.zip(all);
  }

  static Stream<Arguments> files() throws IOException {
    byte[] locked = DOCX.clone();
    for (int i = 0; i + 10 < locked.length; i++) {
      // The flag of encryption in the directory's headers.
      if (locked[i] == 'P' && locked[i + 1] == 'K' && locked[i + 2] == 1 && locked[i + 3] == 2) {
        locked[i + 8] |= 1;
      }
    }
    byte[] damaged = DOCX.clone();
    damaged[damaged.length - 22 + 16] ^= 1;
    return Stream.of(
        Arguments.of("empty", new byte[0]),
        Arguments.of("empty", Docx.of("").bytes()),
        Arguments.of("empty", Docx.of(p(r(" \u00a0\t"))).bytes()),
        Arguments.of("empty", Docx.of(p(r("x", "<w:vanish/>"))).bytes()),
        Arguments.of("encrypted", ole("EncryptedPackage")),
        Arguments.of("encrypted: .zip", locked),
        Arguments.of("not-docx: .doc", ole("WordDocument")),
        Arguments.of("not-docx: .xls", ole("Workbook")),
        Arguments.of("not-docx: .ppt", ole("PowerPoint Document")),
        Arguments.of("not-docx: ole", ole("Other")),
        Arguments.of("corrupt: ole", Arrays.copyOf(ole("WordDocument"), 600)),
        Arguments.of("not-docx: .pdf", text("%PDF-1.7\n…")),
        Arguments.of("not-docx: .rtf", text("{\\rtf1\\ansi}")),
        Arguments.of("not-docx: .html", text("\ufeff <!DOCTYPE html><p>a")),
        Arguments.of("not-docx: .xml", text("<?xml version=\"1.0\"?><a/>")),
        Arguments.of("not-docx: .mht", text("MIME-Version: 1.0\n")),
        Arguments.of("not-docx: .txt", text("KẾ HOẠCH")),
        Arguments.of("not-docx: .txt", text("Kế hoạch ".repeat(1000))),
        Arguments.of("not-docx: .txt", "Kế hoạch".getBytes(StandardCharsets.UTF_16)),
        Arguments.of("not-docx: .png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10}),
        Arguments.of("not-docx: .jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0}),
        Arguments.of("not-docx: unknown", new byte[100]),
        Arguments.of("not-docx: unknown", new byte[] {'a', (byte) 0xFF, 'b'}),
        Arguments.of("not-docx: .zip", zip("a.txt", "a")),
        Arguments.of("not-docx: .odt", zip("mimetype", "application/vnd.oasis.opendocument.text")),
        Arguments.of("not-docx: .jar", zip("META-INF/MANIFEST.MF", "")),
        Arguments.of("not-docx: .xlsx", typed("application/…spreadsheetml.sheet.main+xml")),
        Arguments.of("not-docx: .pptx", typed("application/…presentationml.presentation.main+xml")),
        Arguments.of("not-docx: altChunk", Docx.of(p(r("a")) + "<w:altChunk/>").bytes()),
        Arguments.of("corrupt: .zip", Arrays.copyOf(DOCX, DOCX.length - 30)),
        Arguments.of("corrupt: .zip", Arrays.copyOf(DOCX, 100)),
        Arguments.of("corrupt: .zip", damaged),
        Arguments.of(
            "corrupt: [Content_Types].xml",
            Docx.of(p(r("a"))).without("[Content_Types].xml").bytes()),
        Arguments.of("corrupt: officeDocument", Docx.of("").without("_rels/.rels").bytes()),
        Arguments.of(
            "corrupt: word/document.xml", Docx.of("").without("word/document.xml").bytes()),
        Arguments.of("corrupt: word/document.xml", Docx.of("<w:p>").bytes()),
        Arguments.of("corrupt: word/document.xml", Docx.of(p(r("&unknown;"))).bytes()),
        Arguments.of(
            "corrupt: document", Docx.of("").put("word/document.xml", "<document/>").bytes()));
  }

  private static byte[] typed(String type) {
    return Docx.of("")
        .put(
            "[Content_Types].xml",
            "<Types><Default Extension=\"xml\" ContentType=\"" + type + "\"/></Types>")
        .bytes();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void eachForWhatItIs(String told, byte[] file) {
    assertThat(told(file)).isEqualTo(told);
  }

  @Test
  void aFlippedByteIsSeen() throws UnreadableDraftException {
    Docx docx = Docx.of(p(r("KẾ HOẠCH")));
    byte[] file = docx.bytes();
    assertThat(docx.texts()).containsExactly("KẾ HOẠCH");
    int read = 0;
    for (int i = 0; i < file.length; i++) {
      byte[] flipped = file.clone();
      flipped[i] ^= 0x10;
      try {
        assertThat(new DraftReader().read(flipped).paragraph(1).text()).isEqualTo("KẾ HOẠCH");
        read++;
      } catch (UnreadableDraftException reason) {
        assertThat(reason.reason()).isNotEqualTo(UnreadableDraftException.Reason.IO);
      }
    }
    // Times, sizes in local headers and the like are not looked at.
    assertThat(read).isLessThan(file.length / 2);
  }

  @Test
  void anInterruptedThreadReadsNoFurther() {
    Thread.currentThread().interrupt();
    try {
      assertThatExceptionOfType(CancellationException.class)
          .isThrownBy(() -> new DraftReader().read(DOCX));
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({"missing.docx, io: missing", "., io: directory"})
  void placesWithoutAFile(String name, String told, @TempDir Path folder) {
    assertThatExceptionOfType(UnreadableDraftException.class)
        .isThrownBy(() -> new DraftReader().read(folder.resolve(name)))
        .withMessage(told);
  }

  @Test
  void aFileThatMayNotBeRead(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("a.docx"), DOCX);
    assumeFalse(!file.toFile().setReadable(false) || Files.isReadable(file));
    assertThatExceptionOfType(UnreadableDraftException.class)
        .isThrownBy(() -> new DraftReader().read(file))
        .withMessage("io: no-permission");
  }

  @Test
  void aFileOnDiskIsReadLikeOneAtHand(@TempDir Path folder)
      throws IOException, UnreadableDraftException {
    Path file = Files.write(folder.resolve("a.docx"), DOCX);
    assertThat(new DraftReader().read(file).paragraph(1).text()).isEqualTo("a");
    byte[] prefixed = new byte[DOCX.length];
    System.arraycopy(DOCX, 0, prefixed, 0, DOCX.length - 1);
    Files.write(file, Arrays.copyOf(prefixed, DOCX.length - 1));
    assertThatExceptionOfType(UnreadableDraftException.class)
        .isThrownBy(() -> new DraftReader().read(file))
        .withMessage("corrupt: .zip");
  }
}
