package vn.soat.engine.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.provider.MethodSource;

/** The times of any text lie within it, in order, and are the same each time it is read. */
@Tag("fuzz")
class TimesFuzzTest {

  private static final Anchor ANCHOR = Anchor.of(LocalDate.of(2026, 6, 15));

  /** Each seed takes the fuzzer some time to set up. */
  private static final int SEEDS = 20;

  @MethodSource("sentences")
  @FuzzTest(maxDuration = "2m")
  void anyTextIsRead(@NotNull String text) {
    List<TimeExpression> times = TimeExpressions.in(text, ANCHOR);
    int last = 0;
    for (TimeExpression time : times) {
      assertThat(time.start()).isGreaterThanOrEqualTo(last);
      assertThat(time.end()).isGreaterThan(time.start()).isLessThanOrEqualTo(text.length());
      last = time.end();
    }
    assertThat(TimeExpressions.in(text, ANCHOR)).isEqualTo(times);
  }

  static Stream<String> sentences() {
    return LabelledTimes.read("development.tsv").stream()
        .map(LabelledTimes.Sentence::text)
        .limit(SEEDS);
  }
}
