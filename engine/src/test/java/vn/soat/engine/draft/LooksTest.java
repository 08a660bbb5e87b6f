package vn.soat.engine.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.soat.engine.document.Span;

/** What the records of a typed page tell of it. */
class LooksTest {

  @ParameterizedTest
  @CsvSource({"14,14", "13.5,'13,5'", "8,8"})
  void aSizeIsToldAsPeopleWriteIt(double points, String size) {
    assertThat(new TypedLine(Span.at(1), TypedPart.BODY, points, false, false, false).size())
        .isEqualTo(size);
  }

  @ParameterizedTest
  @CsvSource({
    "6.9,true",
    "7,false",
    "10,false",
    "16,false",
    "16.1,true",
  })
  void aFirstLineBeginsAboutTenMillimetresIn(double indent, boolean flush) {
    assertThat(new BodyParagraph(Span.at(1), false, indent, 6, 18).flush()).isEqualTo(flush);
  }

  @ParameterizedTest
  @CsvSource({"5.9,true", "6,false", "12,false"})
  void paragraphsStandSixPointsApart(double distance, boolean crowded) {
    assertThat(new BodyParagraph(Span.at(1), false, 10, distance, 18).crowded()).isEqualTo(crowded);
  }

  @ParameterizedTest
  @ValueSource(strings = {".VnTime", ".VnTimeH", "VNI-Times", "VNtimes new roman", "VnArial"})
  void fontsFromBeforeUnicodeHaveACodePage(String font) {
    assertThat(new FontUse(Span.at(1), font).codePage()).isTrue();
    assertThat(new FontUse(Span.at(1), font).timesNewRoman()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Times New Roman", "times new roman"})
  void theFontOfTheRulesHasNone(String font) {
    assertThat(new FontUse(Span.at(1), font).codePage()).isFalse();
    assertThat(new FontUse(Span.at(1), font).timesNewRoman()).isTrue();
  }
}
