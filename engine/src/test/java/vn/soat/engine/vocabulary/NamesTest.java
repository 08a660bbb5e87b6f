package vn.soat.engine.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.soat.engine.text.PlainText;

/** Names that the small tables of the vocabulary know. */
class NamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nguyễn Văn A | 0",
        "Đồng chí Nguyễn Văn A | 9",
        "PGS.TS. Nguyễn Văn A | 8",
        "ThS Nguyễn Văn A | 4",
        "Thạc sĩ, Bác sĩ Nguyễn Văn A | 16",
        // An honour needs a name behind it, and ends with its word.
        "Đồng chí | 0",
        "Đồng chí: | 0",
        "Bàn Văn An | 0",
      })
  void honoursStandBeforeAName(String line, int length) {
    assertThat(Honours.leading(PlainText.plain(line))).isEqualTo(length);
  }

  @ParameterizedTest
  @CsvSource({
    "Phó Bí thư Thường trực,PHÓ BÍ THƯ",
    "BÍ THƯ,BÍ THƯ",
    "Phó Chủ tịch Hội đồng,PHÓ CHỦ TỊCH HỘI ĐỒNG",
    "Uỷ viên Ban Thường vụ Đảng ủy,ỦY VIÊN BAN THƯỜNG VỤ",
    "Q. HIỆU TRƯỞNG,Q. HIỆU TRƯỞNG",
    "PHÓ TỔNG BIÊN TẬP,PHÓ TỔNG BIÊN TẬP",
    "P. Bí thư Thường trực,PHÓ BÍ THƯ",
    "P.BÍ THƯ,PHÓ BÍ THƯ",
  })
  void theLongestTitleCounts(String words, String title) {
    assertThat(SignerTitles.leading(words).title()).isEqualTo(title);
  }

  @Test
  void aTitleTakesTheLettersThatItIsWrittenIn() {
    assertThat(SignerTitles.leading("P. BÍ THƯ THƯỜNG TRỰC").length()).isEqualTo(9);
    assertThat(SignerTitles.leading("PHÓ BÍ THƯ").length()).isEqualTo(10);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bí thưa", "Nguyễn Văn A", "P. Nguyễn Văn A"})
  void otherWordsAreNoTitle(String words) {
    assertThat(SignerTitles.leading(words)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "BAN THƯỜNG VỤ ĐẢNG ỦY,ban-thuong-vu",
    "BAN CHẤP HÀNH ĐẢNG BỘ XÃ,ban-chap-hanh",
    "THƯỜNG TRỰC TỈNH ỦY,thuong-truc",
    "Trưởng ban Chỉ đạo,truong-ban-chi-dao",
    "Trưởng ban,truong-ban",
    "ỦY BAN KIỂM TRA ĐẢNG ỦY,uy-ban-kiem-tra",
  })
  void theBodyWithTheLongestNameSigns(String words, String id) {
    assertThat(SigningBody.leading(words).id()).isEqualTo(id);
  }

  @Test
  void whatIsNoBodyDoesNotSign() {
    assertThat(SigningBody.leading("BAN THƯỜNG")).isNull();
    assertThat(SigningBody.leading("CHI BỘI")).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "dang-uy,dang-uy,true",
    "ban-chap-hanh,tinh-uy,true",
    "dang-uy,ban-chap-hanh,true",
    "tinh-uy,dang-uy,false",
    "ban-chap-hanh,ban-thuong-vu,false",
  })
  void oneBodyMayHaveTwoIds(String one, String other, boolean same) {
    assertThat(SigningBody.same(one, other)).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource({
    "báo lam sơn,true,true,true",
    "báo chí,false,false,false",
    "tổ công tác,true,false,true",
    "tổ chức,false,false,false",
    "sở nội vụ,false,false,true",
    "hợp tác xã,false,false,false",
  })
  void whatTheNamesOfOrgansBeginWith(String plain, boolean leads, boolean unit, boolean partner) {
    assertThat(OrganHeads.leads(plain)).isEqualTo(leads);
    assertThat(OrganHeads.unit(plain)).isEqualTo(unit);
    assertThat(OrganHeads.partner(plain)).isEqualTo(partner);
  }

  @Test
  void theLongestBeginningTellsTheCodesOfAnOrgan() {
    assertThat(IssuerCodes.of("ĐẢNG ỦY XÃ AN BÌNH")).containsExactly("ĐU");
    assertThat(IssuerCodes.of("Đảng ủy Công an xã")).containsExactly("ĐUCA");
    assertThat(IssuerCodes.of("ĐẢNG UỶ KHỐI DOANH NGHIỆP")).containsExactly("ĐUK", "ĐU");
    assertThat(IssuerCodes.of("HỢP TÁC XÃ")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"KẾ HOẠCH,KH", "chương trình hành động,CTr", "Quy định,QĐ"})
  void aTypeHasACode(String name, String code) {
    assertThat(DocumentType.named(name).code()).isEqualTo(code);
  }

  @Test
  void partOfATypeIsNone() {
    assertThat(DocumentType.named("KẾ HOẠCH TỔ CHỨC")).isNull();
    assertThat(DocumentType.named("KẾ")).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"MẬT", "Hoả tốc: 08h00", "Lưu hành nội bộ", "V/v tổ chức hội nghị"})
  void notesOfAHeaderAreNoNames(String line) {
    assertThat(HeaderNotes.matches(PlainText.plain(line))).isTrue();
  }

  @Test
  void aWordThatBeginsLikeANoteIsNone() {
    assertThat(HeaderNotes.matches(PlainText.plain("MẬTT"))).isFalse();
    assertThat(HeaderNotes.matches(PlainText.plain("ĐẢNG ỦY"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "CENTRAL,PROVINCE,true",
    "PROVINCE,COMMUNE,true",
    "COMMUNE,BASE,true",
    "CENTRAL,COMMUNE,false",
    "COMMUNE,PROVINCE,false",
    "COMMUNE,COMMUNE,false",
    "BASE,BASE,false",
  })
  void aLevelIsRightAboveTheNext(Level upper, Level lower, boolean above) {
    assertThat(upper.rightAbove(lower)).isEqualTo(above);
  }

  @ParameterizedTest
  @CsvSource({
    "collective,true,false,false",
    "party-body,false,true,true",
    "party-office,false,false,true",
    "department,false,false,false",
  })
  void anOrganIsWhatItsKindSays(String kind, boolean collective, boolean committee, boolean party) {
    Organ organ = new Organ("id", "name", Level.COMMUNE, kind);

    assertThat(organ.collective()).isEqualTo(collective);
    assertThat(organ.committee()).isEqualTo(committee);
    assertThat(organ.party()).isEqualTo(party);
  }
}
