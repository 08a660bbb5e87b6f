package vn.soat.engine.recognize;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.soat.engine.draft.Deadline;
import vn.soat.engine.draft.Deadline.Action;
import vn.soat.engine.draft.Deadline.Direction;
import vn.soat.engine.draft.Draft;
import vn.soat.engine.draft.TimeMention;

class DeadlinesTest {

  @Test
  void aBodyOwesWhatStandsUnderItsHeading() {
    Deadline report =
        only(
            "1. Các chi bộ, đảng bộ trực thuộc",
            "- Tổng hợp, báo cáo kết quả với Ban Thường vụ Đảng ủy (qua Ban Xây dựng Đảng tổng hợp)"
                + " trước ngày 05/6/2026.");
    assertThat(report.action()).isEqualTo(Action.REPORT);
    assertThat(report.actor()).isEqualTo("to-chuc-dang-truc-thuoc");
    assertThat(report.addressee()).isEqualTo("ban-thuong-vu");
    assertThat(report.through()).isEqualTo("ban-xay-dung-dang");
    assertThat(report.gatherer()).isEqualTo("ban-xay-dung-dang");
    assertThat(report.direction()).isEqualTo(Direction.INWARD);
    assertThat(report.latest()).isEqualTo(LocalDate.of(2026, 6, 4));
    assertThat(report.earliest()).isNull();
    assertThat(report.binding()).isTrue();
  }

  @Test
  void aSentenceThatOnlySaysWhenBelongsToTheOneBefore() {
    Deadline report =
        only(
            "1. Ban Xây dựng Đảng",
            "- Tham mưu Ban Thường vụ Đảng ủy: Báo cáo kết quả học tập. Hoàn thành trước ngày"
                + " 05/6/2026.");
    assertThat(report.action()).isEqualTo(Action.REPORT);
    assertThat(report.actor()).isEqualTo("ban-xay-dung-dang");
    assertThat(report.addressee()).isEmpty();
    assertThat(report.onward()).isTrue();
  }

  @Test
  void theSubjectOfASentenceOwesItWhateverTheHeading() {
    Deadline report =
        only(
            "1. Ban Xây dựng Đảng",
            "- Các chi bộ gửi báo cáo về Văn phòng Đảng ủy chậm nhất ngày 25/6/2026.");
    assertThat(report.actor()).isEqualTo("to-chuc-dang-truc-thuoc");
    assertThat(report.addressee()).isEqualTo("van-phong");
    assertThat(report.direction()).isEqualTo(Direction.SIDEWAYS);
    assertThat(report.onward()).isFalse();
    assertThat(report.latest()).isEqualTo(LocalDate.of(2026, 6, 25));
  }

  @Test
  void onlyTheFirstAddresseeIsOwed() {
    Deadline report =
        only(
            "1. Ban Xây dựng Đảng",
            "- Tổng hợp, báo cáo Ban Tuyên giáo và Dân vận Tỉnh ủy để báo cáo Ban Thường vụ Tỉnh ủy"
                + " trước ngày 25/6/2026.");
    assertThat(report.addressee()).isEqualTo("tuyen-giao-dan-van-tinh");
    assertThat(report.direction()).isEqualTo(Direction.UPWARD);
  }

  @Test
  void anAddresseeStandsWhereTheIssuerSeesIt() {
    Draft draft =
        new Recognizer()
            .recognize(
                new Page()
                    .row(
                        "ĐẢNG BỘ PHƯỜNG HÒA THẠNH|CHI BỘ TRƯỜNG TIỂU HỌC HÒA THẠNH|*|Số 03-KH/CB",
                        "ĐẢNG CỘNG SẢN VIỆT NAM|Hòa Thạnh, ngày 27 tháng 4 năm 2026")
                    .centered("KẾ HOẠCH", "học tập nghị quyết", "-----")
                    .text(
                        "I. TỔ CHỨC THỰC HIỆN",
                        "1. Chi ủy: Báo cáo Ban Thường vụ Đảng ủy phường trước ngày 12/6/2026.",
                        "2. Công đoàn: Báo cáo Chi ủy trước ngày 05/6/2026.",
                        "3. Đoàn Thanh niên: Gửi báo cáo về Ban Chỉ huy Quân sự trước ngày"
                            + " 05/6/2026.")
                    .document());
    assertThat(draft.schedule().deadlines())
        .extracting(Deadline::direction)
        .containsExactly(Direction.UPWARD, Direction.INWARD, Direction.UPWARD);
  }

