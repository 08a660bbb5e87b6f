package vn.soat.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import vn.soat.engine.Checker;
import vn.soat.engine.document.Correction;
import vn.soat.engine.edit.Annotations;
import vn.soat.engine.edit.Corrections;
import vn.soat.engine.edit.Note;
import vn.soat.engine.finding.Finding;
import vn.soat.engine.read.DraftReader;
import vn.soat.engine.read.UnreadableDraftException;
import vn.soat.engine.recognize.Recognizer;
import vn.soat.fixtures.Disguise;
import vn.soat.fixtures.Plan;
import vn.soat.fixtures.Plans;

/**
 * LibreOffice opens and prints marked copies, and reads the same words in them as in the draft.
 * Slow; runs by hand where {@code soffice} is: {@code mvn -pl rules -am test -Dtest=OfficeTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Doffice=1}. A number above 1 takes every so manieth file
 * only.
 */
@Tag("office")
@EnabledIfSystemProperty(named = "office", matches = "\\d+")
class OfficeTest {

  private static final int BATCH = 25;
  private static final LocalDateTime WHEN = LocalDateTime.of(2026, 6, 8, 14, 30);
  private static final DroolsRuleBook RULES = DroolsRuleBook.open();
  private static final Checker CHECKER = new Checker(new DraftReader(), new Recognizer(), RULES);

  @TempDir private Path folder;

  private int printed;
  private int unprintable;
  private final List<String> faults = new ArrayList<>();

  @Test
  void marksChangeNothingThatIsPrinted() throws Exception {
    int step = Integer.getInteger("office");
    List<byte[]> drafts = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (Plan plan : Plans.all()) {
      for (Disguise disguise : Disguise.values()) {
        drafts.add(disguise.write(plan));
        names.add(plan.name() + " " + disguise);
      }
    }
    for (Path path : corpus()) {
      drafts.add(Files.readAllBytes(path));
      names.add(path.toString());
    }
    List<Integer> batch = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i += step) {
      try {
        mark(drafts.get(i), i);
        batch.add(i);
      } catch (UnreadableDraftException unreadable) {
        continue; // What cannot be read is not marked.
      }
      if (batch.size() == BATCH) {
        compare(batch, names);
      }
    }
    compare(batch, names);
    assertThat(faults).isEmpty();
    assertThat(printed).isPositive();
  }

  /** Lays a draft, its annotated copy and its corrected copy with all changes hidden down. */
  private void mark(byte[] draft, int number) throws UnreadableDraftException, IOException {
    List<Finding> findings = CHECKER.check(draft).judgement().findings();
    List<Note> notes =
        findings.stream().map(f -> new Note(f.span(), List.of(f.rule(), "Sửa lại."))).toList();
    List<Correction> corrections =
        findings.stream().flatMap(f -> RULES.rule(f.rule()).corrections(f).stream()).toList();
    Files.write(folder.resolve(number + "-draft.docx"), draft);
    Files.write(folder.resolve(number + "-notes.docx"), Annotations.add(draft, notes, WHEN));
    Files.write(
        folder.resolve(number + "-fixed.docx"), Corrections.make(draft, corrections, WHEN).file());
  }

  private void compare(List<Integer> batch, List<String> names) throws Exception {
    List<String> files =
        batch.stream()
            .flatMap(i -> Stream.of(i + "-draft.docx", i + "-notes.docx", i + "-fixed.docx"))
            .toList();
    for (String kind : List.of("pdf", "txt:Text (encoded):UTF8")) {
      if (convert(files, kind) != 0) {
        String end = kind.substring(0, 3);
        for (String file : files) {
          if (!Files.exists(folder.resolve(file.replace("docx", end)))) {
            convert(List.of(file), kind);
          }
        }
      }
    }
    for (int i : batch) {
      if (!printed(i + "-draft")) {
        unprintable++;
        continue;
      }
      printed++;
      if (!printed(i + "-notes") || !lines(i + "-notes").equals(lines(i + "-draft"))) {
        faults.add(names.get(i) + ": notes");
      }
      if (!printed(i + "-fixed")) {
        faults.add(names.get(i) + ": fixed");
      }
    }
    System.out.printf(
        "%d drafts printed alike so far, %d not printable, %d faults%n",
        printed - faults.size(), unprintable, faults.size());
    batch.clear();
    try (Stream<Path> done = Files.list(folder)) {
      for (Path file : done.filter(Files::isRegularFile).toList()) {
        Files.delete(file);
      }
    }
  }

  private int convert(List<String> files, String kind) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("office").toUri(),
                "--headless",
                "--convert-to",
                kind));
    command.addAll(files);
    return run(command, 20L * files.size() + 60);
  }

  private boolean printed(String name) {
    return Files.exists(folder.resolve(name + ".pdf"));
  }

  /**
   * The lines of a file as LibreOffice reads them. They are not taken out of the printed pages,
   * where a mark within a word parts it. Empty lines are left out: where a file has comments,
   * LibreOffice puts one before a table at its head and drops one at the end of a section.
   */
  private List<String> lines(String name) throws IOException {
    Path text = folder.resolve(name + ".txt");
    return Files.exists(text)
        ? Files.readString(text).replace("\uFEFF", "").lines().filter(l -> !l.isBlank()).toList()
        : List.of();
  }

  private int run(List<String> command, long seconds) throws Exception {
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      return -1;
    }
    return process.exitValue();
  }

  /** The Word files that may lie beside the project. */
  private static List<Path> corpus() throws IOException {
    Path corpus = Path.of("").toAbsolutePath().getParent().resolveSibling("shared/corpus");
    if (!Files.isDirectory(corpus)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(corpus)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
