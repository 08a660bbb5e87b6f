package vn.soat.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.soat.engine.Checker;
import vn.soat.engine.read.DraftReader;
import vn.soat.engine.read.UnreadableDraftException;
import vn.soat.engine.read.UnreadableDraftException.Reason;
import vn.soat.engine.recognize.Recognizer;

/**
 * Every odd file that lies beside the project makes the whole journey: it is judged, or told apart
 * for what it is. What became of them is printed.
 */
class CorpusFiguresTest {

  private static final Path CORPUS = Path.of("../../shared/corpus");

  private final Checker checker =
      new Checker(new DraftReader(), new Recognizer(), DroolsRuleBook.open());
  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /**
   * What became of a file.
   *
   * @param answer {@code judged} or the reason why it could not be read
   * @param allocated the bytes of memory that it took, those given back on the way included
   */
  private record Figure(Path file, String answer, long nanoseconds, long allocated) {}

  @Test
  void everyFileIsAnswered() throws IOException {
    assumeTrue(Files.isDirectory(CORPUS));
    List<Figure> figures = new ArrayList<>();
    try (Stream<Path> files = Files.walk(CORPUS)) {
      for (Path file : files.filter(CorpusFiguresTest::isOdd).sorted().toList()) {
        figures.add(figure(file));
      }
    }
    Map<String, Long> answers =
        figures.stream()
            .collect(Collectors.groupingBy(Figure::answer, TreeMap::new, Collectors.counting()));
    Figure slowest = most(figures, Figure::nanoseconds);
    Figure largest = most(figures, Figure::allocated);
    System.out.printf(
        "%d files: %s%nslowest: %d ms, %s%nmost memory: %d MB, %s%n",
        figures.size(),
        answers,
        slowest.nanoseconds() / 1_000_000,
        CORPUS.relativize(slowest.file()),
        largest.allocated() >> 20,
        CORPUS.relativize(largest.file()));
    assertThat(answers.get("judged")).isGreaterThan(figures.size() * 3L / 4);
    assertThat(answers).doesNotContainKey(Reason.IO.code());
  }

  private static boolean isOdd(Path file) {
    return Files.isRegularFile(file) && !file.toString().endsWith(".md");
  }

  private Figure figure(Path file) {
    long before = threads.getCurrentThreadAllocatedBytes();
    long start = System.nanoTime();
    String answer = answer(file);
    long took = System.nanoTime() - start;
    return new Figure(file, answer, took, threads.getCurrentThreadAllocatedBytes() - before);
  }

  private String answer(Path file) {
    try {
      checker.check(file);
      return "judged";
    } catch (UnreadableDraftException unreadable) {
      return unreadable.reason().code();
    }
  }

  private static Figure most(List<Figure> figures, ToLongFunction<Figure> of) {
    return figures.stream().max(Comparator.comparingLong(of)).orElseThrow();
  }
}
