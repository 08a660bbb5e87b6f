package vn.soat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soat.engine.draft.Draft;
import vn.soat.engine.finding.Judgement;
import vn.soat.engine.finding.Rule;
import vn.soat.engine.finding.RuleBook;
import vn.soat.fixtures.Component;
import vn.soat.fixtures.Disguise;
import vn.soat.fixtures.Plan;
import vn.soat.fixtures.Plans;

/** {@code soat audit}, with a rule book of the tests. */
class AuditTest {

  private static final Plan PLAN = Plans.spotless().get(0);
  private static final String ORDER = "Nâng cao nhận thức";

  @TempDir private Path home;
  private Path plans;
  private Path out;

  /** The rule book of the tests, which counts how often it is asked and can be made to fail. */
  private static class Watched implements RuleBook {
    private final RuleBook book = new FakeRuleBook();
    final AtomicInteger judged = new AtomicInteger();

    @Override
    public Judgement judge(Draft draft, Draft superior) {
      judged.incrementAndGet();
      return book.judge(draft, superior);
    }

    @Override
    public List<Rule> rules() {
      return book.rules();
    }

    @Override
    public Rule rule(String name) {
      return book.rule(name);
    }

    static boolean has(String word, Draft draft) {
      return draft.document().paragraphs().stream()
          .anyMatch(paragraph -> paragraph.text().contains(word));
    }
  }

  @BeforeEach
  void makeFolders() throws IOException {
    plans = Files.createDirectory(home.resolve("kế hoạch"));
    out = home.resolve("kết quả");
  }

  @Test
  void tellsOfEachDraftWhatACheckTells() throws IOException {
    draft("xã A/1.docx", "LỖI ");
    draft("xã A/2.docx", "CẢNH BÁO ");
    draft("3.docx", "");
    Files.createFile(plans.resolve("rỗng.docx"));
    Files.writeString(plans.resolve("chữ.docx"), "chỉ là chữ");
    Files.write(plans.resolve("cụt.docx"), Arrays.copyOf(Disguise.PLAIN.write(PLAN), 2_000));
    Files.createSymbolicLink(plans.resolve("vòng"), plans);
    Run audit = audit();
    assertThat(audit.code()).isEqualTo(3);
    assertThat(audit.err()).doesNotContain(".docx");
    assertThat(audit.out())
        .startsWith("Đã soát 6 dự thảo: 2 đạt, 1 không đạt, 3 không đọc được.\n")
        .contains("1 lỗi, 1 cảnh báo, 0 ghi chú", "TT-07  1 dự thảo  Có chữ “…”.");

    String check = Run.of("check", "--format", "json", plans.toString()).out();
    String drafts = check.substring(check.indexOf("\"drafts\": [") + 11, check.lastIndexOf(']'));
    String lines = String.join(",", Files.readAllLines(out.resolve("findings.jsonl")));
    assertThat(tokens("[" + lines + "]")).isEqualTo(tokens("[" + drafts + "]"));
    assertThat(out.resolve("audit.xlsx")).isNotEmptyFile();
  }

  @Test
  void endsAsACheckEnds() throws IOException {
    draft("1.docx", "CẢNH BÁO ");
    assertThat(audit().code()).isZero();
    assertThat(audit("--fail-on", "warning").code()).isEqualTo(1);
    assertThat(audit("--fail-on", "warning", "--ignore", "NN").code()).isZero();
    draft("2.docx", "LỖI ");
    assertThat(audit().code()).isEqualTo(1);
    assertThat(audit("--fail-on", "never").code()).isZero();
    draft("3.docx", "HỎNG ");
    assertThat(audit("--fail-on", "never").code()).isEqualTo(3);
  }

  @Test
  void judgesNothingTwice() throws IOException {
    draft("1.docx", "LỖI ");
    draft("2.docx", "CẢNH BÁO ");
    draft("bản sao/1.docx", "LỖI ");
    Files.createFile(plans.resolve("rỗng.docx"));
    Watched book = new Watched();
    assertThat(audit(book, "--threads", "1").code()).isEqualTo(3);
    assertThat(book.judged).hasValue(2);
    String told = findings();
    audit(book);
    assertThat(book.judged).hasValue(2);
    assertThat(findings()).isEqualTo(told);

    draft("2.docx", "GHI CHÚ ");
    audit(book);
    assertThat(book.judged).hasValue(3);
    assertThat(findings()).isNotEqualTo(told).contains("TT-06");
  }

