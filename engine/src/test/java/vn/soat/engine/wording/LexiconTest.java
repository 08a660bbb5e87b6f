package vn.soat.engine.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
