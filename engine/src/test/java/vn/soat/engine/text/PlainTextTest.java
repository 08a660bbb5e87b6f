package vn.soat.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ĐẢNG UỶ PHƯỜNG|đảng ủy phường",
        "Đảng ủy|đảng ủy",
        "văn hoá - xã hội|văn hóa - xã hội",
        "khoẻ mạnh|khỏe mạnh",
        "Thuý, Thuỵ, tuỳ|thúy, thụy, tùy",
        "quý I, quỹ, quỳ|quý i, quỹ, quỳ",
        "hoàn thành, hoàng, thuyền|hoàn thành, hoàng, thuyền",
        "HOÀ BÌNH|hòa bình",
        "Ðảng|đảng",
        "Văn hóa – Xã hội|văn hóa - xã hội",
        "“tinh gọn”|\"tinh gọn\"",
        "20 giờ 15’|20 giờ 15'",
      })
  void compares_words_however_they_are_written(String given, String plain) {
    assertThat(PlainText.plain(given)).isEqualTo(plain);
  }

  @Test
  void makes_one_blank_of_any_gap_and_none_at_the_ends() {
    assertThat(PlainText.plain(" \t Số\u00A0\u00A0  05-KH/ĐU\nngày\u2003mai \n"))
        .isEqualTo("số 05-kh/đu ngày mai");
    assertThat(PlainText.plain("thực\u00AD hiện\u200B")).isEqualTo("thực hiện");
    assertThat(PlainText.plain(" \n\t")).isEmpty();
  }

  @Test
  void leads_back_to_the_given_words() {
    String given = "  Đảng\u00A0\u00A0UỶ \u200Bphường ";
    PlainText plain = PlainText.of(given);
    int start = plain.text().indexOf("ủy");
    assertThat(given.substring(plain.start(start), plain.end(start + 2))).isEqualTo("UỶ");
    assertThat(given.substring(plain.start(0), plain.end(plain.text().length())))
        .isEqualTo("Đảng\u00A0\u00A0UỶ \u200Bphường");
  }

  @Test
  void every_stretch_of_any_text_leads_back_to_letters_of_the_same_meaning() {
    String alphabet = "aàảoòỏuủyỷỹqkĐđÐ \t\n\u00A0\u200B\u00AD-–“”.,ẰằƯưIi1";
    Random random = new Random(20260608);
    for (int round = 0; round < 5_000; round++) {
      StringBuilder given = new StringBuilder();
      for (int i = random.nextInt(24); i > 0; i--) {
        given.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      PlainText plain = PlainText.of(given.toString());
      assertThat(PlainText.plain(plain.text()))
          .as("idempotent on [%s]", given)
          .isEqualTo(plain.text());
      for (int i = 0; i < plain.text().length(); i++) {
        String back = given.substring(plain.start(i), plain.end(i + 1));
        String expected = Letters.bare(plain.text().substring(i, i + 1));
        assertThat(Letters.bare(PlainText.plain(back)))
            .as("character %d of [%s]", i, given)
            .isEqualTo(expected.isBlank() ? "" : expected);
      }
    }
  }

  @Test
  void bare_letters_have_no_marks_and_keep_their_places() {
    String given = "Đường lối, thức đẩy: ưỡn ẹo";
    assertThat(Letters.bare(given)).isEqualTo("Duong loi, thuc day: uon eo").hasSameSizeAs(given);
    assertThat(Letters.bare(Normalizer.normalize("ổ", Normalizer.Form.NFC))).isEqualTo("o");
  }

  @ParameterizedTest
  @CsvSource({
    "cộng sản, cộng sản, 0",
    "cộng sản, công sản, 1",
    "cộng sản, cộng sảng, 1",
    "cộng sản, cọng sàn, 2",
    "tt-07, tt-70, 2",
    "'', abc, 3"
  })
  void spellings_are_so_many_letters_apart(String one, String other, int letters) {
    assertThat(Letters.distance(one, other)).isEqualTo(letters);
    assertThat(Letters.distance(other, one)).isEqualTo(letters);
  }
}
