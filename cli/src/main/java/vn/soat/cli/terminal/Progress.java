package vn.soat.cli.terminal;

import java.io.Closeable;
import java.io.PrintStream;
import java.time.Duration;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import vn.soat.cli.Messages;

/** How far a long run is, told on standard error while it lasts. */
public interface Progress extends Closeable {

  /** Begins to tell of a run. */
  interface Start {

    /**
     * The progress of a run.
     *
     * @param all how many steps it has
     */
    Progress of(int all);
  }

  /** So many steps more are done. */
  void step(int more);

  @Override
  void close();

  /**
   * A line that is written over and over on a terminal, by the word of the launcher (the property
   * {@code soat.progress} has the columns of the terminal that standard error is); else a line now
   * and then.
   */
  static Start on(PrintStream err, Messages messages) {
    int columns = Integer.getInteger("soat.progress", 0);
    return columns > 0
        ? all -> new Bar(all, err, columns, messages)
        : all -> new Lines(all, err, messages, System::nanoTime);
  }

  /** One line that is written over and over. */
  final class Bar implements Progress {
    private final ProgressBar bar;

    private Bar(int all, PrintStream err, int columns, Messages messages) {
      bar =
          new ProgressBarBuilder()
              .setInitialMax(all)
              .setTaskName(messages.say("progress.task"))
              .setStyle(ProgressBarStyle.ASCII)
              .setUpdateIntervalMillis(250)
              .showSpeed()
              .setConsumer(new ConsoleProgressBarConsumer(err, columns))
              .build();
    }

    @Override
    public void step(int more) {
      bar.stepBy(more);
    }

    @Override
    public void close() {
      bar.close();
    }
  }

  /** A line every ten seconds. */
  final class Lines implements Progress {
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final int all;
    private final PrintStream err;
    private final Messages messages;
    private final LongSupplier nanos;
    private final long started;
    private long told;
    private int done;

    Lines(int all, PrintStream err, Messages messages, LongSupplier nanos) {
      this.all = all;
      this.err = err;
      this.messages = messages;
      this.nanos = nanos;
      this.started = nanos.getAsLong();
      this.told = started;
    }

    @Override
    public void step(int more) {
      done += more;
      long now = nanos.getAsLong();
      if (now - told < PAUSE.toNanos() || done == 0) {
        return;
      }
      told = now;
      double seconds = (now - started) / 1e9;
      long left = Math.round((all - done) * seconds / done);
      err.println(
          "soat: "
              + messages.say(
                  "progress.line",
                  done,
                  all,
                  100L * done / all,
                  Math.round(done / seconds),
                  "%d:%02d:%02d".formatted(left / 3600, left / 60 % 60, left % 60)));
      err.flush();
    }

    @Override
    public void close() {
      // Nothing is left on the screen.
    }
  }
}
