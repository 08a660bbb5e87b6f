package vn.soat.engine.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
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
    assertThat(recipient(line, name, List.of(), role, mark).ending(";")).isEqualTo(mended);
  }

  @Test
  void anOrganIsReachedOnceThroughWhicheverItem() {
    Recipient office = recipient("- Văn phòng;", "Văn phòng", List.of("van-phong"), "", ";");
    Recipient all =
        recipient("- Các cơ quan;", "Các cơ quan", List.of("co-quan", "van-phong"), "", ";");

    assertThat(Recipient.covered(List.of(office, all)))
        .containsExactly(new OrganId("van-phong"), new OrganId("co-quan"));
  }

  private static Recipient recipient(
      String line, String name, List<String> covers, String role, String mark) {
    Span span = new Span(9, 0, line.length(), line);
    return new Recipient(1, span, name, List.of(), covers, role, mark, true, false, false, true, 0);
  }
}
