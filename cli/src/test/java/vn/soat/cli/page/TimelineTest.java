package vn.soat.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import vn.soat.cli.Messages;
import vn.soat.cli.page.Timeline.Arrow;
import vn.soat.cli.page.Timeline.Item;
import vn.soat.cli.page.Timeline.Row;
import vn.soat.cli.page.Timeline.Shape;
import vn.soat.engine.finding.Language;
import vn.soat.fixtures.Plan;
import vn.soat.fixtures.Plans;

/** The times of plans, judged by the rules themselves. */
class TimelineTest {

  @Test
  void reportsThatAreDueTooLateAreToldBesideTheOneThatGathersThem() {
    Timeline timeline = of(Plans.named("hd05-phong-chong-ma-tuy"));
    assertThat(timeline.rows()).extracting(Row::name).contains("Ban Xây dựng Đảng");
    Item units = one(timeline, item -> item.task().startsWith("báo cáo → Ban Thường vụ Đảng ủy"));
    assertThat(units.when()).isEqualTo("trước ngày 11/12/2026");
    assertThat(units.to()).isEqualTo("10/12/2026");
    assertThat(units.from()).isEmpty();
    assertThat(units.shape()).isEqualTo(Shape.LIMIT);
    assertThat(units.impossible()).isTrue();
    assertThat(units.codes()).isEqualTo("TH-03");
    Item gathering = one(timeline, item -> item.actor().equals("Ban Xây dựng Đảng"));
    assertThat(gathering.impossible()).isTrue();
    assertThat(gathering.end()).isEqualTo(units.end());
    assertThat(timeline.arrows()).extracting(Arrow::code).containsOnlyOnce("TH-03");
  }

  @Test
  void reportsInTimeLeadToTheOneThatGathersThem() {
    Timeline timeline =
        of(
            Plans.named("hd05-phong-chong-ma-tuy")
                .replacing(
                    "(qua Ban Xây dựng Đảng) trước ngày 11/12",
                    "(qua Ban Xây dựng Đảng) trước ngày 04/12"));
    assertThat(timeline.arrows()).extracting(Arrow::code).containsExactly("");
    assertThat(timeline.items()).noneMatch(Item::impossible);
  }

  @Test
  void aPreparationAfterItsEventIsTold() {
    Timeline timeline =
        of(
            Plans.named("hd05-chuyen-doi-so")
                .replacing("hoàn thành trước ngày 24/6/2026", "hoàn thành trước ngày 30/6/2026"));
    assertThat(timeline.arrows()).extracting(Arrow::code).contains("TH-04");
    assertThat(timeline.items().stream().filter(Item::impossible))
        .allMatch(item -> item.codes().contains("TH-04"))
        .hasSize(2);
  }

  @Test
  void nothingOverlapsAndNothingLeavesTheDrawing() {
    for (Plan plan : Plans.all()) {
      Timeline timeline = of(plan);
      List<Item> drawn = timeline.rows().stream().flatMap(row -> row.items().stream()).toList();
      assertThat(drawn).as(plan.name()).extracting(Item::middle).doesNotHaveDuplicates().isSorted();
      assertThat(drawn)
          .as(plan.name())
          .allSatisfy(
              item -> {
                assertThat(item.start()).isBetween(Timeline.LEFT * 1.0, item.end());
                assertThat(item.end()).isLessThan(Timeline.WIDTH);
                assertThat(item.middle()).isBetween(0, timeline.height());
                assertThat(item.shape()).isNotNull();
              });
      assertThat(timeline.arrows())
          .allMatch(arrow -> arrow.right() < Timeline.WIDTH && arrow.middle() < timeline.height());
      assertThat(timeline.items()).extracting(Item::id).doesNotHaveDuplicates();
    }
  }

  @Test
  void whatNamesNoDayIsToldButNotDrawn() {
    Plan plan =
        Plans.named("hd05-phong-chong-ma-tuy").replacing("trước ngày 28/8/2026", "hằng tháng");
    Item monthly = one(of(plan), item -> item.when().equals("hằng tháng"));
    assertThat(monthly.shape()).isNull();
    assertThat(of(plan).undated()).contains(monthly);
  }

  @Test
  void aDayThatCannotBeIsDrawnThoughNobodyOwesAnything() {
    Item day = one(of(Plans.named("hd05-bau-truong-ap")), item -> item.codes().equals("NT-02"));
    assertThat(day.shape()).isEqualTo(Shape.DAY);
    assertThat(day.when()).isEqualTo("Chủ nhật, ngày 25/7/2026");
    assertThat(day.task()).startsWith("Ngày bầu cử");
    assertThat(day.impossible()).isTrue();
  }

  @Test
  void aPlanWithoutTimesHasNothingToDraw() {
    Timeline timeline = of(Plan.parse("[body]\nMột câu.\n"));
    assertThat(timeline.drawn()).isFalse();
    assertThat(timeline.items()).isEmpty();
  }

  @Test
  void daysAreWrittenAsTheReaderWritesThem() {
    Messages english = Messages.in(Language.EN);
    Plan plan = Plans.named("hd05-phong-chong-ma-tuy");
    assertThat(MarkedDraft.of(Checked.draft("x", plan, Language.EN), 1, english).timeline().items())
        .extracting(Item::to)
        .contains("2026-12-10");
  }

  private static Timeline of(Plan plan) {
    return MarkedDraft.of(Checked.draft("x.docx", plan, Language.VI), 1, Messages.in(Language.VI))
        .timeline();
  }

  private static Item one(Timeline timeline, Predicate<Item> which) {
    return timeline.items().stream().filter(which).findFirst().orElseThrow();
  }
}