  @Test
  void bodiesThatShareAHeadingOweTogether() {
    Deadline report =
        only(
            "1. Ủy ban Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội phường",
            "- Vận động đoàn viên, hội viên, hoàn thành trong tháng 7/2026.");
    assertThat(report.actors()).containsExactly("mttq", "to-chuc-chinh-tri-xa-hoi");
    assertThat(report.action()).isEqualTo(Action.FINISH);
    assertThat(report.fixed()).isFalse();
  }

  @Test
  void theNameOfAnOrganIsNoVerb() {
    Deadline task =
        only(
            "1. Văn phòng Đảng ủy",
            "- Phối hợp Ban Xây dựng Đảng hoàn thành việc rà soát trước ngày 25/6/2026.");
    assertThat(task.action()).isEqualTo(Action.FINISH);
  }

  @Test
  void anEventIsKnownAgainWhereItIsPreparedAndReportedOn() {
    List<Deadline> deadlines =
        of(
            "1. Lễ phát động: thứ Sáu, ngày 26/6/2026.",
            "2. Văn phòng Đảng ủy",
            "- Chuẩn bị các điều kiện phục vụ Lễ phát động, hoàn thành trước ngày 24/6/2026.",
            "- Báo cáo kết quả tổ chức Lễ phát động trước ngày 30/6/2026.");
    assertThat(deadlines).extracting(Deadline::about).containsOnly("lễ phát động");
    assertThat(deadlines)
        .extracting(Deadline::action)
        .containsExactly(Action.HOLD, Action.PREPARE, Action.REPORT);
    assertThat(deadlines.get(0).singleEvent()).isTrue();
    assertThat(deadlines.get(1).dueAfterStartOf(deadlines.get(0))).isFalse();
    assertThat(deadlines.get(2).dueBeforeEndOf(deadlines.get(0))).isFalse();
  }

