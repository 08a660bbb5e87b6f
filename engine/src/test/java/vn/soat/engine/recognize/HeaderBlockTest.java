package vn.soat.engine.recognize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.soat.engine.draft.Header;
import vn.soat.engine.draft.IssuingOrgan;
import vn.soat.engine.draft.PartyName.Underline;

class HeaderBlockTest {

  @ParameterizedTest
  @CsvSource({
    "ĐẢNG CỘNG SẢN VIỆT NAM, true",
    "ÐẢNG CỘNG SẢN VIỆT NAM, true",
    "ĐẢNG  CỘNG SẢN VIỆT NAM, true",
    "Đ Ả N G C Ộ N G S Ả N V I Ệ T N A M, true",
    "ĐẢNG CỘNG SẢN VIỆT NAN, false",
    "ĐẢNG CÔNG SẢN VIỆT NAM, false",
    "ĐẢNG CỘNGSẢN VIỆT NAM, false",
    "ĐẢNG CỘNG SẢN, false",
    "Đảng Cộng sản Việt Nam, false"
  })
  void thePartysNameIsFoundThoughMisspelt(String text, boolean exact) {
    Header header = HeaderFacts.of("ĐẢNG ỦY XÃ SUỐI BẠC", text);

    assertThat(header.partyName()).isNotNull();
    assertThat(header.partyName().span().text()).isEqualTo(text);
    assertThat(header.partyName().exact()).isEqualTo(exact);
  }

