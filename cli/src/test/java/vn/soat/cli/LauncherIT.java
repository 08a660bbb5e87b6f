package vn.soat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vn.soat.fixtures.Disguise;
import vn.soat.fixtures.Plan;
import vn.soat.fixtures.Plans;

/** The program as it is shipped: {@code bin/soat} started as a process of its own. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {

  private static final Path LAUNCHER = Path.of("bin/soat").toAbsolutePath();

  @TempDir private Path folder;

  private record Ending(int code, String out, String err) {}

  @Test
  void aDraftWithoutFaultsEndsWith0() throws Exception {
    Path draft = folder.resolve("kế hoạch số 1.docx");
    Disguise.PLAIN.write(Plans.spotless().get(0), draft);
    Ending ending = soat(Map.of(), "check", draft.toString());
    assertThat(ending.err()).isEmpty();
    assertThat(ending.out()).startsWith(draft + "\n✓ ĐẠT: 0 lỗi, 0 cảnh báo");
    assertThat(ending.code()).isZero();
  }

  @Test
  void aDraftWithErrorsEndsWith1AndIsToldInJson() throws Exception {
    Path draft = folder.resolve("có lỗi.docx");
    Disguise.PLAIN.write(
        Plans.spotless().get(0).with(vn.soat.fixtures.Component.NUMBER, "Số: 24 - KH/ĐU"), draft);
    Ending ending = soat(Map.of(), "check", "--format", "json", draft.toString());
    assertThat(ending.err()).isEmpty();
    assertThat(ending.out())
        .startsWith("{\n  \"schemaVersion\": 1,")
        .contains("\"rule\": \"TT-07\"", "Số: 24 - KH/ĐU", "có lỗi.docx")
        .endsWith("}\n");
    assertThat(ending.code()).isEqualTo(1);
  }

  @Test
  void aWrongCommandLineEndsWith2() throws Exception {
    Ending ending = soat(Map.of(), "check", "x.docx", "--no-such-option");
    assertThat(ending.out()).isEmpty();
    assertThat(ending.err()).contains("không có tùy chọn “--no-such-option”");
    assertThat(ending.code()).isEqualTo(2);
  }

  @Test
  void aMissingDraftEndsWith3() throws Exception {
    Ending ending = soat(Map.of(), "check", "không có.docx");
    assertThat(ending.out()).contains("không có.docx\n✗ KHÔNG ĐỌC ĐƯỢC: Không có tệp này.");
    assertThat(ending.err()).isEmpty();
    assertThat(ending.code()).isEqualTo(3);
  }

  @Test
  void vietnameseIsReadAndWrittenInAnyLocale() throws Exception {
    Path draft = folder.resolve("kế hoạch ở xã.docx");
    Disguise.PLAIN.write(Plans.spotless().get(0), draft);
    for (String locale : new String[] {"C", "POSIX", "C.UTF-8"}) {
      Ending ending = soat(Map.of("LC_ALL", locale), "check", draft.toString());
      assertThat(ending.out()).as(locale).startsWith(draft + "\n✓ ĐẠT");
    }
  }

  @Test
  void isStartedThroughALinkFromAnotherFolder() throws Exception {
    Path link = folder.resolve("một liên kết");
    Files.createSymbolicLink(link, LAUNCHER);
    Ending ending = start(link, Map.of(), "--version");
    assertThat(ending.out()).startsWith("soat ");
    assertThat(ending.code()).isZero();
  }

  @Test
  void passesOptionsToJava() throws Exception {
    Ending ending =
        soat(Map.of("JAVA_OPTS", "-Xmx200m -XX:+UseParallelGC -showversion"), "--version");
    assertThat(ending.out()).startsWith("soat ");
    assertThat(ending.err()).contains("Server VM");
    assertThat(ending.code()).isZero();
  }

  @Test
  void goesWithoutAnArchiveWhereNoneCanBeKept() throws Exception {
    Path cache = Files.createDirectory(folder.resolve("cache"));
    Ending ending =
        soat(Map.of("SOAT_CACHE", "/proc/none", "XDG_CACHE_HOME", "/proc/none"), "--version");
    assertThat(ending).isEqualTo(soat(Map.of("SOAT_CACHE", cache.toString()), "--version"));
    assertThat(cache.toFile().list()).hasSize(1);
    assertThat(ending.err()).isEmpty();
  }

  @Test
  void anAuditThatIsKilledTwiceEndsAsIfItHadNotBeen() throws Exception {
    Path plans = Files.createDirectory(folder.resolve("kế hoạch"));
    int number = 0;
    for (Plan plan : Plans.all()) {
      for (Disguise disguise : List.of(Disguise.PLAIN, Disguise.TABS, Disguise.TRACKED)) {
        disguise.write(plan, plans.resolve(++number + ".docx"));
      }
      byte[] broken = Arrays.copyOf(Disguise.PLAIN.write(plan), 500 * number);
      Files.write(plans.resolve(number + " hỏng.docx"), broken);
    }
    Ending whole = soat(Map.of(), "audit", plans.toString(), "--out", "một mạch");
    assertThat(whole.code()).isEqualTo(3);
    for (int judged : new int[] {5, 30}) {
      Process audit = begin(LAUNCHER, Map.of(), "audit", plans.toString(), "--out", "bị ngắt");
      waitForLines(judged, folder.resolve("bị ngắt/.soat/journal"));
      audit.destroyForcibly().waitFor();
      assertThat(folder.resolve("bị ngắt/findings.jsonl")).doesNotExist();
    }
    Ending resumed = soat(Map.of(), "audit", plans.toString(), "--out", "bị ngắt");
    assertThat(resumed.out()).isEqualTo(whole.out());
    assertThat(resumed.code()).isEqualTo(whole.code());
    for (String file : List.of("findings.jsonl", "plans.jsonl")) {
      assertThat(folder.resolve("bị ngắt").resolve(file))
          .hasSameBinaryContentAs(folder.resolve("một mạch").resolve(file));
    }
  }

  private static void waitForLines(int lines, Path file) throws Exception {
    while (!Files.exists(file) || lines(file) < lines) {
      Thread.sleep(20);
    }
  }

  private static long lines(Path file) throws IOException {
    String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    return text.chars().filter(c -> c == '\n').count();
  }

  private Ending soat(Map<String, String> variables, String... arguments) throws Exception {
    return start(LAUNCHER, variables, arguments);
  }

  private Ending start(Path launcher, Map<String, String> variables, String... arguments)
      throws IOException, InterruptedException {
    Process started = begin(launcher, variables, arguments);
    assertThat(started.waitFor(2, TimeUnit.MINUTES)).as("ends in time").isTrue();
    return new Ending(
        started.exitValue(),
        Files.readString(folder.resolve("stdout"), StandardCharsets.UTF_8),
        Files.readString(folder.resolve("stderr"), StandardCharsets.UTF_8));
  }

  private Process begin(Path launcher, Map<String, String> variables, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder process = new ProcessBuilder(command).directory(folder.toFile());
    process.environment().put("JAVA_HOME", System.getProperty("java.home"));
    process.environment().remove("JAVA_OPTS");
    process.environment().putAll(variables);
    return process
        .redirectOutput(folder.resolve("stdout").toFile())
        .redirectError(folder.resolve("stderr").toFile())
        .start();
  }
}
