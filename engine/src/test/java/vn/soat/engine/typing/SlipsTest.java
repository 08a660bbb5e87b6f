package vn.soat.engine.typing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.soat.engine.document.Span;
import vn.soat.engine.draft.TypingSlip;
import vn.soat.engine.draft.TypingSlip.Kind;

class SlipsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = true,
      value = {
        "BLANKS | lãnh đạo,  chỉ đạo | đạo,  chỉ | đạo, chỉ",
        "BLANKS | - Tổ chức   tuyên truyền | chức   tuyên | chức tuyên",
        "BLANK_BEFORE_MARK | lãnh đạo , chỉ đạo | đạo , | đạo,",
        "BLANK_BEFORE_MARK | Thời gian : 8 giờ | | ",
        "BLANK_BEFORE_MARK | Thời gian : buổi sáng | gian : | gian:",
        "BLANK_BEFORE_MARK | các đơn vị . | vị . | vị.",
        "BLANK_BEFORE_MARK | thực hiện ; báo cáo | hiện ; | hiện;",
        "BLANK_BEFORE_MARK | nội dung gồm :kiến thức | gồm :kiến | gồm: kiến",
        "BLANK_BEFORE_MARK | lãnh đạo ,chỉ đạo | đạo ,chỉ | đạo, chỉ",
        "BLANK_BEFORE_MARK | (nếu có) ;Các cơ quan | có) ;Các | có); Các",
        "NO_BLANK_BEHIND_MARK | lãnh đạo,chỉ đạo | đạo,chỉ | đạo, chỉ",
        "NO_BLANK_BEHIND_MARK | thực hiện;báo cáo | hiện;báo | hiện; báo",
        "NO_BLANK_BEHIND_MARK | Thời gian:buổi sáng | gian:buổi | gian: buổi",
        "NO_BLANK_BEHIND_MARK | thực hiện.Các cơ quan | hiện.Các | hiện. Các",
        "NO_BLANK_BEHIND_MARK | trong năm 2026.Các cơ quan | 2026.Các | 2026. Các",
        "NO_BLANK_BEHIND_MARK | năm 2026,các cơ quan | 2026,các | 2026, các",
        "NO_BLANK_BEHIND_MARK | thực hiện.Từ ngày | hiện.Từ | hiện. Từ",
        "NO_BLANK_BEHIND_MARK | thực hiện.trong năm | hiện.trong | hiện. trong",
        "NO_BLANK_BEHIND_MARK | trong năm nay.các cơ quan | nay.các | nay. các",
        "NO_BLANK_BEHIND_MARK | thư từ (nếu có).Các cơ quan | có).Các | có). Các",
        "NO_BLANK_BEHIND_MARK | xã An Bình,12 thôn | Bình,12 | Bình, 12",
        "NO_BLANK_BEHIND_MARK | các điểm x;y và z | x;y | x; y",
        "BLANKS | lãnh\u00A0đạo,  chỉ\u00A0đạo | đạo,  chỉ | đạo, chỉ",
        "BRACKET | báo cáo (qua Văn phòng. | (qua | ''",
        "BRACKET | báo cáo qua Văn phòng). | phòng) | ''",
        "BRACKET | gồm (a) văn bản; (b) thư (nếu có. | (nếu | ''",
        "QUOTATION_MARK | phong trào “Dân vận khéo năm 2026 | “Dân | ''",
        "QUOTATION_MARK | phong trào Dân vận khéo” năm 2026 | khéo” | ''",
        "PLACEHOLDER | họp ngày …/…/2026 tại xã | ngày …/…/2026 | ''",
        "PLACEHOLDER | họp ngày .../6/2026 tại xã | ngày .../6/2026 | ''",
        "PLACEHOLDER | họp ngày     tháng 6 năm 2026 | ngày     tháng 6 năm 2026 | ''",
        "PLACEHOLDER | họp ngày   /6/2026 | ngày   /6/2026 | ''",
        "PLACEHOLDER | Kế hoạch số …-KH/TU của Tỉnh ủy | số …-KH/TU | ''",
        "PLACEHOLDER | Kế hoạch số     -KH/TU của Tỉnh ủy | số     -KH/TU | ''",
        "PLACEHOLDER | tại hội trường ......... | ......... | ''",
        "PLACEHOLDER | họp ngày xx/xx/2026 | xx/xx/2026 | ''",
        "PLACEHOLDER | Hội nghị.......... tại xã | .......... | ''",
        "PLACEHOLDER | .......... | .......... | ''",
        "PLACEHOLDER | họp vào…/…/2026 | …/…/2026 | ''",
        "PLACEHOLDER | trong tháng   /2026 | tháng   /2026 | ''",
        "PLACEHOLDER | họp ngày tháng năm 2026 | ngày tháng năm 2026 | ''",
        "PLACEHOLDER | số phiếu _____ phiếu | _____ | ''",
        "PLACEHOLDER | gồm … đồng chí | … đồng | ''",
      })
  void tells_what_slipped(Kind kind, String line, String words, String corrected) {
    List<TypingSlip> slips = slips(line);

    if (words == null) {
      assertThat(slips).isEmpty();
      return;
    }
    assertThat(slips).extracting(TypingSlip::kind).containsExactly(kind);
    assertThat(slips.get(0).span().text()).isEqualTo(words);
    assertThat(String.join("", slips.get(0).corrected())).isEqualTo(corrected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.  Mục đích",
        "-  Nội dung, hình thức",
        "I -  MỤC ĐÍCH",
        "Kinh phí 1.000.000 đồng, tăng 1,5% so với năm 2025.",
        "Nghị định số 30/2020/NĐ-CP, ngày 05/3/2020 của Chính phủ.",
        "Vào 08:00 ngày 10/6/2026; lúc 8:30, tỷ lệ 1:5.",
        "Xem tại https://example.vn/a,b;c và www.xa.gov.vn, gửi vanphong@xa.gov.vn.",
        "Kinh phí 12,35 triệu đồng, trong đó có 10,25 triệu của xã.",
        "Cán bộ, đảng viên,… cùng dự.",
        "Theo điểm a.Điều 5 của Quy chế.",
        "Lưu ở ổ D:Tài liệu của máy; theo tiêu chuẩn:ISO 9001.",
        "Xem ở baochinhphu.trang tin và tệp 2026.abc của Văn phòng.",
        "Mẫu bao-cao.docx, bieu,so.xlsx kèm theo.",
        "Trên mạng xã hội (Facebook, Zalo, YouTube...);",
        "Trên mạng xã hội (Facebook, Zalo, YouTube....), báo, đài….",
        "a) Văn bản đến; b) văn bản đi; c) văn bản khác.",
        "1) Văn bản; 2) thư từ (nếu có).",
        "Kết quả rất vui :) và buồn :( nhé ;)",
        "Theo mẫu T.78 của TP.HCM, TP. Hồ Chí Minh, TS.Nguyễn Văn A, v.v.",
        "Theo điểm a,b,c khoản 1,2,3 Điều 5.",
        "Họp lúc 20 giờ 15’ ngày 23/01/2026.",
        "Màn hình 32\" và 55\"; ống 3\".",
        "Ban Thường vụ (đồng chí Bí thư) và “tổ công tác” họp.",
        "Phong trào \"Dân vận khéo\" năm 2026.",
        "Phong trào „Dân vận khéo“ và «Xanh» năm 2026.",
        "□ Điện thoại   □ Máy tính  ☐  Không sử dụng",
        "Cán bộ, đảng viên, đoàn viên, hội viên, ...",
        "Cán bộ, đảng viên, đoàn viên......",
        "Trên báo, đài (cả cổng thông tin,……).",
        "Cán bộ, đảng viên ... và Nhân dân.",
        "Sau khi tổng kết (...) các đơn vị [...] báo cáo.",
        "Thời gian làm việc 8 giờ/ngày/1 người, họp 2 lần/tháng/2026.",
        "Ghi rõ ngày tháng năm sinh, ngày, tháng, năm vào Đảng.",
        "Hằng ngày... các đơn vị báo cáo.",
        "Trong các ngày lễ, tết.",
        "Tháng năm 2026 là tháng cao điểm.",
        "Đề nghị gửi về Văn phòng; hạn: 10/6.",
        "ISO 9001:2015, TCVN 6909:2001, TCVN:ISO.",
        "Thực hiện Kết luận số 07-KL/TW, ngày 05/6/2026 của Bộ Chính trị.",
        "Đồng chí Nguyễn Văn A.B. chủ trì; tr.đồng, tp.Hà Nội, BS.CKI.",
        "Công suất 5 m3/ngày.đêm, 10 giờ.",
        "Từ 01/7/2026 : 2 đợt.",
        "Họp lúc 8 :30 ngày 10/6; vui :D, tệp .docx và mẫu a :b.",
        "ABC    DEF cột cách nhau",
      })
  void leaves_alone_what_is_right(String line) {
    assertThat(slips(line)).isEmpty();
  }

  @Test
  void pairs_may_stand_round_several_lines() {
    assertThat(slips("Trích “Điều 1.", "Điều 2.", "Điều 3” của Quy định.")).isEmpty();
    assertThat(slips("“Điều 1.", "“Điều 2.", "“Điều 3.", "“Điều 4” của Quy định.")).isEmpty();
    assertThat(slips("(Kèm theo Kế hoạch", "của Ban Thường vụ)")).isEmpty();
    assertThat(slips("báo cáo (qua Văn phòng", "a) một;", "b) hai."))
        .extracting(slip -> slip.span().text())
        .containsExactly("(qua");
  }

  @Test
  void pairs_stand_no_more_than_twenty_lines_apart() {
    assertThat(slips(apart("(Kèm theo", 19, "Kế hoạch)"))).isEmpty();
    assertThat(words(apart("(Kèm theo", 20, "Kế hoạch)"))).containsExactly("(Kèm", "hoạch)");
    assertThat(slips(apart("Trích “Điều 1", 19, "Điều 2”"))).isEmpty();
    assertThat(words(apart("Trích “Điều 1", 20, "Điều 2”"))).containsExactly("“Điều", "2”");
  }

  private static String[] apart(String first, int lines, String last) {
    List<String> all = new ArrayList<>(Collections.nCopies(lines, "Các chi bộ học tập."));
    all.add(0, first);
    all.add(last);
    return all.toArray(String[]::new);
  }

  private static List<String> words(String... lines) {
    return slips(lines).stream().map(slip -> slip.span().text()).toList();
  }

  @Test
  void of_nested_quotations_the_outer_one_is_told() {
    assertThat(words("Phong trào “Học «Bác» và làm theo năm 2026")).containsExactly("“Học");
    assertThat(words("Phong trào „Học Bác“ và „năm 2026")).containsExactly("„năm");
    assertThat(words("Ống 3\" và \"Học Bác năm 2026")).containsExactly("\"Học");
  }

  @Test
  void a_label_closes_only_a_bracket_before_it() {
    assertThat(words("a) một (hai; ba")).containsExactly("(hai;");
    assertThat(slips("gồm (một; b) hai")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"aaa𝄞𝄞", "𝄞𝄞aaa"})
  void of_a_word_without_end_whole_letters_are_shown(String letters) {
    String word = letters.repeat(100);

    for (String line : List.of("(" + word, word + ")")) {
      assertThat(words(line))
          .singleElement()
          .satisfies(shown -> assertThat(shown.length()).isBetween(60, 62))
          .satisfies(shown -> assertThat(line).contains(shown))
          .satisfies(
              shown ->
                  assertThat(
                          new String(
                              shown.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                      .isEqualTo(shown));
    }
  }

  @Test
  void a_kind_is_told_once_for_a_line() {
    List<TypingSlip> slips = slips("một ,hai , ba , bốn");

    assertThat(slips).hasSize(1);
    assertThat(slips.get(0).count()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Trên đây là Kế hoạch./. | ./.",
        "Trên đây là Kế hoạch /. | ' /.'",
        "Trên đây là Kế hoạch.//. | .//.",
        "Trên đây là Kế hoạch. | ''",
        "Trực 24/7. | ''",
        "Họp ngày …/…. | ''",
      })
  void tells_the_slash_at_the_end(String line, String marks) {
    assertThat(Closings.slips(new Span(1, 0, line.length(), line)))
        .extracting(slip -> slip.span().text())
        .isEqualTo(marks.isEmpty() ? List.of() : List.of(marks));
  }

  @ParameterizedTest
  @ValueSource(strings = {"xem  sơ đồ", "sơ đồ , biểu mẫu", "sơ đồ,biểu mẫu"})
  void isSilentWhereMoreThanTextStands(String words) {
    for (int i = 0; i <= words.length(); i++) {
      Span line = new Span(1, 0, words.length(), words);
      Span object = new Span(1, i, i, "");
      Span slip = Blanks.slips(line, true, List.of()).get(0).span();
      boolean within = slip.start() < i && i < slip.end();
      assertThat(Blanks.slips(line, true, List.of(object))).as("%d", i).hasSize(within ? 0 : 1);
    }
  }

  private static List<TypingSlip> slips(String... lines) {
    List<Span> spans = new ArrayList<>();
    for (String line : lines) {
      spans.add(new Span(spans.size() + 1, 0, line.length(), line));
    }
    List<TypingSlip> slips = new ArrayList<>();
    spans.forEach(line -> slips.addAll(Blanks.slips(line, true, List.of())));
    slips.addAll(Pairs.slips(spans));
    return slips;
  }
}
