package vn.soat.engine.recognize;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.provider.MethodSource;
import vn.soat.engine.Soundness;
import vn.soat.engine.document.Paragraph;
import vn.soat.engine.read.DraftReader;
import vn.soat.engine.read.UnreadableDraftException;
import vn.soat.fixtures.Disguise;
import vn.soat.fixtures.Plan;
import vn.soat.fixtures.Plans;

/** Any lines are recognised as something, and what is recognised is where it is said to be. */
@Tag("fuzz")
class LinesFuzzTest {

  @MethodSource("plans")
  @FuzzTest(maxDuration = "2m")
  void anyLinesAreRecognised(@NotNull String lines) {
    Soundness.of(new Recognizer().recognize(Page.of(lines).document()));
  }

  static Stream<String> plans() throws UnreadableDraftException {
    List<String> plans = new ArrayList<>();
    for (Plan plan : Plans.spotless()) {
      plans.add(
          new DraftReader()
              .read(Disguise.PARAGRAPHS.write(plan)).paragraphs().stream()
                  .map(Paragraph::text)
                  .collect(Collectors.joining("\n")));
    }
    return plans.stream();
  }
}
