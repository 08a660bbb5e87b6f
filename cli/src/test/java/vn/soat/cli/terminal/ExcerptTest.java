package vn.soat.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ExcerptTest {

  @Test
  void marksTheWordsInTheirLine() {
    assertThat(shown("Số 31 - KH/ĐU", "31 - KH", 40))
        .containsExactly("Số 31 - KH/ĐU", "   ~~~~~~~");
  }

  @Test
  void pointsAtThePlaceOfWhatIsMissing() {
    assertThat(rows("Nơi nhận", 4, 4, 40)).containsExactly("Nơi nhận", "    ^");
    assertThat(rows("Nơi nhận", 0, 0, 40)).containsExactly("Nơi nhận", "^");
  }

  @Test
  void countsCombiningMarksAndWideCharactersInColumns() {
    String decomposed = Normalizer.normalize("Nguyễn Thị Ấn ký", Normalizer.Form.NFD);
    assertThat(
            shown(
                    decomposed,
                    "ký".length() == 2 ? decomposed.substring(decomposed.length() - 3) : "",
                    40)
                .get(1))
        .isEqualTo(" ".repeat(14) + "~~");
    assertThat(shown("漢字 sai", "sai", 40)).containsExactly("漢字 sai", "     ~~~");
  }

  @Test
  void breaksAtBlanks() {
    assertThat(shown("một hai ba bốn năm sáu", "bốn năm", 12))
        .containsExactly("một hai ba", "bốn năm sáu", "~~~~~~~");
  }

  @Test
  void anEndlessLineShowsNoMoreThanALongOne() {
    String before = "đầu \uD834\uDD1E".repeat(300);
    String behind = " đuôi \uD834\uDD1E".repeat(300);
    List<String> shown = shown(before + "SAI CHỖ NÀY" + behind, "SAI CHỖ NÀY", 40);
    assertThat(shown(before.repeat(20) + "SAI CHỖ NÀY" + behind.repeat(20), "SAI CHỖ NÀY", 40))
        .isEqualTo(shown)
        .anyMatch(row -> row.contains("~~~"));
    String faulty = "sai ".repeat(10_000);
    assertThat(rows(faulty, 0, faulty.length(), 40))
        .isEqualTo(rows("sai ".repeat(1_000), 0, 4_000, 40));
  }

  @Test
  void cutsALongLineRoundTheWords() {
    String line = "đầu ".repeat(100) + "SAI CHỖ NÀY" + " đuôi".repeat(100);
    List<String> rows = shown(line, "SAI CHỖ NÀY", 40);
    assertThat(rows).hasSizeLessThanOrEqualTo(5);
    assertThat(rows.get(0)).startsWith("… đầu");
    assertThat(String.join(" ", rows)).contains("SAI").contains("~~~").contains("đuôi …");
  }

  @Test
  void showsWhatWouldSteerTheTerminal() {
    assertThat(shown("a\u001b[31mb\u202Ec", "c", 60))
        .containsExactly("a␛[31mb⟨U+202E⟩c", " ".repeat(15) + "~");
  }

  @Test
  void neverExceedsTheColumnsAndNeverLosesTheMark() {
    Random random = new Random(20260608);
    String alphabet = "aạ đ漢  .\t\n\u0301\u202E\uD83D\uDE00";
    for (int round = 0; round < 3000; round++) {
      int[] points =
          random
              .ints(random.nextInt(300), 0, alphabet.codePointCount(0, alphabet.length()))
              .map(index -> alphabet.codePointAt(alphabet.offsetByCodePoints(0, index)))
              .toArray();
      String line = new String(points, 0, points.length);
      int start = line.offsetByCodePoints(0, random.nextInt(points.length + 1));
      int end = Math.min(line.length(), start + random.nextInt(60));
      int columns = 20 + random.nextInt(60);
      List<Excerpt.Row> rows = Excerpt.of(line, start, end, columns, 3);
      for (Excerpt.Row row : rows) {
        assertThat(Columns.of(row.text())).as(line).isLessThanOrEqualTo(columns);
        assertThat(row.text()).doesNotContain("\n", "\t", "\u202E", "\u001b");
      }
      String marked = line.substring(start, end).replaceAll("\\p{M}", "");
      if (!marked.isEmpty()) {
        assertThat(rows).as(line).anyMatch(row -> row.underline().contains("~"));
      }
    }
  }

  private static List<String> shown(String line, String words, int columns) {
    int start = line.indexOf(words);
    return rows(line, start, start + words.length(), columns);
  }

  private static List<String> rows(String line, int start, int end, int columns) {
    return Excerpt.of(line, start, end, columns, 3).stream()
        .flatMap(row -> List.of(row.text(), row.underline()).stream())
        .filter(row -> !row.isEmpty())
        .toList();
  }
}
