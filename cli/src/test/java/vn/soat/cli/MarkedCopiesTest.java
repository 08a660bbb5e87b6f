package vn.soat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soat.fixtures.Disguise;
import vn.soat.fixtures.Plan;
import vn.soat.fixtures.Plans;

/** {@code soat check --annotate}, {@code soat annotate --strip} and {@code soat fix} on files. */
class MarkedCopiesTest {

  private static final Plan PLAN = Plans.spotless().get(0);
  private static final String ORDER = "Nâng cao nhận thức";

  @TempDir private Path folder;

  @Test
  void findingsBecomeCommentsAndGoAgain() throws IOException {
    Path draft = draft("ke-hoach.docx", "LỖI ");
    byte[] before = Files.readAllBytes(draft);
    Path copy = folder.resolve("nhan-xet.docx");
    assertThat(Run.of("check", draft.toString(), "--annotate", copy.toString()).code())
        .isEqualTo(1);
    assertThat(part(copy, "word/soat-comments.xml"))
        .contains("soát", "TT-07 (lỗi): Có chữ “LỖI”.", "Cách sửa: Bỏ đi.", "Căn cứ: Hướng dẫn");
    assertThat(Run.of("check", copy.toString()).out().lines().skip(1))
        .containsExactlyElementsOf(
            Run.of("check", draft.toString()).out().lines().skip(1).toList());

    Path clean = folder.resolve("sach.docx");
    Run strip = Run.of("annotate", "--strip", copy.toString(), "-o", clean.toString());
    assertThat(strip.code()).isZero();
    assertThat(strip.out() + strip.err()).isEmpty();
    assertThat(part(clean, "word/document.xml")).isEqualTo(part(draft, "word/document.xml"));
    assertThat(Files.readAllBytes(draft)).isEqualTo(before);
  }

  @Test
  void aCommentOnATextBoxTellsTheWords() throws IOException {
    Path draft = folder.resolve("khung.docx");
    Disguise.TEXT_BOX.write(PLAN.replacing("ĐẢNG BỘ", "LỖI ĐẢNG BỘ"), draft);
    Path copy = folder.resolve("nhan-xet.docx");
    Run.of("check", draft.toString(), "--annotate", copy.toString());
    assertThat(part(copy, "word/soat-comments.xml")).contains("Trong khung chữ: “LỖI”");
  }

  @Test
  void severalDraftsAreCopiedIntoAFolder() throws IOException {
    Path one = draft("1.docx", "LỖI ");
    Path two = draft("2.docx", "");
    Path copies = Files.createDirectory(folder.resolve("copies"));
    Run.of(
        "check", one.toString(), two.toString(), "nowhere.docx", "--annotate", copies.toString());
    assertThat(copies.resolve("1.docx")).exists();
    assertThat(copies.resolve("2.docx")).hasSameBinaryContentAs(two);
    assertThat(copies.resolve("nowhere.docx")).doesNotExist();
  }

  @Test
  void noDraftIsWrittenOver() throws IOException {
    Path draft = draft("1.docx", "CẢNH BÁO ");
    byte[] before = Files.readAllBytes(draft);
    String path = draft.toString();
    assertThat(Run.of("check", path, "--annotate", path).code()).isEqualTo(2);
    assertThat(Run.of("check", path, "--annotate", folder.toString()).code()).isEqualTo(2);
    assertThat(Run.of("fix", path, "-o", path).code()).isEqualTo(2);
    assertThat(Run.of("annotate", "--strip", path, "-o", path).code()).isEqualTo(2);
    assertThat(Files.readAllBytes(draft)).isEqualTo(before);
  }

  @Test
  void certainFaultsAreMendedAsTrackedChanges() throws IOException {
    Path draft = draft("ke-hoach.docx", "CẢNH BÁO LỖI ");
    byte[] before = Files.readAllBytes(draft);
    Path fixed = folder.resolve("da-sua.docx");
    Run run = Run.of("fix", draft.toString(), "-o", fixed.toString());
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("NN-04", "“CẢNH BÁO” → “NHẮC”", "Sửa 1 chỗ, để lại 0 chỗ.");
    assertThat(part(fixed, "word/document.xml"))
        .containsPattern("<w:del [^>]*w:author=\"soát\"[^>]*><w:r>.*CẢNH BÁO</w:delText>")
        .containsPattern("<w:ins [^>]*w:author=\"soát\"[^>]*><w:r>.*NHẮC</w:t>");
    assertThat(Run.of("check", fixed.toString()).out()).contains("TT-07").doesNotContain("NN-04");
    assertThat(Files.readAllBytes(draft)).isEqualTo(before);

    Run dry = Run.of("fix", draft.toString(), "--dry-run");
    assertThat(dry.code()).isZero();
    assertThat(dry.out()).isEqualTo(run.out());
    assertThat(Run.of("fix", draft.toString(), "--dry-run", "--ignore", "NN").out())
        .contains("Sửa 0 chỗ");
    assertThat(Run.of("fix", fixed.toString(), "--dry-run").out()).contains("Sửa 0 chỗ");
  }

  @Test
  void unreadableDraftsAreTold() {
    for (String[] line :
        new String[][] {
          {"fix", "nowhere.docx", "--dry-run"},
          {"annotate", "--strip", "nowhere.docx", "-o", folder.resolve("x.docx").toString()}
        }) {
      Run run = Run.of(line);
      assertThat(run.code()).isEqualTo(3);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).isEqualTo("soat: nowhere.docx: Không có tệp này.\n");
    }
  }

  /** A draft in which these words stand. */
  private Path draft(String name, String words) throws IOException {
    Path file = folder.resolve(name);
    Disguise.PLAIN.write(PLAN.replacing(ORDER, words + ORDER), file);
    return file;
  }

  private static String part(Path file, String name) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile());
        InputStream part = zip.getInputStream(zip.getEntry(name))) {
      return new String(part.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
