package vn.soat.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.soat.cli.Messages;
import vn.soat.cli.report.Place;
import vn.soat.cli.report.ReportWords;
import vn.soat.cli.report.ReportedFinding;
import vn.soat.engine.document.Origin;
import vn.soat.engine.document.Paragraph;
import vn.soat.engine.document.ParagraphFormat;
import vn.soat.engine.document.Part;
import vn.soat.engine.document.Run;
import vn.soat.engine.document.TextFormat;
import vn.soat.engine.finding.Language;
import vn.soat.engine.finding.Location;
import vn.soat.engine.finding.Severity;

/** A paragraph cut into pieces. */
class LineTest {

  private static final List<Severity> SEVERITIES = List.of(Severity.values());
  private static final TextFormat BOLD = new TextFormat("Tinos", 28, true, false, false);

  @Test
  void wordsThatTwoFindingsShareNameBoth() {
    Mark warning = words(2, 6, note(1, Severity.WARNING));
    Mark error = words(4, 8, note(2, Severity.ERROR));
    List<Piece> pieces = line("abcdefghij", warning, error).pieces();
    assertThat(pieces).extracting(Piece::text).containsExactly("ab", "cd", "ef", "gh", "ij");
    assertThat(pieces.get(2).notes()).containsExactly(error.note(), warning.note());
    assertThat(pieces.get(2).closing()).containsExactly(warning.note());
    assertThat(pieces.get(2).classes()).isEqualTo("mark m-error c-TT");
    assertThat(pieces.get(1).classes()).isEqualTo("mark m-warning s-warning c-TT");
    assertThat(pieces.get(1).id()).isEqualTo("w1");
    assertThat(pieces.get(3).closing()).containsExactly(error.note());
    assertThat(pieces.get(4).classes()).isNull();
  }

  @Test
  void whatIsMissingHasItsPlace() {
    Mark missing = words(3, 3, note(1, Severity.ERROR));
    List<Piece> pieces = line("abcdef", missing).pieces();
    assertThat(pieces).extracting(Piece::text).containsExactly("abc", "", "def");
    assertThat(pieces.get(1).gap()).isTrue();
    assertThat(pieces.get(1).closing()).containsExactly(missing.note());
    assertThat(line("", words(0, 0, note(1, Severity.INFO))).pieces()).hasSize(1);
  }

  @Test
  void proofsLeadToTheirFinding() {
    Note note = note(1, Severity.ERROR);
    Mark proof = new Mark(0, 3, "r1", Mark.Role.PROOF, note);
    Mark time = new Mark(0, 6, "t1", Mark.Role.TIME, null);
    List<Piece> pieces = line("abcdef", proof, time).pieces();
    assertThat(pieces.get(0).leadsTo()).isEqualTo(note);
    assertThat(pieces.get(0).closing()).isEmpty();
    assertThat(pieces.get(0).otherIds()).containsExactly("t1");
    assertThat(pieces.get(1).leadsTo()).isNull();
  }

  @Test
  void whatHidesInTheTextIsShown() {
    assertThat(line("a\u202Eb\u0007\tc\nd\u200B").pieces())
        .extracting(Piece::text)
        .containsExactly("a⟨U+202E⟩b␇\tc\nd⟨U+200B⟩");
  }

  @Test
  void boldWordsAreTheirOwnPiece() {
    Paragraph paragraph =
        paragraph("abcdef", List.of(run(0, 2, BOLD), run(2, 6, TextFormat.PLAIN)));
    assertThat(Line.of(paragraph, List.of()).pieces())
        .extracting(Piece::classes)
        .containsExactly("b", null);
  }

  @Test
  void piecesAreTheTextWhateverIsMarked() {
    Random random = new Random(20260608);
    String text = "Một dòng chữ có 31 ký tự, không hơn";
    for (int round = 0; round < 500; round++) {
      List<Mark> marks = new ArrayList<>();
      for (int i = 1; i <= random.nextInt(6); i++) {
        int start = random.nextInt(text.length() + 4);
        int end = start + random.nextInt(12);
        marks.add(words(start, end, note(i, SEVERITIES.get(random.nextInt(3)))));
      }
      Line line = line(text, marks.toArray(Mark[]::new));
      assertThat(line.pieces().stream().map(Piece::text).collect(Collectors.joining()))
          .isEqualTo(text);
      assertThat(line.pieces()).flatExtracting(Piece::ids).hasSameSizeAs(marks);
      assertThat(line.pieces())
          .flatExtracting(Piece::closing)
          .containsExactlyInAnyOrderElementsOf(marks.stream().map(Mark::note).toList());
    }
  }

  private static Line line(String text, Mark... marks) {
    return Line.of(
        paragraph(text, List.of(run(0, text.length(), TextFormat.PLAIN))), List.of(marks));
  }

  private static Run run(int start, int end, TextFormat format) {
    return new Run(start, end, format);
  }

  private static Paragraph paragraph(String text, List<Run> runs) {
    ParagraphFormat format =
        new ParagraphFormat(
            ParagraphFormat.Alignment.LEFT,
            0,
            0,
            0,
            0,
            240,
            ParagraphFormat.LineRule.AUTO,
            "",
            -1,
            false);
    return new Paragraph(
        1, Part.BODY, text, 0, runs, format, null, false, List.of(), Origin.unchanged(0));
  }

  private static Mark words(int start, int end, Note note) {
    return new Mark(start, end, "w" + note.number(), Mark.Role.WORDS, note);
  }

  static Note note(int number, Severity severity) {
    Place place = new Place(new Location("body", 1, "", 0, 0, "", ""), "");
    ReportedFinding finding =
        new ReportedFinding("TT-07", "slug", severity, "Sai.", "", "logic", place, List.of());
    return Note.of(finding, 1, number, new ReportWords(Messages.in(Language.VI)));
  }
}
