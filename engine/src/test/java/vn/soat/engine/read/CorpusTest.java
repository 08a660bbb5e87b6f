package vn.soat.engine.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.soat.engine.document.Document;
import vn.soat.engine.document.Paragraph;
import vn.soat.engine.document.Run;
import vn.soat.engine.read.UnreadableDraftException.Reason;

/** Every odd Word file that lies beside the project is read, or told apart for what it is. */
class CorpusTest {

  @Test
  void everyFileIsAnswered() throws IOException {
    List<Path> files =
        SharedFiles.under("corpus").stream().filter(f -> !f.toString().endsWith(".md")).toList();
    assumeFalse(files.isEmpty());
    Map<String, Integer> answers = new TreeMap<>();
    long slowest = 0;
    Path slowestFile = null;
    for (Path file : files) {
      long start = System.nanoTime();
      String answer = answer(file);
      long took = System.nanoTime() - start;
      if (took > slowest) {
        slowest = took;
        slowestFile = file;
      }
      answers.merge(answer, 1, Integer::sum);
      if (file.getParent().endsWith("wrong-type")) {
        assertThat(answer).as(file.toString()).startsWith("not-docx: .");
      }
      assertThat(answer(Files.readAllBytes(file))).as(file.toString()).isEqualTo(answer);
    }
    System.out.printf(
        "%d files: %s; slowest %d ms: %s%n",
        files.size(), answers, slowest / 1_000_000, slowestFile);
    assertThat(answers.get("read")).isGreaterThan(files.size() * 3 / 4);
  }

  private static String answer(Path file) {
    try {
      return sound(new DraftReader().read(file));
    } catch (UnreadableDraftException reason) {
      return told(reason);
    }
  }

  private static String answer(byte[] file) {
    try {
      return sound(new DraftReader().read(file));
    } catch (UnreadableDraftException reason) {
      return told(reason);
    }
  }

  private static String told(UnreadableDraftException reason) {
    assertThat(reason.reason()).isNotEqualTo(Reason.IO);
    return reason.reason() == Reason.NOT_DOCX ? reason.getMessage() : reason.reason().code();
  }

  /** What holds for every document. */
  private static String sound(Document document) {
    int number = 0;
    for (Paragraph paragraph : document.paragraphs()) {
      assertThat(paragraph.number()).isEqualTo(++number);
      int end = paragraph.labelLength();
      for (Run run : paragraph.runs()) {
        assertThat(run.start()).isEqualTo(end);
        assertThat(run.end()).isGreaterThan(run.start());
        end = run.end();
      }
      assertThat(end).isEqualTo(paragraph.text().length());
    }
    int last = 0;
    for (var page : document.pages()) {
      assertThat(page.firstParagraph()).isEqualTo(last + 1);
      last = page.lastParagraph();
    }
    assertThat(last).isEqualTo(document.paragraphs().size());
    return "read";
  }
}
