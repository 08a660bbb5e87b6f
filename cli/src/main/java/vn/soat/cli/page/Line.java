package vn.soat.cli.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.soat.cli.terminal.Visible;
import vn.soat.engine.document.Paragraph;
import vn.soat.engine.document.ParagraphFormat;
import vn.soat.engine.document.Run;

/**
 * A paragraph of the draft.
 *
 * @param number its number in reading order
 * @param look how its lines stand: {@code center}, {@code right} …, empty for plain text
 * @param pieces its text, cut wherever a look, a finding or a place that is pointed to begins or
 *     ends
 */
public record Line(int number, String look, List<Piece> pieces) {

  public Line {
    pieces = List.copyOf(pieces);
  }

  static Line of(Paragraph paragraph, List<Mark> given) {
    int length = paragraph.text().length();
    List<Mark> marks = given.stream().map(mark -> mark.within(length)).toList();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, length));
    for (Run run : paragraph.runs()) {
      cuts.add(run.start());
      cuts.add(run.end());
    }
    for (Mark mark : marks) {
      cuts.add(mark.start());
      cuts.add(mark.end());
    }
    List<Piece> pieces = new ArrayList<>();
    for (int from : cuts) {
      Integer to = cuts.higher(from);
      add(paragraph, from, from, marks, pieces);
      if (to != null) {
        add(paragraph, from, to, marks, pieces);
      }
    }
    return new Line(paragraph.number(), look(paragraph), pieces);
  }

  /** Adds a stretch; one of no length only where something is missing there. */
  private static void add(
      Paragraph paragraph, int from, int to, List<Mark> marks, List<Piece> pieces) {
    List<Mark> covering = marks.stream().filter(mark -> mark.covers(from, to)).toList();
    if (from == to && covering.isEmpty()) {
      return;
    }
    pieces.add(
        new Piece(
            shown(paragraph.text().substring(from, to)),
            paragraph.formatAt(from),
            covering.stream().filter(mark -> mark.start() == from).map(Mark::id).toList(),
            notes(covering, Mark.Role.WORDS)
                .sorted(Comparator.comparing(note -> note.finding().severity()))
                .toList(),
            notes(covering, Mark.Role.PROOF).findFirst().orElse(null),
            notes(covering.stream().filter(mark -> mark.end() == to).toList(), Mark.Role.WORDS)
                .toList()));
  }

  private static Stream<Note> notes(List<Mark> marks, Mark.Role role) {
    return marks.stream().filter(mark -> mark.role() == role).map(Mark::note);
  }

  /** The words with tabs and line ends as they are and what hides in them shown. */
  private static String shown(String text) {
    return Arrays.stream(text.split("(?<=[\t\n])|(?=[\t\n])"))
        .map(part -> part.equals("\t") || part.equals("\n") ? part : Visible.of(part))
        .collect(Collectors.joining());
  }

  private static String look(Paragraph paragraph) {
    ParagraphFormat format = paragraph.format();
    String look =
        switch (format.alignment()) {
          case CENTER -> "center";
          case RIGHT -> "right";
          case LEFT, JUSTIFIED -> format.firstLine() > 0 ? "first" : "";
        };
    return paragraph.drawnLine() ? (look + " drawn").strip() : look;
  }
}
