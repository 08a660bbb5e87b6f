package vn.soat.engine.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.soat.engine.document.Span;
import vn.soat.engine.draft.Deadline.Action;
import vn.soat.engine.draft.Deadline.Direction;
import vn.soat.engine.time.Anchor;
import vn.soat.engine.time.TimeExpressions;

class ReportChainTest {

  private static final Anchor ISSUED = Anchor.of(LocalDate.of(2026, 6, 8));

  /**
   * What the units owe, what the gathering body owes, and where the units' reports go: each report
   * a day with its round before it, one with {@code ~} telling of a part only.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "05/9 | 15/9 | 05/9 > 15/9",
        // Each round goes into its own, whatever the days.
        "sơ kết~ 20/9; tổng kết 05/12 | sơ kết~ 15/9; tổng kết 15/12 | 20/9 > 15/9; 05/12 > 15/12",
        "đợt 2 05/12; đợt 1 05/9 | đợt 1 15/9; đợt 2 15/12 | 05/12 > 15/12; 05/9 > 15/9",
        // Without rounds each goes into that of its turn.
        "20/9; 05/12 | 15/9; 15/12 | 20/9 > 15/9; 05/12 > 15/12",
        "05/12; 20/9 | 15/12; 15/9 | 05/12 > 15/12; 20/9 > 15/9",
        "20/9; 05/12 | đợt 1 15/9; đợt 2 15/12 | 20/9 > 15/9; 05/12 > 15/12",
        // Of another number all go into the last.
        "05/12 | 15/9; 15/12 | 05/12 > 15/12",
        "05/9; 05/10; 05/12 | 15/9; 15/12 | 05/9 > 15/12; 05/10 > 15/12; 05/12 > 15/12",
        "đợt 1 05/9; đợt 2 05/12 | 15/12 | 05/9 > 15/12; 05/12 > 15/12",
        // A report on a part gathers none but its own.
        "05/12 | nhanh~ 15/9 | ''",
        "05/12 | nhanh~ 15/9; 15/12 | 05/12 > 15/12",
        "đợt 1 05/12 | đợt 2 15/9 | ''",
        // What is owed again and again is set against what comes as often.
        "ngày 10 hằng tháng | 15/9; ngày 10 hằng tháng | ngày 10 hằng tháng > ngày 10 hằng tháng",
        "ngày 10 hằng tháng | 15/9; ngày 12 hằng tháng | ''",
        "05/9 | ngày 12 hằng tháng | ''",
        // A month is certain where the whole of it is demanded.
        "trong tháng 9/2026 | 15/9 | trong tháng 9 > 15/9",
      })
  void aReportGoesIntoThatOfItsRoundOrTurn(String units, String onward, String chains) {
    List<Deadline> deadlines = new ArrayList<>(reports("chi-bo", "van-phong", units));
    deadlines.addAll(reports("van-phong", "", onward));

    assertThat(ReportChain.among(deadlines))
        .extracting(chain -> day(chain.units()) + " > " + day(chain.onward()))
        .containsExactly(chains.isEmpty() ? new String[0] : chains.split("; "));
  }

  @Test
  void aBodyLeavesItselfTime() {
    Deadline owed = report("chi-bo", "van-phong", "", "15/9", Action.REPORT, Direction.INWARD);
    Deadline own = report("van-phong", "", "", "15/9", Action.REPORT, Direction.UPWARD);
    Deadline later = report("van-phong", "", "", "16/9", Action.REPORT, Direction.UPWARD);
    assertThat(ReportChain.among(List.of(owed, own))).allMatch(ReportChain::late).hasSize(1);
    assertThat(ReportChain.among(List.of(owed, later))).noneMatch(ReportChain::late).hasSize(1);
  }

  @Test
  void whatIsNoReportOnwardOfAnotherBodyGathersNothing() {
    Deadline owed = report("chi-bo", "van-phong", "", "15/9", Action.REPORT, Direction.INWARD);
    assertThat(
            ReportChain.among(
                List.of(
                    owed,
                    report("van-phong", "", "", "15/9", Action.FINISH, Direction.UPWARD),
                    report("van-phong", "", "", "15/9", Action.REPORT, Direction.SIDEWAYS),
                    report("mttq", "", "", "15/9", Action.REPORT, Direction.UPWARD),
                    report("", "", "", "15/9", Action.REPORT, Direction.UPWARD))))
        .isEmpty();
    assertThat(ReportChain.among(reports("van-phong", "van-phong", "15/9; 15/12"))).isEmpty();
  }

  private static String day(Deadline deadline) {
    String text = deadline.span().text().replace("trước ", "").replace("/2026", "");
    return text.endsWith("tháng") ? text : text.replace("ngày ", "");
  }

  private static List<Deadline> reports(String actor, String gatherer, String reports) {
    return Arrays.stream(reports.split("; "))
        .map(report -> report(actor, gatherer, report))
        .toList();
  }

  private static Deadline report(String actor, String gatherer, String words) {
    boolean period = words.contains("tháng");
    int day = period ? 0 : words.lastIndexOf(' ') + 1;
    String round = words.substring(0, day).strip();
    return report(actor, gatherer, round, words.substring(day), Action.REPORT, Direction.UPWARD);
  }

  private static Deadline report(
      String actor, String gatherer, String round, String day, Action action, Direction direction) {
    String time =
        day.startsWith("trong")
            ? day
            : "trước " + (day.startsWith("ngày") ? day : "ngày " + day + "/2026");
    Span span = new Span(1, 0, time.length(), time);
    return new Deadline(
        span,
        span,
        TimeExpressions.in(time, ISSUED).get(0),
        action,
        actor,
        actor,
        actor.isEmpty() ? List.of() : List.of(actor),
        List.of(),
        gatherer,
        gatherer,
        "",
        "",
        direction,
        "",
        "",
        round.replace("~", ""),
        round.endsWith("~"),
        false,
        true,
        false,
        true);
  }
}
