package vn.soat.cli.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.soat.cli.Messages;
import vn.soat.cli.report.DraftReport;
import vn.soat.cli.report.ReportWords;
import vn.soat.cli.report.ReportedFinding;
import vn.soat.cli.terminal.Visible;
import vn.soat.engine.document.Span;
import vn.soat.engine.draft.Draft;
import vn.soat.engine.draft.Header;
import vn.soat.engine.finding.Location;

/**
 * A judged draft: its text with everything that the page points to marked.
 *
 * @param title what the draft calls itself: its type and title, empty without either
 * @param notes the findings in reading order
 * @param blocks the text
 * @param timeline its times
 * @param notEvaluated a sentence for each reason why rules were not evaluated
 */
public record MarkedDraft(
    String title,
    List<Note> notes,
    List<Block> blocks,
    Timeline timeline,
    List<String> notEvaluated) {

  public MarkedDraft {
    notes = List.copyOf(notes);
    blocks = List.copyOf(blocks);
    notEvaluated = List.copyOf(notEvaluated);
  }

  /**
   * The draft as the page shows it.
   *
   * @param number its place in the report, from 1
   */
  static MarkedDraft of(DraftReport.Checked checked, int number, Messages messages) {
    Draft draft = checked.draft();
    ReportWords words = new ReportWords(messages);
    List<Note> notes = new ArrayList<>();
    for (ReportedFinding finding : checked.findings()) {
      notes.add(Note.of(finding, number, notes.size() + 1, words));
    }
    Timeline timeline = Timeline.of(draft, number, notes, messages);
    Map<Integer, List<Mark>> marks = new HashMap<>();
    for (Note note : notes) {
      mark(note.finding().place().location(), "w" + note.id(), Mark.Role.WORDS, note, marks);
      for (Note.Proof proof : note.proofs()) {
        mark(proof.location(), proof.id(), Mark.Role.PROOF, note, marks);
      }
    }
    for (Timeline.Item item : timeline.items()) {
      Span span = item.span();
      add(
          span.paragraph(),
          new Mark(span.start(), span.end(), item.id(), Mark.Role.TIME, null),
          marks);
    }
    return new MarkedDraft(
        title(draft.header()),
        notes,
        Block.of(draft.document().paragraphs(), marks, notes),
        timeline,
        words.notEvaluated(checked));
  }

  private static void mark(
      Location place, String id, Mark.Role role, Note note, Map<Integer, List<Mark>> marks) {
    add(place.paragraph(), new Mark(place.start(), place.end(), id, role, note), marks);
  }

  private static void add(int paragraph, Mark mark, Map<Integer, List<Mark>> marks) {
    marks.computeIfAbsent(paragraph, number -> new ArrayList<>()).add(mark);
  }

  private static String title(Header header) {
    Span type = header.type() == null ? Span.DRAFT : header.type().span();
    String title = header.title() == null ? "" : header.title().text();
    return Visible.of(
        Stream.of(type.text().strip(), title.strip())
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining(" ")));
  }

  /** The findings on the draft as a whole. */
  public List<Note> whole() {
    return notes.stream().filter(note -> note.paragraph() == 0).toList();
  }
}
