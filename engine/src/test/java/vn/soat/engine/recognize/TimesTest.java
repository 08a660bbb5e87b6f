package vn.soat.engine.recognize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.soat.engine.draft.ClockMention;
import vn.soat.engine.draft.DayMention;
import vn.soat.engine.draft.Schedule;
import vn.soat.engine.draft.TimeMention;
import vn.soat.engine.time.TimeExpression.Role;

class TimesTest {

  private static final String FIGURES = "- Xong trước ngày 05/6/2027; nộp trước ngày 10/6/2027.";

  private static Schedule schedule(String... lines) {
    return Sample.body(lines).schedule();
  }

  private static List<String> odd(String... lines) {
    return schedule(lines).days().stream()
        .filter(DayMention::odd)
        .map(day -> day.span().text())
        .toList();
  }

  @Test
  void aDateInWordsIsOddAmongDatesInFigures() {
    assertThat(odd(FIGURES, "- Họp ngày 12 tháng 6 năm 2027."))
        .containsExactly("ngày 12 tháng 6 năm 2027");
    assertThat(odd(FIGURES, "- Họp ngày 12 tháng 6/2027.")).containsExactly("ngày 12 tháng 6/2027");
    assertThat(odd("- Xong trước ngày 05/6/2027.", "- Họp ngày 12 tháng 6 năm 2027.")).isEmpty();
    assertThat(odd(FIGURES, "- Họp ngày 12 tháng 6 năm 2027, họp lại ngày 13 tháng 6 năm 2027."))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- Mở lớp từ ngày 10 đến ngày 15/6/2027.",
        "- Mở lớp ngày 10 - 15/6/2027.",
        "- Mở lớp ngày 10, 15/6/2027.",
        "- Họp ngày 12 tháng 6.",
        "- Viếng đài tưởng niệm vào rằm tháng Giêng năm 2027.",
        "- Tổ chức lễ hội ngày 10 tháng Giêng năm 2027.",
        "- Giỗ Tổ ngày 10 tháng 3 năm 2027 âm lịch.",
        "(Hòa Thạnh, ngày 13 tháng 4 năm 2027)"
      })
  void whatHasNoFormInFiguresIsNotOdd(String line) {
    assertThat(odd(FIGURES, line)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(Hòa Thạnh, ngày 13/4/2027) | BANNER",
        "“Bản Mường, ngày 13 tháng 4 năm 2027” | BANNER",
        "- Hội nghị tại Hòa Thạnh, ngày 13/4/2027. | EVENT",
        "- Họp tổ, ngày 13/4/2027. | EVENT",
        "Ngày 13/4/2027, họp chi bộ. | OTHER",
      })
  void aPlaceLineThatIsQuotedIsABanner(String line, Role role) {
    assertThat(schedule(line).times()).extracting(TimeMention::role).contains(role);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tổ chức hội nghị trước ngày 20/6/2026 | OTHER",
        "thực hiện Kế hoạch số 12-KH/TU, ngày 01/6/2026 | CITATION",
        "bầu trưởng ấp nhiệm kỳ 2026 - 2029 | TERM",
        "nước sạch giai đoạn 2026 - 2030 | PERIOD",
      })
  void aTimeInTheTitleIsNoDeadline(String title, Role role) {
    Schedule schedule =
        new Recognizer()
            .recognize(
                new Page().centered("KẾ HOẠCH", title, "-----").text("I. MỤC ĐÍCH").document())
            .schedule();

    assertThat(schedule.times()).extracting(TimeMention::role).containsExactly(role);
    assertThat(schedule.deadlines()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "- Hoàn thành trước ngày 05/6/2021., true",
    "- Hoàn thành trước ngày 05/6/2020., false",
    "- Hoàn thành trước ngày 05/6/2041., true",
    "- Hoàn thành trước ngày 05/6/2042., false",
    "- Họp mặt ngày 05/6/2062., false",
    "- Thực hiện Nghị quyết số 09-NQ/TU ngày 05/6/2012., true",
    "- Hoàn thành trước ngày 31/6/2062., true",
  })
  void aYearFarFromThatOfThePlanIsASlip(String line, boolean fits) {
    assertThat(times(line)).extracting(TimeMention::yearFits).containsExactly(fits);
  }

  @Test
  void withoutADateOfThePlanEveryYearFits() {
    Schedule schedule =
        new Recognizer()
            .recognize(
                new Page()
                    .text(
                        "I. TỔ CHỨC THỰC HIỆN", "- Hoàn thành trước ngày 05/6/2062; trước tháng 7.")
                    .document())
            .schedule();

    assertThat(schedule.times()).hasSize(2).allMatch(TimeMention::yearFits);
    assertThat(schedule.times().get(1).time().value()).isEqualTo("XXXX-07");
  }

  @Test
  void whatIsDoneIsSaidInItsOwnSentence() {
    assertThat(times("- Lễ phát động ngày 12/6/2026: Đã hoàn thành. Họp ngày 19/6/2026."))
        .extracting(TimeMention::done)
        .containsExactly(true, false);
  }

  @Test
  void theGroundEndsWithTheFirstSection() {
    assertThat(
            times(
                "Thực hiện Kế hoạch số 12-KH/TU, ngày 01/6/2026 của Tỉnh ủy.",
                "I. MỤC ĐÍCH",
                "- Thực hiện Kế hoạch số 13-KH/TU, ngày 02/6/2026 của Tỉnh ủy."))
        .extracting(TimeMention::ground)
        .containsExactly(true, false);
  }

  @Test
  void daysAndTimesOfDayHaveTheirPlaces() {
    Schedule schedule =
        schedule("- Thời gian: 08h00' thứ Ba, ngày 16/6/2026; 14h00 ngày 17/6/2026.");

    assertThat(schedule.clocks())
        .extracting(clock -> clock.span().text())
        .containsExactly("08h00'", "14h00");
    assertThat(schedule.clocks()).extracting(ClockMention::malformed).containsExactly(true, false);
    assertThat(schedule.days())
        .extracting(day -> day.span().text())
        .containsExactly("ngày 15 tháng 6 năm 2026", "16/6/2026", "17/6/2026");
    assertThat(schedule.days().get(0).role()).isEqualTo(Role.ISSUE);
  }

  /** The times of the text of a plan, without that of its place line. */
  private static List<TimeMention> times(String... lines) {
    List<TimeMention> times = schedule(lines).times();
    return times.subList(1, times.size());
  }
}