  @Test
  void thePartysNameMayTakeTwoLines() {
    assertThat(HeaderFacts.of("ĐẢNG CỘNG SẢN", "VIỆT NAM").partyName().exact()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIÊT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "Độc lập – Tự do – Hạnh phúc",
        "Độc lập - Tự do -"
      })
  void theStatesNameAndMottoAreFound(String text) {
    Header header = HeaderFacts.of("ĐẢNG ỦY XÃ SUỐI BẠC", text);

    assertThat(header.stateMottos()).hasSize(1);
    assertThat(header.partyName()).isNull();
    assertThat(header.organ().name()).isEqualTo("ĐẢNG ỦY XÃ SUỐI BẠC");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ĐẢNG BỘ TỈNH SƠN TÙNG / ĐẢNG ỦY PHƯỜNG SUỐI BẠC          | ĐẢNG BỘ TỈNH SƠN TÙNG | phường  | Suối Bạc | ĐU
          ĐẢNG BỘ TỈNH SƠN TÙNG / ĐẢNG ỦY PHƯỜNG / SUỐI BẠC        | ĐẢNG BỘ TỈNH SƠN TÙNG | phường  | Suối Bạc | ĐU
          ĐẢNG BỘ THÀNH PHỐ HÀ NỘI / ĐẢNG UỶ ĐẶC KHU SUỐI BẠC      | ĐẢNG BỘ THÀNH PHỐ HÀ NỘI | đặc khu | Suối Bạc | ĐU
          ĐẢNG BỘ XÃ SUỐI BẠC / CHI BỘ THÔN ĐỒNG MỚI               | ĐẢNG BỘ XÃ SUỐI BẠC   | ''      | ''       | CB
          ĐẢNG BỘ / XÃ SUỐI BẠC / CHI BỘ / TRƯỜNG MẦM NON HOA BAN  | ĐẢNG BỘ XÃ SUỐI BẠC   | ''      | ''       | CB
          ĐẢNG ỦY XÃ SUỐI BẠC / BAN XÂY DỰNG ĐẢNG                  | ĐẢNG ỦY XÃ SUỐI BẠC   | ''      | ''       | BXDĐ
          ĐẢNG BỘ BỘ Y TẾ / ĐẢNG ỦY CỤC BẢO TRỢ XÃ HỘI             | ĐẢNG BỘ BỘ Y TẾ       | ''      | ''       | ĐU
          ĐẢNG BỘ TỈNH SƠN TÙNG / ĐẢNG ỦY XÃ HỘI AN                | ĐẢNG BỘ TỈNH SƠN TÙNG | xã      | Hội An   | ĐU
          ĐẢNG BỘ XÃ SUỐI BẠC / CHI BỘ CÔNG AN XÃ SUỐI BẠC         | ĐẢNG BỘ XÃ SUỐI BẠC   | xã      | Suối Bạc | CB
          ĐẢNG BỘ TỈNH SƠN TÙNG / ĐẢNG ỦY PHƯỜNG 7                 | ĐẢNG BỘ TỈNH SƠN TÙNG | phường  | 7        | ĐU
          ĐẢNG BỘ TỈNH SƠN TÙNG / ĐẢNG ỦY XÃ EA H'LEO              | ĐẢNG BỘ TỈNH SƠN TÙNG | xã      | Ea H'leo | ĐU
          """)
  void organs(String lines, String superior, String unit, String place, String code) {
    Header header = HeaderFacts.of(lines.split(" / ", -1));

    assertThat(header.superior().name()).isEqualTo(superior);
    assertThat(header.organ().unit()).isEqualTo(unit);
    assertThat(header.organ().place()).isEqualTo(place);
    assertThat(header.organ().code()).isEqualTo(code);
    assertThat(header.organ().standingCommittee()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ĐẢNG BỘ TỈNH SƠN TÙNG / BAN THƯỜNG VỤ ĐẢNG ỦY XÃ SUỐI BẠC",
        "ĐẢNG BỘ TỈNH SƠN TÙNG / BAN THƯỜNG VỤ / ĐẢNG ỦY XÃ SUỐI BẠC",
        "ĐẢNG ỦY XÃ SUỐI BẠC / BAN THƯỜNG VỤ"
      })
  void theStandingCommitteeIsToldFromTheCommittee(String lines) {
    IssuingOrgan organ = HeaderFacts.of(lines.split(" / ", -1)).organ();

    assertThat(organ.standingCommittee()).isTrue();
    assertThat(organ.span().text()).startsWith("BAN THƯỜNG VỤ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          TỈNH ỦY LAM SƠN / TIỂU BAN VĂN KIỆN / ĐẠI HỘI ĐẢNG BỘ TỈNH LẦN THỨ XXII | TỈNH ỦY LAM SƠN | TIỂU BAN VĂN KIỆN ĐẠI HỘI ĐẢNG BỘ TỈNH LẦN THỨ XXII
          ĐẠI HỘI ĐẠI BIỂU ĐẢNG BỘ XÃ SUỐI BẠC / ĐOÀN CHỦ TỊCH  | ĐẠI HỘI ĐẠI BIỂU ĐẢNG BỘ XÃ SUỐI BẠC | ĐOÀN CHỦ TỊCH
          TỈNH ỦY LAM SƠN / BÁO VÀ PHÁT THANH, TRUYỀN HÌNH          | TỈNH ỦY LAM SƠN | BÁO VÀ PHÁT THANH, TRUYỀN HÌNH
          BAN TỔ CHỨC TỈNH ỦY LAM SƠN / PHÒNG TỔ CHỨC CƠ SỞ ĐẢNG    | BAN TỔ CHỨC TỈNH ỦY LAM SƠN | PHÒNG TỔ CHỨC CƠ SỞ ĐẢNG
          ĐẢNG ỦY XÃ SUỐI BẠC / TỔ CÔNG TÁC THỰC HIỆN ĐỀ ÁN 06      | ĐẢNG ỦY XÃ SUỐI BẠC | TỔ CÔNG TÁC THỰC HIỆN ĐỀ ÁN 06
          ĐẢNG ỦY XÃ SUỐI BẠC / ĐOÀN KIỂM TRA SỐ 1                  | ĐẢNG ỦY XÃ SUỐI BẠC | ĐOÀN KIỂM TRA SỐ 1
          TỈNH ỦY LAM SƠN / BAN CHỈ ĐẠO / PHÒNG, CHỐNG THAM NHŨNG   | TỈNH ỦY LAM SƠN | BAN CHỈ ĐẠO PHÒNG, CHỐNG THAM NHŨNG
          ĐẢNG BỘ XÃ SUỐI BẠC / CHI BỘ CƠ QUAN / VĂN PHÒNG ĐẢNG ỦY  | ĐẢNG BỘ XÃ SUỐI BẠC | CHI BỘ CƠ QUAN VĂN PHÒNG ĐẢNG ỦY
          ĐẢNG BỘ TỈNH LAM SƠN / ĐẢNG ỦY BỘ ĐỘI BIÊN / PHÒNG TỈNH   | ĐẢNG BỘ TỈNH LAM SƠN | ĐẢNG ỦY BỘ ĐỘI BIÊN PHÒNG TỈNH
          ĐẢNG BỘ TỈNH LAM SƠN / ĐẢNG ỦY BÁO / BÁO CHÍ TỈNH         | ĐẢNG BỘ TỈNH LAM SƠN | ĐẢNG ỦY BÁO BÁO CHÍ TỈNH
          """)
  void anOrganAndItsSuperior(String lines, String superior, String organ) {
    Header header = HeaderFacts.of(lines.split(" / ", -1));

    assertThat(header.superior().name()).isEqualTo(superior);
    assertThat(header.organ().name()).isEqualTo(organ);
  }

