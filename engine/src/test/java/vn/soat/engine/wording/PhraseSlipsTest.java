package vn.soat.engine.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.soat.engine.draft.PhraseSlip;

class PhraseSlipsTest {

  private final PhraseSlips slips = PhraseSlips.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          đăng trên công thông tin điện tử phường | công thông tin điện tử | cổng thông tin điện tử
          cô vũ, động viên toàn Đảng | cô vũ, động viên | cổ vũ, động viên
          tham vấn các ý kiến thức đẩy thực hiện | thức đẩy | thúc đẩy
          khai thác Số tay đảng viên | Số tay đảng viên | Sổ tay đảng viên
          Trung ương Đảng thống nhất đề đồng chí | thống nhất đề đồng chí | thống nhất để đồng chí
          - Thường trực Tỉnh ủy, } (đề b/c) | (đề b/c | (để b/c
          - Thường trực Tỉnh ủy (đề báo cáo), | (đề báo cáo | (để báo cáo
          đánh giá cán bộ, đảng viên hàng năm. | hàng năm | hằng năm
          thực hành tiết kiệm, chống lãnh phí | lãnh phí | lãng phí
          sau khi sát nhập các chi bộ | sát nhập | sáp nhập
          HỌC TẬP, QUÁN TRIỆT NGHỊ QUYÊT | NGHỊ QUYÊT | NGHỊ QUYẾT
          """)
  void findsAWrongMark(String text, String words, String right) {
    List<PhraseSlip> found = slips.recognize(Text.lines(text));

    assertThat(found).extracting(slip -> slip.span().text()).containsExactly(bracketless(words));
    assertThat(found).extracting(PhraseSlip::right).containsExactly(bracketless(right));
    assertThat(found).noneMatch(PhraseSlip::shortened);
  }

  /** A bracket only says where a phrase must stand. */
  private static String bracketless(String words) {
    return words.replace("(", "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          - Các cơ chuyên trách tham mưu, giúp việc Đảng ủy, | quan | cơ quan chuyên trách tham mưu, giúp việc
          Các chi trực thuộc báo cáo | bộ | chi bộ trực thuộc
          học tập Nghị quyết XIV của Đảng | Đại hội | Nghị quyết Đại hội XIV của Đảng
          phản bác các thông tin, quan sai trái, thù địch | điểm | quan điểm sai trái, thù địch
          phát triển kinh tế - hội của phường | xã | phát triển kinh tế - xã hội
          """)
  void findsALostWord(String text, String lost, String right) {
    List<PhraseSlip> found = slips.recognize(Text.lines(text));

    assertThat(found).extracting(PhraseSlip::lost).containsExactly(lost);
    assertThat(found).extracting(PhraseSlip::right).containsExactly(right);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cổ động trực quan trên các tuyến phố",
        "các chi bộ trực thuộc; các chi bộ thuộc Đảng ủy",
        "nâng cao trách nhiệm chính trị của cán bộ",
        "chăm sóc khách hàng năm 2026, hàng tháng trời, hàng năm 1.000 lượt",
        "những vấn đề đồng chí nêu; chuyên đề báo cáo",
        "các tổ chức hiện có; tổ triển khai thực hiện Đề án",
        "khả năng cao hơn; người dân chú ý; cần bộ máy tinh gọn",
        "truyền thông xã hội; phòng cách ly; thức dậy sớm",
        "tổ chức. Đảng viên; chi, bộ trực thuộc",
        "đoàn, hội viên và Nhân dân",
        "chiến sĩ cảnh sát nhập ngũ năm trước",
        "cong thong tin dien tu",
        "sinh hoạt chi bộ. Trực thuộc"
      })
  void letsRightWordsBe(String text) {
    assertThat(slips.recognize(Text.lines(text))).extracting(PhraseSlip::right).isEmpty();
  }

  @Test
  void findsNothingAcrossLines() {
    assertThat(slips.recognize(Text.lines("cô vũ,", "động viên", "các chi", "trực thuộc")))
        .isEmpty();
    assertThat(slips.recognize(Text.lines("các cơ\tchuyên trách tham mưu"))).isEmpty();
  }

  @Test
  void tellsTheSameSlipOnceWithItsOtherPlaces() {
    List<PhraseSlip> found =
        slips.recognize(
            Text.lines("Cô vũ, động viên Nhân dân", "để cô vũ, động viên", "cô vũ, động viên"));

    assertThat(found).singleElement().extracting(PhraseSlip::count).isEqualTo(3);
    assertThat(found.get(0).places()).extracting(place -> place.paragraph()).containsExactly(2, 3);
  }

  @Test
  void aNewPhraseCostsOneLine() {
    PhraseSlips own =
        new PhraseSlips(Lexicon.of(List.of("nhà văn_hóa cộng_đồng")), Misspellings.NONE);

    assertThat(own.recognize(Text.lines("tại nhà văn hóa công đồng")))
        .extracting(PhraseSlip::right)
        .containsExactly("nhà văn hóa cộng đồng");
    assertThat(own.recognize(Text.lines("tại nhà hóa cộng đồng")))
        .extracting(PhraseSlip::lost)
        .containsExactly("văn");
  }
}
