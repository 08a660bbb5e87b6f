package vn.soat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "check                                     | thiếu DRAFT",
        "check x.docx --formaat json               | không có tùy chọn “--formaat”. Có phải là --format?",
        "check x.docx --format pdf                 | không có dạng báo cáo “pdf”; hiện có: text, json",
        "check x.docx y.docx --annotate out.docx   | cần một thư mục đã có",
        "check x.docx --annotate no/such/out.docx  | không ghi được tệp",
        "fix x.docx                                | soat fix cần -o OUT.docx hoặc --dry-run",
        "fix x.docx -o out.docx --dry-run          | soat fix cần -o OUT.docx hoặc --dry-run",
        "fix x.docx -o no/such/out.docx            | không ghi được tệp",
        "fix x.docx --dry-run --select TT-70       | không có mã “TT-70”",
        "annotate x.docx -o out.docx               | --strip",
        "annotate x.docx --strip                   | --output",
        "check x.docx --format text --format json  | chỉ một dạng báo cáo",
        "check x.docx --format json=               | thiếu tên tệp",
        "check x.docx --format json=a --format text=./a | cùng một tệp",
        "check x.docx --format json=no/such/a.json | không ghi được tệp “no/such/a.json”",
        "check x.docx --format                     | tùy chọn --format thiếu giá trị",
        "check x.docx --rules nha-nuoc             | chưa có bộ quy tắc",
        "check x.docx --rules bang                 | --rules không nhận “bang”; chỉ nhận: dang, nha-nuoc, auto",
        "check x.docx --fail-on serious            | chỉ nhận: error, warning, info, never",
        "check x.docx --fail-on info --fail-on info| chỉ được ghi một lần",
        "check x.docx --select TT-70               | không có mã “TT-70”. Có phải là TT-07?",
        "check x.docx --ignore XYZXYZ              | không có mã “XYZXYZ”.",
        "check x.docx --as-of 08/6/2026            | không phải là ngày",
        "check x.docx --color blue                 | chỉ nhận: auto, always, never",
        "check x.docx --name y                     | --name chỉ dùng khi",
        "check x.docx --lang fr                    | --lang không nhận “fr”; chỉ nhận: vi, en",
        "chek x.docx                               | không hiểu “chek”. Có phải là",
        "audit x                                   | --out thiếu giá trị",
        "audit nowhere --out y                     | “nowhere” không phải là thư mục",
        "audit src --out y --threads 0             | --threads không nhận 0",
        "audit src --out y --timeout soon          | --timeout không nhận soon",
        "audit src --out y --baseline src          | “src” không có kết quả",
        "rules show                                | cần ít nhất một mã",
        "rules show tt-77                          | Có phải là TT-07?",
        "rules list TT-07                          | không nhận mã",
        "rules print                               | chỉ nhận: list, show",
      })
  void aWrongCommandLineIsExplained(String line, String message) {
    Run run = Run.of(line.strip().split(" +"));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("soat: ").contains(message).contains("--help");
    assertThat(run.err().lines()).hasSize(2);
  }

  @Test
  void englishIsSpokenOnDemand() {
    assertThat(Run.of("check", "--lang", "en").err()).startsWith("soat: DRAFT is missing.");
    assertThat(Run.of("check", "--lang=en", "--help").out()).contains("Exit codes:");
    assertThat(Run.of("rules", "--lang", "en").out()).contains("There is “…”.");
  }

  @Test
  void helpAndVersionGoToStandardOutput() {
    for (String command : new String[] {"check", "fix", "annotate", "facts", "rules"}) {
      Run help = Run.of(command, "--help");
      assertThat(help.code()).isZero();
      assertThat(help.err()).isEmpty();
      assertThat(help.out()).contains("Cách dùng: soat " + command).doesNotContain("Usage");
      assertThat(help.out()).contains("--lang");
    }
    assertThat(Run.of("--help").out()).contains("check", "facts", "rules");
    assertThat(Run.of("--version").out()).matches("soat [0-9]+\\.[0-9]+\\.[0-9]+.*\\R");
    assertThat(Run.of("check", "--version").out()).isEqualTo(Run.of("--version").out());
  }

  @Test
  void everyOptionHasItsHelpInBothLanguages() {
    for (String command : new String[] {"check", "fix", "annotate", "facts", "rules"}) {
      for (String language : new String[] {"vi", "en"}) {
        List<String> lines = Run.of(command, "--help", "--lang", language).out().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
          if (lines.get(i).matches(" +(-., )?--\\S+")) {
            assertThat(lines.get(i + 1)).as(lines.get(i)).matches(" {20,}\\S.*");
          }
        }
      }
    }
  }

  @Test
  void nothingAskedIsAnError() {
    Run run = Run.of();
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("Cách dùng:");
  }

  @Test
  void completionIsOffered() {
    Run run = Run.of("generate-completion");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("complete -F _complete_soat").contains("--fail-on");
    assertThat(Run.of("--help").out()).doesNotContain("generate-completion");
  }

  @Test
  void rulesAreListedAndExplained() {
    assertThat(Run.of("rules").out()).isEqualTo(Run.of("rules", "list").out());
    assertThat(Run.of("rules").out()).contains("✗ TT-07", "! NN-04", "i TT-06");
    assertThat(Run.of("rules", "show", "tt-07").out())
        .contains(
            "slug-of-TT-07",
            "Vì sao: Vì thế.",
            "Hướng dẫn 05-HD/VPTW, Phần II, mục I, điểm 3.1.2",
            "Hướng dẫn 36-HD/VPTW, mục II, điểm",
            "có ⟦LỖI⟧ → không có");
  }

  @Test
  void aFaultOfTheProgramIsToldInOneLine() {
    Run run =
        Run.of(null, new byte[0], "rules"); // A rule book that is not there fails when it is used.
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).contains("NullPointerException").contains("--debug");
    assertThat(Run.of(null, new byte[0], "rules", "--debug").err()).contains("\tat vn.soat");
  }

  @Test
  void aDraftIsNeverWrittenOver(@TempDir Path folder) throws Exception {
    Path draft = Files.writeString(folder.resolve("a.docx"), "a draft");
    Run run = Run.of("check", folder.toString(), "--format", "json=" + draft);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("không ghi đè lên dự thảo");
    assertThat(draft).hasContent("a draft");
  }
}
