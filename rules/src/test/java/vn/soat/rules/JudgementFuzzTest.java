package vn.soat.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.soat.engine.draft.Draft;
import vn.soat.fixtures.Component;
import vn.soat.fixtures.Disguise;
import vn.soat.fixtures.Plan;
import vn.soat.fixtures.Plans;

/** Whatever the parts of a plan say, it is judged, and the same each time. */
@Tag("fuzz")
class JudgementFuzzTest {

  private static final DroolsRuleBook RULES = DroolsRuleBook.open();

  @MethodSource("plans")
  @FuzzTest(maxDuration = "2m")
  void anyPlanIsJudged(
      @NotNull String number,
      @NotNull String place,
      @NotNull String body,
      @NotNull String recipients,
      @NotNull String title) {
    Plan plan =
        Plans.named("hd05-chuyen-doi-so")
            .with(Component.NUMBER, sound(number))
            .with(Component.PLACE, sound(place))
            .with(Component.BODY, sound(body).split("\n"))
            .with(Component.RECIPIENTS, sound(recipients).split("\n"))
            .with(Component.TITLE, sound(title).split("\n"));
    Draft draft = ExampleDraft.read(Disguise.PLAIN.write(plan));
    assertThat(RULES.judge(draft, draft)).isEqualTo(RULES.judge(draft, draft));
  }

  /** Without the characters that no XML can hold. */
  private static String sound(String text) {
    return text.replaceAll("[^\\n\\x20-\\uD7FF\\uE000-\\uFFFD]", " ");
  }

  static Stream<Arguments> plans() {
    return Plans.spotless().stream()
        .map(
            plan ->
                Arguments.of(
                    String.join("\n", plan.lines(Component.NUMBER)),
                    String.join("\n", plan.lines(Component.PLACE)),
                    String.join("\n", plan.lines(Component.BODY)),
                    String.join("\n", plan.lines(Component.RECIPIENTS)),
                    String.join("\n", plan.lines(Component.TITLE))));
  }
}
