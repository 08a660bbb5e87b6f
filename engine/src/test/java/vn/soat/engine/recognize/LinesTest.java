package vn.soat.engine.recognize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {

  @Test
  void aLineOfMoreThanAPageIsCutBetweenSentences() {
    String sentence = "Triển khai kế hoạch tới các chi bộ. 2. Tổ chức học tập; ";
    String text = sentence.repeat(3 * Lines.LONGEST / sentence.length());
    List<Line> lines = Lines.of(new Page().text(text).document());
    assertThat(lines)
        .allSatisfy(line -> assertThat(line.text()).startsWith("Triển khai").endsWith("tập;"));
    assertThat(lines).extracting(Line::index).containsExactly(0, 1, 2);
    assertThat(String.join(" ", lines.stream().map(Line::text).toList())).isEqualTo(text.strip());
  }

  @Test
  void oneWithoutSentencesIsCutAtABlankAndWithoutBlanksAnywhere() {
    assertThat(lengths("mười chữ, ".repeat(600))).containsExactly(Lines.LONGEST - 6, 1004);
    assertThat(lengths("a".repeat(Lines.LONGEST + 7))).containsExactly(Lines.LONGEST, 7);
    assertThat(lengths("a".repeat(Lines.LONGEST))).containsExactly(Lines.LONGEST);
  }

  private static List<Integer> lengths(String text) {
    return Lines.of(new Page().text(text).document()).stream()
        .map(line -> line.end() - line.start())
        .toList();
  }
}
