package vn.soat.rules.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.soat.engine.finding.Severity;

class BookbinderTest {

  private static final Path SOURCE = Path.of("src/main/resources/vn/soat/rules");

  private static final String CHAPTER =
      """
      letters: TT
      title: {vi: Thể thức, en: Header}
      plan: hd05
      rules:
        - code: TT-05
          slug: number-line
          severity: error
          basis: {hd05: 2.10, hd36: "3"}
          needs: [number, organ-place]
          message: {vi: "Thiếu {0}", en: "Lacks {0}"}
          why: {vi: Vì, en: Because}
          variants:
            late: {severity: info}
          examples:
            wrong:
              - set: {number: null}
                missing: true
              - replace: {Số 05: ⟦Số⟧ 5 ⟦KH⟧}
            right:
              - set: {number: Số 05-KH/ĐU, title: [MỘT, HAI]}
      """;

  @TempDir Path desk;

  @BeforeEach
  void layOut() throws IOException {
    Files.createDirectories(desk.resolve("data"));
    try (Stream<Path> data = Files.list(SOURCE.resolve("data"))) {
      for (Path file : data.toList()) {
        Files.copy(file, desk.resolve("data").resolve(file.getFileName()));
      }
    }
    write("header.yaml", CHAPTER);
  }

  @Test
  void bindsWhatTheChaptersSay() throws IOException {
    Book book = Bookbinder.bind(desk);

    Chapter.Words words = book.words().get(0);
    assertThat(words.basis()).isEqualTo(new Grounds("2.10", "3"));
    assertThat(words.needs()).containsExactly(Need.NUMBER, Need.ORGAN_PLACE);
    assertThat(words.suggestion()).isEmpty();
    Examples examples = words.examples().orElseThrow();
    assertThat(examples.wrong().get(0).set()).containsEntry("number", List.of());
    assertThat(examples.wrong().get(0).quotes()).containsExactly("");
    assertThat(examples.wrong().get(1).quotes()).containsExactly("Số", "KH");
    assertThat(examples.right().get(0).set()).containsEntry("title", List.of("MỘT", "HAI"));
    assertThat(book.rules()).extracting(rule -> rule.name()).containsExactly("TT-05", "TT-05/late");
    assertThat(book.rules())
        .extracting(rule -> rule.severity())
        .containsExactly(Severity.ERROR, Severity.INFO);
    assertThat(book.data().regulations()).extracting(Regulation::id).contains("dang-hd36");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'message:' | 'messge:' | header.yaml:10: rules TT-05 knows no key 'messge', but code",
        "'why: {vi: Vì, en: Because}' | '' | rules TT-05 lacks the key 'why'",
        "'why: {vi: Vì, en: Because}' | 'why: {vi: Vì}' | rules TT-05.why lacks the key 'en'",
        "'why: {vi: Vì, en: Because}' | 'why: {vi: Vì, en: }' | rules TT-05.why.en is empty",
        "organ-place | organ-plaice | header.yaml:9: rules TT-05.needs knows no 'organ-plaice', but",
        "severity: error | severity: grave | header.yaml:7: rules TT-05.severity knows no 'grave'",
        "'{hd05: 2.10, hd36: \"3\"}' | custom | header.yaml:8: rules TT-05.basis is hd05 and hd36 or",
        "'slug: number-line' | 'slug: Number' | header.yaml: TT-05: the slug 'Number' is none",
        "'code: TT-05' | 'code: NN-05' | header.yaml: NN-05 does not belong to the chapter TT",
        "'Lacks {0}' | 'Lacks {1}' | 'header.yaml: TT-05: ''Thiếu {0}'''",
        "'code: TT-05' | 'code: TT-05\n    code: TT-06' | header.yaml:6",
        "'set: {number: null}' | 'plan: hd36' | rules TT-05.examples.wrong changes nothing",
      })
  void namesFileAndKeyOfAMisprint(String good, String bad, String fault) throws IOException {
    write("header.yaml", CHAPTER.replace(good, bad));

    assertThatThrownBy(() -> Bookbinder.bind(desk))
        .isInstanceOf(Misprint.class)
        .hasMessageStartingWith("header.yaml")
        .hasMessageContaining(fault);
  }

  @Test
  void refusesARuleWithoutExamples() throws IOException {
    write("header.yaml", CHAPTER.substring(0, CHAPTER.indexOf("    examples:")));

    assertThatThrownBy(() -> Bookbinder.bind(desk))
        .isInstanceOf(Misprint.class)
        .hasMessage("header.yaml: TT-05 lacks the key 'examples'");
  }

  @Test
  void leavesNothingOutOfTheShorterBookButTheExamples() throws IOException {
    Book whole = Bookbinder.bind(desk);
    Book shorter = whole.withoutExamples();

    assertThat(shorter.words().get(0).examples()).isEmpty();
    assertThat(shorter)
        .usingRecursiveComparison()
        .ignoringFields("chapters.header.rules.examples")
        .isEqualTo(whole);
  }

  @Test
  void readsTheExamplesWhenTheyAreLookedAt() {
    assertThat(Book.open().rules()).isEqualTo(Book.withExamples().rules());
  }

  @Test
  void refusesAFileThatNoOneReads() throws IOException {
    write("data/organz.yaml", "[]");

    assertThatThrownBy(() -> Bookbinder.bind(desk))
        .isInstanceOf(Misprint.class)
        .hasMessageContaining("organz.yaml");
  }

  @Test
  void missesAFileOfTheLibrary() throws IOException {
    Files.delete(desk.resolve("data/regulations.yaml"));

    assertThatThrownBy(() -> Bookbinder.bind(desk))
        .isInstanceOf(Misprint.class)
        .hasMessageContaining("regulations");
  }

  @Test
  void refusesTwoRulesOfOneCode() throws IOException {
    String rule = CHAPTER.substring(CHAPTER.indexOf("  - code"));
    write("header.yaml", CHAPTER + rule.replace("number-line", "other"));

    assertThatThrownBy(() -> Bookbinder.bind(desk))
        .isInstanceOf(Misprint.class)
        .hasMessageContaining("'TT-05' stands twice");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(desk.resolve(name), text);
  }
}
