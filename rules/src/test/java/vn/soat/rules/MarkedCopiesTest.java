package vn.soat.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.soat.engine.Checker;
import vn.soat.engine.document.Correction;
import vn.soat.engine.edit.Annotations;
import vn.soat.engine.edit.Corrections;
import vn.soat.engine.edit.Corrections.Corrected;
import vn.soat.engine.edit.Note;
import vn.soat.engine.finding.Finding;
import vn.soat.engine.finding.Fix;
import vn.soat.engine.finding.Rule;
import vn.soat.engine.read.DraftReader;
import vn.soat.engine.recognize.Recognizer;
import vn.soat.fixtures.Disguise;
import vn.soat.fixtures.Plan;
import vn.soat.fixtures.Plans;
import vn.soat.rules.book.Book;
import vn.soat.rules.book.Chapter;
import vn.soat.rules.book.Chapter.Words;
import vn.soat.rules.book.Examples.Example;

/** Copies with comments or tracked changes are judged as the draft would be. */
class MarkedCopiesTest {

  private static final LocalDateTime WHEN = LocalDateTime.of(2026, 6, 8, 14, 30);

  private static final DroolsRuleBook RULES = DroolsRuleBook.open();
  private static final Checker CHECKER = new Checker(new DraftReader(), new Recognizer(), RULES);

  /** A wrong example of a rule. */
  private record Case(String plan, Words words, Example example) {

    byte[] file() {
      return ExampleDraft.file(plan, example);
    }
  }

  @Test
  void everyCertainCorrectionIsThatOfAnExample() throws Exception {
    List<String> shown = new ArrayList<>();
    for (Case each : cases()) {
      for (Finding finding : findings(each.file())) {
        boolean same =
            RULES.rule(finding.rule()).corrections(finding).stream()
                .anyMatch(fix -> fix.words().contains(each.example.correction().orElse("\0")));
        if (finding.code().equals(each.words.code()) && same) {
          shown.add(finding.rule());
        }
      }
    }
    assertThat(shown)
        .containsAll(
            RULES.rules().stream()
                .filter(rule -> !rule.fix().equals(Fix.NONE))
                .map(Rule::name)
                .toList());
  }

  @TestFactory
  Stream<DynamicTest> theCorrectedExamplesHaveNoSuchFaultAnyMore() throws Exception {
    return cases().stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.words.code() + " " + each.example.set() + each.example.replace(),
                    () -> assertMended(each.file())));
  }

  @ParameterizedTest
  @EnumSource(Disguise.class)
  void theCorrectedPlansHaveNoSuchFaultAnyMore(Disguise disguise) throws Exception {
    for (Plan plan : Plans.all()) {
      assertThatCode(() -> assertMended(disguise.write(plan)))
          .as(plan.name())
          .doesNotThrowAnyException();
    }
  }

  @ParameterizedTest
  @EnumSource(Disguise.class)
  void aCopyWithCommentsHasTheFindingsOfTheDraft(Disguise disguise) throws Exception {
    for (Plan plan : Plans.all()) {
      byte[] file = disguise.write(plan);
      List<Finding> findings = findings(file);
      List<Note> notes =
          findings.stream().map(f -> new Note(f.span(), List.of(f.rule(), "Sửa lại."))).toList();
      assertThat(findings(Annotations.add(file, notes, WHEN))).as(plan.name()).isEqualTo(findings);
    }
  }

  private static void assertMended(byte[] file) throws Exception {
    List<Finding> before = findings(file);
    List<Correction> wanted =
        before.stream().flatMap(f -> RULES.rule(f.rule()).corrections(f).stream()).toList();
    Corrected corrected = Corrections.make(file, wanted, WHEN);
    assertThat(corrected.outcomes()).allMatch(outcome -> outcome.refusal() == null);
    List<String> left =
        before.stream()
            .filter(f -> RULES.rule(f.rule()).corrections(f).isEmpty())
            .map(MarkedCopiesTest::told)
            .toList();
    assertThat(findings(corrected.file()))
        .filteredOn(finding -> !finding.rule().equals("TB-12"))
        .extracting(MarkedCopiesTest::told)
        .containsExactlyElementsOf(left.stream().filter(f -> !f.startsWith("TB-12 ")).toList());
    assertThat(findings(accepted(corrected.file())))
        .extracting(MarkedCopiesTest::told)
        .containsExactlyElementsOf(left);
  }

  private static String told(Finding finding) {
    return finding.rule() + " " + finding.span().text();
  }

  private static List<Finding> findings(byte[] file) throws Exception {
    return CHECKER.check(file).judgement().findings();
  }

  /**
   * Examples of rules with a certain correction; those that need another plan beside them apart.
   */
  private static List<Case> cases() {
    List<Case> cases = new ArrayList<>();
    for (Chapter chapter : Book.withExamples().chapters().values()) {
      for (Words words : chapter.rules()) {
        boolean fixed =
            words.fix().isPresent()
                || words.variants().values().stream().anyMatch(v -> v.fix().isPresent());
        for (Example example : words.examples().orElseThrow().wrong()) {
          if (fixed) {
            cases.add(new Case(chapter.plan(), words, example));
          }
        }
      }
    }
    return cases;
  }

  /** The file once all changes of ours are accepted, as Word does it. */
  private static byte[] accepted(byte[] file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        out.write(
            text.replaceAll("(?s)<(\\w+:del) [^>]*\"soát\"[^>]*>.*?</\\1>", "")
                .replaceAll("(?s)<(\\w+:ins) [^>]*\"soát\"[^>]*>(.*?)</\\1>", "$2")
                .getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