  @Test
  void otherCircumstancesMakeItJudgeAgain() throws IOException {
    draft("1.docx", "LỖI ");
    Watched book = new Watched();
    int times = 0;
    for (String[] options :
        new String[][] {
          {}, {"--ignore", "NN"}, {"--select", "TT"}, {"--lang", "en"}, {"--as-of", "2020-01-01"}
        }) {
      audit(book, options);
      assertThat(book.judged).as(Arrays.toString(options)).hasValue(++times);
      audit(book, options);
      assertThat(book.judged).hasValue(times);
    }
  }

  @Test
  void goesOnWhereverItWasCutOff() throws IOException {
    for (int i = 0; i < 4; i++) {
      draft(i + ".docx", i % 2 == 0 ? "LỖI số " + i + " " : "CẢNH BÁO số " + i + " ");
    }
    Files.createFile(plans.resolve("rỗng.docx"));
    audit("--threads", "1");
    String told = findings();
    Path journal = out.resolve(".soat/journal");
    byte[] whole = Files.readAllBytes(journal);
    for (int length = whole.length; length > 0; length -= whole.length / 12) {
      Files.write(journal, Arrays.copyOf(whole, length));
      Files.delete(out.resolve("findings.jsonl"));
      Watched book = new Watched();
      audit(book, "--threads", "1");
      assertThat(findings()).as("cut at %s", length).isEqualTo(told);
      assertThat(book.judged.get()).isBetween(0, 4);
      assertThat(Files.readAllBytes(journal)).hasSameSizeAs(whole);
    }
  }

