package vn.soat.cli.bench;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import vn.soat.engine.CheckedDraft;
import vn.soat.engine.Checker;
import vn.soat.engine.document.Document;
import vn.soat.engine.draft.Draft;
import vn.soat.engine.finding.Judgement;
import vn.soat.engine.read.DraftReader;
import vn.soat.engine.read.UnreadableDraftException;
import vn.soat.engine.recognize.Recognizer;
import vn.soat.fixtures.Disguise;
import vn.soat.fixtures.Submissions;
import vn.soat.rules.DroolsRuleBook;

/**
 * What a check costs once it is warm, step by step, for a draft of eight pages, with the collector
 * that the program runs with. The floor unzips the same file and parses its XML and does nothing
 * else. What judges is warm only after a thousand drafts.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-XX:+UseSerialGC")
@Warmup(iterations = 4, time = 15)
@Measurement(iterations = 4, time = 3)
public class CheckBenchmark {

  /** As one writes it, and with words cut into runs as Word leaves them. */
  @Param({"PLAIN", "SPLIT_RUNS"})
  public Disguise disguise;

  private final XMLInputFactory parsers = new InputFactoryImpl();
  private final DraftReader reader = new DraftReader();
  private final Recognizer recognizer = new Recognizer();
  private final DroolsRuleBook ruleBook = DroolsRuleBook.open();
  private final Checker checker = new Checker(reader, recognizer, ruleBook);
  private Path file;
  private Document document;
  private Draft draft;

  /** Writes the draft. */
  @Setup
  public void write() throws IOException, UnreadableDraftException {
    file = Files.createTempFile("eight-pages", ".docx");
    disguise.write(new Submissions().eightPages(8), file);
    document = reader.read(file);
    draft = recognizer.recognize(document);
  }

  /** Removes the draft. */
  @TearDown
  public void remove() throws IOException {
    Files.delete(file);
  }

  @Benchmark
  public int floor() throws IOException, XMLStreamException {
    int characters = 0;
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry part : Collections.list(zip.entries())) {
        try (InputStream bytes = zip.getInputStream(part)) {
          XMLStreamReader xml = parsers.createXMLStreamReader(bytes);
          while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.CHARACTERS) {
              characters += xml.getTextLength();
            }
          }
          xml.close();
        }
      }
    }
    return characters;
  }

  @Benchmark
  public Document read() throws UnreadableDraftException {
    return reader.read(file);
  }

  @Benchmark
  public Draft recognize() {
    return recognizer.recognize(document);
  }

  @Benchmark
  public Judgement judge() {
    return ruleBook.judge(draft);
  }

  /** Read, recognise, judge. */
  @Benchmark
  public CheckedDraft check() throws UnreadableDraftException {
    return checker.check(file);
  }

  /** What the usual library needs to open the file and see each paragraph. */
  @Benchmark
  public int poi() throws IOException {
    int characters = 0;
    try (InputStream bytes = Files.newInputStream(file);
        XWPFDocument document = new XWPFDocument(bytes)) {
      for (XWPFParagraph paragraph : document.getParagraphs()) {
        characters += paragraph.getText().length();
      }
    }
    return characters;
  }
}
