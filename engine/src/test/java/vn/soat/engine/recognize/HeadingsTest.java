package vn.soat.engine.recognize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.soat.engine.draft.Heading;
import vn.soat.engine.draft.SectionKind;

class HeadingsTest {

  private static List<Heading> headings(String... body) {
    return Sample.body(body).headings();
  }

  private static List<String> labels(String... body) {
    return headings(body).stream()
        .map(heading -> heading.level() + " " + heading.label().text())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"I.", "I-", "I -", "I/", "I –", "I. ", "I)"})
  void romanLabelsStandAtTheTop(String label) {
    Heading first = headings(label + " MỤC ĐÍCH", "Nâng cao nhận thức.").get(0);

    assertThat(first.label().text()).isEqualTo(label.strip());
    assertThat(first.words()).isEqualTo("MỤC ĐÍCH");
    assertThat(first.level()).isEqualTo(1);
  }

  @Test
  void aTreeGrowsFromLabelsAlone() {
    assertThat(
            labels(
                "I. MỤC ĐÍCH, YÊU CẦU",
                "1.Mục đích",
                "Nâng cao nhận thức.",
                "2. Yêu cầu",
                "II. NỘI DUNG",
                "1. Tuyên truyền",
                "1.1. Đối với đảng viên",
                "a) Học tập.",
                "b) Làm theo.",
                "1.2 Đối với Nhân dân",
                "2) Kiểm tra",
                "III. TỔ CHỨC THỰC HIỆN"))
        .containsExactly(
            "1 I.", "2 1.", "2 2.", "1 II.", "2 1.", "3 1.1.", "4 a)", "4 b)", "3 1.2", "2 2)",
            "1 III.");
  }

  @Test
  void bracketsCountAnewUnderDots() {
    assertThat(labels("I. NỘI DUNG", "1. Một", "1) Học", "2) Làm", "2. Hai", "1) Học", "2) Làm"))
        .containsExactly("1 I.", "2 1.", "3 1)", "3 2)", "2 2.", "3 1)", "3 2)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Letters count under Roman numbers where they begin there.
          I. NỘI DUNG; A. Học tập; B. Làm theo; II. TỔ CHỨC | 1 I.; 2 A.; 2 B.; 1 II.
          A. PHẦN CHUNG; I. MỤC ĐÍCH; II. YÊU CẦU; B. PHẦN RIÊNG | 1 A.; 2 I.; 2 II.; 1 B.
          # Numbers of figures stand under the longest number open above them.
          1. Một; 1.1. Hai; 1.1.1. Ba; 1.1.2. Bốn; 1.2. Năm; 2. Sáu | 1 1.; 2 1.1.; 3 1.1.1.; 3 1.1.2.; 2 1.2.; 1 2.
          I. NỘI DUNG; 1.1. Một; 1.2. Hai; II. TỔ CHỨC; 2.1. Ba | 1 I.; 2 1.1.; 2 1.2.; 1 II.; 2 2.1.
          1.1. Một; a) Hai; 1.2. Ba; b) Bốn | 1 1.1.; 2 a); 1 1.2.
          # Brackets count for themselves.
          I. NỘI DUNG; 1) Một; 1. Hai; 2. Ba; 2) Bốn | 1 I.; 2 1); 3 1.; 3 2.; 2 2)
          """)
  void aHeadingStandsUnderTheOneThatItCountsUnder(String body, String levels) {
    assertThat(String.join("; ", labels(body.split("; ")))).isEqualTo(levels);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # A number may leap over five others, no farther.
          I. NỘI DUNG; 1. Một; 6. Hai | 1 I.; 2 1.; 2 6.
          I. NỘI DUNG; 1. Một; 7. Hai | 1 I.; 2 1.
          I. NỘI DUNG; 2. Một; 3. Hai | 1 I.; 2 2.; 2 3.
          I. NỘI DUNG; 2. Một; II. TỔ CHỨC; 2. Hai; 3. Ba | 1 I.; 1 II.; 2 2.; 2 3.
          # Letters begin with the first.
          I. NỘI DUNG; b) Một; a) Hai; c) Ba | 1 I.; 2 a); 2 c)
          I. NỘI DUNG; a) Một; II. TỔ CHỨC; b) Hai | 1 I.; 2 a); 1 II.
          # Sub-numbers may leap where they have the number above.
          1. Một; 1.9. Hai | 1 1.; 2 1.9.
          1. Một; 2.9. Hai | 1 1.
          """)
  void aNumberStandsWhereItsListIs(String body, String levels) {
    assertThat(String.join("; ", labels(body.split("; ")))).isEqualTo(levels);
  }

  @Test
  void vietnameseLettersCountInTheirOrder() {
    List<Heading> headings =
        headings(
            "I. NỘI DUNG",
            "a) Một",
            "b) Hai",
            "c) Ba",
            "d) Bốn",
            "đ) Năm",
            "e) Sáu",
            "g) Bảy",
            "h) Tám",
            "i) Chín",
            "k) Mười",
            "l) Mười một");

    assertThat(headings).noneMatch(Heading::skips).hasSize(12);
    assertThat(headings.get(11).path()).containsExactly(11);
  }

  @Test
  void aLabelMayBeSplitFromItsWords() {
    Heading second = headings("I. MỤC ĐÍCH", "Một.", "II.\nNỘI DUNG", "Hai.").get(1);

    assertThat(second.span().text()).isEqualTo("II.");
    assertThat(second.words()).isEqualTo("NỘI DUNG");
    assertThat(second.blank()).isFalse();
  }

  @Test
  void aLabelAloneTakesNoOtherLabelForItsWords() {
    List<Heading> headings =
        headings("I. MỤC ĐÍCH", "Một.", "II.", "1. Học tập", "2. Làm theo", "III.");

    assertThat(headings)
        .extracting(heading -> heading.label().text(), Heading::words)
        .containsExactly(
            tuple("I.", "MỤC ĐÍCH"),
            tuple("II.", ""),
            tuple("1.", "Học tập"),
            tuple("2.", "Làm theo"),
            tuple("III.", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2 con số trong những năm tiếp theo.",
        "100 năm mục tiêu phát triển",
        "5/6/2026: ngày hội",
        "05/6/2026 tổ chức hội nghị",
        "5 - 7 ngày mỗi tháng",
        "8.30 Khai mạc hội nghị",
        "2.5 triệu lượt người",
        "3.000 đảng viên",
        "(1) Tuyên truyền, (2) vận động",
        "V.I. Lênin đã dạy",
        "C. Mác và Ph. Ăngghen",
        "30. Tháng tư lịch sử",
        "HỘI NGHỊ TOÀN QUỐC NGHIÊN CỨU NGHỊ QUYẾT",
        "THANH MIỆN, NGÀY 13 THÁNG 4 NĂM 2026",
        "- I. Học tập",
        "XIV của Đảng",
        "2026. Năm của đại hội"
      })
  void whatOnlyLooksLikeALabelIsNone(String line) {
    assertThat(labels("I. MỤC ĐÍCH", "1. Một", "Nói rõ.", line, "2. Hai", "Nói rõ."))
        .containsExactly("1 I.", "2 1.", "2 2.");
  }

  @Test
  void numbersInTableCellsAreNoHeadings() {
    var document =
        new Page()
            .centered("KẾ HOẠCH", "học tập", "-----")
            .text("I. NỘI DUNG", "1. Một")
            .rows(new String[] {"1. Việc", "2. Ai làm"}, new String[] {"3. Học", "4. Mọi người"})
            .text("2. Hai", "Nói rõ.")
            .document();

    assertThat(new Recognizer().recognize(document).headings())
        .extracting(heading -> heading.label().text())
        .containsExactly("I.", "1.", "2.");
  }

  @Test
  void skippedNumbersAreSeenOnce() {
    List<Heading> headings =
        headings(
            "I. MỤC ĐÍCH",
            "Một.",
            "II. NỘI DUNG",
            "1. Một",
            "3. Ba",
            "4. Bốn",
            "IV. TỔ CHỨC THỰC HIỆN",
            "Hai.");

    assertThat(headings)
        .filteredOn(Heading::skips)
        .extracting(h -> h.label().text() + h.expected())
        .containsExactly("3.2.", "IV.III.");
  }

  @Test
  void theSameNumberTwiceIsNoGapBehindIt() {
    List<Heading> headings =
        headings(
            "I. MỤC ĐÍCH",
            "Một.",
            "II. NỘI DUNG",
            "Hai.",
            "II. THỜI GIAN",
            "Ba.",
            "IV. TỔ CHỨC THỰC HIỆN",
            "Bốn.");

    assertThat(headings).filteredOn(Heading::repeats).extracting(Heading::order).containsExactly(3);
    assertThat(headings.get(2).earlier()).isEqualTo(2);
    assertThat(headings.get(2).expected()).isEqualTo("III.");
    assertThat(headings).noneMatch(Heading::skips);
  }

  @Test
  void aListThatCountsAnewRepeatsNothing() {
    List<Heading> headings =
        headings(
            "I. NỘI DUNG", "1. Một", "2. Hai", "3. Ba", "Đối với Nhân dân", "1. Một", "2. Hai");

    assertThat(headings).noneMatch(Heading::repeats).noneMatch(Heading::skips);
  }

  @Test
  void subNumbersBelongToTheNumberAbove() {
    List<Heading> headings =
        headings("I. NỘI DUNG", "1. Một", "2. Hai", "3. Ba", "3.1. Một", "6.2. Hai", "3.3. Ba");

    assertThat(headings)
        .filteredOn(Heading::misplaced)
        .extracting(h -> h.label().text())
        .containsExactly("6.2.");
    assertThat(headings).filteredOn(heading -> heading.level() == 3).noneMatch(Heading::skips);
    assertThat(headings.get(5).under(headings.get(3))).isEqualTo("3.2");
  }

  @Test
  void subNumbersMayFollowTextThatRunsOn() {
    assertThat(
            headings(
                "II. NỘI DUNG",
                "1. Một",
                "2. Tuyên truyền hai nhóm nội dung, cụ thể:",
                "2.1 - Nhóm một",
                "Nói.",
                "2.2 - Nhóm hai",
                "Nói.",
                "3. Ba"))
        .noneMatch(Heading::misplaced)
        .noneMatch(Heading::odd)
        .noneMatch(Heading::skips);
  }

  @Test
  void theRarerStyleOfALevelIsOdd() {
    List<Heading> headings =
        headings(
            "I- MỤC ĐÍCH",
            "Một.",
            "II- NỘI DUNG",
            "1. Một",
            "2) Hai",
            "3. Ba",
            "III -  THỜI GIAN",
            "Ba.",
            "IV– TỔ CHỨC THỰC HIỆN",
            "Bốn.");

    assertThat(headings)
        .filteredOn(Heading::odd)
        .extracting(h -> h.label().text() + " " + h.usualLabel())
        .containsExactly("2) 2.", "III - III-");
  }

  @Test
  void oneOfTwoStylesIsOddWhereNoneIsUsual() {
    assertThat(headings("I. MỤC ĐÍCH", "Một.", "II- NỘI DUNG", "Hai."))
        .filteredOn(Heading::odd)
        .extracting(h -> h.usualLabel())
        .containsExactly("II.");
  }

  @Test
  void aTitleWithNothingUnderItIsBlank() {
    List<Heading> headings =
        headings(
            "I. MỤC ĐÍCH",
            "Một.",
            "II. NỘI DUNG",
            "III. TỔ CHỨC THỰC HIỆN",
            "1. Ban Xây dựng Đảng",
            "Một.",
            "2. Văn phòng Đảng ủy",
            "3. Công an phường",
            "Ba.");

    assertThat(headings)
        .filteredOn(Heading::blank)
        .extracting(h -> h.label().text())
        .containsExactly("II.", "2.");
  }

  @Test
  void oneOfTwoTitlesMayBeBlank() {
    assertThat(
            headings(
                "I. MỤC ĐÍCH, YÊU CẦU",
                "1. Mục đích",
                "Học.",
                "2. Yêu cầu",
                "II. NỘI DUNG",
                "Làm."))
        .filteredOn(Heading::blank)
        .extracting(heading -> heading.label().text())
        .containsExactly("2.");
    assertThat(headings("I. NỘI DUNG", "1. Nâng cao nhận thức", "2. Kiểm tra: mỗi quý một lần."))
        .noneMatch(Heading::blank);
  }

  @Test
  void itemsOfAListAreNotBlank() {
    assertThat(
            headings(
                "I. NỘI DUNG",
                "1. Nâng cao nhận thức",
                "2. Đổi mới sinh hoạt",
                "3. Kiểm tra: mỗi quý một lần",
                "II. THỜI GIAN",
                "Cả năm."))
        .noneMatch(Heading::blank);
  }

  @Test
  void aHeadingEndsWhereItsTextRunsOn() {
    Heading item = headings("I. NỘI DUNG", "1. Sở Khoa học: Chủ trì hướng dẫn các đơn vị.").get(1);

    assertThat(item.span().text()).isEqualTo("1. Sở Khoa học");
  }

  @Test
  void aSectionIsKnownByItsWords() {
    assertThat(
            headings(
                "I. MỤC TIÊU",
                "1. Chung",
                "II. CÁC HOẠT ĐỘNG",
                "Học.",
                "III. PHÂN CÔNG NHIỆM VỤ",
                "Làm."))
        .extracting(Heading::kinds)
        .containsExactly(
            List.of(SectionKind.PURPOSE),
            List.of(SectionKind.PURPOSE),
            List.of(SectionKind.CONTENT),
            List.of(SectionKind.ORGANISATION));
    assertThat(headings("I. MỤC TIÊU, NHIỆM VỤ", "1. Chung").get(0).kinds())
        .containsExactly(SectionKind.PURPOSE, SectionKind.CONTENT);
  }

  @Test
  void aKnownSectionNeedsNoNumber() {
    List<Heading> headings =
        headings("MỤC ĐÍCH, YÊU CẦU", "Một.", "NỘI DUNG", "1. Học", "TỔ CHỨC THỰC HIỆN", "Ba.");

    assertThat(headings).extracting(Heading::level).containsExactly(1, 1, 2, 1);
    assertThat(headings).noneMatch(Heading::skips).noneMatch(Heading::repeats);
  }

  @Test
  void lettersAndRomanNumbersCountTogetherAtTheTop() {
    List<Heading> headings = headings("A. MỤC ĐÍCH", "Một.", "II. NỘI DUNG", "Hai.");

    assertThat(headings).extracting(Heading::level).containsExactly(1, 1);
    assertThat(headings).noneMatch(Heading::skips);
    assertThat(headings.get(1).odd()).isTrue();
  }

  @Test
  void romanSectionsMayStandUnderLetters() {
    assertThat(
            labels(
                "A. PHẦN CHUNG",
                "I. MỤC ĐÍCH",
                "1. Một",
                "II. YÊU CẦU",
                "B. PHẦN RIÊNG",
                "I. NỘI DUNG"))
        .containsExactly("1 A.", "2 I.", "3 1.", "2 II.", "1 B.", "2 I.");
  }

  @Test
  void partsStandAboveSections() {
    List<Heading> headings =
        headings(
            "Phần thứ nhất",
            "MỤC ĐÍCH, YÊU CẦU",
            "I. MỤC ĐÍCH",
            "Học.",
            "Phần thứ hai: NỘI DUNG",
            "I. VIỆC LÀM",
            "Làm.",
            "Phần thứ tư. TỔ CHỨC THỰC HIỆN",
            "1. Công an phường",
            "Giữ.");

    assertThat(headings).extracting(Heading::level).containsExactly(1, 2, 1, 2, 1, 2);
    assertThat(headings.get(0).kinds()).containsExactly(SectionKind.PURPOSE);
    assertThat(headings.get(3).kinds()).containsExactly(SectionKind.CONTENT);
    assertThat(headings)
        .filteredOn(Heading::skips)
        .extracting(Heading::expected)
        .containsExactly("Phần thứ ba.");
    assertThat(labels("I. MỤC ĐÍCH", "Phần thứ nhất của Nghị quyết nói rõ.")).hasSize(1);
  }

  @Test
  void sectionsUnderLettersTellWhatTheyAreFor() {
    List<Heading> headings =
        headings(
            "A. PHẦN CHUNG",
            "I. MỤC ĐÍCH",
            "Học.",
            "II. NỘI DUNG",
            "Làm.",
            "B. PHẦN RIÊNG",
            "I. TỔ CHỨC THỰC HIỆN",
            "Giữ.");

    assertThat(headings.get(1).purpose()).isTrue();
    assertThat(headings.get(4).organisation()).isTrue();
  }

  @Test
  void aTitleMayGoOnBehindASoftBreak() {
    Heading last = headings("I. MỤC ĐÍCH", "Học.", "II. TỔ CHỨC\nTHỰC HIỆN", "Làm.").get(1);

    assertThat(last.organisation()).isTrue();
    assertThat(last.span().text()).isEqualTo("II. TỔ CHỨC");
    assertThat(last.blank()).isFalse();
  }

  @Test
  void subNumbersUnderASectionCountByTheirHeads() {
    assertThat(headings("I. NỘI DUNG", "1.1. Một", "1.2. Hai", "2.1. Một", "3.1. Một", "3.2. Hai"))
        .noneMatch(Heading::repeats)
        .noneMatch(Heading::skips)
        .noneMatch(Heading::misplaced);
  }
}
