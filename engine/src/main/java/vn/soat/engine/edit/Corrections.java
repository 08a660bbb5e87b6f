package vn.soat.engine.edit;

import java.text.Normalizer;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.soat.engine.document.Correction;
import vn.soat.engine.document.Document;
import vn.soat.engine.document.Origin;
import vn.soat.engine.document.Paragraph;
import vn.soat.engine.document.Span;
import vn.soat.engine.document.Traces;
import vn.soat.engine.edit.Galley.Line;
import vn.soat.engine.edit.Galley.Piece;
import vn.soat.engine.read.DraftReader;
import vn.soat.engine.read.PartText;
import vn.soat.engine.read.UnreadableDraftException;
import vn.soat.engine.read.WordPackage;

/** Makes corrections as tracked changes, which are accepted or rejected one by one in Word. */
public final class Corrections {

  private final Document document;
  private final Galley galley;
  private final Edits edits;
  private final Seams seams;
  private final Mark.Ids ids;
  private final String date;

  /** For each paragraph, where the last correction ends. */
  private final Map<Integer, Integer> done = new HashMap<>();

  /** For each paragraph, where the last correction ends that puts no other words. */
  private final Map<Integer, Integer> deleted = new HashMap<>();

  /**
   * What became of a correction.
   *
   * @param asked the correction
   * @param words the words of it that differ, and no others
   * @param refusal why it was not made, null if it was
   */
  public record Outcome(Correction asked, Correction words, Refusal refusal) {}

  /** A file with tracked changes. */
  public static final class Corrected {
    private final byte[] file;
    private final List<Outcome> outcomes;

    private Corrected(byte[] file, List<Outcome> outcomes) {
      this.file = file;
      this.outcomes = List.copyOf(outcomes);
    }

    /** The file. */
    public byte[] file() {
      return file;
    }

    /** What became of the corrections, in reading order. */
    public List<Outcome> outcomes() {
      return outcomes;
    }
  }

  private Corrections(
      Document document, Galley galley, Edits edits, Mark.Ids ids, LocalDateTime when) {
    this.document = document;
    this.galley = galley;
    this.edits = edits;
    this.seams = new Seams(galley, edits);
    this.ids = ids;
    this.date = Mark.date(when);
  }

  /**
   * A copy of a file with corrections as tracked changes. Of two that meet the first in reading
   * order is made. Two deletions side by side meet: Word would take them for one.
   *
   * @param file a file that {@link DraftReader} reads
   * @param corrections with the places that it gives
   * @param when the date of the changes
   * @throws UnreadableDraftException if the file cannot be read
   */
  public static Corrected make(byte[] file, List<Correction> corrections, LocalDateTime when)
      throws UnreadableDraftException {
    Document document = new DraftReader().read(file);
    WordPackage parts = WordPackage.open(file);
    PartText main = parts.text(parts.mainPart());
    Mark.Ids ids = new Mark.Ids();
    ids.use(main.text());
    Edits edits = new Edits(main.text());
    Corrections made = new Corrections(document, Galley.read(parts, main), edits, ids, when);
    List<Outcome> outcomes = new ArrayList<>();
    corrections.stream()
        .sorted(Comparator.comparing(Correction::span))
        .distinct()
        .forEach(
            asked -> {
              Correction words = made.narrowed(asked);
              outcomes.add(new Outcome(asked, words, made.make(words)));
            });
    made.seams.finish();
    if (edits.inOrder().isEmpty()) {
      return new Corrected(file, outcomes);
    }
    Copy copy = new Copy(file, parts);
    copy.put(parts.mainPart(), main.with(edits.apply()));
    return new Corrected(copy.written(), outcomes);
  }

  /**
   * Only the words that differ, each of them whole, so that a reviewer sees what changes. Where
   * they would lose a look of their own or something that stands among them, only the letters.
   */
  private Correction narrowed(Correction asked) {
    Correction words = narrowed(asked, Corrections::isWordEdge);
    return isEven(words.span()) ? words : narrowed(asked, Corrections::isLetterEdge);
  }

  /** Whether a text may be cut at a place. */
  private interface Edge {
    boolean test(String text, int at);
  }

  private static Correction narrowed(Correction correction, Edge edge) {
    String old = correction.span().text();
    String words = correction.words();
    int shorter = Math.min(old.length(), words.length());
    int head = 0;
    while (head < shorter && old.charAt(head) == words.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && old.charAt(old.length() - 1 - tail) == words.charAt(words.length() - 1 - tail)) {
      tail++;
    }
    while (head > 0 && !(edge.test(old, head) && edge.test(words, head))) {
      head--;
    }
    while (tail > 0
        && !(edge.test(old, old.length() - tail) && edge.test(words, words.length() - tail))) {
      tail--;
    }
    return new Correction(
        correction.span().part(head, old.length() - tail),
        words.substring(head, words.length() - tail));
  }

