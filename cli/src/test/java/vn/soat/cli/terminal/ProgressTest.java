package vn.soat.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import vn.soat.cli.Messages;
import vn.soat.engine.finding.Language;

class ProgressTest {

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final AtomicLong seconds = new AtomicLong();

  @Test
  void tellsEveryTenSecondsHowFarItIs() {
    Progress progress =
        new Progress.Lines(
            1_000,
            new PrintStream(err, false, StandardCharsets.UTF_8),
            Messages.in(Language.EN),
            () -> TimeUnit.SECONDS.toNanos(seconds.get()));
    progress.step(90);
    assertThat(told()).isEmpty();
    seconds.set(10);
    progress.step(10);
    assertThat(told())
        .isEqualTo("soat: 100 of 1000 done (10%), 10 drafts a second, about 0:01:30 left\n");
    seconds.set(19);
    progress.step(100);
    assertThat(told()).isEmpty();
    seconds.set(20);
    progress.step(0);
    assertThat(told()).contains("200 of 1000 done (20%), 10 drafts a second, about 0:01:20 left");
  }

  private String told() {
    String told = err.toString(StandardCharsets.UTF_8);
    err.reset();
    return told;
  }
}