  @ParameterizedTest
  @CsvSource({
    "BAN TỔ CHỨC TỈNH ỦY - SỞ NỘI VỤ TỈNH LAM SƠN, true",
    "ỦY BAN KIỂM TRA TỈNH ỦY SƠN LA - CÔNG AN TỈNH SƠN LA, true",
    "PHÒNG HÀNH CHÍNH - QUẢN TRỊ, false",
    "CHI BỘ QUÂN SỰ - CÔNG AN XÃ SUỐI BẠC, false",
    "BAN TỔ CHỨC, false"
  })
  void organsMayIssueADocumentTogether(String name, boolean joint) {
    IssuingOrgan organ = HeaderFacts.of(name).organ();

    assertThat(organ.joint()).isEqualTo(joint);
    assertThat(organ.mayCarry("BTCTU-SNV")).isEqualTo(joint || organ.codes().isEmpty());
  }

  @Test
  void notesAreNoNames() {
    Header header =
        HeaderFacts.of("MẬT", "ĐẢNG BỘ TỈNH SƠN TÙNG", "ĐẢNG ỦY XÃ SUỐI BẠC", "TÀI LIỆU HỘI NGHỊ");

    assertThat(header.organ().name()).isEqualTo("ĐẢNG ỦY XÃ SUỐI BẠC");
  }

  @ParameterizedTest
  @CsvSource({"*, true", "***, false", "* * *, false", "-----, false", "______, false"})
  void theMarkUnderTheOrgan(String mark, boolean star) {
    Header header = HeaderFacts.of("ĐẢNG BỘ TỈNH X", "ĐẢNG ỦY XÃ SUỐI BẠC", mark, "Số 12-KH/ĐU");

    assertThat(header.mark().star()).isEqualTo(star);
    assertThat(header.mark().span().text()).isEqualTo(mark);
  }

  @Test
  void aLineUnderThePartysNameIsNoMarkOfTheOrgan() {
    Header header =
        HeaderFacts.of(
            new Page()
                .row(
                    "ĐẢNG BỘ TỈNH X|ĐẢNG ỦY XÃ SUỐI BẠC|Số 12-KH/ĐU",
                    "ĐẢNG CỘNG SẢN VIỆT NAM|---------|Suối Bạc, ngày 08 tháng 6 năm 2026")
                .centered("KẾ HOẠCH"));

    assertThat(header.mark()).isNull();
    assertThat(header.partyName().underline()).isEqualTo(Underline.UNKNOWN);
  }

  @Test
  void theDrawnLineIsToldOnlyWhereItIsCertain() {
    assertThat(underline(new Page().row("ĐẢNG ỦY XÃ A", "~ĐẢNG CỘNG SẢN VIỆT NAM")))
        .isEqualTo(Underline.DRAWN);
    assertThat(underline(new Page().row("ĐẢNG ỦY XÃ A", "ĐẢNG CỘNG SẢN VIỆT NAM|~|A, ngày")))
        .isEqualTo(Underline.DRAWN);
    assertThat(underline(new Page().row("ĐẢNG ỦY XÃ A", "ĐẢNG CỘNG SẢN VIỆT NAM|")))
        .isEqualTo(Underline.NONE);
    assertThat(underline(new Page().row("~ĐẢNG ỦY XÃ A", "ĐẢNG CỘNG SẢN VIỆT NAM|")))
        .isEqualTo(Underline.UNKNOWN);
    assertThat(underline(new Page().row("ĐẢNG ỦY XÃ A", "ĐẢNG CỘNG SẢN VIỆT NAM\nA, ngày")))
        .isEqualTo(Underline.UNKNOWN);
    assertThat(underline(new Page().text("ĐẢNG ỦY XÃ A\tĐẢNG CỘNG SẢN VIỆT NAM")))
        .isEqualTo(Underline.UNKNOWN);
    assertThat(
            underline(
                new Page()
                    .row("ĐẢNG ỦY XÃ A", "ĐẢNG CỘNG SẢN VIỆT NAM|")
                    .box("A, ngày 08 tháng 6 năm 2026")))
        .isEqualTo(Underline.UNKNOWN);
  }

  private static Underline underline(Page page) {
    return HeaderFacts.of(page.centered("KẾ HOẠCH", "a b", "-----")).partyName().underline();
  }

  @ParameterizedTest
  @CsvSource({
    "-----, 5",
    "- - - - -, 5",
    "----, 4",
    "-------, 7",
    "–––––, 0",
    "———, 0",
    "_____, 0",
    "*****, 0",
    "=====, 0"
  })
  void theRuleUnderTheTitle(String rule, int hyphens) {
    Header header =
        HeaderFacts.of(new Page().centered("KẾ HOẠCH", "tuyên truyền nghị quyết", rule));

    assertThat(header.titleRule().hyphens()).isEqualTo(hyphens);
    assertThat(header.title().text()).isEqualTo("tuyên truyền nghị quyết");
  }

