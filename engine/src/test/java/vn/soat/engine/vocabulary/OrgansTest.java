package vn.soat.engine.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrgansTest {

  private static final Organs ORGANS = Organs.builtIn();

  private static List<String> ids(String text) {
    Wording words = Wording.of(text);
    return ORGANS.list(words, 0, words.size(), true).stream()
        .map(mention -> mention.known() ? mention.organ().id() : "?")
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ban Xây dựng Đảng | ban-xay-dung-dang
          Ban XD Đảng | ban-xay-dung-dang
          Ban XDĐ | ban-xay-dung-dang
          Ban Xây dựng đảng Đảng uỷ phường Hồng Gai | ban-xay-dung-dang
          UBND xã An Bình | ubnd
          HĐND xã | hdnd
          UBKT Đảng ủy | uy-ban-kiem-tra
          BTV Đảng ủy | ban-thuong-vu
          BCH Đảng bộ xã | ban-chap-hanh
          BCH Quân sự xã | quan-su
          Ủy ban MTTQ Việt Nam đặc khu Phú Quý | mttq
          Mặt trận Tổ quốc | mttq
          Đoàn TNCS HCM xã | doan-thanh-nien
          Hội CCB xã | hoi-cuu-chien-binh
          Phòng Văn hóa-Xã hội | phong-van-hoa-xa-hoi
          Trung tâm Phục vụ hành chính công xã | trung-tam-hanh-chinh-cong
          Ban Tuyên giáo và Dân vận Thành ủy Hải Phòng | tuyen-giao-dan-van-tinh
          Văn phòng Tỉnh ủy | van-phong-tinh-uy
          Công an tỉnh | cong-an-tinh
          UBND thành phố | ubnd-tinh
          """)
  void anOrganIsKnownByItsNames(String text, String id) {
    assertThat(ids(text)).containsExactly(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Công an huyện",
        "Ủy ban Kiểm tra quận ủy",
        "Phòng Giáo dục",
        "Kinh phí",
        "Ban Chỉ đạo 35",
        "Hợp tác xã Bình Minh"
      })
  void whatTheVocabularyLacksIsUnknown(String text) {
    assertThat(ids(text)).containsExactly("?");
  }

  @Test
  void theLongestNameCounts() {
    assertThat(ids("Văn phòng HĐND và UBND xã")).containsExactly("vp-hdnd-ubnd");
    assertThat(ids("Đảng ủy UBND xã")).containsExactly("dang-uy-ubnd");
    assertThat(ids("Phòng Kinh tế, Hạ tầng và Đô thị, Trạm Y tế"))
        .containsExactly("phong-kinh-te-ha-tang", "tram-y-te");
  }

  @Test
  void aCollectiveIsKnownThoughItLostAWord() {
    assertThat(ids("Các cơ chuyên trách tham mưu, giúp việc Đảng ủy"))
        .containsExactly("co-quan-tham-muu");
    assertThat(ids("Các cơ quan chuyên tham mưu, giúp việc Đảng ủy"))
        .containsExactly("co-quan-tham-muu");
    assertThat(ids("Các chi trực thuộc")).containsExactly("to-chuc-dang-truc-thuoc");
  }

  @Test
  void anOrganIsReachedThroughItsCollectives() {
    assertThat(ORGANS.reached("phong-ban-nganh"))
        .contains("phong-kinh-te", "tram-y-te")
        .doesNotContain("mttq");
    assertThat(ORGANS.reached("ubnd")).containsExactly("ubnd");
    assertThat(ORGANS.reached("ban-nganh-doan-the"))
        .contains("mttq", "hoi-phu-nu", "phong-kinh-te");
  }
}
