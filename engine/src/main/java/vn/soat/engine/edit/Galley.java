package vn.soat.engine.edit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.soat.engine.read.Markup;
import vn.soat.engine.read.PartText;
import vn.soat.engine.read.UnreadableDraftException;
import vn.soat.engine.read.WordPackage;

/**
 * The main part of a Word file with the place of each character that {@link
 * vn.soat.engine.document.Origin} counts. It walks where the reader walks.
 */
final class Galley {

  private static final Set<String> CHANGES =
      Set.of("ins", "del", "moveFrom", "moveTo", "rPrChange");

  /** Begins what is shown among words although it is none. */
  private static final Pattern SHOWN =
      Pattern.compile(
          "<(?:[\\w.-]+:)?(?:drawing|pict|object|footnoteReference|endnoteReference)\\b");

  /** Reads the element that the markup stands at. */
  private interface Step {
    void read(Place place) throws UnreadableDraftException;
  }

  /** A stretch of the text. */
  static class Stretch {
    final int start;
    int end;

    Stretch(int start) {
      this.start = start;
    }
  }

  /** A run, of which the content begins behind its properties. */
  static final class Run extends Stretch {
    int content;
    String look = "";

    Run(int start, int content) {
      super(start);
      this.content = content;
    }
  }

  /** A field of several runs, with the paragraph that it begins in. */
  private static final class Field extends Stretch {
    final Line line;
    final int first;

    Field(int start, Line line) {
      super(start);
      this.line = line;
      this.first = line.pieces.size();
    }
  }

  /** A paragraph element, of which the content begins behind its properties. */
  static final class Line extends Stretch {
    final String prefix;
    final String namespace;
    final boolean hollow;

    /**
     * The text box that holds it, as the only character of the paragraph that anchors the box; null
     * in none. Of boxes within each other it is the outermost.
     */
    final Line box;

    final List<Piece> pieces = new ArrayList<>();
    int content;
    int length;
    String look = "";

    /** Whether it is the first in a content control, of which LibreOffice loses words. */
    boolean swallowed;

    Line(int start, int content, String prefix, String namespace, boolean hollow, Line box) {
      super(start);
      this.content = content;
      this.prefix = prefix;
      this.namespace = namespace;
      this.hollow = hollow;
      this.box = box;
    }

    /**
     * Keeps the pieces of a field together: a comment among them makes LibreOffice lose words, and
     * goes when Word brings the field up to date.
     */
    private void seal(Field field) {
      for (int i = field.first; i < pieces.size(); i++) {
        pieces.set(i, pieces.get(i).within(field));
      }
    }

    /** The pieces that hold the characters from one to another. */
    List<Piece> pieces(int from, int to) {
      return pieces.stream()
          .filter(piece -> piece.length > 0)
          .filter(piece -> piece.from < to && from < piece.from + piece.length)
          .toList();
    }

    /** The piece that holds this character; null behind the last. */
    Piece piece(int character) {
      for (Piece piece : pieces) {
        if (character >= piece.from && character < piece.from + piece.length) {
          return piece;
        }
      }
      return null;
    }
  }

  /**
   * The characters of one element.
   *
   * @param from the place in the paragraph of its first character
   * @param length how many characters it holds
   * @param start where the element begins
   * @param inner where its start tag ends
   * @param outer where its end tag begins
   * @param end where it ends
   * @param text whether it is text; else it stands for one character
   * @param preserved whether blanks at its ends are shown
   * @param run the run that it stands in, null in a formula
   * @param seal what must not be cut although it holds the element, null if nothing
   * @param control the outermost content control of its paragraph that holds the element, null if
   *     none does
   * @param refusal why its characters must not be corrected, null if they may be
   */
  record Piece(
      int from,
      int length,
      int start,
      int inner,
      int outer,
      int end,
      boolean text,
      boolean preserved,
      Run run,
      Stretch seal,
      Stretch control,
      Refusal refusal) {

    private Piece within(Field field) {
      Stretch outermost = seal != null && seal.start < field.start ? seal : field;
      return new Piece(
          from, length, start, inner, outer, end, text, preserved, run, outermost, control,
          refusal);
    }

    /** The properties of its run, empty in a formula. */
    String look() {
      return run == null ? "" : run.look;
    }

    /** The control that no mark of ours may stand in, null if none holds the element. */
    Stretch shell() {
      return seal != null && control != null && seal.start < control.start ? null : control;
    }
  }

