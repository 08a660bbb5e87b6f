package vn.soat.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.soat.cli.Messages;
import vn.soat.engine.finding.Language;
import vn.soat.engine.finding.Rule;

class ClauseTest {

  @Test
  void citesTheRegulationThatApplies() {
    Rule.Basis basis = new Rule.Basis("I.9.2.5", "1.9.2");
    assertThat(Clause.cite(basis, "dang-hd05")).isEqualTo("HD05 I.9.2.5");
    assertThat(Clause.cite(basis, "dang-hd36")).isEqualTo("HD36 1.9.2");
  }

  @Test
  void aKeywordStaysAsItIs() {
    assertThat(Clause.cite(new Rule.Basis("practice", "practice"), "dang-hd36"))
        .isEqualTo("practice");
    assertThat(Clause.cite(new Rule.Basis("QĐ399", "QĐ399"), "dang-hd05")).isEqualTo("QĐ399");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "HD05 I.9.2.5           | Hướng dẫn 05-HD/VPTW, Phần II, mục I, điểm 9.2.5",
        "HD05 I.3.1.2, I.3.2.2  | Hướng dẫn 05-HD/VPTW, Phần II, mục I, điểm 3.1.2, điểm 3.2.2",
        "HD05 I.6.2.2, IV.3     | Hướng dẫn 05-HD/VPTW, Phần II, mục I, điểm 6.2.2, mục IV, điểm 3",
        "HD05 I.2.1.2 c         | Hướng dẫn 05-HD/VPTW, Phần II, mục I, điểm 2.1.2, tiết c",
        "HD05 I                 | Hướng dẫn 05-HD/VPTW, Phần II, mục I",
        "HD36 1.9.2             | Hướng dẫn 36-HD/VPTW, điểm 1.9.2",
        "HD36 II.1.3.1 b, II.1.3.2 | Hướng dẫn 36-HD/VPTW, mục II, điểm 1.3.1, tiết b, điểm 1.3.2",
        "practice               | thông lệ soạn thảo",
        "QĐ399                  | QĐ399",
      })
  void isToldInFullWords(String basis, String words) {
    assertThat(Clause.inWords(basis, Messages.in(Language.VI))).isEqualTo(words);
  }
}
