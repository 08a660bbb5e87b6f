package vn.soat.engine.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.soat.engine.document.Span;
import vn.soat.engine.draft.NameVariant;
import vn.soat.engine.draft.PairSlip;
import vn.soat.engine.draft.ToneVariant;

class ConsistencyTest {

  @Test
  void tellsTheRarerPlaceOfATone() {
    String usual = "Phòng Văn hóa, nhà văn hóa, Văn hóa";
    String rare = "Phòng Văn hoá, các điểm văn hoá";

    assertThat(
            ToneVariants.recognize(
                Text.lines(usual, rare, "quý, quỹ, quy, quýt, Đảng ủy, khoẻ, thuý, hoà")))
        .containsExactly(
            new ToneVariant(
                Text.place(2, rare, "hoá"),
                "hóa",
                2,
                3,
                List.of(
                    new Span(2, rare.lastIndexOf("hoá"), rare.length(), "hoá"),
                    Text.place(1, usual, "hóa"))));
  }

  @ParameterizedTest
  @CsvSource({
    "ủy,uỷ",
    "khỏe,khoẻ",
    "thúy,thuý",
    "lõa,loã",
    "Tòa,Toà",
    "Ủy,Uỷ",
    "ÒA,OÀ",
    "nhụy,nhuỵ"
  })
  void tellsEveryOpenVowel(String early, String late) {
    assertThat(ToneVariants.recognize(Text.lines(early + " " + late + ", " + late)))
        .extracting(tone -> tone.span().text())
        .containsExactly(early);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "quý, qúy",
        "toàn, tòan",
        "của, cuả",
        "y, ý",
        "hòa, Hòa, HÒA",
        "lóe, lòe",
        "hòa giải, đồng chí Nguyễn Văn Hoà",
        "xóm Hoá Đàm, hóa đơn"
      })
  void letsOtherVowelsBe(String text) {
    assertThat(ToneVariants.recognize(Text.lines(text))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          hoá, uỷ, thuỷ, hóa | hóa
          hóa hoá | hoá
          hoá hóa | hóa
          # The style of the whole draft outweighs the first word's.
          hoá, hóa, ủy | hoá
          # As many of either: the first word's style.
          hóa, thuỷ, hoá, thủy | hoá thuỷ
          """)
  void aTieGoesToTheStyleOfTheDraft(String text, String rare) {
    assertThat(ToneVariants.recognize(Text.lines(text)))
        .extracting(tone -> tone.span().text())
        .containsExactly(rare.split(" "));
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
    String without = "phòng chống tham nhũng";
    String with = "việc phòng, chống tham nhũng; phòng, chống tham nhũng";

    assertThat(FixedPairs.standard().recognize(Text.lines(without, with, without)))
        .containsExactly(
            new PairSlip(
                Text.place(1, without, without),
                "phòng, chống tham nhũng",
                false,
                2,
                List.of(
                    Text.place(3, without, without),
                    Text.place(2, with, "phòng, chống tham nhũng"))));
  }

  @Test
  void tellsAPairInEachWrongFormWithItsOtherPlaces() {
    String wrong = "nông-lâm - ngư nghiệp, kinh tế – xã hội";
    String again = "Kinh tế – Xã hội, kinh tế -xã hội";
    String none = "kinh tế xã hội";
    String right = "kinh tế - xã hội; kinh tế \u2011 xã hội";

    assertThat(FixedPairs.standard().recognize(Text.lines(wrong, again, none, right)))
        .containsExactly(
            new PairSlip(
                Text.place(1, wrong, "nông-lâm - ngư nghiệp"),
                "nông - lâm - ngư nghiệp",
                true,
                1,
                List.of()),
            new PairSlip(
                Text.place(1, wrong, "kinh tế – xã hội"),
                "kinh tế - xã hội",
                true,
                2,
                List.of(
                    Text.place(2, again, "Kinh tế – Xã hội"),
                    Text.place(4, right, "kinh tế - xã hội"))),
            new PairSlip(
                Text.place(2, again, "kinh tế -xã hội"),
                "kinh tế - xã hội",
                true,
                1,
                List.of(Text.place(4, right, "kinh tế - xã hội"))));
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

  @Test
  void tellsANameInEachOtherFormWithItsOtherPlaces() {
    String wrong = "của Bộ chính trị, BỘ CHÍNH TRỊ";
    String right = "Bộ Chính trị, Bộ Chính trị; Bộ chính trị và bộ Chính trị";
    String mixed = "tại Hội nông dân";

    assertThat(ProperNames.standard().recognize(Text.lines(wrong, right, mixed)))
        .containsExactly(
            new NameVariant(
                Text.place(1, wrong, "Bộ chính trị"),
                "Bộ Chính trị",
                true,
                2,
                List.of(
                    Text.place(2, right, "Bộ chính trị"), Text.place(2, right, "Bộ Chính trị"))));
    assertThat(ProperNames.standard().recognize(Text.lines("tại Hội Nông dân", mixed)))
        .containsExactly(
            new NameVariant(
                Text.place(2, mixed, "Hội nông dân"),
                "Hội Nông dân",
                true,
                1,
                List.of(Text.place(1, "tại Hội Nông dân", "Hội Nông dân"))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ban thường vụ họp | 0
          Họp Ban thường vụ | 1
          # A proper name behind it tells that it is one itself.
          Ban thường vụ Hội Nông dân họp | 1
          Ban thường vụ, Hội Nông dân họp | 0
          Ban thường vụ A họp | 0
          Ban thường vụ | 0
          Bộ chính trị họp | 1
          """)
  void aCapitalAtTheHeadOfASentenceTellsLittle(String text, int variants) {
    assertThat(ProperNames.standard().recognize(Text.lines(text))).hasSize(variants);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ủy ban kiểm tra các cấp; ban thường vụ cấp ủy",
        "“nghe Bộ chính trị”",
        "«nghe Bộ chính trị»",
        "\"nghe Bộ chính trị\"",
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
}