  /** What an element stands in. */
  private record Place(Line line, Line box, Stretch seal, Stretch control, Refusal refusal) {

    private static final Place OUTSIDE = inBox(null);

    static Place inBox(Line box) {
      return new Place(null, box, null, null, null);
    }

    Place refused(Refusal why) {
      return refusal == null ? new Place(line, box, seal, control, why) : this;
    }

    /** Within what is not to be cut, if this stands in a paragraph: the outermost such element. */
    Place sealed(Stretch within, Refusal why) {
      Stretch outermost = line == null || seal != null ? seal : within;
      return new Place(line, box, outermost, control, refusal == null ? why : refusal);
    }

    /** Within a content control. */
    Place controlled(Stretch by) {
      return new Place(line, box, seal, line == null || control != null ? control : by, refusal);
    }

    /** Within a text box that a run anchors. */
    Place boxed(Run run) {
      if (box != null) {
        return inBox(box);
      }
      Line whole = new Line(line.start, line.content, line.prefix, line.namespace, false, null);
      int at = run.content;
      Stretch sealed = seal == null ? run : seal;
      whole.pieces.add(
          new Piece(0, 1, at, at, at, at, false, true, run, sealed, control, Refusal.MIXED));
      whole.length = 1;
      whole.swallowed = line.swallowed;
      return inBox(whole);
    }
  }

  private final Markup markup;
  private final String text;
  private final Map<Integer, Line> lines = new HashMap<>();
  private final NavigableMap<Integer, Line> free = new TreeMap<>();
  private String namespace;
  private boolean spacePreserved;
  private Deque<Field> fields = new ArrayDeque<>();
  private Field ended;
  private boolean swallowing;

  private Galley(Markup markup, String text) {
    this.markup = markup;
    this.text = text;
  }

  /** Reads the main part of a file. */
  static Galley read(WordPackage parts, PartText main) throws UnreadableDraftException {
    try (Markup markup = parts.walk(parts.mainPart(), main)) {
      Galley galley = new Galley(markup, main.text());
      galley.read();
      return galley;
    }
  }

  /** The paragraph element of this count. */
  Line line(int element) {
    return lines.get(element);
  }

  /**
   * The paragraph where a comment on this one is shown: LibreOffice loses words of the first
   * paragraph of a content control that holds whole paragraphs if the mark that shows a comment
   * stands there. The one behind such a paragraph, or else before it, takes the mark.
   */
  Line showing(Line line) {
    if (!line.swallowed || free.isEmpty()) {
      return line;
    }
    Map.Entry<Integer, Line> behind = free.higherEntry(line.start);
    return behind == null ? free.lastEntry().getValue() : behind.getValue();
  }

  String text() {
    return text;
  }

  /** The namespace of Word's language, Transitional or Strict. */
  String namespace() {
    return namespace;
  }

  /**
   * Where in the part each character of a text begins, and where the last ends; null where it is no
   * plain text.
   */
  int[] places(Piece piece) {
    if (!piece.text() || text.substring(piece.inner(), piece.outer()).indexOf('<') >= 0) {
      return null;
    }
    int[] places = new int[piece.length() + 1];
    int count = 0;
    for (int at = piece.inner(); at < piece.outer(); ) {
      int next = at + 1;
      int chars = 1;
      if (text.charAt(at) == '&') {
        next = text.indexOf(';', at) + 1;
        chars = Character.charCount(referred(text.substring(at + 1, next - 1)));
      } else if (text.startsWith("\r\n", at)) {
        next = at + 2;
      }
      for (int i = 0; i < chars; i++) {
        if (count == piece.length()) {
          return null;
        }
        places[count++] = at;
      }
      at = next;
    }
    places[count] = piece.outer();
    return count == piece.length() ? places : null;
  }

  /** The characters of a paragraph from one to another as they are stored, null if not all are. */
  String characters(Line line, int from, int to) {
    StringBuilder characters = new StringBuilder();
    for (int at = from; at < to; ) {
      Piece piece = line.piece(at);
      int[] places = piece == null ? null : places(piece);
      if (places == null) {
        return null;
      }
      int end = Math.min(to, piece.from + piece.length);
      int first = at - piece.from;
      for (int i = first; i < end - piece.from; i++) {
        characters.append(character(places, i));
      }
      at = end;
    }
    return characters.toString();
  }

