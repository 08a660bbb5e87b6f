package vn.soat.engine.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatesTest {

  @ParameterizedTest
  @CsvSource({
    "tài liệu hình thành,true",
    "tài liệu hình thành từ,true",
    "các vụ việc phát sinh kể từ,true",
    "đảng viên được kết nạp,true",
    "đảng viên kết nạp,true",
    "kết nạp đảng viên,false",
    "100% công dân (sinh,true",
    "học sinh,false",
    "tuyển sinh,false",
    "đảng viên bị xử lý kỷ luật,true",
    "mốc thời gian kiểm tra,false",
    "mốc thời gian:,true",
    "hình thành tổ công tác,false",
    "hình thành (,false",
    "'',false",
  })
  void aStateStandsRightBeforeItsTime(String words, boolean state) {
    assertThat(States.endsWithState(Wording.of(words))).isEqualTo(state);
  }

  @Test
  void figuresStandRightBeforeTheDayTheyGoTo() {
    assertThat(States.endsWithFigures(Wording.of("số liệu chốt"))).isTrue();
    assertThat(States.endsWithFigures(Wording.of("số liệu của chi bộ"))).isFalse();
  }

  @Test
  void aLineBeginsWithTheTimeThatIsLookedAt() {
    assertThat(States.frame(Wording.of("c) Mốc thời gian giám sát: Từ"))).isTrue();
    assertThat(States.frame(Wording.of("- Niên độ kiểm tra: Từ"))).isTrue();
    assertThat(States.frame(Wording.of("Hoàn thành theo mốc thời gian"))).isFalse();
    assertThat(States.frame(Wording.of("-"))).isFalse();
  }

  @Test
  void aColumnIsOfPeopleOrPapers() {
    assertThat(States.column(Wording.of("Ngày, tháng vào Đảng"))).isTrue();
    assertThat(States.column(Wording.of("Ngày sinh"))).isTrue();
    assertThat(States.column(Wording.of("Thời gian"))).isFalse();
  }

  @Test
  void aSentenceTellsHowFarItHasCome() {
    assertThat(States.now(Wording.of("; đến nay đã xong"))).isTrue();
    assertThat(States.now(Wording.of("từ trước đến nay đã xong"))).isFalse();
  }

  @Test
  void whatThereIsByThenIsNoAim() {
    assertThat(States.has(Wording.of(", xã có 12 chi bộ"))).isTrue();
    assertThat(States.has(Wording.of(", phấn đấu xã có 12 chi bộ"))).isFalse();
    assertThat(States.has(Wording.of(", kết nạp 12 đảng viên"))).isFalse();
  }
}
