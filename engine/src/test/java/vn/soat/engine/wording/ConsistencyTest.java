package vn.soat.engine.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.soat.engine.draft.Abbreviation;
import vn.soat.engine.draft.CommuneMention;
import vn.soat.engine.draft.NameVariant;
import vn.soat.engine.draft.PairSlip;
import vn.soat.engine.draft.ToneVariant;

class ConsistencyTest {

  @Test
  void tellsTheRarerPlaceOfATone() {
    List<ToneVariant> tones =
        ToneVariants.recognize(
            Text.lines("Phòng Văn hóa, nhà văn hóa", "Phòng Văn hoá", "quý, quỹ, quy, Đảng ủy"));

    assertThat(tones)
        .singleElement()
        .satisfies(
            tone -> {
              assertThat(tone.span().text()).isEqualTo("hoá");
              assertThat(tone.usual()).isEqualTo("hóa");
              assertThat(tone.count()).isEqualTo(1);
              assertThat(tone.usualCount()).isEqualTo(2);
            });
  }

  @Test
  void aTieGoesToTheStyleOfTheDraft() {
    assertThat(ToneVariants.recognize(Text.lines("hoá, uỷ, thuỷ, hóa")))
        .extracting(tone -> tone.span().text())
        .containsExactly("hóa");
    assertThat(ToneVariants.recognize(Text.lines("hóa hoá")))
        .extracting(tone -> tone.span().text())
        .containsExactly("hoá");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          phát triển kinh tế- xã hội | kinh tế- xã hội
          tổ chức chính trị-xã hội | chính trị-xã hội
          tổ chức chính trị – xã hội | chính trị – xã hội
          Phòng Văn hóa –Xã hội | Văn hóa –Xã hội
          """)
  void findsAPairThatIsNotJoinedInTheOneForm(String text, String words) {
    List<PairSlip> pairs = FixedPairs.standard().recognize(Text.lines(text));

    assertThat(pairs).extracting(pair -> pair.span().text()).containsExactly(words);
    assertThat(pairs.get(0).right()).isEqualTo(words.replaceAll("[\\s–-]+(?=[xX])", " - "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kinh tế - xã hội",
        "kinh tế\u00A0- xã hội",
        "kinh tế, xã hội; kinh tế xã hội",
        "chính trị, xã hội",
        "công tác phòng chống tham nhũng"
      })
  void letsAPairBe(String text) {
    assertThat(FixedPairs.standard().recognize(Text.lines(text))).isEmpty();
  }

  @Test
  void missesACommaOnlyWhereTheDraftHasItElsewhere() {
    assertThat(
            FixedPairs.standard()
                .recognize(Text.lines("phòng chống tham nhũng", "phòng, chống tham nhũng")))
        .extracting(PairSlip::right)
        .containsExactly("phòng, chống tham nhũng");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          kết luận của Bộ chính trị | Bộ Chính trị
          Bộ chính trị kết luận: Bộ chính trị giao | Bộ Chính trị
          các cơ quan Trung Ương | Trung ương
          Quy chế làm việc của Ủy ban kiểm tra Trung ương | Ủy ban Kiểm tra Trung ương
          Ủy viên Ủy ban kiểm tra Đảng ủy | Ủy ban Kiểm tra Đảng ủy
          2. Uỷ ban kiểm tra Đảng uỷ | Uỷ ban Kiểm tra Đảng uỷ
          Chánh án Tòa án nhân dân Tối cao | Tòa án nhân dân tối cao
          Báo cáo Ban thường vụ Đảng ủy | Ban Thường vụ
          1. Ban Xây dựng đảng Đảng ủy, phối hợp với Ban Xây dựng Đảng | Ban Xây dựng Đảng
          """)
  void findsANameInOtherCapitals(String text, String right) {
    assertThat(ProperNames.standard().recognize(Text.lines(text)))
        .extracting(NameVariant::right)
        .containsExactly(right);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ủy ban kiểm tra các cấp; ban thường vụ cấp ủy",
        "- Ủy ban kiểm tra các cấp theo dõi",
        "ĐẢNG ỦY PHƯỜNG, BỘ CHÍNH TRỊ",
        "đề tài “Bộ chính trị và đổi mới”",
        "các tầng lớp Nhân dân; Ủy ban nhân dân, Hội đồng nhân dân, Tòa án nhân dân",
        "1. Ban xây dựng Đảng",
        "cán bộ chính trị viên"
      })
  void letsANameBe(String text) {
    assertThat(ProperNames.standard().recognize(Text.lines(text))).isEmpty();
  }

  @Test
  void findsOneBodyUnderTwoNames() {
    assertThat(
            BodyNames.standard()
                .recognize(
                    Text.lines(
                        "Ban Tuyên giáo và Dân vận Tỉnh ủy",
                        "Ban Tuyên giáo và Ban Dân vận Tỉnh ủy",
                        "- Ban Tuyên giáo và Dân vận Tỉnh ủy")))
        .extracting(NameVariant::right)
        .containsExactly("Ban Tuyên giáo và Dân vận");
    assertThat(
            BodyNames.standard()
                .recognize(
                    Text.lines(
                        "Ban Tuyên giáo và Dân vận Tỉnh ủy",
                        "sau khi hợp nhất Ban Tuyên giáo và Ban Dân vận")))
        .isEmpty();
  }

  @Test
  void findsAnAbbreviationBeforeItsWords() {
    List<Abbreviation> found =
        Abbreviations.standard()
            .recognize(
                Text.lines(
                    "của BCH Đảng bộ; BCH họp; GDP, THPT; khóa XIV; 18-NQ/TW; BCH",
                    "Ban Chỉ đạo (BCĐ) phường; BCĐ họp",
                    "Tổ giúp việc (sau đây viết tắt là TGVBC); TGVBC họp",
                    "KHÔNG được chậm; LƯU Ý: USB"));

    assertThat(found).extracting(abbreviation -> abbreviation.span().text()).containsExactly("BCH");
    assertThat(found.get(0).meaning()).isEqualTo("Ban Chấp hành");
    assertThat(found.get(0).count()).isEqualTo(3);
  }

  @Test
  void tellsCommunesOfAnotherNameAndOfAnotherUnit() {
    List<CommuneMention> found =
        new Communes("phường", "Hòa Thạnh")
            .recognize(
                Text.lines(
                    "3. Ủy ban nhân dân phường Mỹ Thuận",
                    "Công an xã Hòa Thạnh, Công an phường Hòa Thạnh",
                    "tổ dân phố Bình An 6, phường Mỹ Thuận",
                    "giao lưu với Đảng ủy xã Suối Ngàn",
                    "Phòng Văn hóa - Xã hội phường",
                    "Chủ tịch Ủy ban nhân dân phường Nguyễn Văn Bình"));

    assertThat(found.stream().filter(CommuneMention::actor))
        .extracting(mention -> mention.span().text())
        .containsExactly("phường Mỹ Thuận", "xã Hòa Thạnh");
    assertThat(found.stream().filter(CommuneMention::sameName))
        .extracting(mention -> mention.span().text())
        .containsExactly("xã Hòa Thạnh");
  }
}
