package vn.soat.engine.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.soat.engine.vocabulary.Duties.Duty;
import vn.soat.engine.vocabulary.Duties.Named;

class DutiesTest {

  /** The time stands where the bar is. */
  @ParameterizedTest
  @CsvSource({
    "các chi bộ báo cáo kết quả trước ¦ ngày 05,REPORT,báo cáo kết quả",
    "trước ¦ ngày 05 các chi bộ nộp báo cáo,REPORT,nộp báo cáo",
    "lập danh sách và báo cáo trước ¦ ngày 05,REPORT,báo cáo",
    // What a report is for is not owed.
    "gửi báo cáo để tổng hợp báo cáo trước ¦ ngày 05,REPORT,gửi báo cáo",
    "báo cáo trước ¦ ngày 05 và chuẩn bị hội nghị,REPORT,báo cáo",
    "hoàn thành trước ¦ ngày 05,FINISH,hoàn thành",
    "hoàn thành việc lập danh sách trước ¦ ngày 05,PREPARE,lập danh sách",
    "tổ chức lễ phát động vào ¦ ngày 05,HOLD,tổ chức",
    "tổ chức trọng thể lễ phát động vào ¦ ngày 05,HOLD,tổ chức",
    "ban xây dựng đảng tổ chức hội thi vào ¦ ngày 05,HOLD,tổ chức",
    "tham mưu tổ chức hội thi vào ¦ ngày 05,HOLD,tổ chức",
    "chuẩn bị nội dung và tổ chức hội thi vào ¦ ngày 05,HOLD,tổ chức",
    // What is prepared, planned or told is to hold it.
    "chuẩn bị các điều kiện tổ chức hội thi trước ¦ ngày 05,PREPARE,chuẩn bị",
    "chuẩn bị hội trường để tổ chức hội thi trước ¦ ngày 05,PREPARE,chuẩn bị",
    "xây dựng kế hoạch tổ chức hội thi trước ¦ ngày 05,PREPARE,xây dựng",
    "tuyên truyền về việc tổ chức hội thi từ ¦ ngày 05,OTHER,''",
    // What is held is something beside the event.
    "tổ chức tuyên truyền hội thi từ ¦ ngày 05,OTHER,''",
    "tổ chức chuẩn bị hội thi từ ¦ ngày 05,PREPARE,chuẩn bị",
    "tổ chức viết bài về hội thi từ ¦ ngày 05,OTHER,''",
    // Too far from the event, or none.
    "tổ chức cho toàn thể đảng viên dự lễ phát động vào ¦ ngày 05,OTHER,''",
    "tổ chức học tập vào ¦ ngày 05,OTHER,''",
    "nghe báo cáo vào ¦ ngày 05,OTHER,''",
    // An organ's name orders nothing.
    "Ban Xây dựng Đảng tham mưu trước ¦ ngày 05,OTHER,''",
  })
  void theLastDutyBeforeTheTimeElseTheFirstBehindIt(String clause, Duty duty, String verb) {
    Wording words = Wording.of(clause.replace("¦ ", ""));
    int time = Wording.of(clause.substring(0, clause.indexOf('¦'))).size();

    Named named = Duties.at(words, time);

    assertThat(named.duty()).isEqualTo(duty);
    assertThat(named.at() < 0 ? "" : words.joined(named.at(), named.at() + named.length()))
        .isEqualTo(verb);
  }

