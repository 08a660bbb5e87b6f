package vn.soat.engine.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrgansTest {

  private static final Organs ORGANS = Organs.builtIn();

  private static List<String> ids(String text) {
    Wording words = Wording.of(text);
    return ORGANS.list(words, 0, words.size(), true).stream().map(OrgansTest::id).toList();
  }

  private static String id(Mention mention) {
    return mention.known() ? mention.organ().id() : "?";
  }

  /** The mentions of a text, each with its words, those that run on with dots behind them. */
  private static String mentions(String text) {
    Wording words = Wording.of(text);
    return ORGANS.list(words, 0, words.size(), true).stream()
        .map(mention -> told(mention, words))
        .collect(Collectors.joining("; "));
  }

  private static String told(Mention mention, Wording words) {
    String name = words.joined(mention.from(), mention.to());
    return id(mention) + ": " + name + (mention.open() ? " …" : "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ban Xây dựng Đảng | ban-xay-dung-dang
          Ban XD Đảng | ban-xay-dung-dang
          Ban XDĐ | ban-xay-dung-dang
          Ban Xây dựng đảng Đảng uỷ phường Hồng Gai | ban-xay-dung-dang
          UBND xã An Bình | ubnd
          HĐND xã | hdnd
          UBKT Đảng ủy | uy-ban-kiem-tra
          BTV Đảng ủy | ban-thuong-vu
          BCH Đảng bộ xã | ban-chap-hanh
          BCH Quân sự xã | quan-su
          Ủy ban MTTQ Việt Nam đặc khu Phú Quý | mttq
          Mặt trận Tổ quốc | mttq
          Đoàn TNCS HCM xã | doan-thanh-nien
          Hội CCB xã | hoi-cuu-chien-binh
          Phòng Văn hóa-Xã hội | phong-van-hoa-xa-hoi
          Trung tâm Phục vụ hành chính công xã | trung-tam-hanh-chinh-cong
          Ban Tuyên giáo và Dân vận Thành ủy Hải Phòng | tuyen-giao-dan-van-thanh
          Ban Tuyên giáo và Dân vận Tỉnh ủy Cao Lãng | tuyen-giao-dan-van-tinh
          Văn phòng Tỉnh ủy | van-phong-tinh-uy
          Công an tỉnh | cong-an-tinh
          UBND thành phố | ubnd-tinh
          """)
  void anOrganIsKnownByItsNames(String text, String id) {
    assertThat(ids(text)).containsExactly(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Công an huyện",
        "Ủy ban Kiểm tra quận ủy",
        "Phòng Giáo dục",
        "Kinh phí",
        "Ban Chỉ đạo 35",
        "Hợp tác xã Bình Minh"
      })
  void whatTheVocabularyLacksIsUnknown(String text) {
    assertThat(ids(text)).containsExactly("?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Công an | cong-an: công an
          Công an xã An Bình | cong-an: công an xã an bình
          Công an đặc khu Phú Quý | cong-an: công an đặc khu phú quý
          # The name itself may end with the unit.
          CA xã An Bình | cong-an: ca xã an bình
          CA đặc khu Phú Quý | cong-an: ca đặc khu phú quý
          Đảng ủy phường Hồng Gai | dang-uy: đảng ủy phường hồng gai
          Văn phòng Đảng ủy xã An Bình | van-phong: văn phòng đảng ủy xã an bình
          Văn phòng ĐU An Bình | van-phong: văn phòng đu an bình
          Ban Xây dựng Đảng Đảng bộ xã | ban-xay-dung-dang: ban xây dựng đảng đảng bộ xã
          # A commune's name has four words at most, all with capitals.
          Công an xã An Bình Đông Hạ | cong-an: công an xã an bình đông hạ
          Công an xã An Bình Đông Hạ Long | ?: công an xã an bình đông hạ long
          Công an xã an toàn | ?: công an xã an toàn
          Công an An Bình | ?: công an an bình
          # What follows makes it another organ.
          Công an xã An Bình tỉnh Hà Giang | ?: công an xã an bình tỉnh hà giang
          # Above the commune its place may follow.
          Tỉnh ủy Tuyên Quang | tinh-uy: tỉnh ủy tuyên quang
          UBND thành phố Hải Phòng | ubnd-tinh: ubnd thành phố hải phòng
          BCH Đảng bộ tỉnh Lào Cai | ban-chap-hanh-tinh: bch đảng bộ tỉnh lào cai
          Thành ủy Đà Giang | thanh-uy: thành ủy đà giang
          Tỉnh ủy cùng UBND | tinh-uy: tỉnh ủy; ubnd: ubnd
          Bộ Chính trị Đảng | ?: bộ chính trị đảng
          """)
  void aNameRunsOnOverCommitteeAndCommune(String text, String mentions) {
    assertThat(mentions(text)).isEqualTo(mentions);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Các đồng chí Ủy viên Ban Thường vụ | uy-vien-ban-thuong-vu: các đồng chí ủy viên ban thường vụ
          Các đ/c lãnh đạo Trạm Y tế | tram-y-te: các đ/c lãnh đạo trạm y tế
          Đồng chí Nguyễn Văn A | ?: đồng chí nguyễn văn a
          Chi bộ thôn Đông; Trạm Y tế | chi-bo: chi bộ thôn đông …; tram-y-te: trạm y tế
          Trường THCS An Bình và các đoàn thể | truong-hoc: trường thcs an bình …; to-chuc-chinh-tri-xa-hoi: các đoàn thể
          Sở Văn hóa và Thể thao, Công an | so: sở văn hóa và thể thao …; cong-an: công an
          Các đoàn thể của xã và Công an | to-chuc-chinh-tri-xa-hoi: các đoàn thể của xã; cong-an: công an
          Các đoàn thể trên địa bàn, Công an | to-chuc-chinh-tri-xa-hoi: các đoàn thể trên địa bàn; cong-an: công an
          Các đoàn thể cấp xã | to-chuc-chinh-tri-xa-hoi: các đoàn thể cấp xã
          Công an cấp xã | ?: công an cấp xã
          """)
  void peopleStandBeforeANameAndItsPlaceBehindIt(String text, String mentions) {
    assertThat(mentions(text)).isEqualTo(mentions);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Công an xã & Trạm Y tế cùng HĐND | cong-an: công an xã; tram-y-te: trạm y tế; hdnd: hđnd
          , và Công an. | cong-an: công an
          Hợp tác xã Bình Minh và Công an xã | ?: hợp tác xã bình minh; cong-an: công an xã
          Hợp tác xã Bình Minh và Hội Làm vườn | ?: hợp tác xã bình minh và hội làm vườn
          Hợp tác xã và Công an thôn | ?: hợp tác xã và công an thôn
          Hợp tác xã; Công an, Ban Chỉ đạo | ?: hợp tác xã; cong-an: công an; ?: ban chỉ đạo
          """)
  void namesArePartedByMarksAndJoints(String text, String mentions) {
    assertThat(mentions(text)).isEqualTo(mentions);
  }

  @Test
  void onlyTheWordsWithinTheBoundsAreRead() {
    Wording words = Wording.of("gửi Văn phòng Đảng ủy xã An Bình");

    assertThat(told(ORGANS.read(words, 1, 8, false), words))
        .isEqualTo("van-phong: văn phòng đảng ủy xã an bình");
    assertThat(told(ORGANS.read(words, 1, 7, false), words))
        .isEqualTo("van-phong: văn phòng đảng ủy xã an");
    assertThat(told(ORGANS.read(words, 1, 3, false), words)).isEqualTo("van-phong: văn phòng");
    assertThat(ORGANS.read(words, 1, 2, false)).isNull();
    assertThat(ORGANS.read(words, 0, 8, false)).isNull();
    assertThat(ORGANS.list(words, 1, 3, false)).extracting(Mention::to).containsExactly(3);
  }

  /** The bar is the bound. */
  @ParameterizedTest
  @CsvSource({
    "Công an ¦ huyện,2",
    "Công an ¦ xã An Bình,2",
    "Công an đặc ¦ khu,2",
    "Văn phòng ¦ ĐU,2",
    "Văn phòng Đảng ¦ ủy,2",
    "Các đoàn thể ¦ của xã,3",
    "Chi bộ thôn ¦ Đông,3",
  })
  void nothingIsReadBehindTheBound(String text, int end) {
    Wording words = Wording.of(text.replace("¦ ", ""));
    int bound = Wording.of(text.substring(0, text.indexOf('¦'))).size();

    assertThat(ORGANS.read(words, 0, bound, false).to()).isEqualTo(end);
  }

  @Test
  void whatFollowsMayMakeItAnotherOrgan() {
    assertThat(ORGANS.read(Wording.of("Công an huyện họp"), 0, 4, false)).isNull();
    assertThat(ORGANS.read(Wording.of("Công an xã họp"), 0, 4, false).to()).isEqualTo(3);
  }

  @Test
  void theLongestNameCounts() {
    assertThat(ids("Văn phòng HĐND và UBND xã")).containsExactly("vp-hdnd-ubnd");
    assertThat(ids("Đảng ủy UBND xã")).containsExactly("dang-uy-ubnd");
    assertThat(ids("Phòng Kinh tế, Hạ tầng và Đô thị, Trạm Y tế"))
        .containsExactly("phong-kinh-te-ha-tang", "tram-y-te");
  }

  @Test
  void aCollectiveIsKnownThoughItLostAWord() {
    assertThat(ids("Các cơ chuyên trách tham mưu, giúp việc Đảng ủy"))
        .containsExactly("co-quan-tham-muu");
    assertThat(ids("Các cơ quan chuyên tham mưu, giúp việc Đảng ủy"))
        .containsExactly("co-quan-tham-muu");
    assertThat(ids("Các chi trực thuộc")).containsExactly("to-chuc-dang-truc-thuoc");
    assertThat(ids("Các quan chuyên tham mưu, giúp việc Đảng ủy")).containsExactly("?", "?");
    assertThat(ids("Các trực thuộc")).containsExactly("?");
    assertThat(ids("Trung tâm vụ hành chính công")).containsExactly("?");
  }

  @Test
  void aLostWordIsMendedOnlyWhereAsked() {
    Wording words = Wording.of("Các chi trực thuộc");

    assertThat(ORGANS.read(words, 0, 4, true).organ().id()).isEqualTo("to-chuc-dang-truc-thuoc");
    assertThat(ORGANS.read(words, 0, 4, false)).isNull();
  }

  @Test
  void anOrganIsReachedThroughItsCollectives() {
    assertThat(ORGANS.reached("phong-ban-nganh"))
        .contains("phong-kinh-te", "tram-y-te")
        .doesNotContain("mttq");
    assertThat(ORGANS.reached("ubnd")).containsExactly("ubnd");
    assertThat(ORGANS.reached("ban-nganh-doan-the"))
        .contains("mttq", "hoi-phu-nu", "phong-kinh-te");
    // The province's offices are not meant.
    assertThat(ORGANS.reached("co-quan-tham-muu"))
        .containsExactlyInAnyOrder(
            "co-quan-tham-muu",
            "ban-xay-dung-dang",
            "van-phong",
            "uy-ban-kiem-tra",
            "tuyen-giao-dan-van",
            "to-chuc",
            "trung-tam-chinh-tri");
  }

  @Test
  void anOrganIsReachedThroughOnesThatActForIt() {
    assertThat(ORGANS.reached("chi-bo")).containsExactlyInAnyOrder("chi-bo", "chi-uy");
    assertThat(ORGANS.reached("dang-uy"))
        .contains("ban-thuong-vu", "thuong-truc", "ban-chap-hanh")
        .doesNotContain("tinh-uy");
    assertThat(ORGANS.reached("no-organ")).containsExactly("no-organ");
  }

  @Test
  void aCollectiveIsCompleteWithAllItsMembers() {
    assertThat(ORGANS.complete(Set.of("ban-xay-dung-dang", "van-phong", "uy-ban-kiem-tra", "ubnd")))
        .containsExactly("co-quan-tham-muu");
    assertThat(ORGANS.complete(Set.of("ban-xay-dung-dang", "van-phong"))).isEmpty();
  }

  @Test
  void aCollectiveStandsWhereItsMembersDo() {
    assertThat(ORGANS.organ("co-quan-tham-muu-tinh"))
        .isEqualTo(
            new Organ(
                "co-quan-tham-muu-tinh",
                "Các cơ quan tham mưu, giúp việc Tỉnh ủy",
                Level.PROVINCE,
                "collective"));
    assertThat(ORGANS.organ("cac-truong").level()).isEqualTo(Level.BASE);
    assertThat(ORGANS.organ("phong-ban-nganh").level()).isEqualTo(Level.COMMUNE);
  }

  @Test
  void anOrganThatIsNoneIsNotGiven() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ORGANS.organ("no-organ"))
        .withMessage("No organ no-organ");
  }
}
