package vn.soat.engine.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundsTest {

  @ParameterizedTest
  @CsvSource({
    "báo cáo sơ kết trước ngày,sơ kết,true",
    "báo cáo tổng kết năm trước ngày,tổng kết,false",
    "kết quả Đợt 1 trước ngày,đợt 1,false",
    "kết quả đợt 01 về Ban,đợt 1,false",
    "kết quả đợt II trước ngày,đợt ii,false",
    "lần thứ nhất trước ngày,lần nhất,false",
    "báo cáo quý III/2026 trước ngày,quý iii,true",
    "báo cáo quý trước ngày,quý,true",
    "báo cáo tháng trước ngày,tháng,true",
    "kết quả 6 tháng đầu năm trước ngày,6 tháng,true",
    "kết quả 06 tháng trước ngày,6 tháng,true",
    "kết quả năm trước ngày,năm,false",
    "tổng hợp báo cáo nhanh kết quả hội nghị,nhanh,true",
    "báo cáo tình hình triển khai trước ngày,triển khai,true",
    "báo cáo về việc ban hành Kế hoạch trước ngày,triển khai,true",
  })
  void theFirstRoundThatIsNamed(String words, String name, boolean interim) {
    assertThat(Rounds.first(Wording.of(words))).isEqualTo(new Rounds.Named(name, interim));
  }

  @Test
  void otherWordsNameNone() {
    assertThat(Rounds.first(Wording.of("báo cáo kết quả đợt học tập trước ngày")))
        .isEqualTo(Rounds.Named.NONE);
    assertThat(Rounds.first(Wording.of("báo cáo kết quả thực hiện năm 2026")))
        .isEqualTo(Rounds.Named.NONE);
    assertThat(Rounds.first(Wording.of("quý đồng chí"))).isEqualTo(Rounds.Named.NONE);
  }
}