  @Test
  void wordsSayThatItIsDone() {
    assertThat(Duties.done(Wording.of("các chi bộ đã báo cáo"))).isTrue();
    assertThat(Duties.done(Wording.of("hội nghị vừa qua"))).isTrue();
    assertThat(Duties.done(Wording.of("rà soát số liệu (xong)"))).isTrue();
    assertThat(Duties.done(Wording.of("các chi bộ báo cáo"))).isFalse();
    assertThat(Duties.done(Wording.of("bố trí kinh phí xong trước"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "báo cáo về Ban Thường vụ,3,true",
    "gửi về Ban Thường vụ,2,true",
    "báo cáo Ban Thường vụ,2,true",
    "với Ban Thường vụ,1,true",
    "của Ban Thường vụ,1,false",
    "về việc Ban Thường vụ,2,false",
    "Ban Thường vụ,0,false",
  })
  void somethingIsOwedToWhomAWordPointsTo(String words, int organ, boolean owed) {
    assertThat(Duties.owedTo(Wording.of(words), organ)).isEqualTo(owed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tổ chức lễ phát động thi đua | lễ phát động",
        "tổ chức hội nghị học tập quán triệt Nghị quyết | hội nghị học tập quán",
        // A gathering that nothing tells from others is none.
        "tổ chức hội nghị vào ngày | ''",
        "tổ chức hội nghị, học tập quán triệt | hội nghị học tập quán",
        "tổ chức hội nghị. Học tập quán triệt | ''",
        "tổ chức học tập | ''",
        "tổ chức hội thi cấp chi bộ trong tháng | hội thi cấp chi bộ",
        // With a capital, one whose name is over needs fewer words.
        "dự Hội nghị tổng kết về Văn phòng | Hội nghị tổng kết",
        "in tài liệu Hội nghị tổng kết, xong trước | Hội nghị tổng kết",
        "dự hội nghị tổng kết về Văn phòng | ''",
        "dự Hội nghị về Văn phòng | ''",
      })
  void anEventIsToldByItsFirstWords(String clause, String event) {
    assertThat(Duties.event(Wording.of(clause), 0)).isEqualToIgnoringCase(event);
  }

  @Test
  void anEventIsSoughtFromAPlaceOn() {
    Wording words = Wording.of("lễ phát động và hội thi");

    assertThat(Duties.event(words, 0)).isEqualTo("lễ phát động");
    assertThat(Duties.event(words, 1)).isEqualTo("hội thi");
  }

  @Test
  void aReportIsOnAnEventAndAPreparationForOne() {
    assertThat(Duties.reportedEvent(Wording.of("báo cáo kết quả tổ chức hội thi")))
        .isEqualTo("hội thi");
    assertThat(Duties.reportedEvent(Wording.of("báo cáo hội thi"))).isEmpty();
    assertThat(Duties.preparedEvent(Wording.of("in ấn tài liệu phục vụ hội thi")))
        .isEqualTo("hội thi");
    assertThat(Duties.preparedEvent(Wording.of("chuẩn bị thật là chu đáo cho hội thi"))).isEmpty();
    assertThat(Duties.preparedEvent(Wording.of("gửi tài liệu hội thi"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "in ấn tài liệu hội thi",
        "chuẩn bị các điều kiện tổ chức hội thi",
        "chuẩn bị nội dung, tài liệu cho hội thi",
        "xây dựng kịch bản hội thi",
        "trang trí khánh tiết hội thi",
        "mời đại biểu dự hội thi",
      })
  void whatIsPreparedIsForAnEvent(String clause) {
    assertThat(Duties.preparedEvent(Wording.of(clause))).isEqualTo("hội thi");
    assertThat(Duties.at(Wording.of(clause), 9).duty()).isEqualTo(Duty.PREPARE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"quyết toán", "thanh toán", "khen thưởng", "rút kinh nghiệm", "kỷ yếu"})
  void whatFollowsAnEventDoesNotPrepareIt(String words) {
    assertThat(Duties.preparedEvent(Wording.of("chuẩn bị " + words + " phục vụ hội thi")))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "hội thi,true",
    "1. hội thi,true",
    "2.1. thời gian tổ chức hội thi,true",
    "Ban Xây dựng Đảng phối hợp tổ chức hội thi,false",
    "treo băng rôn về hội thi,false",
    "thời gian,false",
    "'',false",
  })
  void aClauseBeginsWithItsEvent(String clause, boolean begins) {
    assertThat(Duties.beginsWithEvent(Wording.of(clause))).isEqualTo(begins);
  }

  @ParameterizedTest
  @CsvSource({"thời gian :,true", "1. thời gian tổ chức :,true", "vòng loại :,false", "'',true"})
  void aClauseMaySayNothingButThatATimeFollows(String clause, boolean nothing) {
    assertThat(Duties.saysNothing(Wording.of(clause))).isEqualTo(nothing);
  }

  @Test
  void aTimeMayBelongToSomethingBesideTheEvent() {
    assertThat(Duties.besideEvent(Wording.of("hội thi : tuyên truyền từ"), 0, 5)).isTrue();
    assertThat(Duties.besideEvent(Wording.of("hội thi được tuyên truyền từ"), 0, 5)).isTrue();
    assertThat(Duties.besideEvent(Wording.of("hội thi tuyên truyền viên từ"), 0, 5)).isFalse();
    assertThat(Duties.besideEvent(Wording.of("hội thi từ ngày , tuyên truyền"), 0, 3)).isFalse();
  }

  @Test
  void whatIsOrderedMayBeToHoldAnEvent() {
    assertThat(Duties.holdsEvent(Wording.of("chuẩn bị các điều kiện tổ chức hội thi"))).isTrue();
    assertThat(Duties.holdsEvent(Wording.of("chuẩn bị tài liệu hội thi"))).isFalse();
    assertThat(Duties.holdsEvent(Wording.of("tổ chức tuyên truyền hội thi"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "hội nghị tổng kết,hội nghị tổng kết,true",
    "hội nghị tổng kết,hội nghị tổng kết phong trào,true",
    "hội nghị tổng kết phong trào,hội nghị tổng kết,true",
    "hội nghị tổng kết phong trào,hội nghị tổng kết hội thi,false",
    "hội thi,hội thi cấp chi bộ,false",
    "'',hội thi,false",
  })
  void aShortNameMayBeThatOfAnEvent(String one, String other, boolean same) {
    assertThat(Duties.sameEvent(one, other)).isEqualTo(same);
  }

  @Test
  void aFullNameHasFiveWordsBehindItsKind() {
    assertThat(Duties.fullName(Wording.of("tổ chức hội thi tìm hiểu Nghị quyết Đại hội Đảng"), 0))
        .isEqualTo("hội thi tìm hiểu nghị quyết đại hội đảng");
    assertThat(Duties.fullName(Wording.of("tổ chức hội thi tìm hiểu Nghị quyết"), 0)).isEmpty();
    assertThat(Duties.fullName(Wording.of("tổ chức học tập"), 0)).isEmpty();
  }
}
