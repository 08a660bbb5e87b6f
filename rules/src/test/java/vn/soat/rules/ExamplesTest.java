package vn.soat.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import vn.soat.engine.draft.Draft;
import vn.soat.engine.finding.Finding;
import vn.soat.engine.finding.Language;
import vn.soat.engine.finding.Rule;
import vn.soat.engine.read.DraftReader;
import vn.soat.engine.recognize.Recognizer;
import vn.soat.fixtures.Component;
import vn.soat.fixtures.Disguise;
import vn.soat.fixtures.Plan;
import vn.soat.fixtures.Plans;
import vn.soat.rules.book.Book;
import vn.soat.rules.book.Chapter;
import vn.soat.rules.book.Chapter.Words;
import vn.soat.rules.book.Examples.Example;

/**
 * Every example of every rule as a real DOCX: the rule alone finds exactly the marked words, and
 * all rules together find nothing else.
 */
class ExamplesTest {

  private final DroolsRuleBook rules = DroolsRuleBook.open();
  private final DraftReader reader = new DraftReader();
  private final Recognizer recognizer = new Recognizer();

  @TestFactory
  Stream<DynamicContainer> examples() {
    return Book.open().chapters().values().stream()
        .flatMap(
            chapter ->
                chapter.rules().stream()
                    .map(words -> dynamicContainer(words.code(), examples(chapter, words))));
  }

  private List<DynamicNode> examples(Chapter chapter, Words words) {
    List<DynamicNode> tests = new ArrayList<>();
    words.examples().wrong().forEach(example -> tests.add(test("wrong", chapter, words, example)));
    words.examples().right().forEach(example -> tests.add(test("right", chapter, words, example)));
    return tests;
  }

  private DynamicNode test(String kind, Chapter chapter, Words words, Example example) {
    return dynamicTest(
        kind + " " + example.set() + example.replace() + example.dress(),
        () -> verify(words, example, change(chapter.plan(), example)));
  }

  private void verify(Words words, Example example, Plan plan) throws Exception {
    Draft draft = draft(disguise(example).write(plan, Wardrobe.dress(example.dress())));
    Draft superior =
        example.superior().isEmpty() ? null : draft(Disguise.PLAIN.write(superior(plan, example)));
    List<Finding> findings = rules.judge(draft, superior).findings();
    List<Finding> own =
        findings.stream().filter(finding -> finding.code().equals(words.code())).toList();

    assertThat(own)
        .as(words.code() + " finds exactly the marked words")
        .extracting(finding -> finding.span().text())
        .containsExactlyElementsOf(example.quotes());
    assertThat(findings).as("no other rule finds anything").containsExactlyElementsOf(own);
    for (Finding finding : own) {
      Rule rule = rules.rule(finding.rule());
      assertThat(rule.severity()).isEqualTo(example.severity().orElse(words.severity()));
      assertThat(rule.message().in(Language.VI, finding.values())).doesNotContain("{");
      String suggestion = rule.suggestion().in(Language.VI, finding.values());
      assertThat(suggestion).doesNotContain("{").contains(example.correction().orElse(""));
    }
  }

  private Draft draft(byte[] file) throws Exception {
    return recognizer.recognize(reader.read(file));
  }

  private static Plan superior(Plan plan, Example example) {
    List<String> body = new ArrayList<>(List.of("I. TỔ CHỨC THỰC HIỆN"));
    body.addAll(example.superior());
    return plan.with(Component.ORGAN, "TỈNH ỦY AN SƠN")
        .with(Component.BODY, body.toArray(String[]::new));
  }

  private static Disguise disguise(Example example) {
    return example
        .disguise()
        .map(name -> Disguise.valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT)))
        .orElse(Disguise.PLAIN);
  }

  private static Plan change(String usual, Example example) {
    Plan plan = Plans.named(example.plan().orElse(usual));
    for (Map.Entry<String, List<String>> set : example.set().entrySet()) {
      String[] lines = set.getValue().stream().map(Example::unmarked).toArray(String[]::new);
      plan = plan.with(component(set.getKey()), lines);
    }
    for (Map.Entry<String, String> words : example.replace().entrySet()) {
      plan = plan.replacing(words.getKey(), Example.unmarked(words.getValue()));
    }
    return plan;
  }

  /** The component that a chapter calls {@code draftMark} or {@code draft-mark}. */
  private static Component component(String name) {
    return Component.valueOf(
        name.replaceAll("([a-z])-?([A-Z]|(?<=-)[a-z])", "$1_$2").toUpperCase(Locale.ROOT));
  }
}