  @Test
  void aDraftThatTakesTooLongHoldsUpNoOther() throws IOException {
    draft("1.docx", "LỖI ");
    draft("2.docx", "CHẬM ");
    draft("3.docx", "LỖI khác ");
    CountDownLatch never = new CountDownLatch(1);
    RuleBook slow =
        new Watched() {
          @Override
          public Judgement judge(Draft draft, Draft superior) {
            if (has("CHẬM", draft)) {
              try {
                never.await();
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
            }
            return super.judge(draft, superior);
          }
        };
    Run run = audit(slow, "--threads", "1", "--timeout", "1");
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("2.docx: Soát quá 1 giây");
    assertThat(run.out()).contains("3 dự thảo: 0 đạt, 2 không đạt", "Chưa xét được 1 dự thảo");
    assertThat(findings().lines().toList().get(1)).contains("\"failed\"", "Soát quá 1 giây");
  }

  @Test
  void aDraftThatNeedsAllMemoryIsJudgedAloneInTheEnd() throws IOException {
    draft("1.docx", "NẶNG ");
    draft("2.docx", "LỖI ");
    List<String> order = new ArrayList<>();
    RuleBook greedy =
        new Watched() {
          @Override
          public Judgement judge(Draft draft, Draft superior) {
            boolean heavy = has("NẶNG", draft);
            order.add(heavy ? "heavy" : "light");
            if (heavy && order.size() == 1) {
              throw new OutOfMemoryError();
            }
            return super.judge(draft, superior);
          }
        };
    assertThat(audit(greedy, "--threads", "1").code()).isEqualTo(1);
    assertThat(order).containsExactly("heavy", "light", "heavy");
  }

  @Test
  void aFaultOfTheProgramIsToldAndTriedAgain() throws IOException {
    draft("1.docx", "HỎNG ");
    draft("2.docx", "");
    Watched book = new Watched();
    Run run = audit(book);
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("1.docx", "The rule TT-07 failed");
    assertThat(run.out()).contains("1 đạt", "Chưa xét được 1 dự thảo");
    audit(book);
    assertThat(book.judged).hasValue(3);
  }

  @Test
  void aFileBesideADraftBearsWithFindings() throws IOException {
    Path draft = draft("1.docx", "LỖI ");
    draft("2.docx", "LỖI ");
    Path beside = draft.resolveSibling("1.docx.soat.yaml");
    Files.writeString(
        beside, "suppressions: [{rule: TT-07, reason: đã thống nhất, until: 2099-12-31}]\n");
    assertThat(audit().out()).contains("1 đạt, 1 không đạt");
    Files.writeString(
        beside, "suppressions: [{rule: TT-06, reason: đã thống nhất, until: 2099-12-31}]\n");
    Run unused = audit();
    assertThat(unused.out()).contains("0 đạt, 2 không đạt");
    assertThat(unused.err()).contains("1.docx.soat.yaml:1: phần bỏ qua TT-06");
    assertThat(audit().err()).isEqualTo(unused.err());
    Files.writeString(beside, "suppressions: [{rule: XX-99}]\n");
    Run broken = audit();
    assertThat(broken.code()).isEqualTo(3);
    assertThat(broken.err()).contains("1.docx.soat.yaml:1: ");
    assertThat(broken.out()).contains("0 đạt, 1 không đạt");
  }

  @Test
  void saysWhatIsNewAndWhatIsGone() throws IOException {
    Path old = home.resolve("lần trước");
    draft("bớt.docx", "LỖI ");
    draft("giữ.docx", "CẢNH BÁO ");
    draft("mất.docx", "GHI CHÚ ");
    Run.of("audit", plans.toString(), "--out", old.toString());
    draft("bớt.docx", "GHI CHÚ ");
    Plan shifted = PLAN.replacing(ORDER, "CẢNH BÁO " + ORDER);
    List<String> body = new ArrayList<>(shifted.lines(Component.BODY));
    body.add(1, "Căn cứ tình hình thực tế của địa phương;");
    Disguise.TABS.write(
        shifted.with(Component.BODY, body.toArray(String[]::new)), plans.resolve("giữ.docx"));
    Files.delete(plans.resolve("mất.docx"));
    draft("thêm.docx", "LỖI ");
    Run run = audit("--baseline", old.toString());
    assertThat(run.out()).contains("So với lần trước: 2 phát hiện mới, 2 đã hết, 1 còn nguyên.");
    assertThat(audit("--baseline", out.toString()).err()).contains("--baseline phải là thư mục");
    assertThat(audit("--baseline", plans.toString()).err()).contains("không có kết quả");
  }

  @Test
  void twoAuditsDoNotShareAPlace() throws IOException {
    draft("1.docx", "");
    Files.createDirectories(out.resolve(".soat"));
    try (FileChannel file =
            FileChannel.open(
                out.resolve(".soat/lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = file.lock()) {
      assertThat(lock.isValid()).isTrue();
      Run run = audit();
      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err()).contains("đang có lần soát khác");
    }
    assertThat(audit().code()).isZero();
  }

  @Test
  void itsOwnFilesAreNoDrafts() throws IOException {
    draft("1.docx", "");
    out = plans.resolve("kết quả");
    String first = audit().out();
    assertThat(audit().out()).isEqualTo(first).contains("Đã soát 1 dự thảo");
  }

  @Test
  void aFolderWithoutDraftsIsToldOf() throws IOException {
    assertThat(audit().code()).isEqualTo(3);
    assertThat(findings()).contains("\"empty\"");
  }

  private Run audit(String... options) {
    return audit(new FakeRuleBook(), options);
  }

  private Run audit(RuleBook book, String... options) {
    return Run.of(
        book,
        new byte[0],
        Stream.concat(
                Stream.of("audit", plans.toString(), "--out", out.toString()), Stream.of(options))
            .toArray(String[]::new));
  }

  private String findings() throws IOException {
    return Files.readString(out.resolve("findings.jsonl"));
  }

  /** A draft in which these words stand. */
  private Path draft(String name, String words) throws IOException {
    Path file = plans.resolve(name);
    Files.createDirectories(file.getParent());
    Disguise.PLAIN.write(PLAN.replacing(ORDER, words + ORDER), file);
    return file;
  }

  private static List<String> tokens(String text) throws IOException {
    List<String> tokens = new ArrayList<>();
    try (JsonParser json = new JsonFactory().createParser(text)) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        tokens.add(token + " " + json.getText());
      }
    }
    return tokens;
  }
}
