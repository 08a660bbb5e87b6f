package vn.soat.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import vn.soat.engine.finding.Finding;
import vn.soat.engine.finding.Language;
import vn.soat.engine.finding.Rule;
import vn.soat.rules.book.Book;
import vn.soat.rules.book.Chapter;
import vn.soat.rules.book.Chapter.Words;
import vn.soat.rules.book.Examples;
import vn.soat.rules.book.Examples.Example;

/**
 * Every example of every rule as a real DOCX: the rule alone finds exactly the marked words, and
 * all rules together find nothing else.
 */
class ExamplesTest {

  private final DroolsRuleBook rules = DroolsRuleBook.open();

  @TestFactory
  Stream<DynamicContainer> examples() {
    return Book.withExamples().chapters().values().stream()
        .flatMap(
            chapter ->
                chapter.rules().stream()
                    .map(words -> dynamicContainer(words.code(), examples(chapter, words))));
  }

  private List<DynamicNode> examples(Chapter chapter, Words words) {
    List<DynamicNode> tests = new ArrayList<>();
    Examples examples = words.examples().orElseThrow();
    examples.wrong().forEach(example -> tests.add(test("wrong", chapter, words, example)));
    examples.right().forEach(example -> tests.add(test("right", chapter, words, example)));
    return tests;
  }

  private DynamicNode test(String kind, Chapter chapter, Words words, Example example) {
    return dynamicTest(
        kind + " " + example.set() + example.replace() + example.dress(),
        () -> verify(words, example, ExampleDraft.of(chapter, example)));
  }

  private void verify(Words words, Example example, ExampleDraft draft) {
    List<Finding> findings = draft.judgedBy(rules);
    List<Finding> own =
        findings.stream().filter(finding -> finding.code().equals(words.code())).toList();

    assertThat(own)
        .as(words.code() + " finds exactly the marked words")
        .extracting(finding -> finding.span().text())
        .containsExactlyElementsOf(example.quotes());
    assertThat(findings)
        .filteredOn(finding -> !own.contains(finding))
        .as("no other rule finds anything")
        .extracting(Finding::code)
        .containsExactlyElementsOf(example.also());
    for (Finding finding : own) {
      Rule rule = rules.rule(finding.rule());
      assertThat(rule.severity()).isEqualTo(example.severity().orElse(words.severity()));
      assertThat(rule.message().in(Language.VI, finding.values())).doesNotContain("{");
      String suggestion = rule.suggestion().in(Language.VI, finding.values());
      assertThat(suggestion).doesNotContain("{").contains(example.correction().orElse(""));
    }
  }
}