  private static boolean isWordEdge(String text, int at) {
    return at == 0
        || at == text.length()
        || isBlank(text.charAt(at - 1))
        || isBlank(text.charAt(at));
  }

  private static boolean isLetterEdge(String text, int at) {
    return at == 0 || at == text.length() || !Galley.continues(text.charAt(at));
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Whether words have one look, and nothing stands among them that is no text. */
  private boolean isEven(Span span) {
    Origin origin = document.paragraph(span.paragraph()).origin();
    int last = Math.max(span.start(), span.end() - 1);
    Line line = galley.line(origin.element(span.start()));
    if (line != galley.line(origin.element(last))) {
      return false;
    }
    List<Piece> pieces = line.pieces(origin.offset(span.start()), origin.offset(last) + 1);
    return pieces.stream().map(Piece::look).distinct().count() <= 1 && !galley.isParted(pieces);
  }

  /** Makes a correction; says why if it does not. */
  private Refusal make(Correction correction) {
    Span span = correction.span();
    Paragraph paragraph = document.paragraph(span.paragraph());
    int start = span.start();
    boolean besideDeletion =
        start < span.end() && start == deleted.getOrDefault(span.paragraph(), -1);
    if (start < done.getOrDefault(span.paragraph(), 0) || besideDeletion) {
      return Refusal.OVERLAP;
    }
    if (span.start() < paragraph.labelLength()) {
      return Refusal.LABEL;
    }
    Origin origin = paragraph.origin();
    int last = Math.max(span.start(), span.end() - 1);
    int element = origin.element(span.start());
    if (element != origin.element(last)) {
      return Refusal.PARAGRAPHS;
    }
    Line line = galley.line(element);
    int from = origin.offset(span.start());
    int to = span.start() == span.end() ? from : galley.behind(line, origin.offset(last));
    Refusal refusal = refusal(line, from, to, span.text());
    if (refusal == null) {
      change(line, from, to, correction.words());
      done.put(span.paragraph(), Math.max(span.end(), span.start() + 1));
      if (correction.words().isEmpty()) {
        deleted.put(span.paragraph(), span.end());
      }
    }
    return refusal;
  }

  private Refusal refusal(Line line, int from, int to, String words) {
    if (from == to) {
      Piece before = line.piece(Math.max(0, from - 1));
      return before == null ? Refusal.MIXED : before.refusal();
    }
    List<Piece> pieces = line.pieces(from, to);
    for (Piece piece : pieces) {
      if (piece.refusal() != null) {
        return piece.refusal();
      }
    }
    String stored = galley.characters(line, from, to);
    if (stored == null || galley.isParted(pieces)) {
      return Refusal.MIXED;
    }
    return Normalizer.normalize(stored, Normalizer.Form.NFC).equals(words)
        ? null
        : Refusal.SHOWN_OTHERWISE;
  }

  private void change(Line line, int from, int to, String words) {
    Dialect dialect = new Dialect(line.prefix, line.namespace);
    if (from == to) {
      Piece before = line.piece(Math.max(0, from - 1));
      Seam seam = from == 0 ? seams.before(line, 0) : seams.behind(line, from);
      edits.replace(seam.at(), seam.to(), seam.around(inserted(before, words, dialect)));
      return;
    }
    List<Piece> pieces = line.pieces(from, to);
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      Seam before = seams.before(line, Math.max(from, piece.from()));
      Seam behind = seams.behind(line, Math.min(to, piece.from() + piece.length()));
      String deletion =
          dialect.open("del", "id", ids.next(), "author", Traces.OWN_AUTHOR, "date", date);
      boolean last = i == pieces.size() - 1;
      String insertion = last && !words.isEmpty() ? inserted(pieces.get(0), words, dialect) : "";
      delete(piece, before, behind, deletion, dialect.close("del") + insertion);
    }
  }

  /** Makes the text between two seams a deleted one. */
  private void delete(Piece piece, Seam before, Seam behind, String opening, String closing) {
    edits.insert(
        before.at(),
        before.endText()
            + before.endRun()
            + opening
            + before.openRun()
            + deleted(before.openText()));
    if (before.openText().isEmpty()) {
      seams.retag(piece, Corrections::deleted);
    }
    if (behind.endText().isEmpty()) {
      edits.replace(piece.outer(), piece.end(), deleted(Seams.endOf(seams.tag(piece))));
    }
    edits.insert(
        behind.at(),
        deleted(behind.endText())
            + behind.endRun()
            + closing
            + behind.openRun()
            + behind.openText());
  }

  /** The tag of a deleted text in the stead of that of a text. */
  private static String deleted(String tag) {
    return tag.replaceFirst("^(</?(?:[^\\s/>:]+:)?)t", "$1delText");
  }

  private String inserted(Piece like, String words, Dialect dialect) {
    return dialect.open("ins", "id", ids.next(), "author", Traces.OWN_AUTHOR, "date", date)
        + dialect.open("r")
        + like.look()
        + dialect.text(words)
        + dialect.close("r")
        + dialect.close("ins");
  }
}
