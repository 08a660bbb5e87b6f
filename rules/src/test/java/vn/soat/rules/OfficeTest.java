package vn.soat.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import vn.soat.engine.Checker;
import vn.soat.engine.document.Correction;
import vn.soat.engine.document.Document;
import vn.soat.engine.document.Paragraph;
import vn.soat.engine.document.Part;
import vn.soat.engine.document.Span;
import vn.soat.engine.edit.Annotations;
import vn.soat.engine.edit.Corrections;
import vn.soat.engine.edit.Corrections.Corrected;
import vn.soat.engine.edit.Note;
import vn.soat.engine.finding.Finding;
import vn.soat.engine.read.DraftReader;
import vn.soat.engine.read.UnreadableDraftException;
import vn.soat.engine.read.WordPackage;
import vn.soat.engine.recognize.Recognizer;
import vn.soat.fixtures.Disguise;
import vn.soat.fixtures.Plan;
import vn.soat.fixtures.Plans;

/**
 * LibreOffice opens and prints marked copies, reads the same words in them as in the draft, and
 * finds the comments and the changes where they should be.
 *
 * <p>Slow; runs by hand where {@code soffice} is: {@code mvn -pl rules -am test -Dtest=OfficeTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Doffice=1}. A number above 1 takes every so manieth file
 * only, {@code -Doffice.named=REGEX} those only in whose names it is found. What is at fault is
 * left in {@code target/office}.
 */
@Tag("office")
@EnabledIfSystemProperty(named = "office", matches = "\\d+")
class OfficeTest {

  private static final int BATCH = 25;
  private static final Path FAULTY = Path.of("target", "office");

  /**
   * In these files LibreOffice makes a frame of a paragraph ({@code framePr}), and loses a change
   * there or counts its letters from the paragraph before.
   */
  private static final Set<String> FRAMED =
      Set.of(
          "textDirection-Paragraph Text Flow Direction-val-tbRl.docx",
          "checkboxes.docx",
          "stress014.docx");

  private static final LocalDateTime WHEN = LocalDateTime.of(2026, 6, 8, 14, 30);

  /** A comment of ours: its number and its text. */
  private static final Pattern COMMENT =
      Pattern.compile("(?s):id=\"(\\d+)\" \\w+:author=\"soát\".*?<(?:\\w+:)?t [^>]*>([^<]*)<");

  /** The start or end tag of what LibreOffice does not know its way about in. */
  private static final Pattern TAG =
      Pattern.compile("<(/?)(?:\\w+:)?(?:sdtContent|smartTag)\\b[^>]*(?<!/)>");

  private static final DroolsRuleBook RULES = DroolsRuleBook.open();
  private static final Checker CHECKER = new Checker(new DraftReader(), new Recognizer(), RULES);

  /** A draft, one of our own fixtures or not; it is opened when its turn comes. */
  private record Draft(String name, boolean ours, Source file) {}

  private interface Source {
    byte[] read() throws IOException;
  }

  /**
   * A draft that lies in the folder with its copies.
   *
   * @param ours whether it is one of our own
   * @param controls whether the draft has content controls
   * @param copies those that are not the draft itself
   * @param commented for each comment in the annotated one the words that it stands on, null where
   *     LibreOffice may see others
   * @param tagged those of them that stand on words of content controls or smart tags
   * @param changes what is changed in the corrected one, sorted
   */
  private record Sheet(
      String name,
      String number,
      boolean ours,
      boolean controls,
      List<String> copies,
      Map<String, String> commented,
      Set<String> tagged,
      List<String> changes) {

    /**
     * The changes but for those that LibreOffice shows: in some content controls it forgets what is
     * deleted and inserted, and shows both words as others.
     */
    List<String> lost(List<String> shown) {
      List<String> lost = new ArrayList<>(changes);
      shown.forEach(lost::remove);
      return controls ? lost : List.of();
    }

    Path in(Path folder, String copy) {
      return folder.resolve(number + "-" + copy);
    }
  }

  @TempDir private Path folder;

  private int printed;
  private int unseen;
  private final List<String> unprintable = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();

