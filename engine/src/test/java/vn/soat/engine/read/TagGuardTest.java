package vn.soat.engine.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagGuardTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      textBlock =
          """
          <a b="1" c='2'/>           , true
          <a b="1" c='2' d="3"/>     , false
          <a b="'1'" c='"'/>         , true
          <a b=">" c="" d=""/>       , false
          <a b=""><c d="" e=""></a>  , true
          <a b="">"" '' ""</a>       , true
          <!-- "" '' "" -->          , true
          <?a "" '' ""?>             , true
          <a! b="" c="" d=""/>       , false
          """)
  void countsTheValuesOfOneElement(String text, boolean allowed) {
    assertThat(bytes(new TagGuard(2), text)).isEqualTo(allowed);
    assertThat(characters(new TagGuard(2), text)).isEqualTo(allowed);
  }

  @Test
  void seesTheSameInBytesHoweverTheyCome() {
    Random random = new Random(1);
    String marks = "<<>\"\"''!?a ";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(40); length > 0; length--) {
        text.append(marks.charAt(random.nextInt(marks.length())));
      }
      TagGuard guard = new TagGuard(3);
      int cut = random.nextInt(text.length() + 1);
      boolean inTwo = bytes(guard, text.substring(0, cut)) && bytes(guard, text.substring(cut));
      assertThat(inTwo).as("%s", text).isEqualTo(characters(new TagGuard(3), text.toString()));
    }
  }

  private static boolean bytes(TagGuard guard, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return guard.allows(bytes, 0, bytes.length);
  }

  private static boolean characters(TagGuard guard, String text) {
    return text.chars().allMatch(guard::allows);
  }
}
