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
          1. Các đảng ủy xã, phường | to-chuc-dang-truc-thuoc
          1. Trưởng các thôn thông báo cho Nhân dân trước ngày 30/9/2026. | thon-to-dan-pho
          1. Chi ủy phân công đảng viên giúp đỡ quần chúng. | chi-uy
          1. Chi ủy, chi bộ các thôn, bản lãnh đạo việc dân chủ tại thôn, bản. | to-chuc-dang-truc-thuoc
          1. Ban Tuyên giáo và Dân vận Đảng ủy Sở: Hướng dẫn. | tuyen-giao-dan-van
          1. Ban Tổ chức Đảng ủy Sở: Theo dõi. | to-chuc
          1. Văn phòng Đảng ủy Sở: Chuẩn bị. | van-phong
          1. Ủy ban Kiểm tra Đảng ủy Sở: Kiểm tra. | uy-ban-kiem-tra
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
        "- Ban Tuyên giáo và Dân vận Tỉnh ủy: Theo dõi.",
        "1. Chi bộ họp bàn, lấy ý kiến từng đảng viên rồi ghi biên bản.",
        "1. Giao chi bộ họp bàn và lấy ý kiến từng đảng viên rồi ghi biên bản và lưu cùng sổ sách"
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
  void aNameEndsWhereTheTaskBegins() {
    assertThat(bodies("1. Các chi bộ, đảng bộ trực thuộc báo cáo kết quả trước ngày 10/12/2026."))
        .extracting(body -> body.span().text())
        .containsExactly("Các chi bộ, đảng bộ trực thuộc");
    assertThat(bodies("1. Đồng chí Bí thư Chi bộ chủ trì, kết luận chuyên đề."))
        .extracting(Body::name)
        .containsExactly("Đồng chí Bí thư Chi bộ");
  }

  @Test
  void whichOfACollectiveAreMeantIsNotKnown() {
    assertThat(bodies("1. Các đảng ủy được khảo sát chuẩn bị báo cáo."))
        .extracting(Body::known)
        .containsExactly(false);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1. Đồng chí Bí thư Chi bộ chủ trì buổi sinh hoạt.",
        "1. Chi ủy phân công đảng viên giúp đỡ quần chúng.",
        "1. Các đồng chí chi ủy viên đôn đốc đảng viên.",
        "1. Chi bộ báo cáo kết quả về Đảng ủy xã."
      })
  void aBranchIsNoOtherBodyForItself(String line) {
    Page page =
        new Page()
            .row("ĐẢNG BỘ XÃ AN SƠN|CHI BỘ THÔN ĐÔNG|*|Số 05-KH/CB", "ĐẢNG CỘNG SẢN VIỆT NAM")
            .centered("KẾ HOẠCH", "học tập nghị quyết", "-----")
            .text("I. MỤC ĐÍCH", "Học.", "II. TỔ CHỨC THỰC HIỆN", line);

    assertThat(new Recognizer().recognize(page.document()).bodies())
        .hasSize(1)
        .noneMatch(Body::known);
  }

  @Test
  void eachBodyIsNamedOnce() {
    assertThat(organs("1. Công an phường", "- Nói.", "2. Công an phường", "- Nói."))
        .containsExactly("cong-an");
  }
}
