package vn.soat.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soat.fixtures.Component;
import vn.soat.fixtures.Disguise;
import vn.soat.fixtures.Plan;
import vn.soat.fixtures.Plans;

/** {@code soat check} on files, with a rule book of the tests. */
class CheckTest {

  private static final Plan PLAN = Plans.spotless().get(0);
  private static final String ORDER = "Nâng cao nhận thức";

  @TempDir private Path folder;

  @Test
  void theExitCodeTellsWhatWasFound() throws IOException {
    String right = draft("right.docx", "").toString();
    String error = draft("error.docx", "LỖI ").toString();
    String warning = draft("warning.docx", "CẢNH BÁO ").toString();
    String note = draft("note.docx", "GHI CHÚ ").toString();
    assertThat(Run.of("check", right).code()).isZero();
    assertThat(Run.of("check", error).code()).isEqualTo(1);
    assertThat(Run.of("check", warning, note).code()).isZero();
    assertThat(Run.of("check", "--fail-on", "warning", warning).code()).isEqualTo(1);
    assertThat(Run.of("check", "--fail-on", "warning", note).code()).isZero();
    assertThat(Run.of("check", "--fail-on=info", note).code()).isEqualTo(1);
    assertThat(Run.of("check", "--fail-on", "never", error).code()).isZero();
    assertThat(Run.of("check", error, right, "nowhere.docx").code()).isEqualTo(3);
    assertThat(Run.of("check", "--fail-on", "never", "nowhere.docx").code()).isEqualTo(3);
  }

  @Test
  void rulesAreSelectedAndIgnored() throws IOException {
    String both = draft("both.docx", "LỖI CẢNH BÁO ").toString();
    assertThat(Run.of("check", both).out()).contains("TT-07", "NN-04", "NN-05");
    assertThat(Run.of("check", "--select", "nn", both).out())
        .contains("NN-04", "NN-05")
        .doesNotContain("TT-07");
    assertThat(Run.of("check", "--select", "nn", both).code()).isZero();
    assertThat(Run.of("check", "--ignore", "TT-07,NN", both).out())
        .contains("ĐẠT")
        .doesNotContain("TT-07", "NN-04", "NN-05");
  }

  @Test
  void eachUnreadableDraftHasItsSentenceAndTheOthersAreReported() throws IOException {
    Path empty = Files.createFile(folder.resolve("rong.docx"));
    Path old = Files.writeString(folder.resolve("ghi-chu.docx"), "chỉ là chữ");
    Path cut = folder.resolve("cut.docx");
    Files.write(cut, Arrays.copyOf(Disguise.PLAIN.write(PLAN), 2000));
    Path hollow = Files.createDirectory(folder.resolve("thư mục"));
    String right = draft("right.docx", "LỖI ").toString();
    Run run =
        Run.of(
            "check",
            "nowhere.docx",
            empty.toString(),
            old.toString(),
            cut.toString(),
            hollow.toString(),
            right);
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains(
            "Không có tệp này.",
            "Tệp rỗng",
            "Đây là tệp chữ thuần",
            "Tệp bị hỏng hoặc không trọn vẹn, không mở được.",
            "Trong thư mục không có tệp Word nào",
            "TT-07",
            "Tổng cộng 6 dự thảo: 0 đạt, 1 không đạt, 5 không đọc được");
  }

