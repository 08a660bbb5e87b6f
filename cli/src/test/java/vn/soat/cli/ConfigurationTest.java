package vn.soat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.soat.fixtures.Disguise;
import vn.soat.fixtures.Plan;
import vn.soat.fixtures.Plans;

/** {@code --config} and the suppressions beside a draft, with a rule book of the tests. */
class ConfigurationTest {

  private static final Plan PLAN = Plans.spotless().get(0);
  private static final String ORDER = "Nâng cao nhận thức";

  @TempDir private Path folder;

  @Test
  void theOfficeChoosesWhatIsToldAndHowMuchItWeighs() throws IOException {
    String draft = draft("LỖI CẢNH BÁO GHI CHÚ ");

    assertThat(check(draft, "ignore: [TT-07, nn]").out()).doesNotContain("TT-07 ", "NN-04");
    assertThat(check(draft, "ignore: [TT-07, nn]").code()).isZero();
    assertThat(check(draft, "select: NN").out()).contains("NN-04").doesNotContain("TT-0");
    assertThat(check(draft, "severity: {TT-07: info}").code()).isZero();
    assertThat(check(draft, "severity: {TT: info}\nfail-on: warning").code()).isEqualTo(1);
    assertThat(check(draft, "severity: {TT: info, NN: info}\nfail-on: warning").code()).isZero();
    assertThat(check(draft, "severity: {TT: info, TT-07: error}").code()).isEqualTo(1);
    assertThat(check(draft, "fail-on: never").code()).isZero();
    assertThat(check(draft, "lang: en").out()).contains("FAIL");
    assertThat(check(draft, "# nothing\n").out()).contains("KHÔNG ĐẠT");
  }

  @Test
  void theCommandLineGoesBeforeTheOffice() throws IOException {
    String draft = draft("LỖI CẢNH BÁO ");

    assertThat(check(draft, "fail-on: never", "--fail-on", "error").code()).isEqualTo(1);
    assertThat(check(draft, "lang: en", "--lang", "vi").out()).contains("KHÔNG ĐẠT");
    assertThat(check(draft, "ignore: TT", "--ignore", "NN").out())
        .contains("TT-07")
        .doesNotContain("NN-04");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'ignored: [TT]' | 1 | 'ignored' | ignore",
        "'lang: vi\nfailon: error' | 2 | 'failon' | fail-on",
        "'ignore: [TT-77]' | 1 | 'TT-77' | TT-07",
        "'ignore:\n- TT-07\n- XX' | 3 | 'XX' | ''",
        "'severity:\n  TT-07: heavy' | 2 | 'heavy' | warning",
        "'severity:\n  TT-7: info' | 2 | 'TT-7' | TT-07",
        "'lang: fr' | 1 | 'fr' | vi",
        "'fail-on: [error' | 1 | 'YAML' | ''",
        "'lang: vi\nlang: en' | 2 | 'lang' | ''",
        "'- TT' | 1 | '' | ''",
      })
  void aWrongConfigurationIsRefusedWithItsLine(String yaml, int line, String words, String nearest)
      throws IOException {
    Run run = check(draft("LỖI "), yaml);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("soat.yaml:" + line + ": ").contains(words).contains(nearest);
  }

  @Test
  void aConfigurationIsReadOnlyWhereItIsNamed() throws IOException {
    String draft = draft("LỖI ");
    Files.writeString(folder.resolve("soat.yaml"), "ignore: TT");

    assertThat(Run.of("check", draft).code()).isEqualTo(1);
    assertThat(Run.of("check", "--config", "nowhere.yaml", draft).code()).isEqualTo(2);
  }

  @Test
  void findingsAreBorneWithForAReasonAndATime() throws IOException {
    String draft = draft("LỖI CẢNH BÁO ");
    beside("suppressions:\n- {rule: tt-07, reason: đã hỏi, until: 2026-12-31}");

    assertThat(Run.of("check", "--as-of", "2026-12-31", draft).out()).doesNotContain("TT-07");
    assertThat(Run.of("check", "--as-of", "2026-12-31", draft).code()).isZero();
    assertThat(Run.of("check", "--as-of", "2026-12-31", draft).err()).isEmpty();
    Run late = Run.of("check", "--as-of", "2027-01-01", draft);
    assertThat(late.code()).isEqualTo(1);
    assertThat(late.out()).contains("TT-07");
    assertThat(late.err()).contains(".soat.yaml:2: ").contains("2026-12-31");
  }

  @Test
  void wordsTellWhichFindingIsMeant() throws IOException {
    String draft = draft("LỖI ");
    String entry = "suppressions:\n- rule: TT-07\n  words: %s\n  reason: r\n  until: 2026-12-31";

    beside(entry.formatted("lỗi NÂNG  cao"));
    assertThat(Run.of("check", "--as-of", "2026-06-01", draft).code()).isZero();
    beside(entry.formatted("khác hẳn"));
    Run other = Run.of("check", "--as-of", "2026-06-01", draft);
    assertThat(other.code()).isEqualTo(1);
    assertThat(other.err()).contains(".soat.yaml:2: ").contains("không ứng với lỗi nào");
    assertThat(Run.of("check", "--as-of", "2026-06-01", "--ignore", "TT", draft).err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'suppressions:\n- {rule: TT-07, until: 2026-12-31}' | 2 | reason",
        "'suppressions:\n- {rule: TT-07, reason: r}' | 2 | until",
        "'suppressions:\n- {rule: TT, reason: r, until: 2026-12-31}' | 2 | TT",
        "'suppressions:\n- {rule: TT-07, reason: r, until: 31/12/2026}' | 2 | 31/12/2026",
        "'suppressions:\n- {rule: TT-07, word: w, reason: r, until: 2026-12-31}' | 2 | words",
        "'suppression: []' | 1 | suppressions",
      })
  void aWrongSuppressionIsRefusedWithItsLine(String yaml, int line, String words)
      throws IOException {
    String draft = draft("LỖI ");
    beside(yaml);

    Run run = Run.of("check", draft);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(".soat.yaml:" + line + ": ").contains(words);
  }

  private Run check(String draft, String yaml, String... more) throws IOException {
    Path config = Files.writeString(folder.resolve("soat.yaml"), yaml);
    String[] arguments = new String[more.length + 4];
    arguments[0] = "check";
    arguments[1] = "--config";
    arguments[2] = config.toString();
    System.arraycopy(more, 0, arguments, 3, more.length);
    arguments[more.length + 3] = draft;
    return Run.of(arguments);
  }

  private void beside(String yaml) throws IOException {
    Files.writeString(folder.resolve("ke-hoach.docx.soat.yaml"), yaml);
  }

  private String draft(String words) throws IOException {
    Plan plan = PLAN.replacing(ORDER, words + ORDER);
    return Files.write(folder.resolve("ke-hoach.docx"), Disguise.PLAIN.write(plan)).toString();
  }
}
