package vn.soat.engine.recognize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.soat.engine.draft.DistrictOrgan;

class DistrictOrgansTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- Báo cáo kết quả về Huyện ủy trước ngày 05/6/2026.",
        "- Tổng hợp, báo cáo Ban Thường vụ Huyện ủy.",
        "2. Ủy ban nhân dân huyện chỉ đạo các phòng, ban thực hiện.",
        "- UBND huyện bố trí kinh phí.",
        "1. Ban Tuyên giáo Quận uỷ theo dõi, đôn đốc.",
        "Các chi bộ gửi báo cáo về Văn phòng Huyện ủy.",
        "- Phối hợp với Công an huyện bảo đảm an ninh, trật tự.",
        "3. Phòng Văn hóa và Thông tin huyện tuyên truyền.",
        "- Hội Nông dân huyện cử đại diện tham gia.",
        "- Trung tâm Y tế huyện bố trí tổ cấp cứu.",
        "- Tòa án nhân dân huyện cử báo cáo viên.",
        "- Ủy ban Mặt trận Tổ quốc huyện vận động hội viên.",
        "- Các phòng, ban, ngành huyện cử cán bộ tham gia.",
        "- Đảng ủy Công an huyện cử thí sinh.",
        "- Liên đoàn Lao động huyện phối hợp vận động.",
        "- Phối hợp Công an huyện bảo đảm an ninh.",
        "- Phối hợp với Đài Truyền thanh xã và Phòng Nội vụ huyện thông tin.",
        "- Đảng ủy xã chịu sự chỉ đạo trực tiếp của Ban Thường vụ Huyện ủy.",
        "- Trong Hội thi, UBND huyện hỗ trợ kinh phí."
      })
  void organsThatAct(String line) {
    assertThat(recognize(line)).hasSize(1).allMatch(DistrictOrgan::acting);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Thực hiện Nghị quyết số 12-NQ/HU, ngày 05/5/2023 của Ban Chấp hành Đảng bộ huyện Suối Bạc.",
        "Căn cứ Kế hoạch số 15-KH/HU, ngày 06/3/2024 của Huyện ủy Suối Bạc;",
        "Đồng chí Lò Văn Mẫu, nguyên Bí thư Huyện ủy Suối Bạc.",
        "- Phối hợp với cán bộ của UBND huyện trước đây.",
        "Sau khi Huyện ủy kết thúc hoạt động, Đảng ủy xã tiếp nhận hồ sơ.",
        "Phát huy thành tích của Đảng bộ huyện Suối Bạc trong kháng chiến.",
        "- Phối hợp với các ngành phát huy truyền thống của quê hương và Đảng bộ huyện Suối Bạc.",
        "- Hội nghị tập huấn cho hội viên từng công tác tại Hội Nông dân huyện Suối Bạc."
      })
  void organsThatDoNotAct(String line) {
    assertThat(recognize(line)).noneMatch(DistrictOrgan::acting);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- Báo cáo Tỉnh ủy trước ngày 05/6/2026.",
        "- Báo cáo Ban Thường vụ Thành ủy.",
        "- Ủy ban nhân dân phường chủ trì."
      })
  void otherOrgans(String line) {
    assertThat(recognize(line)).isEmpty();
  }

  @Test
  void issuersAndRecipientsAct() {
    Page page =
        new Page()
            .row("ĐẢNG BỘ HUYỆN SUỐI BẠC|ĐẢNG ỦY XÃ SUỐI BẠC|*", "ĐẢNG CỘNG SẢN VIỆT NAM")
            .centered("KẾ HOẠCH", "tuyên truyền nghị quyết", "-----")
            .text("I- MỤC ĐÍCH, YÊU CẦU")
            .row("Nơi nhận:|- Thường trực Huyện ủy;|- Lưu Văn phòng Đảng ủy.", "T/M ĐẢNG ỦY");

    assertThat(DistrictOrgans.recognize(page.blocks()))
        .extracting(organ -> organ.span().text(), DistrictOrgan::acting)
        .containsExactly(tuple("ĐẢNG BỘ HUYỆN", true), tuple("Thường trực Huyện ủy", true));
  }

  private static List<DistrictOrgan> recognize(String line) {
    return DistrictOrgans.recognize(
        new Page()
            .row("ĐẢNG BỘ TỈNH X|ĐẢNG ỦY XÃ SUỐI BẠC|*", "ĐẢNG CỘNG SẢN VIỆT NAM")
            .centered("KẾ HOẠCH", "tuyên truyền nghị quyết", "-----")
            .text("I- MỤC ĐÍCH, YÊU CẦU", line, "II- TỔ CHỨC THỰC HIỆN")
            .blocks());
  }
}
