package vn.soat.engine.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentTest {

  private static final TextFormat BOLD = new TextFormat("Arial", 28, true, false, false);

  @Test
  void aParagraphIsKnownByItsNumber() {
    Document document = new Document(List.of(line(1, " "), line(2, "hai")), List.of(), Traces.NONE);

    assertThat(document.paragraph(2).text()).isEqualTo("hai");
    assertThat(document.paragraph(2).span(1, 3)).isEqualTo(new Span(2, 1, 3, "ai"));
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> document.paragraph(0));
    assertThat(document.isBlank()).isFalse();
    assertThat(new Document(List.of(line(1, " ")), List.of(), Traces.NONE).isBlank()).isTrue();
  }

  @Test
  void aCharacterHasTheFormatOfItsRun() {
    Paragraph line = line(1, "1. một hai", new Run(3, 6, BOLD), new Run(6, 10, TextFormat.PLAIN));

    assertThat(line.formatAt(0)).isEqualTo(BOLD);
    assertThat(line.formatAt(5)).isEqualTo(BOLD);
    assertThat(line.formatAt(6)).isEqualTo(TextFormat.PLAIN);
    assertThat(line.formatAt(10)).isEqualTo(TextFormat.PLAIN);
    assertThat(line(1, "").formatAt(0)).isEqualTo(TextFormat.PLAIN);
  }

  @Test
  void formatsAreAlikeWhereTheyLookAlike() {
    assertThat(BOLD)
        .isEqualTo(new TextFormat("Arial", 28, true, false, false))
        .hasSameHashCodeAs(new TextFormat("Arial", 28, true, false, false))
        .isNotEqualTo(new TextFormat("Times", 28, true, false, false))
        .isNotEqualTo(new TextFormat("Arial", 27, true, false, false))
        .isNotEqualTo(new TextFormat("Arial", 28, false, false, false))
        .isNotEqualTo(new TextFormat("Arial", 28, true, true, false))
        .isNotEqualTo(new TextFormat("Arial", 28, true, false, true))
        .isNotEqualTo(null);
  }

  @Test
  void paperThatIsWiderThanHighLiesOnItsSide() {
    assertThat(page(16838, 11906).landscape()).isTrue();
    assertThat(page(11906, 16838).landscape()).isFalse();
    assertThat(page(11906, 11906).landscape()).isFalse();
  }

  private static PageSetup page(int width, int height) {
    return new PageSetup(1, 1, width, height, 0, 0, 0, 0, false, List.of());
  }

  private static Paragraph line(int number, String text, Run... runs) {
    return new Paragraph(
        number,
        Part.BODY,
        text,
        0,
        List.of(runs),
        null,
        null,
        false,
        List.of(),
        Origin.unchanged(0));
  }
}