  @Test
  void aFileWithoutPermissionIsUnreadable() throws IOException {
    Path secret = draft("secret.docx", "");
    assumeTrue(secret.toFile().setReadable(false) && !Files.isReadable(secret));
    Run run = Run.of("check", secret.toString());
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).contains("Không có quyền đọc tệp này.");
  }

  @Test
  void aFolderIsSearchedInOrderForWordFiles() throws IOException {
    draft("b/2.docx", "");
    draft("b/~$2.docx", "");
    draft("a/1.DOCM", "");
    Files.writeString(folder.resolve("a/notes.txt"), "no draft");
    Run run = Run.of("check", folder.toString());
    assertThat(run.out().lines().filter(line -> line.startsWith(folder.toString())))
        .containsExactly(
            folder.resolve("a/1.DOCM").toString(), folder.resolve("b/2.docx").toString());
  }

  @Test
  void aDraftThatIsNamedTwiceIsReportedOnce() throws IOException {
    Path draft = draft("1.docx", "");
    Run run = Run.of("check", draft.toString(), folder.toString(), folder + "/./1.docx");
    assertThat(run.out().lines().filter(line -> line.endsWith("1.docx"))).hasSize(1);
  }

  @Test
  void standardInputIsReadAndNamed() {
    byte[] draft = Disguise.PLAIN.write(PLAN);
    assertThat(Run.withInput(draft, "check", "-").out()).startsWith("(đầu vào chuẩn)\n✓ ĐẠT");
    assertThat(Run.withInput(draft, "check", "-", "--name", "kế hoạch.docx").out())
        .startsWith("kế hoạch.docx\n✓ ĐẠT");
  }

  @Test
  void onlyAFileIsWrittenWhereOnlyAFileIsAsked() throws Exception {
    Path draft = draft("1.docx", "LỖI ");
    Path json = folder.resolve("báo cáo.json");
    Run run = Run.of("check", "nowhere.docx", draft.toString(), "--format", "json=" + json);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualTo("soat: nowhere.docx: Không có tệp này.\n");
    assertThat(json)
        .content(StandardCharsets.UTF_8)
        .isEqualTo(json("nowhere.docx", draft.toString()));
    assertThat(Files.readString(json))
        .contains("\"sha256\": \"" + sha256(draft) + "\"", "\"sha256\": null");
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("1.docx", "báo cáo.json");
    }
  }

  @Test
  void aWordFileIsNotShownOnATerminal() throws IOException {
    String draft = draft("1.docx", "LỖI ").toString();
    System.setProperty("soat.columns", "80");
    try {
      Run run = Run.of("check", draft, "--format", "docx");
      assertThat(run.code()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).contains("--format docx=to-trinh.docx");
    } finally {
      System.clearProperty("soat.columns");
    }
    assertThat(Run.of("check", draft, "--format", "docx").out()).startsWith("PK");
  }

  @Test
  void theSameDraftGivesTheSameBytes() throws IOException {
    String draft = draft("1.docx", "LỖI CẢNH BÁO ").toString();
    assertThat(json(draft)).isEqualTo(json(draft)).contains("\"rule\": \"TT-07\"");
  }

  @Test
  void aFaultOfTheProgramStopsOneDraftOnly() throws IOException {
    String broken = draft("hỏng.docx", "HỎNG ").toString();
    String right = draft("right.docx", "").toString();
    Run run = Run.of("check", broken, right);
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).contains("CHƯA XÉT ĐƯỢC", "The rule TT-07 failed", "✓ ĐẠT");
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).contains("hỏng.docx", "The rule TT-07 failed", "--debug");
    assertThat(Run.of("check", "--debug", broken).err()).contains("\tat vn.soat.cli.FakeRuleBook");
    assertThat(json(broken, right))
        .contains(
            "\"drafts\": 2,\n    \"checked\": 1,\n    \"unreadable\": 0",
            "\"status\": \"failed\"",
            "\"code\": \"internal\"");
  }

  @Test
  void draftsAreNotTouched() throws Exception {
    Path draft = draft("1.docx", "LỖI ");
    String before = sha256(draft);
    Run.of("check", draft.toString());
    Run.of("facts", draft.toString());
    assertThat(sha256(draft)).isEqualTo(before);
  }

  @Test
  void factsAreToldInBothForms() throws IOException {
    String draft = draft("1.docx", "").toString();
    Run text = Run.of("facts", draft);
    assertThat(text.code()).isZero();
    assertThat(text.out())
        .contains("Bố cục", "Nơi nhận", "Chữ ký")
        .contains("trước ngày 24/6/2026")
        .contains("Văn phòng Đảng ủy: chuẩn bị");
    assertThat(Run.of("facts", "--format", "json", draft).out())
        .startsWith("{\n  \"schemaVersion\": 1,\n  \"path\": ")
        .contains("\"value\": \"2026-06-24\",\n      \"role\": \"deadline\"")
        .contains("\"actor\": \"Văn phòng Đảng ủy\",\n      \"action\": \"prepare\"")
        .contains("\"latest\": \"2026-06-23\"")
        .contains("\"number\": \"41-KH/TU\",\n      \"date\": \"2026-06-02\"");
  }

  @Test
  void factsTellTheWholeNamesOfOrgans() throws IOException {
    Path draft = folder.resolve("names.docx");
    Plan plan =
        PLAN.with(Component.SUPERIOR, "ĐẢNG BỘ CÁC CƠ QUAN", "ĐẢNG TỈNH AN SƠN")
            .with(Component.ORGAN, "CHI BỘ CƠ SỞ TRƯỜNG", "CHÍNH TRỊ TỈNH");
    Disguise.PLAIN.write(plan, draft);

    assertThat(Run.of("facts", draft.toString()).out())
        .contains("ĐẢNG BỘ CÁC CƠ QUAN ĐẢNG TỈNH AN SƠN", "CHI BỘ CƠ SỞ TRƯỜNG CHÍNH TRỊ TỈNH");
  }

  @Test
  void factsOfAnUnreadableDraftAreAnError() {
    Run run = Run.of("facts", "--format", "json", "nowhere.docx");
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualTo("soat: nowhere.docx: Không có tệp này.\n");
  }

  private static String json(String... drafts) {
    return Run.of(
            Stream.concat(Stream.of("check", "--format", "json"), Stream.of(drafts))
                .toArray(String[]::new))
        .out();
  }

  /** A draft in which these words stand. */
  private Path draft(String name, String words) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Disguise.PLAIN.write(PLAN.replacing(ORDER, words + ORDER), file);
    return file;
  }

  private static String sha256(Path file) throws Exception {
    return HexFormat.of()
        .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
  }
}