  @Test
  void marksChangeNothingThatIsPrinted() throws Exception {
    int step = Integer.getInteger("office");
    Pattern named = Pattern.compile(System.getProperty("office.named", ""));
    List<Draft> drafts = drafts();
    Files.createDirectories(FAULTY);
    List<Sheet> batch = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i += step) {
      Draft draft = drafts.get(i);
      if (!named.matcher(draft.name).find()) {
        continue;
      }
      try {
        batch.add(mark(draft, i));
      } catch (UnreadableDraftException unreadable) {
        continue; // What cannot be read is not marked.
      }
      if (batch.size() == BATCH) {
        compare(batch);
      }
    }
    compare(batch);
    unprintable.forEach(name -> System.out.println("not printable even as a draft: " + name));
    assertThat(faults).isEmpty();
    assertThat(printed).isPositive();
  }

  private static List<Draft> drafts() throws IOException {
    List<Draft> drafts = new ArrayList<>();
    for (Plan plan : Plans.all()) {
      for (Disguise disguise : Disguise.values()) {
        drafts.add(new Draft(plan.name() + " " + disguise, true, () -> disguise.write(plan)));
      }
    }
    for (Path path : corpus()) {
      drafts.add(new Draft(path.toString(), false, () -> Files.readAllBytes(path)));
    }
    return drafts;
  }

  /** Lays a draft, its annotated copy and its corrected copy down. */
  private Sheet mark(Draft draft, int number) throws UnreadableDraftException, IOException {
    byte[] file = draft.file.read();
    List<Finding> findings = CHECKER.check(file).judgement().findings();
    Document document = new DraftReader().read(file);
    List<Note> notes = new ArrayList<>();
    Map<String, String> commented = new TreeMap<>();
    for (Finding finding : findings) {
      String comment = notes.size() + " " + finding.rule();
      notes.add(new Note(finding.span(), List.of(comment)));
      commented.put(comment, typed(finding.span(), document));
    }
    List<Correction> corrections =
        findings.stream().flatMap(f -> RULES.rule(f.rule()).corrections(f).stream()).toList();
    Corrected corrected = Corrections.make(file, corrections, WHEN);
    List<String> changes =
        corrected.outcomes().stream()
            .filter(outcome -> outcome.refusal() == null)
            .map(Corrections.Outcome::words)
            .map(words -> OfficeText.change(words.span().text(), words.words()))
            .sorted()
            .toList();
    WordPackage parts = WordPackage.open(file);
    String text = parts.text(parts.mainPart()).text();
    Map<String, byte[]> copies = new TreeMap<>();
    copies.put("notes", Annotations.add(file, notes, WHEN));
    copies.put("fixed", corrected.file());
    copies.values().removeIf(copy -> Arrays.equals(copy, file));
    Sheet sheet =
        new Sheet(
            draft.name,
            String.valueOf(number),
            draft.ours,
            text.contains("sdtContent"),
            List.copyOf(copies.keySet()),
            commented,
            copies.containsKey("notes") ? tagged(copies.get("notes")) : Set.of(),
            changes);
    Files.write(sheet.in(folder, "draft.docx"), file);
    for (Map.Entry<String, byte[]> copy : copies.entrySet()) {
      Files.write(sheet.in(folder, copy.getKey() + ".docx"), copy.getValue());
    }
    return sheet;
  }

  /** The words that a comment stands on: what is in a box or a label cannot be commented. */
  private static String typed(Span span, Document document) {
    if (span.paragraph() == 0 || span.start() == span.end()) {
      return "";
    }
    Paragraph paragraph = document.paragraph(span.paragraph());
    int label = paragraph.labelLength();
    return paragraph.part() == Part.TEXTBOX || span.end() <= label
        ? null
        : OfficeText.plain(paragraph.text().substring(Math.max(span.start(), label), span.end()));
  }

  /**
   * The comments in an annotated copy of whose words a content control or a smart tag holds some.
   */
  private static Set<String> tagged(byte[] copy) throws UnreadableDraftException {
    WordPackage parts = WordPackage.open(copy);
    String text = parts.text(parts.mainPart()).text();
    Set<String> tagged = new HashSet<>();
    Matcher comment =
        COMMENT.matcher(parts.text(parts.related(parts.mainPart(), "comments")).text());
    while (comment.find()) {
      String id = "[^>]*:id=\"%s\"".formatted(comment.group(1));
      String[] behind = text.split("commentRangeStart" + id, 2);
      String words = behind[1].split("commentRangeEnd" + id, 2)[0];
      long depth =
          TAG.matcher(behind[0]).results().mapToInt(tag -> tag.group(1).isEmpty() ? 1 : -1).sum();
      if (depth > 0 || TAG.matcher(words).find()) {
        tagged.add(comment.group(2));
      }
    }
    return tagged;
  }

  private void compare(List<Sheet> batch) throws Exception {
    convertAll(batch, "pdf");
    convertAll(batch, "fodt");
    for (Sheet sheet : batch) {
      if (!printed(sheet, "draft")) {
        unprintable.add(sheet.name);
        continue;
      }
      printed++;
      List<String> lines = text(sheet, "draft").lines();
      for (String copy : sheet.copies) {
        if (!printed(sheet, copy)) {
          fault(sheet, copy + " not printed");
          continue;
        }
        OfficeText text = text(sheet, copy);
        if (copy.equals("notes")) {
          demand(sheet, "words of the annotated copy", text.lines(), lines);
          demand(sheet, "places of comments", places(text, sheet), wanted(text, sheet));
        } else {
          List<String> lost = sheet.lost(text.changes());
          List<String> words = without(lost, text.lines());
          if (sheet.controls) {
            // Where it shows both words as others it may also join two lines.
            demand(
                sheet,
                "words of the corrected copy",
                String.join("", words),
                String.join("", lines));
          } else {
            demand(sheet, "words of the corrected copy", words, lines);
            if (!FRAMED.contains(Path.of(sheet.name).getFileName().toString())) {
              demand(sheet, "changes", text.changes(), sheet.changes);
            }
          }
        }
      }
    }
    System.out.printf(
        "%d drafts printed so far, %d not printable, %d comments not shown, %d faults%n",
        printed, unprintable.size(), unseen, faults.size());
    batch.clear();
    try (Stream<Path> done = Files.list(folder)) {
      for (Path file : done.filter(Files::isRegularFile).toList()) {
        Files.delete(file);
      }
    }
  }

  /**
   * The places of comments in the annotated copy. Of some content controls and smart tags
   * LibreOffice does not know where in their words a comment begins and ends.
   */
  private static Map<String, String> places(OfficeText notes, Sheet sheet) {
    Map<String, String> places = new TreeMap<>(notes.commented());
    if (!sheet.ours) {
      places.keySet().retainAll(sheet.commented.keySet());
    }
    places.replaceAll(
        (comment, words) -> {
          String wanted = sheet.commented.get(comment);
          if (wanted == null) {
            return null;
          }
          boolean vague = sheet.tagged.contains(comment) && OfficeText.isNear(words, wanted);
          return vague || OfficeText.isOn(words, wanted) ? wanted : words;
        });
    return places;
  }

  /**
   * Where comments should stand. In strange files LibreOffice does not show every comment, such as
   * those on a table of contents; these are counted.
   */
  private Map<String, String> wanted(OfficeText notes, Sheet sheet) {
    Map<String, String> wanted = new TreeMap<>(sheet.commented);
    if (!sheet.ours) {
      wanted.keySet().retainAll(notes.commented().keySet());
      unseen += sheet.commented.size() - wanted.size();
    }
    return wanted;
  }

  /** Lines of a corrected copy without new words that LibreOffice takes for old ones. */
  private static List<String> without(List<String> lost, List<String> lines) {
    String words = String.join("\n", lines);
    for (String change : lost) {
      String both = change.replaceAll("[⟨⟩⟦⟧]", "");
      String old = change.substring(1, change.indexOf('⟩'));
      words = words.replaceFirst(Pattern.quote(both), Matcher.quoteReplacement(old));
    }
    return words.lines().toList();
  }

  private void demand(Sheet sheet, String what, Object is, Object should) throws IOException {
    if (!is.equals(should)) {
      System.out.printf("is     %s%nshould %s%n", is, should);
      fault(sheet, what);
    }
  }

  private void fault(Sheet sheet, String what) throws IOException {
    String fault = "%s %s: %s".formatted(sheet.number, sheet.name, what);
    faults.add(fault);
    System.out.println("FAULT " + fault);
    for (String copy : List.of("draft", "notes", "fixed")) {
      for (String kind : List.of(".docx", ".fodt")) {
        Path file = sheet.in(folder, copy + kind);
        if (Files.exists(file)) {
          Files.copy(file, sheet.in(FAULTY, copy + kind), StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }

  /** Converts drafts and copies, all at once; where it stops, the others behind that again. */
  private void convertAll(List<Sheet> batch, String kind) throws Exception {
    List<String> left =
        batch.stream()
            .flatMap(
                sheet ->
                    Stream.concat(Stream.of("draft"), sheet.copies.stream())
                        .map(copy -> sheet.number + "-" + copy + ".docx"))
            .toList();
    while (!left.isEmpty() && convert(left, kind) != 0) {
      left =
          left.stream()
              .filter(f -> !Files.exists(folder.resolve(f.replace("docx", kind))))
              .toList();
      if (!left.isEmpty()) {
        convert(List.of(left.get(0)), kind); // Perhaps the file that all the others stopped at.
        left = left.subList(1, left.size());
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

  private boolean printed(Sheet sheet, String copy) {
    return Files.exists(sheet.in(folder, copy + ".pdf"))
        && Files.exists(sheet.in(folder, copy + ".fodt"));
  }

  private OfficeText text(Sheet sheet, String copy) {
    return OfficeText.of(sheet.in(folder, copy + ".fodt"));
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
