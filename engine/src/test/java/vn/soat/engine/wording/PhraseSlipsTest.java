package vn.soat.engine.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
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
        "sinh hoạt chi bộ. Trực thuộc",
        "Các chi, đảng bộ trực thuộc",
        "trình Thường trực Ủy ban xem xét",
        "Đảng ủy Mặt trận Tổ quốc Việt Nam tỉnh",
        "mở 02 khóa học công nghệ thông tin; các khóa học công nghệ"
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

  private static List<PhraseSlip> recognize(List<String> phrases, String line) {
    return new PhraseSlips(Lexicon.of(phrases), Misspellings.NONE).recognize(Text.lines(line));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nhà văn hóa | nhà văn hoa | nhà văn hóa
          nhà văn hóa | nhà vân hoa | ''
          nhà văn hóa xã | nhà vân hoa xã | nhà văn hóa xã
          nhà văn hóa xã | nhà vân hoa xa | ''
          = nhà văn hóa | nhà văn hoa | ''
          khóa * của Đảng | tại khóa XIV cua Đảng | khóa XIV của Đảng
          khóa * của Đảng | tại khóa mới cua Đảng | ''
          Ý_thức trách nhiệm | Y thức trách nhiệm | Ý thức trách nhiệm
          """)
  void aPhraseOfMoreThanThreeWordsMayHaveTwoWrongMarks(String phrase, String line, String right) {
    assertThat(recognize(List.of(phrase), line).stream().map(PhraseSlip::right).findFirst())
        .isEqualTo(right.isEmpty() ? Optional.empty() : Optional.of(right));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          các ban, [ngành], đoàn thể | Nay các ban, đoàn thể | ngành | các ban, ngành, đoàn thể
          cán bộ, đảng_viên trẻ | Về cán bộ, viên trẻ | đảng | cán bộ, đảng viên trẻ
          kinh tế [- xã hội] bền vững | Về kinh tế bền vững | xã hội | kinh tế - xã hội bền vững
          cán bộ [, đảng viên] trẻ | Về cán bộ trẻ | đảng viên | cán bộ, đảng viên trẻ
          chi_bộ trực thuộc | CÁC CHI TRỰC THUỘC | bộ | CHI BỘ TRỰC THUỘC
          chi_bộ trực thuộc | CÁC CHI trực thuộc | bộ | CHI bộ trực thuộc
          chi_bộ trực thuộc | các chi TRỰC thuộc | bộ | chi bộ TRỰC thuộc
          """)
  void aLostWordIsPutBackAsTheWordsRoundIt(String phrase, String line, String lost, String right) {
    assertThat(recognize(List.of(phrase), line))
        .extracting(PhraseSlip::lost, PhraseSlip::right)
        .containsExactly(tuple(lost, right));
  }

  @Test
  void eachSlipOfALineIsToldInItsPlace() {
    List<String> phrases = List.of("bộ máy", "nhà văn hóa", "chi bộ");
    String line = "Bô máy nhà văn hoa chi bô";

    assertThat(recognize(phrases, line))
        .containsExactly(
            new PhraseSlip(Text.place(1, line, "Bô máy"), "Bộ máy", "", List.of()),
            new PhraseSlip(Text.place(1, line, "nhà văn hoa"), "nhà văn hóa", "", List.of()),
            new PhraseSlip(Text.place(1, line, "chi bô"), "chi bộ", "", List.of()));
  }

  @Test
  void ofSlipsThatShareWordsTheLongestCounts() {
    assertThat(recognize(List.of("nhà văn hóa thôn", "thôn xóm"), "nhà văn hoa thốn xóm"))
        .extracting(PhraseSlip::right)
        .containsExactly("nhà văn hóa thôn");
    assertThat(recognize(List.of("đầu thôn", "thôn bản ta mới"), "đầu thốn bản ta mới"))
        .extracting(PhraseSlip::right)
        .containsExactly("thôn bản ta mới");
  }

  @Test
  void rightWordsExplainWhatSeemsWrong() {
    // Of two words one is right with its neighbour; a longer phrase is known by its other words.
    assertThat(recognize(List.of("bộ máy", "= máy tính"), "bô máy tính")).isEmpty();
    assertThat(recognize(List.of("bộ máy", "= cả bố"), "cả bố máy")).isEmpty();
    assertThat(recognize(List.of("cả bộ máy", "= máy tính"), "cả bô máy tính"))
        .extracting(PhraseSlip::right)
        .containsExactly("cả bộ máy");
    // The word that seems wrong is part of right words.
    assertThat(recognize(List.of("hội thảo khoa học", "= hội thao"), "hội thao khoa học"))
        .isEmpty();
    assertThat(recognize(List.of("hội thảo khoa học", "= khoa học"), "hội thao khoa học"))
        .extracting(PhraseSlip::right)
        .containsExactly("hội thảo khoa học");
    // Nothing is lost beside right words, nor within them.
    assertThat(recognize(List.of("chi_bộ trực thuộc", "= các chi"), "các chi trực thuộc"))
        .isEmpty();
    assertThat(recognize(List.of("chi_bộ trực thuộc", "= thuộc hạ"), "chi trực thuộc hạ"))
        .isEmpty();
    assertThat(recognize(List.of("chi_bộ trực thuộc", "= chi trực"), "chi trực thuộc")).isEmpty();
    assertThat(recognize(List.of("chi_bộ trực thuộc", "= trực thuộc"), "chi trực thuộc"))
        .extracting(PhraseSlip::lost)
        .containsExactly("bộ");
  }
}
