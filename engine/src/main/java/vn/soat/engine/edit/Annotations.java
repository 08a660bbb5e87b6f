package vn.soat.engine.edit;

import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.soat.engine.document.Document;
import vn.soat.engine.document.Origin;
import vn.soat.engine.document.Paragraph;
import vn.soat.engine.document.Part;
import vn.soat.engine.document.Span;
import vn.soat.engine.document.Traces;
import vn.soat.engine.edit.Galley.Line;
import vn.soat.engine.edit.Galley.Piece;
import vn.soat.engine.read.DraftReader;
import vn.soat.engine.read.Markup;
import vn.soat.engine.read.PartText;
import vn.soat.engine.read.UnreadableDraftException;
import vn.soat.engine.read.WordPackage;

/** Puts comments on words of a draft, and takes them out again. */
public final class Annotations {

  private static final String INITIALS = "S";
  private static final String COMMENTS = "comments";
  private static final String COMMENTS_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
  private static final String TRANSITIONAL =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships/";
  private static final Set<String> ANCHORS =
      Set.of("commentRangeStart", "commentRangeEnd", "commentReference");

  /** What stands at one seam: ends come first, so that no two comments cross there. */
  private static final class Marks {
    private final StringBuilder ends = new StringBuilder();
    private final StringBuilder points = new StringBuilder();
    private final StringBuilder starts = new StringBuilder();
  }

  /** A file without our comments. */
  public static final class Stripped {
    private final byte[] file;
    private final int comments;
    private final boolean exact;

    private Stripped(byte[] file, int comments, boolean exact) {
      this.file = file;
      this.comments = comments;
      this.exact = exact;
    }

    /** The file. */
    public byte[] file() {
      return file;
    }

    /** How many comments of ours there were. */
    public int comments() {
      return comments;
    }

    /**
     * Whether every part that was there before them is as it was, to the byte; else another program
     * has written the file since.
     */
    public boolean exact() {
      return exact;
    }
  }

  private Annotations() {}

  /**
   * A copy of a file with a comment for each note; comments of an earlier time are replaced.
   *
   * @param file a file that {@link DraftReader} reads
   * @param notes with the places that it gives
   * @param when the date of the comments
   * @throws UnreadableDraftException if the file cannot be read
   */
  public static byte[] add(byte[] file, List<Note> notes, LocalDateTime when)
      throws UnreadableDraftException {
    byte[] clean = remove(file).file();
    if (notes.isEmpty()) {
      return clean;
    }
    Document document = new DraftReader().read(clean);
    WordPackage parts = WordPackage.open(clean);
    String mainPart = parts.mainPart();
    PartText main = parts.text(mainPart);
    String commentsPart = parts.related(mainPart, COMMENTS);
    PartText comments = commentsPart == null ? null : parts.text(commentsPart);
    Mark.Ids ids = new Mark.Ids();
    ids.use(main.text());
    if (comments != null) {
      ids.use(comments.text());
    }
    List<String> given = notes.stream().map(note -> ids.next()).toList();

    Copy copy = new Copy(clean, parts);
    Edits edits = new Edits(main.text());
    Galley galley = Galley.read(parts, main);
    anchor(notes, given, document, galley, edits);
    copy.change(mainPart, main, edits);

    Map<String, String> types = new LinkedHashMap<>();
    Map<String, String> targets = new LinkedHashMap<>();
    if (comments == null) {
      Dialect dialect = new Dialect("w", galley.namespace());
      String part = WordPackage.folder(mainPart) + "soat-comments.xml";
      copy.add(
          part,
          Copy.DECLARATION
              + "<w:comments xmlns:w=\"%s\">".formatted(dialect.namespace())
              + comments(notes, given, when, dialect)
              + "</w:comments>");
      types.put(part, COMMENTS_TYPE);
      targets.put((dialect.namespace().contains("purl") ? STRICT : TRANSITIONAL) + COMMENTS, part);
    } else {
      Edits more = new Edits(comments.text());
      copy.append(commentsPart, comments, more, dialect -> comments(notes, given, when, dialect));
      copy.change(commentsPart, comments, more);
    }
    types.put(Ledger.PART, Ledger.TYPE);
    targets.put(Ledger.KIND, Ledger.PART);
    copy.declare(types);
    copy.relate(targets);
    copy.add(Ledger.PART, copy.ledger().written());
    return copy.written();
  }

  private static void anchor(
      List<Note> notes, List<String> ids, Document document, Galley galley, Edits edits) {
    Seams seams = new Seams(galley, edits);
    Map<Seam, Marks> marks = new LinkedHashMap<>();
    for (int i = 0; i < ids.size(); i++) {
      Range range = Range.of(notes.get(i).span(), document, galley);
      Dialect dialect = new Dialect(range.end().prefix, range.end().namespace);
      String start = dialect.leaf("commentRangeStart", "id", ids.get(i));
      String end = dialect.leaf("commentRangeEnd", "id", ids.get(i));
      String mark =
          dialect.open("r")
              + range.look()
              + dialect.leaf("commentReference", "id", ids.get(i))
              + dialect.close("r");
      if (range.empty()) {
        Seam point = seams.markBefore(range.start(), range.from());
        marks.computeIfAbsent(point, seam -> new Marks()).points.append(start + end + mark);
      } else {
        Seam before = seams.before(range.start(), range.from());
        Seam behind = seams.behind(range.end(), range.to());
        marks.computeIfAbsent(before, seam -> new Marks()).starts.append(start);
        Seam shown = seams.markBehind(range.end(), range.to(), behind);
        marks.computeIfAbsent(behind, seam -> new Marks()).ends.append(end);
        marks.computeIfAbsent(shown, seam -> new Marks()).ends.append(mark);
      }
    }
    marks.forEach(
        (seam, put) ->
            edits.replace(
                seam.at(), seam.to(), seam.around(put.ends.append(put.points).append(put.starts))));
    seams.finish();
  }

