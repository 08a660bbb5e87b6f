package vn.soat.engine.recognize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.soat.engine.draft.Basis;
import vn.soat.engine.draft.Draft;
import vn.soat.engine.draft.Opening;

class OpeningsTest {

  private static Draft draft(String... preamble) {
    String[] body = new String[preamble.length + 2];
    System.arraycopy(preamble, 0, body, 0, preamble.length);
    body[preamble.length] = "I. MỤC ĐÍCH";
    body[preamble.length + 1] = "Nâng cao nhận thức.";
    return Sample.body(body);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Thực hiện Kế hoạch số 05-KH/TU của Tỉnh ủy, Ban Thường vụ Đảng ủy phường ban hành Kế hoạch như sau: | Ban Thường vụ Đảng ủy phường | ban-thuong-vu
          Căn cứ Hướng dẫn số 07-HD/BTGDVTU, Đảng ủy xã An Bình xây dựng Kế hoạch triển khai như sau: | Đảng ủy xã An Bình | dang-uy
          Thực hiện Chỉ thị số 05-CT/TW, Chi bộ Trường Tiểu học xây dựng kế hoạch như sau: | Chi bộ Trường Tiểu học | chi-bo
          Thực hiện Chương trình công tác, Ủy ban Kiểm tra Đảng ủy ban hành Kế hoạch kiểm tra như sau: | Ủy ban Kiểm tra Đảng ủy | uy-ban-kiem-tra
          Thực hiện Chương trình công tác năm 2026, Thường trực Đảng ủy xây dựng Kế hoạch như sau: | Thường trực Đảng ủy | thuong-truc
          Ban Thường vụ Đảng ủy ban hành Kế hoạch thực hiện Nghị quyết, cụ thể như sau: | Ban Thường vụ Đảng ủy | ban-thuong-vu
          """)
  void theIssuerStandsBeforeTheVerb(String line, String words, String body) {
    Opening opening = draft(line).opening();

    assertThat(opening.issuer().text()).isEqualTo(words);
    assertThat(opening.body()).isEqualTo(body);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Thực hiện Kế hoạch số 05-KH/TU, Ban Thường vụ Đảng ủy xã triển khai thực hiện như sau: | Ban Thường vụ Đảng ủy xã
          Thực hiện Kế hoạch số 05-KH/TU, Ban Thường vụ Đảng ủy xã yêu cầu các chi bộ, đảng bộ trực thuộc thực hiện các nội dung sau: | Ban Thường vụ Đảng ủy xã
          Thực hiện Kế hoạch số 05-KH/TU, Đảng ủy xã tổ chức Hội thi “Bí thư chi bộ giỏi” năm 2026, cụ thể: | Đảng ủy xã
          Thực hiện Kế hoạch số 05-KH/TU, Ban Chỉ đạo phòng, chống tham nhũng, lãng phí, tiêu cực tỉnh ban hành Kế hoạch như sau: | Ban Chỉ đạo phòng, chống tham nhũng, lãng phí, tiêu cực tỉnh
          Thực hiện Kế hoạch số 05-KH/TU, Ban Chính sách, chiến lược Trung ương ban hành Kế hoạch như sau: | Ban Chính sách, chiến lược Trung ương
          Thực hiện Kế hoạch số 05-KH/TU, Phòng Tổ chức cơ sở đảng, đảng viên ban hành Kế hoạch như sau: | Phòng Tổ chức cơ sở đảng, đảng viên
          """)
  void anOrganThatSetsAboutThePlanIssuesIt(String line, String words) {
    Opening opening = draft(line).opening();

    assertThat(opening.issuer().text()).isEqualTo(words);
    assertThat(opening.body()).isEmpty();
    assertThat(opening.complete()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Nobody of the Party acts; the line leads on to nothing; the verb belongs to a name.
        "Thực hiện Kế hoạch số 05-KH/TU, Nhân dân trong xã triển khai thực hiện như sau:",
        "Thực hiện Kế hoạch số 05-KH/TU, Đảng ủy xã tổ chức Hội thi năm 2026.",
        "Thực hiện Kế hoạch số 05-KH/TU, Ban Tổ chức Hội thi, nội dung như sau:"
      })
  void othersIssueNothing(String line) {
    assertThat(draft(line).opening().issuer()).isNull();
  }

