package vn.soat.rules.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.soat.engine.document.Span;
import vn.soat.engine.draft.TypedLine;
import vn.soat.engine.draft.TypedPart;

class PartLookTest {

  @Test
  void onlyWhatIsPrescribedMustBeSo() {
    PartLook free = look(14, 15, Optional.empty());
    PartLook bold = look(14, 15, Optional.of(true));
    PartLook regular = look(14, 15, Optional.of(false));

    assertThat(free.mustBeBold()).isFalse();
    assertThat(free.mustBeRegular()).isFalse();
    assertThat(free.mustBeItalic()).isFalse();
    assertThat(free.mustBeUnderlined()).isFalse();
    assertThat(bold.mustBeBold()).isTrue();
    assertThat(bold.mustBeRegular()).isFalse();
    assertThat(bold.mustBeItalic()).isTrue();
    assertThat(bold.mustBeUnderlined()).isTrue();
    assertThat(regular.mustBeBold()).isFalse();
    assertThat(regular.mustBeRegular()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"13.5,false", "14,true", "14.5,true", "15,true", "15.5,false"})
  void aSizeFitsBetweenTheLeastAndTheMost(double points, boolean fits) {
    assertThat(look(14, 15, Optional.empty()).fits(points)).isEqualTo(fits);
  }

  @Test
  void tellsTheSizeAndTheRightOne() {
    assertThat(look(15, 16, Optional.empty()).sized(line("KẾ  HOẠCH")))
        .isEqualTo("“KẾ HOẠCH” 13,5 → 15–16");
    assertThat(look(15, 15, Optional.empty()).sized(line("KẾ HOẠCH")))
        .isEqualTo("“KẾ HOẠCH” 13,5 → 15");
  }

  @Test
  void aLongLineIsKnownByItsFirstFortyLetters() {
    PartLook look = look(14, 15, Optional.empty());

    assertThat(look.brief(line("a".repeat(40)))).isEqualTo("“" + "a".repeat(40) + "”");
    assertThat(look.brief(line("a".repeat(39) + " bb"))).isEqualTo("“" + "a".repeat(39) + "…”");
  }

  private static PartLook look(int least, int most, Optional<Boolean> prescribed) {
    return new PartLook(TypedPart.TYPE, least, most, prescribed, prescribed, prescribed);
  }

  private static TypedLine line(String words) {
    Span span = new Span(1, 0, words.length(), words);
    return new TypedLine(span, TypedPart.TYPE, 13.5, false, false, false);
  }
}
