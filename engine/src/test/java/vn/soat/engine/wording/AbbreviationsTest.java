package vn.soat.engine.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.soat.engine.draft.Abbreviation;

class AbbreviationsTest {

  private static List<Abbreviation> recognize(String... lines) {
    return Abbreviations.standard().recognize(Text.lines(lines));
  }

  @Test
  void tellsItsFirstUseWithTheOthersUpToItsWords() {
    String uses = "BCĐ họp; HTX và BCĐ báo cáo";
    String words = "Ban Chỉ đạo (BCĐ), BCĐ";
    String htx = "HTX họp";

    assertThat(recognize(uses, words, "BCĐ họp", htx))
        .containsExactly(
            new Abbreviation(
                Text.place(1, uses, "BCĐ"),
                "Ban Chỉ đạo",
                Text.place(2, words, "BCĐ"),
                List.of(Text.lines(uses).get(0).span(4, 4))),
            new Abbreviation(
                Text.place(1, uses, "HTX"), "", null, List.of(Text.place(4, htx, "HTX"))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          các ĐV tham gia | ĐV
          gửi BTV | BTV
          thành viên HTX | HTX
          Ban CĐXD thôn | CĐXD
          thăm HTX Á Đông | HTX
          gửi HTX, UBND | HTX UBND
          # The words in brackets behind it have other initials, or are too few.
          HTX (hợp tác lớn) | HTX
          HTX (hợp tác | HTX
          HTX hợp tác xã | HTX
          HTX là gọi tắt | HTX
          """)
  void findsWhatIsNotSpeltOut(String text, String abbreviations) {
    assertThat(recognize(text))
        .extracting(abbreviation -> abbreviation.span().text())
        .containsExactly(abbreviations.split(" "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ban Chỉ đạo (BCĐ) phường; BCĐ họp",
        "Tổ giúp việc (sau đây viết tắt là TGVBC); TGVBC họp",
        "sau đây gọi là HTX",
        "viết tắt HTX",
        "gọi tắt là: HTX",
        "HTX (hợp tác xã)",
        "HTX (hợp tác xã); HTX họp",
        // In capitals throughout.
        "BÁO CÁO CỦA BCĐ 35 QUÝ I",
        "thực hiện NGHỊ QUYẾT HTX",
        "thực hiện HTX NGHỊ QUYẾT",
        // Symbols and addresses.
        "18-NQ/TW, 05–BCH, hop@BCH.vn",
        "UBND / BTV",
        // What every reader knows, numbers, syllables, letters and words in quotation marks.
        "THPT, GDP, USB",
        "khóa XIV; LƯU Ý; TIN TV; phương án B; ƯBND",
        "tập san “HTX mới”"
      })
  void letsOtherCapitalsBe(String text) {
    assertThat(recognize(text)).extracting(Abbreviation::span).isEmpty();
  }
}
