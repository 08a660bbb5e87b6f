package vn.soat.engine.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    assertThat(Duties.done(Wording.of("các chi bộ báo cáo"))).isFalse();
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
      })
  void anEventIsToldByItsFirstWords(String clause, String event) {
    assertThat(Duties.event(Wording.of(clause), 0)).isEqualTo(event);
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
    assertThat(Duties.preparedEvent(Wording.of("in ấn tài liệu hội thi"))).isEmpty();
  }

  @Test
  void aFullNameHasFiveWordsBehindItsKind() {
    assertThat(Duties.fullName(Wording.of("tổ chức hội thi tìm hiểu Nghị quyết Đại hội Đảng"), 0))
        .isEqualTo("hội thi tìm hiểu nghị quyết đại hội đảng");
    assertThat(Duties.fullName(Wording.of("tổ chức hội thi tìm hiểu Nghị quyết"), 0)).isEmpty();
    assertThat(Duties.fullName(Wording.of("tổ chức học tập"), 0)).isEmpty();
  }
}
