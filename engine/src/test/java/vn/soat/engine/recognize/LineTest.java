package vn.soat.engine.recognize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.soat.engine.vocabulary.Wording;

class LineTest {

  /** The words of a stretch are those of its text, wherever it begins and ends. */
  @ParameterizedTest
  @CsvSource({
    "'- Chi bộ báo cáo; Văn phòng  tổng hợp.', 2, 27",
    "'Báo cáo hằng tháng/quý, hoàn thành trước ngày 05/6.', 0, 18",
    "'Báo cáo hằng tháng/quý, hoàn thành trước ngày 05/6.', 18, 51",
    "'Ủy ban và Mặt trận.', 2, 19",
    "'Ủy ban và Mặt trận.', 3, 3",
  })
  void partsAStretchAsItsText(String text, int from, int to) {
    Line line = Lines.of(Page.of(text).document()).get(0);

    Wording stretch = line.wording(from, to);

    Wording alone = Wording.of(text.substring(from, to));
    assertThat(stretch.joined(0, stretch.size())).isEqualTo(alone.joined(0, alone.size()));
    for (int i = 0; i < alone.size(); i++) {
      assertThat(stretch.capital(i)).isEqualTo(alone.capital(i));
    }
  }
}
