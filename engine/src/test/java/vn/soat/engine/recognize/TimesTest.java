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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- Chỉnh lý tài liệu hình thành từ trước ngày 01/02/2026.",
        "- Hồ sơ tiếp nhận trước ngày 01/6/2026 được giải quyết theo quy định cũ.",
        "- Công dân nhập ngũ (sinh từ ngày 01/01/2000 đến ngày 31/12/2008).",
        "- Số liệu chốt đến ngày 30/4/2026.",
        "- Số liệu tổng kết tính từ ngày 20/12/2012 đến ngày 31/12/2025.",
        "c) Mốc thời gian giám sát: Từ ngày 01/7/2025 đến ngày 31/3/2026.",
        "2. Mốc thời gian kiểm tra: Đối với Quý II, từ ngày 01/7/2025 đến ngày 31/3/2026.",
        "- Đảng viên thuộc huyện cũ (trước ngày 01/7/2025) chuyển sinh hoạt về phường.",
        "- Đến ngày 31/5/2026, toàn Đảng bộ có 845 đảng viên.",
      })
  void aTimeThatIsOnlyToldOfBindsNobody(String line) {
    assertThat(times(line)).extracting(TimeMention::role).containsOnly(Role.OTHER);
    assertThat(times(line)).allMatch(TimeMention::yearFits);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- Hoàn thành trước ngày 01/6/2026.",
        "- Thành lập tổ công tác trước ngày 01/6/2026.",
        "- Hoàn thành việc tiếp nhận hồ sơ trước ngày 01/6/2026.",
        "- Cập nhật số liệu trước ngày 01/6/2026.",
        "- Hoàn thành trước ngày 01/7/2026.",
        "- Hoàn thành chậm nhất ngày 01/7/2025.",
        "- Đến ngày 31/5/2026, phấn đấu 100% chi bộ có chi ủy.",
        "- Xong đến ngày 31/5/2026, phường có báo cáo.",
        "- Đến ngày 31/12/2026, toàn Đảng bộ có 845 đảng viên.",
        "- Đến ngày 31/5/2026 toàn Đảng bộ có 845 đảng viên.",
      })
  void aTimeThatIsDemandedIsADeadline(String line) {
    assertThat(times(line)).extracting(TimeMention::role).containsExactly(Role.DEADLINE);
  }

  @Test
  void whatHasHappenedIsNoEventOfThePlan() {
    String flood = "trước tình hình mưa bão (từ ngày 08/5 đến ngày 14/5/2026 %s 03 đợt lũ quét)";
    String ground = "Thực hiện Chỉ thị của Tỉnh ủy; " + flood + ", Đảng ủy ban hành Kế hoạch:";
    assertThat(times(String.format(ground, "đã xảy ra"), "I. MỤC ĐÍCH"))
        .extracting(TimeMention::role)
        .containsExactly(Role.OTHER);
    assertThat(times(String.format(ground, "có"), "I. MỤC ĐÍCH"))
        .extracting(TimeMention::role)
        .containsExactly(Role.EVENT);
  }

  @Test
  void whatIsDoneIsSaidInTheSentenceBehindOrInACellBeside() {
    assertThat(
            times(
                "- Kiện toàn, hoàn thành trước ngày 12/6/2026; đến nay phường đã kiện toàn xong.",
                "- Hoàn thành trước ngày 13/6/2026; chi bộ đã sáp nhập thì báo cáo riêng."))
        .extracting(TimeMention::done)
        .containsExactly(true, false);
    assertThat(table().subList(1, 4))
        .extracting(TimeMention::done)
        .containsExactly(true, false, false);
  }

  @Test
  void theHeadOfAColumnSaysWhatItsDatesAre() {
    assertThat(table().subList(4, 8))
        .extracting(TimeMention::role)
        .containsExactly(Role.OTHER, Role.OTHER, Role.EVENT, Role.OTHER);
    assertThat(table().subList(4, 8)).allMatch(TimeMention::yearFits);
  }

  /** The times of a table of tasks and one of people. */
  private static List<TimeMention> table() {
    return new Recognizer()
        .recognize(
            new Page()
                .row(
                    "ĐẢNG BỘ TỈNH AN SƠN|ĐẢNG ỦY PHƯỜNG HÒA THẠNH|*|Số 05-KH/ĐU",
                    "ĐẢNG CỘNG SẢN VIỆT NAM|Hòa Thạnh, ngày 15 tháng 6 năm 2026")
                .centered("KẾ HOẠCH", "học tập nghị quyết", "-----")
                .text("I. NỘI DUNG")
                .rows(
                    new String[] {"Nội dung", "Thời gian", "Kết quả"},
                    new String[] {"Mở lớp", "Trước ngày 12/6/2026", "Đã tổ chức 01 lớp"},
                    new String[] {"Họp", "Trước ngày 13/6/2026", "Chưa"},
                    new String[] {"Rà soát đảng viên đã về hưu", "Trước ngày 14/6/2026", ""})
                .rows(
                    new String[] {"Họ và tên", "Ngày sinh", "Ngày vào Đảng", "Ngày họp"},
                    new String[] {"Lò Thị Mai", "12/4/1985", "19/5/2012", "19/6/2026"},
                    new String[] {"Lò Thị Mận", "Ngày 12/4/1985 (dương lịch)", "", ""})
                .text("II. TỔ CHỨC THỰC HIỆN", "Trên đây là Kế hoạch.")
                .document())
        .schedule()
        .times();
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