  @Test
  void theTitleHasItsLines() {
    Header header =
        HeaderFacts.of(
            new Page().centered("KẾ HOẠCH", "tuyên truyền nghị quyết", "của Đảng bộ.", "-----"));

    assertThat(header.type().name()).isEqualTo("Kế hoạch");
    assertThat(header.type().code()).isEqualTo("KH");
    assertThat(header.title().span().text()).isEqualTo("tuyên truyền nghị quyết");
    assertThat(header.title().ending().text()).isEqualTo("của Đảng bộ.");
    assertThat(header.title().text()).isEqualTo("tuyên truyền nghị quyết của Đảng bộ.");
    assertThat(header.title().fullStop()).isTrue();
    assertThat(header.title().capitals()).isFalse();
  }

  @Test
  void theAuthorUnderTheTypeIsNoTitle() {
    Header header =
        HeaderFacts.of(
            new Page()
                .centered("KẾ HOẠCH", "CỦA BAN THƯỜNG VỤ ĐẢNG ỦY", "về công tác cán bộ", "-----"));

    assertThat(header.title().span().text()).isEqualTo("về công tác cán bộ");
  }

  @Test
  void aTypeAndItsTitleMayShareALine() {
    Header header =
        HeaderFacts.of(new Page().centered("KẾ HOẠCH TUYÊN TRUYỀN NGHỊ QUYẾT", "-----"));

    assertThat(header.type().span().text()).isEqualTo("KẾ HOẠCH");
    assertThat(header.title().span().text()).isEqualTo("TUYÊN TRUYỀN NGHỊ QUYẾT");
    assertThat(header.title().capitals()).isTrue();
  }

  @Test
  void aTypeAloneHasNoTitle() {
    Header header = HeaderFacts.of(new Page().centered("KẾ HOẠCH", "-----"));

    assertThat(header.title()).isNull();
    assertThat(header.titleRule()).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"DỰ THẢO", "Dự thảo", "Dự thảo lần 2", "(Dự thảo)", "DỰ THẢO LẦN 3", "Dự thảo 2"})
  void draftMarks(String mark) {
    Header header =
        HeaderFacts.of(
            new Page()
                .row("ĐẢNG ỦY XÃ SUỐI BẠC|*|Số 12-KH/ĐU", "ĐẢNG CỘNG SẢN VIỆT NAM")
                .box(mark)
                .centered("KẾ HOẠCH", "góp ý dự thảo văn kiện", "-----"));

    assertThat(header.draftMarks()).hasSize(1);
    assertThat(header.draftMarks().get(0).span().text()).isEqualTo(mark);
    assertThat(header.title().text()).isEqualTo("góp ý dự thảo văn kiện");
  }

  @ParameterizedTest
  @CsvSource({
    "ĐẢNG ỦY XÃ SUỐI BẠC, ĐẢNG ỦY XÃ SUỐI BẠC, true",
    "ĐẢNG ỦY PHƯỜNG HÒA THẠNH, ĐẢNG ỦY XÃ SUỐI BẠC, true",
    "BAN XÂY DỰNG ĐẢNG, ĐẢNG ỦY XÃ SUỐI BẠC, true",
    "ĐẢNG ỦY XÃ SUỐI BẠC, TỈNH ỦY AN SƠN, true",
    "TỈNH ỦY AN SƠN, ĐẢNG ỦY XÃ SUỐI BẠC, false",
    "BAN TUYÊN GIÁO VÀ DÂN VẬN TỈNH ỦY AN SƠN, ĐẢNG ỦY XÃ SUỐI BẠC, false",
    "ĐẢNG ỦY XÃ SUỐI BẠC, BAN XÂY DỰNG ĐẢNG, false",
    "ĐẢNG ỦY XÃ SUỐI BẠC, ĐẢNG ỦY CÔNG AN XÃ SUỐI BẠC, false",
    "ĐẢNG ỦY KHỐI DOANH NGHIỆP, ĐẢNG ỦY XÃ SUỐI BẠC, false",
    "ĐẢNG ỦY CÁC CƠ QUAN ĐẢNG TỈNH, ĐẢNG ỦY XÃ SUỐI BẠC, false",
  })
  void knowsWhoIsCertainlyNoSuperior(String one, String other, boolean notAbove) {
    assertThat(HeaderFacts.of(one).organ().notAbove(HeaderFacts.of(other).organ()))
        .isEqualTo(notAbove);
  }
}
