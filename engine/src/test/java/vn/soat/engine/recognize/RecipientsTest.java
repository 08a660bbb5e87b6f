package vn.soat.engine.recognize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.soat.engine.draft.Body;
import vn.soat.engine.draft.Draft;
import vn.soat.engine.draft.Recipient;

class RecipientsTest {

  private static Recipient first(String item) {
    return Sample.recipients(item, "- Lưu Văn phòng Đảng ủy.").recipients().get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          - Thường trực Tỉnh ủy (để báo cáo); | Thường trực Tỉnh ủy | để báo cáo | ;
          - Thường trực Tỉnh ủy (báo cáo), | Thường trực Tỉnh ủy | báo cáo | ,
          - Thường trực Tỉnh ủy, } (đề b/c) | Thường trực Tỉnh ủy | đề b/c | ,
          - Ban Tuyên giáo và Dân vận Tỉnh ủy, } | Ban Tuyên giáo và Dân vận Tỉnh ủy | '' | ,
          - Công an phường | Công an phường | '' | ''
          Công an phường. | Công an phường | '' | .
          - Chi bộ 3 (khu phố Đông); | Chi bộ 3 (khu phố Đông) | '' | ;
          """)
  void anItemHasNameRoleAndMark(String item, String name, String role, String mark) {
    Recipient recipient = first(item);

    assertThat(recipient.name()).isEqualTo(name);
    assertThat(recipient.role()).isEqualTo(role);
    assertThat(recipient.mark()).isEqualTo(mark);
    assertThat(recipient.dashed()).isEqualTo(item.startsWith("-"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          - Các phòng, ban, ngành; | phong-kinh-te | mttq
          - Các phòng, ban, ngành; | tram-y-te | to-chuc-chinh-tri-xa-hoi
          - Các phòng, ban, ngành phường; | ban-xay-dung-dang | ubnd
          - Các cơ quan chuyên trách tham mưu, giúp việc Đảng ủy; | van-phong | cong-an
          - Các cơ chuyên trách tham mưu, giúp việc Đảng ủy; | uy-ban-kiem-tra | mttq
          - Các cơ quan tham mưu giúp việc Đảng ủy; | ban-xay-dung-dang | ubnd
          - Các chi bộ, đảng bộ cơ sở, chi bộ trực thuộc; | to-chuc-dang-truc-thuoc | van-phong
          - Các chi bộ, đảng bộ trực thuộc; | dang-uy-ubnd | ubnd
          - Các chi trực thuộc; | chi-bo | thon
          - Các tổ chức đảng trực thuộc Đảng ủy; | chi-bo | ban-thuong-vu
          - Thường trực Đảng ủy; | ban-thuong-vu | ban-xay-dung-dang
          - Các đ/c Ủy viên BCH Đảng bộ phường; | thuong-truc | van-phong
          - Thường trực Tỉnh ủy; | tinh-uy | tuyen-giao-dan-van-tinh
          - HĐND, UBND phường; | hdnd | mttq
          - Ủy ban MTTQVN phường; | mttq | to-chuc-chinh-tri-xa-hoi
          - Ủy ban MTTQ Việt Nam và các đoàn thể phường; | hoi-phu-nu | ubnd
          - Các tổ chức chính trị - xã hội phường; | doan-thanh-nien | mttq
          - Đoàn TNCS HCM phường; | doan-thanh-nien | hoi-phu-nu
          - Ban XDĐ; | ban-xay-dung-dang | van-phong
          - Các cơ quan tham mưu, giúp việc Đảng ủy Sở; | tuyen-giao-dan-van | ubnd
          - Các cơ quan tham mưu, giúp việc Đảng ủy Sở; | uy-ban-kiem-tra | ubnd
          - Lưu Văn phòng Đảng ủy Sở. | van-phong | ubnd
          """)
  void aCollectiveCoversItsOwn(String item, String covered, String uncovered) {
    assertThat(first(item).covers()).contains(covered).doesNotContain(uncovered);
  }

  @Test
  void theArchiveLineCoversItsOffice() {
    assertThat(first("- Lưu Văn phòng Đảng ủy.").covers()).contains("van-phong");
  }

  @Test
  void aCollectiveIsCoveredWhereAllItsMembersAre() {
    List<Recipient> recipients =
        Sample.recipients(
                "- Đoàn Thanh niên;",
                "- Hội LHPN;",
                "- Hội Nông dân;",
                "- Hội CCB;",
                "- Lưu Văn phòng Đảng ủy.")
            .recipients();

    assertThat(recipients.get(2).covers()).doesNotContain("to-chuc-chinh-tri-xa-hoi");
    assertThat(recipients.get(3).covers()).contains("to-chuc-chinh-tri-xa-hoi");
  }

  @Test
  void aSingleUnitIsCoveredByTheCollectiveOfItsKind() {
    String[] body = {"I. TỔ CHỨC THỰC HIỆN", "1. Chi bộ khu phố Đông", "Nói rõ."};
    Draft collective = Sample.of(body, "- Các chi bộ trực thuộc;", "- Lưu Văn phòng Đảng ủy.");
    Draft other = Sample.of(body, "- Chi bộ khu phố Tây;", "- Lưu Văn phòng Đảng ủy.");
    String unit = collective.bodies().stream().map(Body::organ).findFirst().orElseThrow();

    assertThat(collective.recipients().get(0).covers()).contains(unit);
    assertThat(other.recipients()).noneMatch(recipient -> recipient.covers().contains(unit));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- Lưu Văn phòng Đảng ủy.",
        "- Lưu Văn phòng Đảng ủy phường.",
        "- Lưu VPĐU.",
        "- Lưu VP Đảng ủy.",
        "- Lưu Văn phòng Đảng uỷ (Điệp).",
        "- Lưu Văn phòng Đảng ủy, Điệp.",
        "- Lưu Văn phòng Đảng ủy. Điệp",
        "- Lưu Chi bộ.",
        "- Lưu Văn phòng Tỉnh ủy.",
        "- Lưu Trung tâm Chính trị.",
        "- Lưu Ban Tổ chức.",
        "- Lưu Ban Tuyên giáo Đảng ủy.",
        "- Lưu Phòng Chính trị.",
        "- Lưu Phòng Tổ chức, Hành chính, Thông tin, Tư liệu.",
        "- Lưu hồ sơ Chi bộ.",
        "- Lưu Hội đồng."
      })
  void anArchiveLineIsClearWhereItNamesTheOffice(String item) {
    Recipient archive = first(item);

    assertThat(archive.archive()).isTrue();
    assertThat(archive.clear()).isTrue();
    assertThat(archive.mark()).isEqualTo(".");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- Lưu: VT.",
        "- Lưu VT.",
        "- Lưu VP, ĐU.",
        "- Lưu: Văn phòng Đảng ủy.",
        "- Lưu: VT, VPĐU.",
        "- Lưu.",
        "- Lưu hồ sơ.",
        "- Lưu VP.",
        "- Lưu Văn thư, Phòng Chính trị.",
        "- Lưu Văn thư."
      })
  void anArchiveLineInTheFormOfTheStateIsNot(String item) {
    Recipient archive = first(item);

    assertThat(archive.archive()).isTrue();
    assertThat(archive.clear()).isFalse();
  }

  @Test
  void aPlusIsADashUnderWhatLeadsItInOnly() {
    List<Recipient> recipients =
        Sample.recipients(
                "- Các cơ quan tham mưu:",
                "+ Ban Xây dựng Đảng;",
                "+ Văn phòng Đảng ủy;",
                "- Công an phường;",
                "+ Ủy ban nhân dân phường;",
                "- Các đơn vị sự nghiệp",
                "+ Trạm Y tế phường;",
                "- Lưu Văn phòng Đảng ủy.")
            .recipients();

    assertThat(recipients)
        .extracting(Recipient::dashed)
        .containsExactly(true, true, true, true, false, true, true, true);
    assertThat(recipients.get(4).name()).isEqualTo("Ủy ban nhân dân phường");
  }

  @Test
  void anArchiveLineWithoutAnOfficeEndsAsItDoes() {
    assertThat(first("- Lưu.").mark()).isEqualTo(".");
    assertThat(first("- Lưu;").mark()).isEqualTo(";");
    assertThat(first("- Lưu").mark()).isEmpty();
  }

  @Test
  void theDraftersNameUnderTheArchiveLineIsNoItem() {
    List<Recipient> recipients =
        Sample.recipients("- Công an phường;", "- Lưu Văn phòng Đảng ủy.", "(Điệp 05b)")
            .recipients();

    assertThat(recipients).hasSize(2);
    assertThat(recipients.get(1).last()).isTrue();
  }

  @Test
  void anItemMayRunOverTwoLines() {
    List<Recipient> recipients =
        Sample.recipients(
                "- Ủy ban Mặt trận Tổ quốc Việt Nam và",
                "các tổ chức chính trị - xã hội phường;",
                "- Công an phường;",
                "- Lưu Văn phòng Đảng ủy.")
            .recipients();

    assertThat(recipients).hasSize(3);
    assertThat(recipients.get(0).organs()).containsExactly("mttq", "to-chuc-chinh-tri-xa-hoi");
    assertThat(recipients.get(0).span().text()).isEqualTo("- Ủy ban Mặt trận Tổ quốc Việt Nam và");
    assertThat(recipients.get(0).mark()).isEqualTo(";");
  }

  @Test
  void whatBeginsInLowerCaseOrWithABracketGoesOn() {
    List<Recipient> recipients =
        Sample.recipients(
                "- Ban Thường vụ Tỉnh ủy",
                "(để báo cáo);",
                "- Các cơ quan chuyên trách tham mưu,",
                "giúp việc Đảng ủy;",
                "- Công an phường,",
                "Trạm Y tế phường;",
                "- Lưu Văn phòng Đảng ủy.")
            .recipients();

    assertThat(recipients)
        .extracting(Recipient::name)
        .containsExactly(
            "Ban Thường vụ Tỉnh ủy",
            "Các cơ quan chuyên trách tham mưu, giúp việc Đảng ủy",
            "Công an phường",
            "Trạm Y tế phường",
            "Văn phòng Đảng ủy");
    assertThat(recipients.get(0).role()).isEqualTo("để báo cáo");
    assertThat(recipients).extracting(Recipient::mark).startsWith(";", ";", ",");
  }

  @Test
  void itemsMayStandInOneLine() {
    Draft draft =
        new Recognizer()
            .recognize(
                new Page()
                    .centered("KẾ HOẠCH", "học tập", "-----")
                    .text("I. MỤC ĐÍCH", "Học.")
                    .text(
                        "Nơi nhận: - Thường trực Tỉnh ủy (b/c); - Công an phường; - Lưu Văn phòng Đảng ủy.")
                    .text("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Lâm Thị Ngọc Điệp")
                    .document());

    assertThat(draft.recipients())
        .extracting(recipient -> recipient.span().text())
        .containsExactly(
            "- Thường trực Tỉnh ủy (b/c);", "- Công an phường;", "- Lưu Văn phòng Đảng ủy.");
  }

  @Test
  void aBraceOnALineOfItsOwnIsNoItem() {
    assertThat(
            Sample.recipients(
                    "- Thường trực Tỉnh ủy,",
                    "} (để b/c)",
                    "- Công an phường,",
                    "- Lưu Văn phòng Đảng ủy.")
                .recipients())
        .hasSize(3);
  }

  @Test
  void theSecondOfTwoIsSeen() {
    List<Recipient> recipients =
        Sample.recipients(
                "- Ban Xây dựng Đảng;",
                "- Công an phường;",
                "- Ban XD Đảng;",
                "- Văn phòng Đảng ủy;",
                "- Lưu Văn phòng Đảng ủy.")
            .recipients();

    assertThat(recipients)
        .filteredOn(recipient -> recipient.earlier() > 0)
        .extracting(Recipient::order)
        .containsExactly(3);
    assertThat(recipients.get(2).earlier()).isEqualTo(1);
  }

  @Test
  void coveringEachOtherIsNotBeingTheSame() {
    assertThat(
            Sample.recipients(
                    "- Bí thư các chi bộ;",
                    "- Các chi bộ trực thuộc;",
                    "- Các đảng bộ trực thuộc;",
                    "- Các chi bộ, đảng bộ trực thuộc;",
                    "- Các đảng bộ, chi bộ trực thuộc;",
                    "- Lưu Văn phòng Đảng ủy.")
                .recipients())
        .extracting(Recipient::earlier)
        .containsExactly(0, 0, 0, 0, 4, 0);
  }

  @Test
  void anUnknownRecipientIsKeptByItsName() {
    assertThat(first("- Hợp tác xã Bình Minh;").organs()).containsExactly("hợp tác xã bình minh");
  }
}
