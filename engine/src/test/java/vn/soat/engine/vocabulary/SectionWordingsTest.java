package vn.soat.engine.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionWordingsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MỤC ĐÍCH, YÊU CẦU | PURPOSE",
        "NỘI DUNG VÀ TỔ CHỨC THỰC HIỆN | CONTENT ORGANISATION",
        "MỘT SỐ NỘI DUNG CHỦ YẾU | CONTENT",
        "TỔ CHỨC TRIỂN KHAI | ORGANISATION",
        "TÌNH HÌNH CHUNG | OTHER",
        // Only wordings with dots before them stand anywhere.
        "CÁC YÊU CẦU | ''",
        "KINH PHÍ | ''",
        // A wording with a full stop is the whole heading.
        "TRIỂN KHAI THỰC HIỆN | CONTENT ORGANISATION",
        "TRIỂN KHAI THỰC HIỆN NGHỊ QUYẾT | ''",
      })
  void aHeadingTellsWhatItsSectionIsFor(String heading, String kinds) {
    assertThat(String.join(" ", SectionWordings.kinds("KH", heading))).isEqualTo(kinds);
  }

  @Test
  void typesWithoutDataTellNothing() {
    assertThat(SectionWordings.has("KH")).isTrue();
    assertThat(SectionWordings.has("BB")).isFalse();
    assertThat(SectionWordings.kinds("BB", "MỤC ĐÍCH")).isEmpty();
    assertThat(SectionWordings.known("BB", "MỤC ĐÍCH")).isFalse();
  }

  @Test
  void aHeadingWithoutANumberIsKnownByItsBeginning() {
    assertThat(SectionWordings.known("KH", "MỤC ĐÍCH, YÊU CẦU")).isTrue();
    assertThat(SectionWordings.known("KH", "MỘT SỐ NHIỆM VỤ")).isFalse();
    assertThat(SectionWordings.known("KH", "TÌNH HÌNH CHUNG")).isFalse();
  }
}
