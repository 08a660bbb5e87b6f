package vn.soat.engine.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the data files say, read anew. */
class SymbolsTest {

  private final Symbols symbols = new Symbols();

  @ParameterizedTest
  @CsvSource({
    "thực hiện chương trình hành động, Chương trình hành động",
    "thực hiện chương trình, Chương trình",
    "nghị quyết liên tịch, Nghị quyết liên tịch",
    "bộ luật, Bộ luật",
  })
  void theLongestTypeBeforeANumberIsMeant(String plain, String type) {
    assertThat(symbols.typeBefore(plain).name()).isEqualTo(type);
  }

  @Test
  void aTypeIsAWordOfItsOwn() {
    assertThat(symbols.typeBefore("phi kế hoạch").name()).isEqualTo("Kế hoạch");
    assertThat(symbols.typeBefore("xkế hoạch")).isNull();
    assertThat(symbols.typeBefore("việc")).isNull();
    assertThat(symbols.typeBefore("# kế hoạch")).isNotNull();
  }

  @Test
  void codesOfTypesAreNoneOfOrgans() {
    assertThat(List.of("KH", "CTr", "qđ", "NQ")).allMatch(symbols::typeCode);
    assertThat(List.of("UBND", "TU", "")).noneMatch(symbols::typeCode);
    assertThat(symbols.typeBefore("luật").codes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "ban thường vụ tỉnh ủy về, ban thường vụ tỉnh ủy",
    "ban chấp hành trung ương đảng khóa xiii, ban chấp hành trung ương",
    "thủ tướng chính phủ, thủ tướng chính phủ",
  })
  void theLongestIssuerIsMeant(String plain, String issuer) {
    assertThat(symbols.issuer(plain).plain()).startsWith(issuer);
  }

  @Test
  void anIssuerIsKnownByItsCodes() {
    assertThat(symbols.known("TW")).isTrue();
    assertThat(symbols.known("XYZ")).isFalse();
    assertThat(symbols.names("theo tỉnh ủy yêu cầu", List.of("TU"))).isTrue();
    assertThat(symbols.names("theo tỉnh ủyên yêu cầu", List.of("TU"))).isFalse();
    assertThat(symbols.names("theo bộ nội vụ yêu cầu", List.of("TU"))).isFalse();
  }

  @Test
  void aRuleThatEndedIsKnownByItsNumberAndDate() {
    LocalDate date = LocalDate.of(2017, 2, 6);

    assertThat(symbols.superseded("66-qđ/tw", date).successor())
        .isEqualTo("399-QĐ/TW, ngày 09/01/2026");
    assertThat(symbols.superseded("66-QĐ/TW", date).from()).isEqualTo("2026-01-09");
    assertThat(symbols.superseded("66-QĐ/TW", null)).isNotNull();
    assertThat(symbols.superseded("66-QĐ/TW", date.plusDays(1))).isNull();
    assertThat(symbols.superseded("223-QĐ/TW", date)).isNotNull();
    assertThat(symbols.superseded("24-QĐ/TW", LocalDate.of(2021, 7, 30))).isNotNull();
    assertThat(symbols.superseded("24-QĐ/TW", null)).isNull();
    assertThat(symbols.superseded("1-QĐ/TW", null)).isNull();
  }
}
