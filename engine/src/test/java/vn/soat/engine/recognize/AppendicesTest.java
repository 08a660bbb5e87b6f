package vn.soat.engine.recognize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.soat.engine.draft.Draft;

class AppendicesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mở lớp ở các khu phố (Phụ lục kèm theo). | Phụ lục kèm theo
          Mở lớp ở các khu phố (có phụ lục chi tiết kèm theo). | phụ lục chi tiết kèm theo
          Thời gian theo Phụ lục 1. | Phụ lục 1
          Nội dung tại Phụ lục II kèm theo Kế hoạch này. | Phụ lục II kèm theo
          Nội dung theo Phụ lục số 02 đính kèm. | Phụ lục số 02 đính kèm
          """)
  void wordsSendTheReaderToAnAppendix(String line, String words) {
    assertThat(Sample.body("I. NỘI DUNG", line).appendixMentions())
        .filteredOn(mention -> mention.named())
        .extracting(mention -> mention.span().text())
        .containsExactly(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Trình bày theo Phụ lục 1 Hướng dẫn số 05-HD/VPTW.",
        "Theo mẫu tại Phụ lục ban hành kèm theo Quy định số 22-QĐ/TU.",
        "Theo Phụ lục 2 của Kế hoạch số 41-KH/TU.",
        "Lập phụ lục số liệu khi báo cáo.",
        "(có Chương trình hành động số 52-CTr/TU gửi kèm theo)",
        "Mở lớp (có danh sách kèm theo)."
      })
  void anAppendixOfAnotherDocumentIsNoneOfThisPlan(String line) {
    assertThat(Sample.body("I. NỘI DUNG", line).appendixMentions())
        .noneMatch(mention -> mention.named());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mở lớp ở các khu phố (Phụ lục 1 kèm theo). | 1
          Nội dung tại Phụ lục II kèm theo Kế hoạch này. | 2
          Nội dung theo Phụ lục số 02 đính kèm. | 2
          Nội dung theo các Phụ lục 1, 2 và Phụ lục 3. | 1 2 3
          Số liệu ghi vào Phụ lục 2 hằng tháng. | 2
          Nội dung theo Phụ lục 1 đến 3. | ''
          Nội dung theo Phụ lục 1 - 3. | ''
          Nội dung trong các phụ lục. | ''
          Mở lớp (có danh sách kèm theo). | ''
          """)
  void aMentionMeansTheAppendicesOfItsNumbers(String line, String numbers) {
    assertThat(Sample.body("I. NỘI DUNG", line).appendixMentions())
        .first()
        .extracting(mention -> String.join(" ", mention.numbers()))
        .isEqualTo(numbers);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Trình bày theo Phụ lục 1 Hướng dẫn số 05-HD/VPTW.",
        "Theo Phụ lục 2 của Kế hoạch số 41-KH/TU.",
        "Lập phụ lục số liệu khi báo cáo."
      })
  void otherAppendicesAreNotMentioned(String line) {
    assertThat(Sample.body("I. NỘI DUNG", line).appendixMentions()).isEmpty();
  }

  @Test
  void anAppendixBearsItsNumberOrItsPlace() {
    Draft draft = signedBefore("PHỤ LỤC IV", "Danh mục các lớp", "PHỤ LỤC", "Lịch học");

    assertThat(draft.appendices().get(0).bears("4")).isTrue();
    assertThat(draft.appendices().get(0).bears("1")).isFalse();
    assertThat(draft.appendices().get(1).number()).isEmpty();
    assertThat(draft.appendices().get(1).bears("2")).isTrue();
    assertThat(draft.appendices().get(1).bears("3")).isFalse();
  }

  @Test
  void appendicesFollowTheSignature() {
    Draft draft = signedBefore("Phụ lục 1", "Danh mục các lớp", "PHỤ LỤC 2", "Lịch học");

    assertThat(draft.appendices())
        .extracting(appendix -> appendix.order() + " " + appendix.span().text())
        .containsExactly("1 Phụ lục 1", "2 PHỤ LỤC 2");
  }

  @ParameterizedTest
  @CsvSource({
    "Phụ lục, true",
    "PHỤ LỤC, true",
    "Phụ lục: Danh mục các lớp, true",
    "Phụ lục 12a, true",
    "Phụ lục IV, true",
    "Phụ lục b Lịch học, true",
    "Phụ lục số 01 Danh mục các lớp, true",
    "PHỤ LỤC DANH MỤC CÁC LỚP, true",
    "Phụ lục 1 Danh mục lớp học các khu phố trong năm, true",
    "Phụ lục 1 Danh mục lớp học các khu phố trong năm nay, false",
    "Phụ lục này gồm ba phần, false",
    "Phụ lục 123 trang, false"
  })
  void aHeadingNamesAnAppendix(String line, boolean heading) {
    assertThat(signedBefore("Phụ lục 1", line).appendices()).hasSize(heading ? 2 : 1);
  }

  /** A plan with these lines behind its signature. */
  private static Draft signedBefore(String... lines) {
    return new Recognizer()
        .recognize(
            new Page()
                .centered("KẾ HOẠCH", "học tập", "-----")
                .text("I. NỘI DUNG", "Học.")
                .row(
                    "Nơi nhận:|- Lưu Văn phòng Đảng ủy.",
                    "T/M BAN THƯỜNG VỤ|PHÓ BÍ THƯ|Lâm Thị Ngọc Điệp")
                .centered(lines)
                .document());
  }
}
