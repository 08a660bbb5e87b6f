package vn.soat.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import vn.soat.engine.finding.Finding;
import vn.soat.engine.finding.Language;
import vn.soat.engine.finding.Rule;
import vn.soat.fixtures.Disguise;
import vn.soat.fixtures.Plans;
import vn.soat.rules.book.Book;
import vn.soat.rules.book.Chapter;
import vn.soat.rules.book.Chapter.Words;
import vn.soat.rules.book.Examples;

/**
 * Whatever pattern or constraint of a rule is left out or turned into its contrary, an example
 * notices: the changed rule, alone, finds other words in it than the rule does.
 */
@Tag("rule-mutation")
class RuleMutationTest {

  private static final Book BOOK = Book.withExamples();

  private static final List<Trial> TRIALS = new ArrayList<>();

  private static int impossible;
  private static int possible;
  private static int noticed;

  /**
   * A draft and what the rules of the book find in it.
   *
   * @param code the code of the rule that it is an example of, empty for a spotless plan
   * @param correction the words that the example asks for in what is suggested
   */
  private record Trial(String code, String correction, ExampleDraft draft, List<Finding> findings) {

    static Trial of(String code, String correction, ExampleDraft draft, DroolsRuleBook rules) {
      return new Trial(code, correction, draft, draft.judgedBy(rules));
    }

    boolean notices(ChangedRule changed, DroolsRuleBook alone) {
      try {
        return !told(draft.judgedBy(alone), changed.rule(), alone)
            .equals(told(findings, changed.rule(), alone));
      } catch (RuleFailure broken) {
        return true;
      }
    }

    /** The quotes of one rule's findings, each with whether the correction is suggested. */
    private List<String> told(List<Finding> all, String rule, DroolsRuleBook rules) {
      return all.stream()
          .filter(finding -> finding.rule().equals(rule))
          .map(finding -> finding.span().text() + corrects(rules.rule(rule), finding))
          .toList();
    }

    private boolean corrects(Rule rule, Finding finding) {
      return rule.suggestion().in(Language.VI, finding.values()).contains(correction);
    }
  }

  @BeforeAll
  static void readTheExamples() {
    DroolsRuleBook rules = DroolsRuleBook.open();
    for (Chapter chapter : BOOK.chapters().values()) {
      for (Words words : chapter.rules()) {
        Examples examples = words.examples().orElseThrow();
        Stream.concat(examples.wrong().stream(), examples.right().stream())
            .map(
                example ->
                    Trial.of(
                        words.code(),
                        example.correction().orElse(""),
                        ExampleDraft.of(chapter, example),
                        rules))
            .forEach(TRIALS::add);
      }
    }
    Plans.spotless().stream()
        .map(plan -> new ExampleDraft(ExampleDraft.read(Disguise.PLAIN.write(plan)), null))
        .forEach(draft -> TRIALS.add(Trial.of("", "", draft, rules)));
  }

  @TestFactory
  Stream<DynamicContainer> everyChangeIsNoticed() {
    return Chapters.rules().entrySet().stream()
        .map(chapter -> dynamicContainer(chapter.getKey(), tests(chapter.getValue())));
  }

  private static Stream<DynamicNode> tests(String drl) {
    List<ChangedRule> changes = ChangedRule.of(drl);
    List<ChangedRule> viable = changes.stream().filter(ChangedRule::viable).toList();
    impossible += changes.size() - viable.size();
    possible += viable.size();
    StringBuilder text = new StringBuilder(drl.substring(0, drl.indexOf("//")));
    for (int i = 0; i < viable.size(); i++) {
      text.append(viable.get(i).drl("change " + i));
    }
    CompiledRules compiled = CompiledRules.of(text.toString());
    List<DynamicNode> tests = new ArrayList<>();
    for (int i = 0; i < viable.size(); i++) {
      ChangedRule changed = viable.get(i);
      String name = "change " + i;
      tests.add(dynamicTest(changed.toString(), () -> verify(changed, compiled, name)));
    }
    return tests.stream();
  }

  private static void verify(ChangedRule changed, CompiledRules compiled, String name) {
    DroolsRuleBook alone =
        new DroolsRuleBook(BOOK, CompletableFuture.completedFuture(compiled.alone(name)), null);
    String code = changed.rule().replaceAll("/.*", "");
    boolean isNoticed =
        Stream.concat(
                TRIALS.stream().filter(trial -> trial.code().equals(code)),
                TRIALS.stream().filter(trial -> !trial.code().equals(code)))
            .anyMatch(trial -> trial.notices(changed, alone));
    noticed += isNoticed ? 1 : 0;
    assertThat(isNoticed).as("an example notices %s", changed).isTrue();
  }

  @AfterAll
  static void tell() {
    System.out.printf(
        "%d changes of rules: %d do not compile, %d of the other %d are noticed%n",
        impossible + possible, impossible, noticed, possible);
  }
}
