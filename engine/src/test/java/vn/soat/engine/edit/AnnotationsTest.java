package vn.soat.engine.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.soat.engine.document.Document;
import vn.soat.engine.document.Paragraph;
import vn.soat.engine.document.Part;
import vn.soat.engine.document.Span;
import vn.soat.engine.read.DraftReader;
import vn.soat.engine.read.SharedFiles;
import vn.soat.engine.read.UnreadableDraftException;
import vn.soat.engine.read.WordPackage;
import vn.soat.fixtures.Disguise;
import vn.soat.fixtures.Plan;
import vn.soat.fixtures.Plans;

class AnnotationsTest {

  private static final LocalDateTime WHEN = LocalDateTime.of(2026, 6, 8, 14, 30);

  @ParameterizedTest
  @EnumSource(Disguise.class)
  void commentsStandOnTheirWordsAndGoWithoutATrace(Disguise disguise) throws Exception {
    for (Plan plan : Plans.all()) {
      byte[] file = disguise.write(plan);
      Document document = new DraftReader().read(file);
      List<Note> notes = notes(document, new Random(plan.name().hashCode()));
      byte[] copy = Annotations.add(file, notes, WHEN);

      Opened opened = Opened.of(copy);
      Map<String, String> words = opened.commented(WordPackage.open(copy).mainPart());
      Map<String, String> wanted = new HashMap<>();
      notes.forEach(
          note -> wanted.put(String.join("", note.lines()), typed(note.span(), document)));
      assertThat(words).as(plan.name()).isEqualTo(wanted);
      assertThat(opened.faults(WordPackage.open(copy).mainPart())).as(plan.name()).isEmpty();
      assertThat(new DraftReader().read(copy).traces()).isEqualTo(document.traces());
      assertThat(shown(new DraftReader().read(copy))).isEqualTo(shown(document));
      assertSameParts(file, Annotations.remove(copy));
    }
  }

  @Test
  void anyFileIsGivenBackToTheByte() throws IOException {
    List<Path> files = SharedFiles.under("corpus");
    assumeFalse(files.isEmpty());
    int read = 0;
    for (Path path : files) {
      byte[] file = Files.readAllBytes(path);
      try {
        Document document = new DraftReader().read(file);
        byte[] copy =
            Annotations.add(file, notes(document, new Random(path.toString().length())), WHEN);
        Opened opened = Opened.of(copy);
        assertThat(opened.faults(WordPackage.open(copy).mainPart())).isEmpty();
        assertThat(shown(new DraftReader().read(copy))).isEqualTo(shown(document));
        assertSameParts(file, Annotations.remove(copy));
        read++;
      } catch (UnreadableDraftException unreadable) {
        // The reader's own test tells whether that is right.
      } catch (RuntimeException | AssertionError fault) {
        throw new AssertionError(path.toString(), fault);
      }
    }
    System.out.printf("%d files annotated%n", read);
  }

  /** All of a document but where it came from. */
  private static List<Paragraph> shown(Document document) {
    return document.paragraphs().stream()
        .map(
            paragraph ->
                new Paragraph(
                    paragraph.number(),
                    paragraph.part(),
                    paragraph.text(),
                    paragraph.labelLength(),
                    paragraph.runs(),
                    paragraph.format(),
                    paragraph.cell(),
                    paragraph.drawnLine(),
                    paragraph.objects(),
                    null))
        .toList();
  }

  /** Words, labels, places and the whole draft. */
  private static List<Note> notes(Document document, Random random) {
    List<Note> notes = new ArrayList<>();
    notes.add(new Note(Span.DRAFT, List.of("0", "draft")));
    for (Paragraph paragraph : document.paragraphs()) {
      int length = paragraph.text().length();
      for (int i = 0; i < 3 && notes.size() < 300; i++) {
        int start = whole(paragraph.text(), random.nextInt(length + 1));
        int end = whole(paragraph.text(), start + random.nextInt(length + 1 - start));
        notes.add(new Note(paragraph.span(start, end), List.of(notes.size() + ":", " a < b & c")));
      }
    }
    return notes;
  }

  private static int whole(String text, int at) {
    return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }

  /**
   * The part of the words that is no label; of a label alone the first letter behind it; of words
   * in a text box none, since the comment stands on the box.
   */
  private static String typed(Span span, Document document) {
    if (span.paragraph() == 0 || span.start() == span.end()) {
      return "";
    }
    Paragraph paragraph = document.paragraph(span.paragraph());
    if (paragraph.part() == Part.TEXTBOX) {
      return "";
    }
    int label = paragraph.labelLength();
    int length = paragraph.text().length();
    int end = Math.min(length, Math.max(span.end(), label + 1));
    return paragraph.text().substring(Math.min(length, Math.max(span.start(), label)), end);
  }

  private static void assertSameParts(byte[] file, Annotations.Stripped stripped) {
    assertThat(stripped.exact()).isTrue();
    Map<String, byte[]> before = Opened.of(file).entries();
    Map<String, byte[]> after = Opened.of(stripped.file()).entries();
    assertThat(after.keySet()).containsExactlyElementsOf(before.keySet());
    before.forEach((name, bytes) -> assertThat(after.get(name)).as(name).isEqualTo(bytes));
  }
}
