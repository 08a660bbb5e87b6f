package vn.soat.engine.recognize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.soat.engine.draft.Authority;
import vn.soat.engine.draft.Signature;
import vn.soat.engine.draft.SignerTitle;

class SignatureBlockTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          T/M BAN THƯỜNG VỤ         | T/M | T/M  | ban-thuong-vu   | false
          T/M ĐẢNG ỦY               | T/M | T/M  | dang-uy         | false
          T/M ĐẢNG UỶ               | T/M | T/M  | dang-uy         | false
          T/M BAN THƯỜNG VỤ ĐẢNG ỦY | T/M | T/M  | ban-thuong-vu   | false
          T/M CHI BỘ                | T/M | T/M  | chi-bo          | false
          T/M ỦY BAN KIỂM TRA       | T/M | T/M  | uy-ban-kiem-tra | false
          TM. BAN THƯỜNG VỤ         | T/M | TM.  | ban-thuong-vu   | true
          T/M. BAN THƯỜNG VỤ        | T/M | T/M. | ban-thuong-vu   | true
          TM BAN THƯỜNG VỤ          | T/M | TM   | ban-thuong-vu   | true
          TM.BAN THƯỜNG VỤ          | T/M | TM.  | ban-thuong-vu   | true
          KT. TRƯỞNG BAN            | K/T | KT.  | truong-ban      | true
          K/T BÍ THƯ                | K/T | K/T  | bi-thu          | false
          T/L BAN THƯỜNG VỤ         | T/L | T/L  | ban-thuong-vu   | false
          TL. BAN THƯỜNG VỤ         | T/L | TL.  | ban-thuong-vu   | true
          T/M BAN NÀO ĐÓ            | T/M | T/M  | ''              | false
          T.M BAN THƯỜNG VỤ         | T/M | T.M  | ban-thuong-vu   | true
          T.M. BAN THƯỜNG VỤ        | T/M | T.M. | ban-thuong-vu   | true
          K.T TRƯỞNG BAN            | K/T | K.T  | truong-ban      | true
          """)
  void formulas(String text, String formula, String written, String body, boolean irregular) {
    Signature signature = recognize(text, "PHÓ BÍ THƯ", "Lò Thị Ví Dụ");

    assertThat(signature.authorities()).hasSize(1);
    Authority authority = signature.authorities().get(0);
    assertThat(authority.formula()).isEqualTo(formula);
    assertThat(authority.written()).isEqualTo(written);
    assertThat(authority.body()).isEqualTo(body);
    assertThat(authority.irregular()).isEqualTo(irregular);
    assertThat(signature.titles()).hasSize(1);
    assertThat(signature.name().name()).isEqualTo("Lò Thị Ví Dụ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          BÍ THƯ                  | BÍ THƯ          | ''            | false
          PHÓ BÍ THƯ              | PHÓ BÍ THƯ      | ''            | false
          PHÓ BÍ THƯ THƯỜNG TRỰC  | PHÓ BÍ THƯ      | ''            | true
          BÍ THƯ ĐẢNG ỦY          | BÍ THƯ          | ĐẢNG ỦY       | false
          PHÓ BÍ THƯ THƯỜNG TRỰC ĐẢNG ỦY | PHÓ BÍ THƯ | ĐẢNG ỦY    | true
          CHÁNH VĂN PHÒNG         | CHÁNH VĂN PHÒNG | ''            | false
          TRƯỞNG BAN XÂY DỰNG ĐẢNG | TRƯỞNG BAN     | XÂY DỰNG ĐẢNG | false
          TRƯỞNG BAN CHỈ ĐẠO      | TRƯỞNG BAN CHỈ ĐẠO | ''         | false
          Q. TRƯỞNG BAN           | Q. TRƯỞNG BAN   | ''            | false
          PHÓ BÍ THƯ TT           | PHÓ BÍ THƯ      | ''            | true
          PHÓ BÍ THƯ T.T          | PHÓ BÍ THƯ      | ''            | true
          PHÓ BÍ THƯ (TT)         | PHÓ BÍ THƯ      | ''            | true
          PHÓ BÍ THƯ TT ĐẢNG ỦY   | PHÓ BÍ THƯ      | ĐẢNG ỦY       | true
          PHÓ BÍ THƯ - THƯỜNG TRỰC ĐẢNG ỦY | PHÓ BÍ THƯ | ĐẢNG ỦY  | true
          P. BÍ THƯ THƯỜNG TRỰC   | PHÓ BÍ THƯ      | ''            | true
          PHÓ BÍ THƯ TTX          | PHÓ BÍ THƯ      | TTX           | false
          Phó Bí thư              | PHÓ BÍ THƯ      | ''            | false
          """)
  void titles(String text, String title, String organ, boolean permanent) {
    SignerTitle recognized = recognize("T/M BAN THƯỜNG VỤ", text, "Lò Thị Ví Dụ").titles().get(0);

    assertThat(recognized.title()).isEqualTo(title);
    assertThat(recognized.organ()).isEqualTo(organ);
    assertThat(recognized.permanent()).isEqualTo(permanent);
  }

  @Test
  void anOrganUnderTheTitleIsWrittenAfterIt() {
    SignerTitle title =
        recognize("T/M BAN THƯỜNG VỤ", "BÍ THƯ", "ĐẢNG ỦY XÃ SUỐI BẠC", "Lò Thị Ví Dụ")
            .titles()
            .get(0);

    assertThat(title.organ()).isEqualTo("ĐẢNG ỦY XÃ SUỐI BẠC");
  }

  @ParameterizedTest
  @ValueSource(strings = {"THƯỜNG TRỰC", "Thường trực", "THƯỜNG TRỰC ĐẢNG ỦY", "TT", "T.T."})
  void aTitleMayGoOnInTheNextLine(String standing) {
    Signature signature = recognize("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", standing, "Lò Thị Ví Dụ");

    assertThat(signature.titles())
        .singleElement()
        .matches(SignerTitle::permanent)
        .matches(title -> !title.withOrgan());
    assertThat(signature.name().name()).isEqualTo("Lò Thị Ví Dụ");
  }

  @ParameterizedTest
  @CsvSource({
    "T/M,ĐẢNG ỦY,dang-uy,ĐẢNG ỦY",
    "T/M.,BAN THƯỜNG VỤ,ban-thuong-vu,BAN THƯỜNG VỤ",
    "TM.,ĐẢNG ỦY,dang-uy,ĐẢNG ỦY",
    "T/M,TỔ CÔNG TÁC,'',TỔ CÔNG TÁC",
    "T/M BAN THƯỜNG VỤ,ĐẢNG ỦY,ban-thuong-vu,BAN THƯỜNG VỤ",
    "T/M ĐẢNG ỦY,XÃ SUỐI BẠC,dang-uy,ĐẢNG ỦY",
  })
  void aFormulaMayGoOnInTheNextLine(String first, String second, String body, String name) {
    Signature signature = recognize(first, second, "PHÓ BÍ THƯ", "Lò Thị Ví Dụ");

    assertThat(signature.authorities())
        .singleElement()
        .extracting(Authority::formula)
        .isEqualTo("T/M");
    assertThat(signature.authorities().get(0).body()).isEqualTo(body);
    assertThat(signature.authorities().get(0).name()).isEqualTo(name);
    assertThat(signature.titles()).extracting(SignerTitle::title).containsExactly("PHÓ BÍ THƯ");
    assertThat(signature.name().name()).isEqualTo("Lò Thị Ví Dụ");
  }

  @Test
  void aBareFormulaOverATitleNamesNobody() {
    Authority authority = recognize("T/M", "BÍ THƯ", "Lò Thị Ví Dụ").authorities().get(0);

    assertThat(authority.name()).isEmpty();
    assertThat(authority.body()).isEmpty();
  }

  @Test
  void twoOfficesAreToldApartByTheirOrgans() {
    Signature signature =
        recognize("BÍ THƯ", "kiêm", "TRƯỞNG BAN CHỈ ĐẠO", "(đã ký)", "Lò Thị Ví Dụ");

    assertThat(signature.titles()).extracting(SignerTitle::organ).containsOnly("");
    assertThat(signature.name().name()).isEqualTo("Lò Thị Ví Dụ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Lò Thị Ví Dụ          | Lò Thị Ví Dụ | ''
          LÒ THỊ VÍ DỤ          | LÒ THỊ VÍ DỤ | ''
          Đồng chí Lò Thị Ví Dụ | Lò Thị Ví Dụ | Đồng chí
          Đ/c Lò Thị Ví Dụ      | Lò Thị Ví Dụ | Đ/c
          ThS. Lò Thị Ví Dụ     | Lò Thị Ví Dụ | ThS.
          PGS.TS. Lò Thị Ví Dụ  | Lò Thị Ví Dụ | PGS.TS.
          Đại tá Lò Văn Mẫu     | Lò Văn Mẫu   | Đại tá
          Đại tá, ThS Lò Văn Mẫu | Lò Văn Mẫu  | Đại tá, ThS
          Lò  Thị   Ví Dụ       | Lò  Thị   Ví Dụ | ''
          Bà Thị Mẫu            | Thị Mẫu      | Bà
          Giáp Văn Mẫu          | Giáp Văn Mẫu | ''
          Đồng Chí Công         | Công         | Đồng Chí
          Lò Thị ví Dụ          | Lò Thị ví Dụ | ''
          """)
  void names(String text, String name, String honour) {
    Signature signature = recognize("T/M BAN THƯỜNG VỤ", "BÍ THƯ", "(đã ký)", text);

    assertThat(signature.name().name()).isEqualTo(name);
    assertThat(signature.name().honour()).isEqualTo(honour);
  }

  @ParameterizedTest
  @ValueSource(strings = {"(đã ký)", "(chữ ký)", "………………", "Họ và tên", "(Ký, đóng dấu)"})
  void placeholdersAreNoNames(String text) {
    assertThat(recognize("T/M BAN THƯỜNG VỤ", "BÍ THƯ", text).name()).isNull();
  }

  @Test
  void aBodyWithoutItsFormulaIsToldAsSuch() {
    Authority authority = recognize("BAN THƯỜNG VỤ", "BÍ THƯ", "Lò Thị Ví Dụ").authorities().get(0);

    assertThat(authority.formula()).isEmpty();
    assertThat(authority.body()).isEqualTo("ban-thuong-vu");
  }

  @Test
  void nothingIsNothing() {
    assertThat(SignatureBlock.recognize(List.of()).isEmpty()).isTrue();
  }

  private static Signature recognize(String... lines) {
    return SignatureBlock.recognize(Lines.of(new Page().text(lines).document()));
  }
}
