package vn.soat.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soat.engine.draft.Draft;
import vn.soat.engine.finding.Judgement;
import vn.soat.engine.finding.Rule;
import vn.soat.engine.finding.RuleBook;
import vn.soat.engine.read.DraftReader;
import vn.soat.engine.read.UnreadableDraftException;
import vn.soat.engine.recognize.Recognizer;
import vn.soat.fixtures.Disguise;
import vn.soat.fixtures.Plans;

class CheckerTest {

  /** Says which drafts it was given. */
  private static final RuleBook TITLES =
      new RuleBook() {
        @Override
        public Judgement judge(Draft draft, Draft superior) {
          return new Judgement(title(draft) + " / " + title(superior), List.of(), List.of());
        }

        private String title(Draft draft) {
          return draft == null ? "" : draft.header().organ().name();
        }

        @Override
        public List<Rule> rules() {
          return List.of();
        }

        @Override
        public Rule rule(String name) {
          throw new IllegalArgumentException(name);
        }
      };

  private static final byte[] OWN = Disguise.PLAIN.write(Plans.named("hd05-chuyen-doi-so"));
  private static final byte[] OTHER = Disguise.PLAIN.write(Plans.named("hd05-chi-bo-doc-sach"));

  private final Checker checker = new Checker(new DraftReader(), new Recognizer(), TITLES);

  @TempDir private Path folder;

  @Test
  void aDraftIsJudgedAlone() throws IOException, UnreadableDraftException {
    CheckedDraft checked = checker.check(OWN);

    assertThat(checked.judgement().rules()).endsWith(" / ").hasSizeGreaterThan(3);
    assertThat(checker.check(Files.write(folder.resolve("a.docx"), OWN)).judgement())
        .isEqualTo(checked.judgement());
    assertThat(checked.draft().header().number()).isNotNull();
    assertThat(TITLES.judge(checked.draft())).isEqualTo(checked.judgement());
  }

  @Test
  void orBesideThePlanOfTheSuperior() throws IOException, UnreadableDraftException {
    Checker beside = checker.beside(Files.write(folder.resolve("b.docx"), OTHER));

    assertThat(beside.check(OWN).judgement().rules())
        .isEqualTo(organ(OWN) + " / " + organ(OTHER))
        .isNotEqualTo(checker.check(OWN).judgement().rules());
  }

  private String organ(byte[] file) throws UnreadableDraftException {
    return checker.check(file).draft().header().organ().name();
  }
}