  /**
   * The characters of the file that words stand for. Words in a text box stand for the box: Word
   * ignores comments within one ([MS-OI29500] 2.1.315).
   *
   * @param start the paragraph element of the first
   * @param from its place there
   * @param end the paragraph element of the last
   * @param to the place behind it
   */
  private record Range(Line start, int from, Line end, int to) {

    static Range of(Span span, Document document, Galley galley) {
      Paragraph paragraph =
          span.paragraph() > 0
              ? document.paragraph(span.paragraph())
              : document.paragraphs().stream()
                  .filter(each -> each.part() != Part.TEXTBOX)
                  .findFirst()
                  .orElse(document.paragraphs().get(0));
      Origin origin = paragraph.origin();
      int label = paragraph.labelLength();
      int last = paragraph.text().length();
      int first = Math.max(span.start(), label);
      // What is said of a label alone is said at the first character behind it.
      int behind = span.start() == span.end() ? first : Math.max(span.end(), label + 1);
      Line start = galley.line(origin.element(first));
      if (start.box != null) {
        return new Range(start.box, 0, start.box, start.box.length);
      }
      if (behind <= first || behind > last) {
        return new Range(start, origin.offset(first), start, origin.offset(first));
      }
      Line end = galley.line(origin.element(behind - 1));
      return new Range(
          start, origin.offset(first), end, galley.behind(end, origin.offset(behind - 1)));
    }

    boolean empty() {
      return start == end && from == to;
    }

    /** The look of the last character, else of the paragraph's end: no line may become higher. */
    String look() {
      Piece piece = end.piece(Math.max(0, to - 1));
      return piece == null || piece.run() == null ? end.look : piece.run().look;
    }
  }

  /**
   * A copy of a file without our comments.
   *
   * @throws UnreadableDraftException if the file is no Word file, or a broken one
   */
  public static Stripped remove(byte[] file) throws UnreadableDraftException {
    WordPackage parts = WordPackage.open(file);
    Set<String> own = own(parts);
    Ledger ledger = Ledger.read(parts);
    if (own.isEmpty() && ledger == null) {
      return new Stripped(file, 0, true);
    }
    Copy copy = new Copy(file, parts);
    boolean exact = ledger != null && undo(ledger, parts, copy);
    if (!exact) {
      copy = new Copy(file, parts);
      cutOut(own, parts, copy);
    }
    return new Stripped(copy.written(), own.size(), exact);
  }

  /** The ids of our comments. */
  private static Set<String> own(WordPackage parts) throws UnreadableDraftException {
    Set<String> own = new HashSet<>();
    String part = parts.related(parts.mainPart(), COMMENTS);
    PartText text = part == null ? null : parts.text(part);
    if (text != null) {
      try (Markup markup = parts.walk(part, text)) {
        markup.child();
        while (markup.child()) {
          if (isOwn(markup)) {
            own.add(String.valueOf(markup.attribute("id")));
          }
          markup.skip();
        }
      }
    }
    return own;
  }

  private static boolean isOwn(Markup markup) {
    return markup.is("comment") && Traces.OWN_AUTHOR.equals(markup.attribute("author"));
  }

  /** Undoes what the ledger tells; false if some part has been written since. */
  private static boolean undo(Ledger ledger, WordPackage parts, Copy copy)
      throws UnreadableDraftException {
    for (Ledger.Page page : ledger.pages()) {
      PartText before = page.undone(parts.text(page.part()));
      if (before == null) {
        return false;
      }
      copy.put(page.part(), before);
    }
    ledger.added().forEach(copy::drop);
    return true;
  }

  /** Cuts out our comments where another program has written the file since; cut runs stay cut. */
  private static void cutOut(Set<String> own, WordPackage parts, Copy copy)
      throws UnreadableDraftException {
    String main = parts.mainPart();
    copy.cut(
        main,
        markup ->
            ANCHORS.contains(markup.name())
                && markup.is(markup.name())
                && own.contains(String.valueOf(markup.attribute("id"))));
    copy.cut(parts.related(main, COMMENTS), Annotations::isOwn);
    if (parts.related(main, Ledger.KIND) != null) {
      copy.cut(
          WordPackage.relationshipsPart(main),
          markup -> Ledger.KIND.equals(markup.attribute("Type")));
      copy.cut(WordPackage.TYPES, markup -> Ledger.TYPE.equals(markup.attribute("ContentType")));
      copy.drop(Ledger.PART);
    }
  }

  private static String comments(
      List<Note> notes, List<String> ids, LocalDateTime when, Dialect dialect) {
    StringBuilder comments = new StringBuilder();
    for (int i = 0; i < notes.size(); i++) {
      comments.append(
          dialect.open(
              "comment",
              "id",
              ids.get(i),
              "author",
              Traces.OWN_AUTHOR,
              "date",
              Mark.date(when),
              "initials",
              INITIALS));
      for (String line : notes.get(i).lines()) {
        comments
            .append(dialect.open("p"))
            .append(dialect.open("r"))
            .append(dialect.text(line))
            .append(dialect.close("r"))
            .append(dialect.close("p"));
      }
      comments.append(dialect.close("comment"));
    }
    return comments.toString();
  }
}
