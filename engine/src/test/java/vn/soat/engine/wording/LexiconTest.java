package vn.soat.engine.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.soat.engine.draft.PhraseSlip;
import vn.soat.fixtures.Plan;
import vn.soat.fixtures.Plans;

/** What holds for the data that a clerk extends. */
class LexiconTest {

  private final PhraseSlips slips = PhraseSlips.standard();

  @Test
  void theLexiconIsLargeEnoughToBeginWith() {
    assertThat(Lexicon.standard().all().stream().filter(phrase -> !phrase.rightOnly()))
        .hasSizeGreaterThan(400);
  }

  @Test
  void aDataFileHasRowsWithoutComments() {
    assertThat(Lexicon.rows("pairs.txt"))
        .contains("kinh tế - xã hội", "tham mưu, giúp việc")
        .noneMatch(row -> row.isBlank() || row.startsWith("#"));
    assertThatIllegalStateException()
        .isThrownBy(() -> Lexicon.rows("pears.txt"))
        .withMessageContaining("pears.txt");
  }

  @Test
  void phrasesAreFoundByTheirFirstWordsAndByThoseBehindALostOne() {
    Lexicon lexicon =
        Lexicon.of(
            List.of(
                "đột xuất",
                "chi_bộ trực thuộc",
                "chi_bộ, đảng viên",
                "Ban [Thường vụ] Tỉnh ủy",
                "Ban Tổ chức",
                "khóa * của Đảng",
                "khóa họp"));

    assertThat(at(lexicon, "đột suất")).containsExactly();
    assertThat(at(lexicon, "ĐỘT XUÂT")).containsExactly("đột xuất");
    assertThat(at(lexicon, "chi bộ")).containsExactly("chi bộ trực thuộc", "chi bộ, đảng viên");
    assertThat(at(lexicon, "chi trực thuộc")).containsExactly("chi bộ trực thuộc");
    assertThat(at(lexicon, "chi đảng viên")).containsExactly("chi bộ, đảng viên");
    assertThat(at(lexicon, "ban tỉnh ủy")).containsExactly("Ban Thường vụ Tỉnh ủy");
    assertThat(at(lexicon, "ban tổ")).containsExactly("Ban Tổ chức");
    assertThat(at(lexicon, "khóa XIV của Đảng")).containsExactly("khóa * của Đảng");
    assertThat(at(lexicon, "khóa họp")).containsExactly("khóa họp");
    assertThat(at(lexicon, "khóa")).isEmpty();
    assertThat(at(Lexicon.of(List.of()), "khóa họp")).isEmpty();
  }

  private static List<String> at(Lexicon lexicon, String words) {
    return Stream.of(lexicon.at(Text.lines(words).get(0), 0)).map(SetPhrase::text).toList();
  }

  @Test
  void noPhraseStandsTwice() {
    assertThat(Lexicon.rows("phrases.txt").stream().map(row -> SetPhrase.parse(row).text()))
        .doesNotHaveDuplicates();
  }

  @Test
  void noPhraseFiresOnAnother() {
    List<Words> phrases =
        Lexicon.standard().all().stream()
            .map(phrase -> Text.lines(phrase.text().replace("*", "14")).get(0))
            .toList();

    assertThat(slips.recognize(phrases)).extracting(slip -> slip.span().text()).isEmpty();
  }

  @Test
  void noPhraseFiresOnASpotlessPlan() {
    for (Plan plan : Plans.spotless()) {
      List<Words> lines = Text.lines(plan.text().split("\n", -1));

      assertThat(slips.recognize(lines)).as(plan.name()).extracting(PhraseSlip::right).isEmpty();
    }
  }

  @Test
  void everyMisspellingHasAsManyWordsAsIsMeant() {
    assertThat(Misspellings.standard().all()).hasSizeGreaterThan(40);
    Misspellings.standard()
        .all()
        .forEach(
            (wrong, meant) ->
                assertThat(SetPhrase.parse(wrong).size()).as(wrong).isEqualTo(meant.size()));
  }

  @Test
  void everyNameHasAMode() {
    assertThat(Lexicon.rows("names.tsv"))
        .allMatch(row -> row.matches("[^\t]+\t(always|only|mixed)"));
  }
}
