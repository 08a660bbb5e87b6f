package vn.soat.engine.recognize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.soat.engine.draft.Body;

class BodiesTest {

  private static List<Body> bodies(String... lines) {
    return Sample.organisation(lines).bodies();
  }

  private static List<String> organs(String... lines) {
    return bodies(lines).stream().map(Body::organ).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1. Ban xây dựng Đảng | ban-xay-dung-dang
          1. Ban XDĐ Đảng ủy phường Hòa Thạnh | ban-xay-dung-dang
          1. Uỷ ban nhân dân phường | ubnd
          1. Công an phường: Bảo đảm an ninh, trật tự. | cong-an
          1. Phòng Văn hoá – Xã hội phường | phong-van-hoa-xa-hoi
          1. Giao Văn phòng Đảng ủy theo dõi, đôn đốc. | van-phong
          - Ban Xây dựng Đảng chủ trì, phối hợp với Văn phòng Đảng ủy. | ban-xay-dung-dang
          - Đề nghị Ủy ban MTTQ Việt Nam phường chỉ đạo các tổ chức thành viên. | mttq
          - Trạm Y tế phường: Chuẩn bị thuốc. | tram-y-te
          - Các chi bộ trực thuộc tổ chức học tập. | to-chuc-dang-truc-thuoc
          1. Chi bộ Trường Tiểu học Hòa Thạnh | chi bộ trường tiểu học hòa thạnh
          """)
  void aBodyIsNamedByHeadingItemOrOrder(String line, String organ) {
    assertThat(organs(line, "- Nói rõ.")).containsExactly(organ);
  }

  @Test
  void namesArePartedWhereEachPartIsAnOrgan() {
    List<Body> bodies =
        bodies(
            "1. Ủy ban Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội phường",
            "- Nói rõ.");

    assertThat(bodies)
        .extracting(body -> body.span().text())
        .containsExactly(
            "Ủy ban Mặt trận Tổ quốc Việt Nam", "các tổ chức chính trị - xã hội phường");
    assertThat(organs("1. Phòng Kinh tế, Hạ tầng và Đô thị", "- Nói rõ."))
        .containsExactly("phong-kinh-te-ha-tang");
    assertThat(organs("1. Các chi bộ, đảng bộ cơ sở, chi bộ trực thuộc", "- Nói rõ."))
        .containsExactly("to-chuc-dang-truc-thuoc");
    assertThat(organs("1. Công an, Ban Chỉ huy Quân sự phường: Bảo vệ."))
        .containsExactly("cong-an", "quan-su");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1. Kinh phí thực hiện",
        "- Công an tỉnh phối hợp khi cần.",
        "- Chủ trì, phối hợp với Công an phường, Trạm Y tế phường.",
        "- Tham mưu Ban Thường vụ Đảng ủy: Báo cáo kết quả.",
        "- Thực hiện theo hướng dẫn của Ban Tuyên giáo và Dân vận Tỉnh ủy.",
        "Trong quá trình thực hiện, các chi bộ phản ánh về Văn phòng Đảng ủy.",
        "- Ban Tuyên giáo và Dân vận Tỉnh ủy: Theo dõi."
      })
  void whereNoneIsGivenATaskThereIsNoBody(String line) {
    assertThat(organs(line, "- Nói rõ.")).isEmpty();
  }

  @Test
  void bodiesWithTasksStandUnderOrganisationOnly() {
    assertThat(
            Sample.body(
                    "I. MỤC ĐÍCH",
                    "1. Công an phường",
                    "Nói.",
                    "II. NỘI DUNG",
                    "1. Trạm Y tế phường",
                    "Nói.")
                .bodies())
        .isEmpty();
  }

  @Test
  void aBodyThatTheVocabularyLacksIsSaidToBeUnknown() {
    List<Body> bodies = bodies("- Trường Tiểu học Hòa Thạnh: Tuyên truyền cho học sinh.");

    assertThat(bodies).extracting(Body::known).containsExactly(false);
    assertThat(bodies).extracting(Body::kin).containsExactly("truong-hoc");
  }

  @Test
  void eachBodyIsNamedOnce() {
    assertThat(organs("1. Công an phường", "- Nói.", "2. Công an phường", "- Nói."))
        .containsExactly("cong-an");
  }
}
