package vn.soat.engine.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.soat.engine.document.Span;
import vn.soat.engine.draft.Deadline.Action;
import vn.soat.engine.draft.Deadline.Direction;
import vn.soat.engine.time.Anchor;
import vn.soat.engine.time.TimeExpressions;

class DeadlineTest {

  private static final LocalDate ISSUED = LocalDate.of(2026, 6, 8);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "trước ngày 05/6/2026 | true",
        "chậm nhất ngày 05/6/2026 | true",
        "ngày 05/6/2026 | true",
        "trong tháng 6/2026 | false",
        "từ ngày 05/6/2026 | false",
        "từ ngày 05/6/2026 đến ngày 10/6/2026 | false",
      })
  void onlyADayIsFixed(String time, boolean fixed) {
    assertThat(owed(time).deadline().fixed()).isEqualTo(fixed);
  }

  /** What {@code TH-03} asks of the units' report and of the one that gathers them. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "trước ngày 10/6/2026 | trước ngày 10/6/2026 | true",
        "trước ngày 11/6/2026 | trước ngày 10/6/2026 | true",
        "trước ngày 09/6/2026 | trước ngày 10/6/2026 | false",
        // Before a day ends with the day before it.
        "trước ngày 11/6/2026 | chậm nhất ngày 10/6/2026 | true",
        "trước ngày 10/6/2026 | chậm nhất ngày 10/6/2026 | false",
        // Of a month the first day may be meant, and the last one by the other.
        "trong tháng 6/2026 | trước ngày 10/6/2026 | false",
        "trong tháng 6/2026 | chậm nhất ngày 01/6/2026 | true",
        "chậm nhất ngày 31/5/2026 | trong tháng 5/2026 | true",
        "chậm nhất ngày 30/5/2026 | trong tháng 5/2026 | false",
        "trong tháng 5/2026 | trong tháng 5/2026 | false",
        "từ ngày 10/6/2026 | trước ngày 10/6/2026 | false",
        // Of what is owed again and again only the same is no earlier.
        "trước ngày 10 hằng tháng | trước ngày 10 hằng tháng | true",
        "trước ngày 05 hằng tháng | trước ngày 10 hằng tháng | false",
        "trước ngày 10 hằng tháng | chậm nhất ngày 10 hằng tháng | false",
        "trước ngày 10 hằng tháng | trước ngày 10/6/2026 | false",
        "trước ngày 10/6/2026 | trước ngày 10 hằng tháng | false",
      })
  void leavesNoTimeAfterAnother(String units, String gatherer, boolean late) {
    assertThat(owed(units).deadline().noEarlierThan(owed(gatherer).deadline())).isEqualTo(late);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "trước ngày 10/6/2026 | ngày 12/6/2026 | true",
        "trước ngày 12/6/2026 | ngày 12/6/2026 | true",
        "chậm nhất ngày 12/6/2026 | ngày 12/6/2026 | false",
        "chậm nhất ngày 11/6/2026 | từ ngày 10/6/2026 đến ngày 12/6/2026 | true",
        "chậm nhất ngày 12/6/2026 | từ ngày 10/6/2026 đến ngày 12/6/2026 | false",
        // Within a month it may be held on the first day.
        "chậm nhất ngày 31/5/2026 | trong tháng 6/2026 | true",
        "chậm nhất ngày 01/6/2026 | trong tháng 6/2026 | false",
        "chậm nhất ngày 09/6/2026 | từ ngày 10/6/2026 | true",
        "chậm nhất ngày 10/6/2026 | từ ngày 10/6/2026 | false",
        // By a day it may be held on any day before it.
        "chậm nhất ngày 01/6/2026 | chậm nhất ngày 12/6/2026 | false",
        "trong tháng 5/2026 | ngày 12/6/2026 | true",
        "trong tháng 6/2026 | ngày 12/6/2026 | false",
        "trước ngày 10 hằng tháng | ngày 12/6/2026 | false",
      })
  void aReportIsDueBeforeItsEventHasEnded(String report, String event, boolean before) {
    assertThat(owed(report).deadline().dueBeforeEndOf(owed(event).deadline())).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "chậm nhất ngày 13/6/2026 | ngày 12/6/2026 | true",
        "chậm nhất ngày 12/6/2026 | ngày 12/6/2026 | false",
        "chậm nhất ngày 11/6/2026 | từ ngày 10/6/2026 đến ngày 12/6/2026 | true",
        "chậm nhất ngày 10/6/2026 | từ ngày 10/6/2026 đến ngày 12/6/2026 | false",
        "chậm nhất ngày 01/7/2026 | trong tháng 6/2026 | true",
        "chậm nhất ngày 30/6/2026 | trong tháng 6/2026 | false",
        "chậm nhất ngày 13/6/2026 | chậm nhất ngày 12/6/2026 | true",
        "chậm nhất ngày 12/6/2026 | trước ngày 12/6/2026 | true",
        "chậm nhất ngày 11/6/2026 | trước ngày 12/6/2026 | false",
        "chậm nhất ngày 13/6/2026 | từ ngày 12/6/2026 | false",
        "trong tháng 7/2026 | ngày 12/6/2026 | true",
        "trong tháng 6/2026 | ngày 12/6/2026 | false",
        "trước ngày 10 hằng tháng | ngày 12/6/2026 | false",
      })
  void aPreparationIsDueAfterItsEventHasBegun(String preparation, String event, boolean after) {
    assertThat(owed(preparation).deadline().dueAfterStartOf(owed(event).deadline()))
        .isEqualTo(after);
  }

  @Test
  void onlyWhatIsDemandedIsTooEarlyOrTooLate() {
    Deadline event = owed("ngày 12/6/2026").deadline();

    assertThat(owed("ngày 10/6/2026").told().deadline().dueBeforeEndOf(event)).isFalse();
    assertThat(owed("ngày 15/6/2026").told().deadline().dueAfterStartOf(event)).isFalse();
    assertThat(owed("trong tháng 7/2026").told().deadline().noEarlierThan(event)).isFalse();
    assertThat(event.noEarlierThan(owed("trong tháng 5/2026").told().deadline())).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "trước ngày 21/6/2026 | chậm nhất ngày 19/6/2026 | UPWARD | true",
        "trước ngày 20/6/2026 | chậm nhất ngày 19/6/2026 | UPWARD | false",
        "trước ngày 21/6/2026 | chậm nhất ngày 19/6/2026 | INWARD | false",
        "trong tháng 7/2026 | chậm nhất ngày 19/6/2026 | UPWARD | false",
        "trước ngày 21/6/2026 | trong tháng 5/2026 | UPWARD | false",
        "trước ngày 21 hằng tháng | chậm nhất ngày 19/6/2026 | UPWARD | false",
        "trước ngày 21/6/2026 | trước ngày 19 hằng tháng | UPWARD | false",
      })
  void isOwedUpwardLaterThanTheSuperiorDemands(
      String own, String superior, Direction direction, boolean later) {
    assertThat(owed(own).to(direction).deadline().laterThan(owed(superior).deadline()))
        .isEqualTo(later);
  }

  @Test
  void isDemandedBeforeTheDayOfThePlan() {
    assertThat(owed("trước ngày 08/6/2026").deadline().demandedBefore(ISSUED)).isTrue();
    assertThat(owed("trước ngày 09/6/2026").deadline().demandedBefore(ISSUED)).isFalse();
    assertThat(owed("trước ngày 10 hằng tháng").deadline().demandedBefore(ISSUED)).isFalse();
    assertThat(owed("ngày 01/6/2026").as(Action.HOLD).deadline().demandedBefore(ISSUED)).isFalse();
    assertThat(owed("trước ngày 08/6/2026").as(Action.HOLD).deadline().demandedBefore(ISSUED))
        .isTrue();
    assertThat(owed("đến ngày 07/6/2026").as(Action.HOLD).deadline().demandedBefore(ISSUED))
        .isTrue();
    assertThat(owed("ngày 01/6/2026").told().deadline().demandedBefore(ISSUED)).isFalse();
    assertThat(owed("ngày 01/6/2026").done().deadline().demandedBefore(ISSUED)).isFalse();
    assertThat(owed("ngày 01/6/2016").oddYear().deadline().demandedBefore(ISSUED)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "trước ngày 12/6/2026 | thứ Sáu | false",
        "trước ngày 13/6/2026 | thứ Bảy | true",
        "ngày 14/6/2026 | Chủ nhật | true",
        "ngày 15/6/2026 | thứ Hai | false",
        "từ ngày 13/6/2026 | thứ Bảy | false",
        "trong tháng 6/2026 | '' | false",
        "trước ngày 13 hằng tháng | '' | false",
      })
  void namesADayOfTheWeekend(String time, String weekday, boolean weekend) {
    assertThat(owed(time).deadline().weekday()).isEqualTo(weekday);
    assertThat(owed(time).deadline().onWeekend()).isEqualTo(weekend);
  }

  @Test
  void aWeekendOfAYearThatCannotBeMeantIsNone() {
    assertThat(owed("ngày 14/6/2026").oddYear().deadline().onWeekend()).isFalse();
  }

  @Test
  void eachActionIsOneThing() {
    for (Action action : Action.values()) {
      Deadline deadline = owed("ngày 12/6/2026").as(action).deadline();
      assertThat(deadline.report()).isEqualTo(action == Action.REPORT);
      assertThat(deadline.prepare()).isEqualTo(action == Action.PREPARE);
      assertThat(deadline.hold()).isEqualTo(action == Action.HOLD);
    }
  }

  @Test
  void anEventIsToldFromOthersByItsWords() {
    Deadline event = owed("ngày 12/6/2026").as(Action.HOLD).told().deadline();

    assertThat(event.event("lễ phát động", false).singleEvent()).isFalse();
    assertThat(event.event("lễ phát động", true).singleEvent()).isTrue();
    assertThat(event.event("lễ phát động", true).about()).isEqualTo("lễ phát động");
    assertThat(event.event("", true).singleEvent()).isFalse();
    assertThat(owed("ngày 12/6/2026").told().deadline().event("hội thi", true).singleEvent())
        .isFalse();
    // By when it must be finished is not when it is held.
    Deadline finished = owed("trước ngày 12/6/2026").as(Action.HOLD).deadline();
    assertThat(finished.event("lễ phát động", true).singleEvent()).isFalse();
  }

  @Test
  void whoPassesAReportOnGathersIt() {
    Owed report = owed("ngày 12/6/2026").to("ban-thuong-vu");

    assertThat(report.deadline().gatherer()).isEqualTo("ban-thuong-vu");
    assertThat(report.through("van-phong").deadline().gatherer()).isEqualTo("van-phong");
  }

  @ParameterizedTest
  @EnumSource(Direction.class)
  void whatGoesToOfficesAndUnitsDoesNotGoOn(Direction direction) {
    assertThat(owed("ngày 12/6/2026").to(direction).deadline().onward())
        .isEqualTo(direction != Direction.SIDEWAYS && direction != Direction.DOWNWARD);
  }

  @Test
  void concernsWhoOwesItAndWhoseTaskItIs() {
    Deadline owned = owed("ngày 12/6/2026").by("chi-bo").under("van-phong").deadline();
    Deadline again = owed("ngày 15/6/2026").by("van-phong").deadline();

    assertThat(Deadline.concerned(List.of(owned, again)))
        .containsExactly(new OrganId("chi-bo"), new OrganId("van-phong"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"dang-uy", "to-chuc-dang-truc-thuoc", "ban-thuong-vu"})
  void theSuperiorDemandsReportsOfCommittees(String committee) {
    assertThat(owed("ngày 12/6/2026").by(committee).deadline().demandedOfCommittees()).isTrue();
    assertThat(owed("ngày 12/6/2026").by(committee).told().deadline().demandedOfCommittees())
        .isFalse();
    assertThat(
            owed("ngày 12/6/2026")
                .by(committee)
                .as(Action.FINISH)
                .deadline()
                .demandedOfCommittees())
        .isFalse();
    assertThat(owed("ngày 12/6/2026").by("van-phong").deadline().demandedOfCommittees()).isFalse();
  }

  @Test
  void anEventMovesWhenItIsHeldOnAnotherDay() {
    Deadline event = event("ngày 12/6/2026", "hội nghị", 1);
    Deadline again = event("ngày 12/6/2026", "hội nghị", 2);
    Deadline moved = event("ngày 13/6/2026", "hội nghị", 3);
    Deadline other = event("ngày 14/6/2026", "hội thi", 4);
    Deadline nameless = event("ngày 15/6/2026", "", 5);
    Deadline period = event("trong tháng 7/2026", "hội nghị", 6);
    Deadline report = owed("ngày 16/6/2026").as(Action.REPORT).called("hội nghị").at(7).deadline();
    Deadline prepared =
        owed("ngày 17/6/2026").as(Action.PREPARE).called("hội thi").at(8).deadline();

    assertThat(
            Deadline.moved(List.of(event, again, moved, other, nameless, period, report, prepared)))
        .containsExactly(
            new OtherDate(moved.span(), event.span(), "hội nghị"),
            new OtherDate(prepared.span(), other.span(), "hội thi"));
  }

  private static Deadline event(String time, String called, int paragraph) {
    return owed(time).as(Action.HOLD).called(called).at(paragraph).deadline();
  }

  /** A report that nobody in particular owes by this time. */
  private static Owed owed(String time) {
    return new Owed(time);
  }

  /** A deadline in the making. */
  private static final class Owed {

    private final String time;
    private int paragraph = 1;
    private Action action = Action.REPORT;
    private String actor = "";
    private List<String> under = List.of();
    private String addressee = "";
    private String through = "";
    private Direction direction = Direction.UNKNOWN;
    private String called = "";
    private boolean binding = true;
    private boolean done;
    private boolean yearFits = true;

    private Owed(String time) {
      this.time = time;
    }

    Owed at(int number) {
      paragraph = number;
      return this;
    }

    Owed as(Action other) {
      action = other;
      return this;
    }

    Owed by(String body) {
      actor = body;
      return this;
    }

    Owed under(String body) {
      under = List.of(body);
      return this;
    }

    Owed to(String body) {
      addressee = body;
      return this;
    }

    Owed to(Direction other) {
      direction = other;
      return this;
    }

    Owed through(String body) {
      through = body;
      return this;
    }

    Owed called(String name) {
      called = name;
      return this;
    }

    Owed told() {
      binding = false;
      return this;
    }

    Owed done() {
      done = true;
      return this;
    }

    Owed oddYear() {
      yearFits = false;
      return this;
    }

    Deadline deadline() {
      Span span = new Span(paragraph, 0, time.length(), time);
      return new Deadline(
          span,
          span,
          TimeExpressions.in(time, Anchor.of(ISSUED)).get(0),
          action,
          actor,
          actor,
          actor.isEmpty() ? List.of() : List.of(actor),
          under,
          addressee,
          addressee,
          through,
          through,
          direction,
          "",
          called,
          "",
          false,
          false,
          binding,
          done,
          yearFits);
    }
  }
}