  @Test
  void whoIssuesThePlanCountsBeforeWhoActs() {
    Opening opening =
        draft(
                "Thời gian qua, Đảng ủy xã tổ chức nhiều hoạt động, cụ thể:",
                "Ban Thường vụ Đảng ủy xã ban hành Kế hoạch như sau:")
            .opening();

    assertThat(opening.body()).isEqualTo("ban-thuong-vu");
  }

  @Test
  void theAuthorOfTheBasisIssuesNothing() {
    Opening opening =
        draft(
                "Thực hiện Kế hoạch số 05-KH/TU của Ban Thường vụ Tỉnh ủy về phong trào, nội dung như sau:")
            .opening();

    assertThat(opening.rests()).isTrue();
    assertThat(opening.issuer()).isNull();
  }

  @Test
  void anOpeningMayTakeSeveralParagraphs() {
    Opening opening =
        draft(
                "Thực hiện Kế hoạch số 05-KH/TU của Tỉnh ủy,",
                "Ban Thường vụ Đảng ủy ban hành Kế hoạch như sau:")
            .opening();

    assertThat(opening.complete()).isTrue();
    assertThat(opening.span().text()).startsWith("Ban Thường vụ");
  }

  @Test
  void anUnknownBodyIssuesAllTheSame() {
    Opening opening =
        draft(
                "Thực hiện Kế hoạch số 05-KH/TU, Trung tâm Chính trị phường xây dựng Kế hoạch như sau:")
            .opening();

    assertThat(opening.issuer().text()).isEqualTo("Trung tâm Chính trị phường");
    assertThat(opening.body()).isEmpty();
  }

  @Test
  void aPlanMayHaveNoOpening() {
    assertThat(draft().opening()).isNull();
    assertThat(draft("Đảng bộ phường có 30 chi bộ.").opening()).isNull();
  }

  @Test
  void aListOfBasesHasTwoItemsOrADash() {
    Draft list =
        draft(
            "- Căn cứ Điều lệ Đảng;",
            "Căn cứ Quy chế làm việc,",
            "- Căn cứ Nghị quyết số 05-NQ/ĐU.",
            "Ban Thường vụ Đảng ủy ban hành Kế hoạch như sau:");

    assertThat(list.bases()).extracting(Basis::dashed).containsExactly(true, false, true);
    assertThat(list.bases()).extracting(Basis::mark).containsExactly(";", ",", ".");
    assertThat(list.bases()).extracting(Basis::last).containsExactly(false, false, true);
    assertThat(list.opening().complete()).isTrue();
    assertThat(
            draft("Căn cứ Điều lệ Đảng, Ban Thường vụ Đảng ủy ban hành Kế hoạch như sau:").bases())
        .isEmpty();
    assertThat(
            draft("Căn cứ Điều lệ Đảng,", "Ban Thường vụ Đảng ủy ban hành Kế hoạch như sau:")
                .bases())
        .isEmpty();
  }

  @Test
  void aPlanMayBeAddressedLikeALetter() {
    assertThat(draft("Kính gửi: Các chi bộ trực thuộc", "Thực hiện Nghị quyết.").greetings())
        .hasSize(1);
    assertThat(Sample.recipients("- Như trên;", "- Lưu Văn phòng Đảng ủy.").greetings())
        .extracting(greeting -> greeting.span().text())
        .containsExactly("- Như trên;");
    assertThat(draft("Thực hiện Nghị quyết.").greetings()).isEmpty();
  }
}
