package vn.soat.cli.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.soat.cli.report.DraftReport;
import vn.soat.cli.report.PlanFacts;
import vn.soat.engine.draft.Draft;
import vn.soat.engine.read.DraftReader;
import vn.soat.engine.read.UnreadableDraftException;
import vn.soat.engine.recognize.Recognizer;
import vn.soat.fixtures.Component;
import vn.soat.fixtures.Disguise;
import vn.soat.fixtures.Plan;
import vn.soat.fixtures.Plans;

class CopiesTest {

  private static final Plan PLAN = Plans.spotless().get(0);

  @Test
  void namesAndNumbersAreLeftOutWithTheWordThatSaysWhatTheyAre() {
    assertThat(words("1. Giao Ban Thường vụ Đảng ủy xã Long Trạch báo cáo trước ngày 05/6/2026."))
        .containsExactly("ủy", "báo", "cáo", "trước");
    assertThat(words("đề nghị phường Tân Kiều, các chi bộ thôn 12 thực hiện"))
        .containsExactly("đề", "nghị", "các", "chi", "bộ", "thực", "hiện");
    assertThat(words("")).isEmpty();
    assertThat(words("Đảng")).isEmpty();
    assertThat(words("uỷ ban")).isEqualTo(words("ủy ban"));
  }

  @Test
  void theSameTextGivesTheSameSketchUnderEveryDisguise() throws UnreadableDraftException {
    Sketch plain = sketch(PLAN, Disguise.PLAIN);
    for (Disguise disguise : Disguise.values()) {
      assertThat(sketch(PLAN, disguise).sameText(plain)).as(disguise.name()).isTrue();
    }
  }

  @Test
  void aCopyUnderAnotherHeaderIsFound() throws UnreadableDraftException {
    List<Plan> plans = new ArrayList<>(Plans.spotless());
    plans.add(
        PLAN.with(Component.ORGAN, "ĐẢNG ỦY XÃ SUỐI NGÀN")
            .with(Component.NUMBER, "Số 99-KH/ĐU")
            .with(Component.PLACE, "Suối Ngàn, ngày 10 tháng 9 năm 2026"));
    Copies copies = new Copies();
    for (int i = 0; i < plans.size(); i++) {
      copies.add(plan(i, sketch(plans.get(i), Disguise.PLAIN).toString()));
    }
    assertThat(copies.groups()).hasSize(1);
    Copies.Group group = copies.groups().get(0);
    assertThat(group.sameText()).isTrue();
    assertThat(group.acrossUnits()).isTrue();
    assertThat(group.members())
        .extracting(Copies.Member::file)
        .containsExactly("0.docx", (plans.size() - 1) + ".docx");
  }

  @Test
  void theLikenessIsAboutWhatTheTextsHaveInCommon() {
    Random random = new Random(20260608);
    for (int changed : new int[] {0, 20, 60, 200}) {
      List<String> one = text(random);
      List<String> other = new ArrayList<>(one);
      for (int i = 0; i < changed; i++) {
        other.set(i * other.size() / changed, "khác" + i);
      }
      double common = (one.size() - 4.0 * changed) / (one.size() + 4.0 * changed);
      assertThat(Sketch.of(one).likeness(Sketch.of(other)))
          .as("%s words changed", changed)
          .isBetween(common - 0.2, common + 0.2);
    }
  }

  @Test
  void sketchesAreKeptAsText() {
    Random random = new Random(7);
    for (int i = 0; i < 50; i++) {
      Sketch sketch = Sketch.of(text(random));
      Sketch kept = Sketch.parse(sketch.toString());
      assertThat(kept.sameText(sketch)).isTrue();
      assertThat(kept.likeness(sketch)).isEqualTo(1);
    }
    assertThat(Sketch.parse("")).isNull();
  }

  @Test
  void thousandsOfCopiesAreGroupedWithoutComparingAll() {
    Random random = new Random(1);
    List<List<String>> texts = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      texts.add(text(random));
    }
    Copies copies = new Copies();
    for (int i = 0; i < 4_000; i++) {
      List<String> text = new ArrayList<>(texts.get(i % texts.size()));
      text.set(random.nextInt(text.size()), "riêng" + i);
      copies.add(plan(i, Sketch.of(text).toString()));
    }
    assertThat(copies.groups()).hasSize(40).allMatch(group -> group.members().size() == 100);
  }

  /** A text of 1,000 words out of many. */
  private static List<String> text(Random random) {
    return random.ints(1_000, 0, 5_000).mapToObj(word -> "từ" + word).toList();
  }

  private static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    Sketch.addWords(line, words);
    return words;
  }

  private static Sketch sketch(Plan plan, Disguise disguise) throws UnreadableDraftException {
    Draft draft = new Recognizer().recognize(new DraftReader().read(disguise.write(plan)));
    return Sketch.of(draft);
  }

  private static AuditedPlan plan(int index, String sketch) {
    return new AuditedPlan(
        index,
        index + ".docx",
        new DraftReport.Unreadable(index + ".docx", null, "io", ""),
        new PlanFacts("ĐẢNG ỦY XÃ " + index, "", "", "", null, List.of(), sketch, Arrays.asList()));
  }
}