  private char character(int[] places, int index) {
    char c = text.charAt(places[index]);
    if (c == '&') {
      int name = places[index] + 1;
      char[] letter = Character.toChars(referred(text.substring(name, text.indexOf(';', name))));
      return letter[index > 0 && places[index - 1] == places[index] ? 1 : 0];
    }
    return c < ' ' ? ' ' : c;
  }

  /** The place behind the letter that begins with this character: its marks belong to it. */
  int behind(Line line, int character) {
    int end = character + 1;
    while (end < line.length) {
      String next = characters(line, end, end + 1);
      if (next == null || !continues(next.charAt(0))) {
        break;
      }
      end++;
    }
    return end;
  }

  /** Whether a character goes on with the letter before it. */
  static boolean continues(char character) {
    int type = Character.getType(character);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || Character.isLowSurrogate(character);
  }

  /** Whether something that is no text is shown between pieces of a paragraph. */
  boolean isParted(List<Piece> pieces) {
    for (int i = 1; i < pieces.size(); i++) {
      String between = text.substring(pieces.get(i - 1).end, pieces.get(i).start);
      if (SHOWN.matcher(between).find()) {
        return true;
      }
    }
    return false;
  }

  private static int referred(String name) {
    return switch (name) {
      case "lt" -> '<';
      case "gt" -> '>';
      case "amp" -> '&';
      case "quot" -> '"';
      case "apos" -> '\'';
      default ->
          name.startsWith("#x")
              ? Integer.parseInt(name.substring(2), 16)
              : Integer.parseInt(name.substring(1));
    };
  }

  private void read() throws UnreadableDraftException {
    markup.child();
    spacePreserved = "preserve".equals(markup.attribute("space"));
    namespace = markup.namespace();
    while (markup.child()) {
      if (markup.is("body")) {
        content(Place.OUTSIDE);
      } else {
        element(Place.OUTSIDE);
      }
    }
  }

  private void content(Place place) throws UnreadableDraftException {
    while (markup.child()) {
      element(place);
    }
  }

  private void element(Place place) throws UnreadableDraftException {
    switch (markup.space()) {
      case WORD -> word(place);
      case COMPATIBILITY -> alternatives(place, new Stretch(markup.at()), this::element);
      case MATH -> formula(place);
      case OTHER -> markup.skip();
    }
  }

  private void word(Place place) throws UnreadableDraftException {
    switch (markup.name()) {
      case "p" -> paragraph(place);
      case "r" -> run(place);
      case "sdt" -> control(place);
      case "fldSimple" -> {
        Stretch field = new Stretch(markup.at());
        content(place.sealed(field, Refusal.FIELD));
        field.end = markup.behind();
      }
      case "ins", "moveTo" -> content(place.refused(Refusal.TRACKED));
      case "tbl", "tr", "tc" -> content(place);
      default -> {
        if (markup.holder()) {
          content(place);
        } else {
          markup.skip();
        }
      }
    }
  }

  private void alternatives(Place place, Stretch whole, Step step) throws UnreadableDraftException {
    Place within = place.line() == null ? place : place.sealed(whole, Refusal.MIXED);
    markup.alternatives(() -> step.read(within));
    if (!(whole instanceof Run)) {
      whole.end = markup.behind();
    }
  }

  /** What a control shows that is bound to data is written anew from the data. */
  private void control(Place place) throws UnreadableDraftException {
    Stretch control = new Stretch(markup.at());
    Place within = place.controlled(control);
    swallowing |= place.line() == null;
    while (markup.child()) {
      if (!markup.is("sdtPr")) {
        element(within);
        continue;
      }
      while (markup.child()) {
        switch (markup.name()) {
          case "dataBinding" -> within = within.sealed(control, Refusal.FIELD);
          case "date", "docPartObj" -> swallowing &= place.line() != null;
          default -> {}
        }
        markup.skip();
      }
    }
    swallowing &= place.line() != null;
    control.end = markup.behind();
  }

  private void formula(Place place) throws UnreadableDraftException {
    Stretch formula = new Stretch(markup.at());
    switch (markup.name()) {
      case "t" -> {
        if (place.line() == null) {
          markup.skip();
        } else {
          text(place.sealed(formula, Refusal.MIXED), null);
        }
      }
      case "rPr", "ctrlPr" -> markup.skip();
      default -> content(place.sealed(formula, Refusal.MIXED));
    }
    formula.end = markup.behind();
  }

