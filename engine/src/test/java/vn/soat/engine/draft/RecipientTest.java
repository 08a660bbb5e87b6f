package vn.soat.engine.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.soat.engine.document.Span;

class RecipientTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "- Ban Thường vụ Tỉnh ủy, | Ban Thường vụ Tỉnh ủy | '' | , | - Ban Thường vụ Tỉnh ủy;",
        "- Tỉnh ủy (để báo cáo), | Tỉnh ủy | để báo cáo | , | - Tỉnh ủy (để báo cáo);",
        "- Ban Thường vụ Tỉnh ủy | Ban Thường vụ Tỉnh ủy | '' | '' | - Ban Thường vụ Tỉnh ủy;",
        // Nobody can tell what belongs where the item ends otherwise.
        "- Tỉnh ủy, 02 bản, | Tỉnh ủy | '' | , | ''",
        "- Tỉnh ủy (02 bản), | Ủy ban | '' | , | ''",
        "- Tỉnh ủy (02 bản), | Tỉnh ủy | để báo cáo | , | ''",
        "- Tỉnh ủy, | Tỉnh ủy | '' | ; | ''",
      })
  void takesAnotherMarkAtItsEnd(String line, String name, String role, String mark, String mended) {
    Recipient item =
        new Recipient(
            1,
            new Span(9, 0, line.length(), line),
            name,
            List.of(),
            List.of(),
            role,
            mark,
            true,
            false,
            false,
            true,
            0);

    assertThat(item.ending(";")).isEqualTo(mended);
  }
}
