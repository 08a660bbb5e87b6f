package vn.soat.engine.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.soat.engine.draft.NameVariant;

class BodyNamesTest {

  private static final String RIGHT = "Ban Tuyên giáo và Dân vận Tỉnh ủy";
  private static final String OTHER = "- Ban Tuyên giáo và Ban Dân vận Tỉnh ủy";

  private static List<NameVariant> recognize(String... lines) {
    return BodyNames.standard().recognize(Text.lines(lines));
  }

  @Test
  void findsOneBodyUnderTwoNames() {
    assertThat(recognize(RIGHT, OTHER, RIGHT, RIGHT, OTHER))
        .containsExactly(
            new NameVariant(
                Text.place(2, OTHER, "Ban Tuyên giáo và Ban Dân vận"),
                "Ban Tuyên giáo và Dân vận",
                false,
                2,
                List.of(
                    Text.place(5, OTHER, "Ban Tuyên giáo và Ban Dân vận"),
                    Text.place(1, RIGHT, "Ban Tuyên giáo và Dân vận"))));
  }

  @Test
  void theNameThatTheDraftMostlyHasIsRight() {
    assertThat(recognize(RIGHT, OTHER, OTHER))
        .extracting(NameVariant::right)
        .containsExactly("Ban Tuyên giáo và Ban Dân vận");
  }

  @Test
  void ofNamesAsFrequentTheFirstOfTheDataIsRight() {
    assertThat(recognize(OTHER, RIGHT))
        .extracting(NameVariant::right)
        .containsExactly("Ban Tuyên giáo và Dân vận");
  }

  @Test
  void wordsOfAnotherSentenceTellNothingOfItsPast() {
    assertThat(recognize("Trước đây chậm. Ban Tuyên giáo và Ban Dân vận. Trước đây chậm", RIGHT))
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sau khi hợp nhất Ban Tuyên giáo và Ban Dân vận",
        "Ban Tuyên giáo và Ban Dân vận trước đây",
        "tập san “Ban Tuyên giáo và Ban Dân vận”",
        "ban tuyên giáo và ban dân vận các cấp",
        "Ban Tuyên giáo, và Ban Dân vận"
      })
  void letsOtherMentionsBe(String text) {
    assertThat(recognize(RIGHT, text)).isEmpty();
  }

  @Test
  void aNameStandsWithItsOwnMarks() {
    String name = "Phòng Kinh tế, Hạ tầng và Đô thị";

    assertThat(recognize(name, "Phòng Kinh tế - Hạ tầng và Đô thị"))
        .extracting(variant -> variant.span().text())
        .containsExactly("Phòng Kinh tế - Hạ tầng và Đô thị");
    assertThat(recognize(name, "Phòng Kinh tế Hạ tầng và Đô thị")).isEmpty();
    assertThat(recognize(name)).isEmpty();
  }
}
