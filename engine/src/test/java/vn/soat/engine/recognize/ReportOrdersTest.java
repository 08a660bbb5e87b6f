package vn.soat.engine.recognize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.soat.engine.draft.ReportOrder;

class ReportOrdersTest {

  private static List<ReportOrder> upward(String line) {
    return Sample.organisation(line).reportOrders().stream().filter(ReportOrder::upward).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          - Tổng hợp, báo cáo Ban Thường vụ Tỉnh ủy theo quy định. | Ban Thường vụ Tỉnh ủy
          - Báo cáo kết quả về Ban Tuyên giáo và Dân vận Tỉnh ủy trước ngày 05/6/2026. | Ban Tuyên giáo và Dân vận Tỉnh ủy
          - Tổng hợp kết quả gửi Ban Tuyên giáo và Dân vận Thành ủy báo cáo Ban Thường vụ Thành ủy. | Ban Tuyên giáo và Dân vận Thành ủy
          - Tham mưu báo cáo Tỉnh ủy (qua Ban Tổ chức Tỉnh ủy). | Tỉnh ủy
          """)
  void theFirstAddresseeIsOwedTheReport(String line, String addressee) {
    assertThat(upward(line)).extracting(order -> order.span().text()).containsExactly(addressee);
  }

  @Test
  void addresseesJoinedTogetherAreAllOwed() {
    assertThat(upward("- Báo cáo Ban Thường vụ Tỉnh ủy và Ban Tổ chức Tỉnh ủy."))
        .extracting(ReportOrder::organ)
        .containsExactly("ban-thuong-vu-tinh-uy", "to-chuc-tinh");
  }

  @Test
  void theWayIsTold() {
    assertThat(upward("- Báo cáo Tỉnh ủy (qua Ban Tổ chức Tỉnh ủy).").get(0).through())
        .isEqualTo("to-chuc-tinh");
    assertThat(upward("- Báo cáo Tỉnh ủy theo quy định.").get(0).through()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- Các chi bộ báo cáo Ban Thường vụ Đảng ủy (qua Ban Xây dựng Đảng) trước ngày 05/6/2026.",
        "- Thực hiện chế độ báo cáo theo hướng dẫn của Ban Tổ chức Tỉnh ủy.",
        "- Bộ Chính trị giao Tiểu ban hoàn thiện để báo cáo Ban Chấp hành Trung ương xem xét.",
        "- Học tập Báo cáo của Ban Thường vụ Tỉnh ủy.",
        "- Thực hiện Kế hoạch của Tỉnh ủy. Ban Tổ chức Tỉnh ủy theo dõi.",
        "- Công an phường báo cáo Công an tỉnh.",
        "- Ban Xây dựng Đảng gửi Ban Tổ chức Tỉnh ủy hồ sơ kết nạp để thẩm định."
      })
  void whatIsNotOwedToTheSuperiorIsNotUpward(String line) {
    assertThat(upward(line)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          TỈNH ỦY AN SƠN|BAN TỔ CHỨC; - Các xã, phường báo cáo kết quả về Ban Tổ chức Tỉnh ủy.
          THÀNH ỦY AN SƠN|BAN TUYÊN GIÁO VÀ DÂN VẬN; - Báo cáo Ban Tuyên giáo và Dân vận Thành ủy.
          TỈNH ỦY AN SƠN|ỦY BAN KIỂM TRA; - Các đảng ủy báo cáo Ủy ban Kiểm tra Tỉnh ủy.
          TỈNH ỦY AN SƠN|VĂN PHÒNG; - Các đảng ủy gửi báo cáo về Văn phòng Tỉnh ủy.
          ĐẢNG BỘ SỞ Y TẾ|CHI BỘ VĂN PHÒNG SỞ; - Chi bộ báo cáo Đảng ủy Sở Y tế.
          """)
  void noOfficeIsItsOwnSuperior(String header, String line) {
    assertThat(upward(header, line)).isEmpty();
  }

  @Test
  void theCommitteeIsTheSuperiorOfItsBranch() {
    assertThat(upward("ĐẢNG BỘ XÃ AN SƠN|CHI BỘ THÔN ĐÔNG", "- Chi bộ báo cáo Đảng ủy xã."))
        .extracting(ReportOrder::organ)
        .containsExactly("dang-uy");
  }

  private static List<ReportOrder> upward(String header, String line) {
    Page page =
        new Page()
            .row(header + "|*|Số 05-KH", "ĐẢNG CỘNG SẢN VIỆT NAM")
            .centered("KẾ HOẠCH", "học tập nghị quyết", "-----")
            .text("I. MỤC ĐÍCH", "Học.", "II. TỔ CHỨC THỰC HIỆN", line);
    return new Recognizer()
        .recognize(page.document()).reportOrders().stream().filter(ReportOrder::upward).toList();
  }
}