  private void paragraph(Place place) throws UnreadableDraftException {
    int at = markup.at();
    int content = markup.behind();
    boolean hollow = text.charAt(content - 2) == '/';
    Line line = new Line(at, content, markup.prefix(), markup.namespace(), hollow, place.box());
    line.swallowed = swallowing;
    swallowing = false;
    lines.put(markup.paragraphElement(), line);
    if (!line.swallowed && line.box == null) {
      free.put(at, line);
    }
    Place within = new Place(line, place.box(), null, null, place.refusal());
    while (markup.child()) {
      if (markup.is("pPr")) {
        while (markup.child()) {
          if (markup.is("rPr")) {
            line.look = look();
          } else {
            markup.skip();
          }
        }
        line.content = markup.behind();
      } else {
        element(within);
      }
    }
    line.end = markup.behind();
  }

  private void run(Place place) throws UnreadableDraftException {
    if (place.line() == null) {
      markup.skip();
      return;
    }
    Run run = new Run(markup.at(), markup.behind());
    while (markup.child()) {
      if (markup.is("rPr")) {
        run.look = look();
        run.content = markup.behind();
      } else {
        runElement(place, run);
      }
    }
    run.end = markup.behind();
    if (ended != null && ended.line == place.line()) {
      ended.end = run.end;
      place.line().seal(ended);
    }
    ended = null;
  }

  /** The properties of text that the markup stands at, without the tracked changes in them. */
  private String look() throws UnreadableDraftException {
    int at = markup.at();
    StringBuilder look = new StringBuilder();
    int from = at;
    while (markup.child()) {
      int child = markup.at();
      boolean change = CHANGES.contains(markup.name());
      markup.skip();
      if (change) {
        look.append(text, from, child);
        from = markup.behind();
      }
    }
    return look.append(text, from, markup.behind()).toString();
  }

  private void runElement(Place place, Run run) throws UnreadableDraftException {
    if (markup.space() == Markup.Space.COMPATIBILITY) {
      alternatives(place, run, within -> runElement(within, run));
      return;
    }
    switch (markup.name()) {
      case "t" -> text(place, run);
      case "tab", "ptab", "br", "cr", "noBreakHyphen", "softHyphen", "sym" -> {
        int at = markup.at();
        markup.skip();
        int end = markup.behind();
        add(place.refused(Refusal.MIXED), run, 1, at, end, end, end, false, true);
      }
      case "fldChar" -> {
        switch (String.valueOf(markup.attribute("fldCharType"))) {
          case "begin" -> fields.push(new Field(run.start, place.line()));
          case "end" -> ended = fields.isEmpty() ? ended : fields.pop();
          default -> {}
        }
        markup.skip();
      }
      case "ruby" -> content(place.sealed(run, Refusal.MIXED));
      case "drawing", "pict", "object" -> drawing(place.boxed(run));
      default -> markup.skip();
    }
  }

  private void text(Place place, Run run) throws UnreadableDraftException {
    boolean preserved = spacePreserved || "preserve".equals(markup.attribute("space"));
    int at = markup.at();
    int inner = markup.behind();
    markup.readText();
    add(
        place,
        run,
        markup.textLength(),
        at,
        inner,
        Math.max(inner, markup.at()),
        markup.behind(),
        true,
        preserved);
  }

  private void add(
      Place place,
      Run run,
      int length,
      int start,
      int inner,
      int outer,
      int end,
      boolean isText,
      boolean preserved) {
    Line line = place.line();
    Refusal refusal = !fields.isEmpty() ? place.refused(Refusal.FIELD).refusal() : place.refusal();
    line.pieces.add(
        new Piece(
            line.length,
            length,
            start,
            inner,
            outer,
            end,
            isText,
            preserved,
            run,
            place.seal(),
            place.control(),
            refusal));
    line.length += length;
  }

  /**
   * Goes through a drawing for the text of its boxes, chosen or not: only the chosen is asked for.
   */
  private void drawing(Place box) throws UnreadableDraftException {
    while (markup.child()) {
      if (markup.is("txbxContent")) {
        Deque<Field> outer = fields;
        fields = new ArrayDeque<>();
        content(box);
        fields = outer;
      } else {
        drawing(box);
      }
    }
  }
}