  /** Each clause stands alone, without another that dates the event. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "- Tuyên truyền về Hội thi trên hệ thống truyền thanh từ ngày 01/9/2026 đến ngày 25/9/2026.",
        "- Tuyên truyền trước, trong và sau Hội thi từ ngày 01/9/2026 đến ngày 25/9/2026.",
        "- Treo băng rôn về Hội thi vào ngày 02/9/2026.",
        "- Triệu tập đại biểu dự Hội thi, ngày 05/9/2026.",
        "- Chuẩn bị các điều kiện tổ chức Hội thi, hoàn thành trước ngày 11/9/2026.",
        "- Tổ chức Hội thi, xong trước ngày 11/9/2026.",
        "- Hội thi: tuyên truyền từ ngày 01/9/2026 đến ngày 25/9/2026.",
        "1. Tuyên truyền về Hội thi\n- Thời gian: từ ngày 01/9/2026 đến ngày 25/9/2026.",
        "1. Hội thi\n- Vòng loại: từ ngày 05/9/2026 đến ngày 10/9/2026.",
      })
  void aTimeNearAnEventIsNotItsOwn(String item) {
    assertThat(only(item.lines().toArray(String[]::new)).singleEvent()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1. Hội thi: ngày 15/9/2026.",
        "- Thời gian tổ chức Hội thi: từ ngày 15/9/2026 đến ngày 25/9/2026.",
        "- Ban Xây dựng Đảng tham mưu tổ chức Hội thi vào ngày 15/9/2026.",
        "- Trong tháng 9/2026, tổ chức Hội thi.",
        "- Hội thi được tổ chức vào ngày 15/9/2026.",
        "1. Hội thi\n- Thời gian: ngày 15/9/2026.",
      })
  void aTimeThatIsStatedOfAnEventIsItsOwn(String item) {
    assertThat(only(item.lines().toArray(String[]::new)).singleEvent()).isTrue();
  }

  @Test
  void anEventIsKnownAgainByAShortName() {
    List<Deadline> deadlines =
        of(
            "1. Hội nghị tổng kết phong trào: ngày 20/11/2026.",
            "2. Gửi danh sách đại biểu dự Hội nghị tổng kết trước ngày 24/11/2026.");
    assertThat(deadlines).extracting(Deadline::about).containsOnly("hội nghị tổng kết phong");
    assertThat(deadlines.get(0).singleEvent()).isTrue();
  }

  @Test
  void aShortNameOfTwoEventsIsThatOfNone() {
    List<Deadline> deadlines =
        of(
            "1. Hội nghị tổng kết phong trào: ngày 20/11/2026.",
            "2. Hội nghị tổng kết Hội thi: ngày 25/11/2026.",
            "3. Gửi danh sách đại biểu dự Hội nghị tổng kết trước ngày 24/11/2026.");
    assertThat(deadlines.get(2).about()).isEqualTo("hội nghị tổng kết");
  }

  @Test
  void anAddresseeIsFoundBehindWordsThatMayBeginAName() {
    Deadline report =
        only(
            "1. Các chi bộ, đảng bộ trực thuộc",
            "- Báo cáo kết quả bằng văn bản về Ban Xây dựng Đảng trước ngày 05/6/2026.");
    assertThat(report.addressee()).isEqualTo("ban-xay-dung-dang");
  }

  @Test
  void thatItIsDoneMayStandInTheSentenceBefore() {
    assertThat(only("- Đã ban hành Quy chế; hoàn thành ngày 20/4/2026.").done()).isTrue();
    assertThat(only("- Đã ban hành Quy chế; gửi báo cáo ngày 20/4/2026.").done()).isFalse();
  }

  @Test
  void whatIsToldIsNotDemanded() {
    assertThat(of("1. Ban Xây dựng Đảng", "- Phát huy kết quả đạt được trong năm 2025."))
        .noneMatch(Deadline::binding);
    assertThat(only("1. Ban Xây dựng Đảng", "- Đã hoàn thành trước ngày 01/5/2026.").done())
        .isTrue();
  }

  @Test
  void aDateThatDoesNotExistIsNoDeadline() {
    assertThat(of("1. Ban Xây dựng Đảng", "- Hoàn thành trước ngày 31/6/2026.")).isEmpty();
    assertThat(times("1. Ban Xây dựng Đảng", "- Hoàn thành trước ngày 31/6/2026."))
        .extracting(TimeMention::impossible)
        .contains(true);
  }

  @Test
  void theGroundOfThePlanIsNoTimeOfIt() {
    Draft draft = draft();
    assertThat(draft.schedule().deadlines()).isEmpty();
    assertThat(draft.schedule().times())
        .filteredOn(TimeMention::ground)
        .singleElement()
        .matches(time -> time.restsOnLater(LocalDate.of(2026, 4, 16)))
        .matches(time -> !time.restsOnLater(LocalDate.of(2026, 4, 17)));
  }

  @Test
  void softBreaksChangeNothing() {
    List<Deadline> plain =
        of("1. Ban Xây dựng Đảng", "- Báo cáo trước ngày 05/6/2026.", "- Xong ngày 10/6/2026.");
    List<Deadline> broken =
        of("1. Ban Xây dựng Đảng\n- Báo cáo trước ngày 05/6/2026.\n- Xong ngày 10/6/2026.");
    assertThat(broken)
        .extracting(Deadline::actor, Deadline::action, Deadline::latest)
        .containsExactlyElementsOf(
            plain.stream()
                .map(
                    deadline ->
                        org.assertj.core.groups.Tuple.tuple(
                            deadline.actor(), deadline.action(), deadline.latest()))
                .toList());
  }

  private static Deadline only(String... lines) {
    List<Deadline> deadlines = of(lines);
    assertThat(deadlines).hasSize(1);
    return deadlines.get(0);
  }

  @Test
  void aReportBelongsToTheRoundThatStandsBeforeItsDay() {
    assertThat(
            of(
                "1. Các chi bộ",
                "- Xây dựng kế hoạch. Báo cáo quý III/2026 trước ngày 20/9/2026, báo cáo năm trước"
                    + " ngày 05/12/2026 về Văn phòng Đảng ủy; báo cáo đợt 1 trước ngày 01/8/2026,"
                    + " gửi danh sách trước ngày 05/8/2026, báo cáo trước ngày 06/8/2026."))
        .filteredOn(Deadline::fixed)
        .extracting(Deadline::round)
        .containsExactly("quý iii", "năm", "đợt 1", "", "");
  }

  private static List<Deadline> of(String... lines) {
    return draft(lines).schedule().deadlines();
  }

  private static List<TimeMention> times(String... lines) {
    return draft(lines).schedule().times();
  }

  private static Draft draft(String... lines) {
    List<String> body =
        new ArrayList<>(
            List.of(
                "Thực hiện Kế hoạch số 12-KH/TU, ngày 17/4/2026 của Ban Thường vụ Tỉnh ủy, Ban"
                    + " Thường vụ Đảng ủy ban hành Kế hoạch như sau:",
                "I. TỔ CHỨC THỰC HIỆN"));
    body.addAll(List.of(lines));
    return new Recognizer()
        .recognize(
            new Page()
                .row(
                    "ĐẢNG BỘ TỈNH AN SƠN|ĐẢNG ỦY PHƯỜNG HÒA THẠNH|*|Số 24-KH/ĐU",
                    "ĐẢNG CỘNG SẢN VIỆT NAM|Hòa Thạnh, ngày 27 tháng 4 năm 2026")
                .centered("KẾ HOẠCH", "học tập nghị quyết", "-----")
                .text(body.toArray(String[]::new))
                .document());
  }
}
