package vn.soat.engine.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.soat.engine.time.TimeExpression.Bound;
import vn.soat.engine.time.TimeExpression.Kind;
import vn.soat.engine.time.TimeExpression.Role;

class TimeExpressionsTest {

  private static final Anchor ANCHOR = new Anchor(2026, 5, 4);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nghị định số 30/2020/NĐ-CP và Quyết định số 1719/QĐ-TTg",
        "Kế hoạch số 52-KH/ĐU; Hướng dẫn số 07 - HD/BTGDVTU; Nghị quyết 202/2025/QH15",
        "theo mục 3.2.1, điểm 1.5.2026, khoản 5.6.2026 của Quy chế",
        "1.5.2026. Nhóm nhiệm vụ thứ ba",
        "ít nhất 1/5 số đảng viên, 2/3 ủy viên; tỷ lệ 1/10; xếp thứ 3/12",
        "tổ dân phố Tràng Đà 6, số 12/5 đường 30/4, ngõ 2/9, phố 19/5",
        "03 nhóm tiêu chí, 08 nhóm, 2 con số, 01 buổi sáng, 100% cán bộ, 24 giải pháp",
        "mục tiêu 100 năm, 15 năm thi hành Điều lệ Đảng, sau 8 năm thực hiện Nghị quyết",
        "Điện thoại 0912.345.678; 0203-3-825-116; 02.03.2026.118",
        "kinh phí 1.500.000 đồng/người/ngày; 12.5.2026.000 đồng",
        "ngày    tháng    năm 2026",
        "Bến Lau, ngày … tháng … năm 2026",
        "ngày …/…/2026; ngày ..../..../2026; ngày    /01/2026; ngày __/__/2026",
        "ngày 15/…/2026; ngày 15 tháng ... năm 2026; ngày      tháng 01 năm 2026",
        "quý …/2026, tháng …/2026, năm …",
        "Trực 24/24 giờ, 24/7, 7/7 ngày; lương tháng 13",
        "quý vị đại biểu, tài liệu quý; ngày càng; năm tháng; hàng trăm đảng viên",
        "Kỳ họp thứ Hai, Hội nghị lần thứ 14, Đại hội XIV, khóa XIII, Trung ương 15",
        "Cách mạng Tháng Tám, Tháng Thanh niên",
        "Thường xuyên theo dõi, đôn đốc; mỗi chi bộ 01 mô hình",
        "có hiệu lực kể từ ngày ký",
        "02/15 chi bộ chưa nộp",
        "Biểu 05/2026, Mẫu số 01/2026, Đề án 06/CP",
        "",
      })
  void areNotSeenWhereThereAreNone(String text) {
    assertThat(TimeExpressions.in(text, ANCHOR)).extracting(TimeExpression::text).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "trước ngày 05/6/2026 | 2026-06-04",
        "trước 10h00, ngày 05/6/2026 | 2026-06-05",
        "chậm nhất ngày 05/6/2026 | 2026-06-05",
        "không muộn hơn ngày 05/6/2026 | 2026-06-05",
        "đến hết ngày 05/6/2026 | 2026-06-05",
        "trước tháng 6/2026 | 2026-05-31",
        "trong quý II/2026 | 2026-06-30",
        "hết năm 2026 | 2026-12-31",
        "từ nay đến hết ngày 30/6/2026 | 2026-06-30",
        "từ ngày 01/4 đến ngày 30/6/2026 | 2026-06-30",
      })
  void endWhenTheirBoundSays(String words, LocalDate latest) {
    assertThat(only(words).latest()).isEqualTo(latest);
    assertThat(only(words).text()).isEqualTo(words);
  }

  @Test
  void beginWhenTheirBoundSays() {
    assertThat(only("từ ngày 01/7/2026").earliest()).isEqualTo("2026-07-01");
    assertThat(only("từ ngày 01/7/2026").latest()).isNull();
    assertThat(only("trước ngày 01/7/2026").earliest()).isNull();
    assertThat(only("từ nay đến hết ngày 30/6/2026").earliest()).isEqualTo("2026-05-04");
    assertThat(only("cuối năm 2026").earliest()).isEqualTo("2026-07-01");
  }

  @ParameterizedTest
  @CsvSource({
    "7/4/2026, 07/4/2026",
    "05/06/2026, 05/6/2026",
    "3/2/2026, 03/02/2026",
    "ngày 5.6.2026, 05.6.2026",
    "ngày 05-06-2026, 05-6-2026",
    "ngày 3 tháng 2 năm 2026, ngày 03 tháng 02 năm 2026",
    "ngày 1/5, 01/5",
  })
  void haveTheirZerosCorrected(String words, String corrected) {
    WrittenDay day = only(words).days().get(0);
    assertThat(day.wrongZeros()).isTrue();
    assertThat(day.corrected()).isEqualTo(corrected);
    assertThat(words).endsWith(day.text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"05/6/2026", "15/4/2026", "03/02/2026", "20/10/2026", "ngày 09 tháng 9 năm 2026"})
  void keepZerosThatAreRight(String words) {
    assertThat(only(words).days().get(0).wrongZeros()).isFalse();
  }

  @Test
  void tellTheLongFormFromFigures() {
    assertThat(only("ngày 03/02/2026").days().get(0).inFigures()).isTrue();
    assertThat(only("ngày 03 tháng 02 năm 2026").days().get(0).inFigures()).isFalse();
  }

  @Test
  void knowTheWeekdayNamed() {
    WrittenDay right = only("08h00, thứ Hai, ngày 13/4/2026").days().get(0);
    assertThat(right.weekday()).isEqualTo(DayOfWeek.MONDAY);
    assertThat(right.wrongWeekday()).isFalse();
    assertThat(right.text()).isEqualTo("13/4/2026");

    assertThat(only("thứ Ba, ngày 13/4/2026").days().get(0).wrongWeekday()).isTrue();
    assertThat(only("ngày 13/4/2026 (Chủ nhật)").days().get(0).wrongWeekday()).isTrue();
    assertThat(only("thứ 2 (13/4/2026)").days().get(0).wrongWeekday()).isFalse();
    assertThat(only("ngày 13/4/2026").days().get(0).wrongWeekday()).isFalse();
  }

  @Test
  void knowTheWeekdayWithoutCommaOrInBrackets() {
    assertThat(only("Tổng duyệt thứ Tư, 13/4/2026").days().get(0).wrongWeekday()).isTrue();
    assertThat(only("diễn ra Thứ 7, 13/4/2026").days().get(0).wrongWeekday()).isTrue();
    assertThat(only("Tổng duyệt (thứ năm) ngày 13/4/2026").days().get(0).wrongWeekday()).isTrue();
    assertThat(only("Thi viết: CN, ngày 13/4/2026").days().get(0).wrongWeekday()).isTrue();
    assertThat(only("sáng CN ngày 13/4/2026").days().get(0).wrongWeekday()).isTrue();
  }

  @Test
  void takeAnAbbreviationInANameForNoWeekday() {
    assertThat(only("khu CN, ngày 13/4/2026").days().get(0).weekday()).isNull();
    assertThat(only("Quyết định số 12-QĐ/CN, ngày 13/4/2026").days().get(0).weekday()).isNull();
    assertThat(only("nhóm cn, ngày 13/4/2026").days().get(0).weekday()).isNull();
  }

  @Test
  void takeAnOrdinalForNoWeekday() {
    assertThat(only("Hội nghị lần thứ Ba, ngày 13/4/2026").days().get(0).weekday()).isNull();
    assertThat(only("Kỳ họp thứ 3, ngày 13/4/2026").days().get(0).weekday()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "16h00' ngày 20/5/2026",
        "20 giờ 15’ ngày 20/5/2026",
        "08h75, ngày 20/5/2026",
        "25h00 ngày 20/5/2026",
        "8 giờ 60 phút ngày 20/5/2026"
      })
  void reportMalformedTimesOfDay(String words) {
    assertThat(only(words).times()).singleElement().matches(WrittenTime::malformed);
    assertThat(only(words).from()).isEqualTo("2026-05-20");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "16h00 ngày 20/5/2026 | 16:00",
        "8h30 ngày 20/5/2026 | 08:30",
        "8h ngày 20/5/2026 | 08:00",
        "08:30 ngày 20/5/2026 | 08:30",
        "7g30 ngày 20/5/2026 | 07:30",
        "8 giờ ngày 20/5/2026 | 08:00",
        "8 giờ 05 phút, ngày 20/5/2026 | 08:05",
        "ngày 20/5/2026, lúc 8h00 | 08:00",
      })
  void readTimesOfDay(String words, LocalTime time) {
    TimeExpression read = only(words);
    assertThat(read.text()).isEqualTo(words);
    assertThat(read.time()).isEqualTo(time);
    assertThat(read.times().get(0).malformed()).isFalse();
  }

  @Test
  void reportAnImpossibleEndOfAPeriodByItsOwnWords() {
    TimeExpression period = only("từ ngày 01/4/2026 đến ngày 31/4/2026");
    assertThat(period.kind()).isEqualTo(Kind.NONE);
    assertThat(period.days()).extracting(WrittenDay::exists).containsExactly(true, false);
    assertThat(period.days().get(1).text()).isEqualTo("31/4/2026");
  }

  @Test
  void leaveTheLastDayOfFebruaryOpenWhereNoYearIsSaid() {
    TimeExpression leap = only("trước ngày 29/02");
    assertThat(leap.kind()).isEqualTo(Kind.DAY);
    assertThat(leap.from()).isNull();
    assertThat(leap.value()).isEqualTo("XXXX-02-29");
    assertThat(only("trước ngày 31/4").kind()).isEqualTo(Kind.NONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "từ ngày 20/5/2026 đến ngày 10/5/2026",
        "từ tháng 9 đến tháng 3/2026",
        "từ quý IV/2026 đến quý II/2026",
        "giai đoạn 2030 - 2026"
      })
  void reportAPeriodThatEndsBeforeItBegins(String words) {
    assertThat(only(words).endsBeforeItBegins()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "từ ngày 15/12 đến ngày 15/01/2027",
        "từ ngày 01/12/2026 đến ngày 28/02",
        "từ tháng 12/2026 đến tháng 02/2027",
        "ngày 28 - 29/5/2026",
        "từ tháng 8/2024 đến nay"
      })
  void acceptAPeriodOverTheTurnOfTheYear(String words) {
    assertThat(only(words).endsBeforeItBegins()).isFalse();
  }

  @Test
  void tellTheirRoleFromTheWordsAround() {
    List<TimeExpression> read =
        TimeExpressions.in(
            "Thực hiện Kế hoạch số 31-KH/TU, ngày 20/3/2026, nhiệm kỳ 2025 - 2030, giai đoạn"
                + " 2026 - 2030; tổ chức hội nghị ngày 15/5/2026; báo cáo trước ngày 05/6/2026",
            ANCHOR);
    assertThat(read)
        .extracting(TimeExpression::role)
        .containsExactly(Role.CITATION, Role.TERM, Role.PERIOD, Role.EVENT, Role.DEADLINE);
    assertThat(only("Xã Bến Lau, ngày 04 tháng 5 năm 2026").role()).isEqualTo(Role.ISSUE);
    assertThat(only("Số 12-KH/ĐU\tBến Lau, ngày 04 tháng 5 năm 2026").role()).isEqualTo(Role.ISSUE);
  }

  @Test
  void keepTheirBoundInsideAList() {
    List<TimeExpression> read = TimeExpressions.in("trước ngày 15/6 và 15/12 hằng năm", ANCHOR);
    assertThat(read).extracting(TimeExpression::value).containsExactly("XXXX-06-15", "XXXX-12-15");
    assertThat(read).extracting(TimeExpression::bound).containsOnly(Bound.BEFORE);
  }

  @Test
  void inheritNoYearFromAnUnknownAnchor() {
    TimeExpression day = TimeExpressions.in("trước ngày 20/6", Anchor.UNKNOWN).get(0);
    assertThat(day.value()).isEqualTo("XXXX-06-20");
    assertThat(day.from()).isNull();
    assertThat(TimeExpressions.in("ngày 15/5 và ngày 20/6/2026", Anchor.UNKNOWN))
        .extracting(TimeExpression::value)
        .containsExactly("2026-05-15", "2026-06-20");
  }

  private static TimeExpression only(String words) {
    List<TimeExpression> read = TimeExpressions.in(words, ANCHOR);
    assertThat(read).as(words).hasSize(1);
    return read.get(0);
  }
}
