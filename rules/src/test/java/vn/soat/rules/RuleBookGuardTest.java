package vn.soat.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.soat.engine.finding.Rule;
import vn.soat.rules.book.Book;
import vn.soat.rules.book.Chapter.Words;
import vn.soat.rules.book.Examples;

/** What holds for every rule of the book; each guard names the culprit. */
class RuleBookGuardTest {

  private final Book book = Book.withExamples();

  @Test
  void everyRuleIsWrittenInTheStyleOfTheHouse() {
    List<String> faults = new ArrayList<>();
    Chapters.rules().forEach((file, text) -> faults.addAll(DrlStyle.faults(file, text)));

    assertThat(faults).isEmpty();
  }

  @Test
  void everyRuleHasWordsAndEveryWordARule() {
    List<String> written = new ArrayList<>();
    Chapters.rules().forEach((file, text) -> written.addAll(DrlStyle.names(text)));
    // The name without a variant may be no rule of its own where each rule is a variant.
    List<String> told =
        book.rules().stream()
            .map(Rule::name)
            .filter(name -> name.contains("/") || written.contains(name) || !hasVariants(name))
            .toList();

    assertThat(written).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(told);
  }

  private boolean hasVariants(String code) {
    return book.words().stream()
        .anyMatch(words -> words.code().equals(code) && !words.variants().isEmpty());
  }

  @Test
  void everyRuleStandsInItsChapter() {
    Chapters.rules()
        .forEach(
            (file, text) -> {
              String chapter = file.replace(".drl", "");
              assertThat(Book.CHAPTERS).contains(chapter);
              assertThat(book.chapters()).as(file).containsKey(chapter);
              assertThat(DrlStyle.names(text))
                  .as(file)
                  .allMatch(name -> name.startsWith(book.chapters().get(chapter).letters()));
            });
  }

  @Test
  void everyCodeOfTheRuleBookExistsOrIsStillToBeWritten() {
    List<String> codes = new ArrayList<>(book.words().stream().map(Words::code).toList());
    codes.addAll(Chapters.lines("codes-to-write.txt"));

    assertThat(codes).containsExactlyInAnyOrderElementsOf(Chapters.lines("codes.txt"));
  }

  @Test
  void everyRuleHasRightAndWrongExamples() {
    for (Words words : book.words()) {
      Examples examples = words.examples().orElseThrow();
      int least = words.code().startsWith("TH") ? 3 : 2;
      assertThat(examples.wrong())
          .as("wrong of " + words.code())
          .hasSizeGreaterThanOrEqualTo(least);
      assertThat(examples.right())
          .as("right of " + words.code())
          .hasSizeGreaterThanOrEqualTo(least);
      assertThat(examples.wrong())
          .as("wrong of " + words.code())
          .allSatisfy(example -> assertThat(example.quotes()).isNotEmpty());
      assertThat(examples.right())
          .as("right of " + words.code())
          .allSatisfy(example -> assertThat(example.quotes()).isEmpty());
    }
  }
}
