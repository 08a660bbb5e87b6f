package vn.soat.engine.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.soat.engine.document.Origin;
import vn.soat.engine.document.ParagraphFormat.Alignment;
import vn.soat.engine.document.Run;
import vn.soat.engine.document.TextFormat;

/**
 * The text of one paragraph while it is gathered, with its formats and the way back to the file.
 */
final class ParagraphText {

  private final int element;
  private char[] chars = new char[128];
  private int length;
  private int[] offsets;
  private int fileOffset;
  private int[] joins = {};
  private int[] objects = {};
  private int[] runStarts = new int[8];
  private TextFormat[] runFormats = new TextFormat[8];
  private int runs;
  private int runElements;
  private String formatChange;
  private int decomposed;
  private Formatting.Base base;
  private ParagraphProperties shape;
  private boolean shapeKept;
  private boolean drawnLine;
  private boolean pageNumber;
  private Alignment pageNumberPlace;

  /**
   * Nothing gathered yet.
   *
   * @param element which paragraph element it begins in
   */
  ParagraphText(int element) {
    this.element = element;
  }

  /**
   * Goes on in the next paragraph element, whose text stands in the same paragraph for a reader.
   */
  void join(int next) {
    mapped();
    joins = Arrays.copyOf(joins, joins.length + 2);
    joins[joins.length - 2] = length;
    joins[joins.length - 1] = next;
    fileOffset = 0;
  }

  /** Takes the look and shape that hold from here, the shape unless one is kept. */
  void form(Formatting.Base newBase, ParagraphProperties newShape) {
    base = newBase;
    if (!shapeKept) {
      shape = newShape;
    }
  }

  /** Keeps the shape whatever is joined. */
  void keepShape() {
    shapeKept = true;
  }

  Formatting.Base base() {
    return base;
  }

  ParagraphProperties shape() {
    return shape;
  }

  boolean drawnLine() {
    return drawnLine;
  }

  void drawLine() {
    drawnLine = true;
  }

  boolean pageNumber() {
    return pageNumber;
  }

  /** Notes that something stands here that is no text. */
  void addObject() {
    objects = Arrays.copyOf(objects, objects.length + 1);
    objects[objects.length - 1] = length;
  }

  /** The places of what is no text. */
  List<Integer> objects(int labelLength) {
    return objects.length == 0
        ? List.of()
        : Arrays.stream(objects).map(place -> labelLength + place).boxed().toList();
  }

  /** Where tabs put the page number, null where none does. */
  Alignment pageNumberPlace() {
    return pageNumberPlace;
  }

  /** Notes a field that shows the page number. */
  void showPageNumber(Alignment place) {
    pageNumber = true;
    pageNumberPlace = place == null ? tabbed() : place;
  }

  /** Counts a run; how many there are now. */
  int countRun() {
    return ++runElements;
  }

  /**
   * Notes the tracked change of format of a run; whether it is the one noted last, since the pieces
   * of a run that was cut bear one change.
   */
  boolean goesOn(String change) {
    boolean same = change.equals(formatChange);
    formatChange = change;
    return same;
  }

  boolean isEmpty() {
    return length == 0;
  }

  /** Counts characters of the file that no reader sees. */
  void pass(int count) {
    fileOffset += count;
  }

  /** Adds text as it is shown. */
  void append(char[] from, int start, int count, Look look) {
    if (count == 0) {
      return;
    }
    if (length + count > chars.length) {
      chars = Arrays.copyOf(chars, Math.max(chars.length * 2, length + count));
    }
    if (offsets != null || fileOffset != length) {
      mapped();
      if (offsets.length <= length + count) {
        offsets = Arrays.copyOf(offsets, chars.length + 1);
      }
      for (int i = 0; i < count; i++) {
        offsets[length + i] = fileOffset + i;
      }
    }
    TextFormat format = look.format();
    boolean wide = false;
    for (int i = 0; i < count; i++) {
      char c = from[start + i];
      if (look.capitals()) {
        c = Character.toUpperCase(c);
      } else if (look.symbols() != null) {
        c = look.symbols().picture(c);
      }
      wide |= isWide(c);
      chars[length + i] = c;
    }
    format(wide ? look.wideFormat() : format);
    length += count;
    fileOffset += count;
  }

  /** Ends the gathering; the text is in NFC from here on. */
  void close() {
    if (Composition.mayChange(chars, length)) {
      if (offsets != null) {
        offsets[length] = fileOffset;
      }
      Composition composed = Composition.of(chars, length);
      if (composed != null) {
        adopt(composed);
      }
    }
  }

  /** How many letters were spelt with combining marks. */
  int decomposed() {
    return decomposed;
  }

  int length() {
    return length;
  }

  /** The text behind its label. */
  String text(String label) {
    if (label.isEmpty()) {
      return new String(chars, 0, length);
    }
    return new StringBuilder(label.length() + length)
        .append(label)
        .append(chars, 0, length)
        .toString();
  }

  List<Run> runs(int labelLength) {
    if (runs == 0) {
      return List.of();
    }
    List<Run> list = new ArrayList<>(runs);
    for (int i = 0; i < runs; i++) {
      int end = i + 1 < runs ? runStarts[i + 1] : length;
      list.add(new Run(labelLength + runStarts[i], labelLength + end, runFormats[i]));
    }
    return list;
  }

  Origin origin(int labelLength) {
    if (offsets == null) {
      return Origin.unchanged(labelLength, element);
    }
    if (offsets.length <= length) {
      offsets = Arrays.copyOf(offsets, length + 1);
    }
    offsets[length] = fileOffset;
    return Origin.mapped(labelLength, element, Arrays.copyOf(offsets, length + 1), joins);
  }

  private void format(TextFormat format) {
    if (runs > 0 && runFormats[runs - 1].equals(format)) {
      return;
    }
    if (runs == runStarts.length) {
      runStarts = Arrays.copyOf(runStarts, runs * 2);
      runFormats = Arrays.copyOf(runFormats, runs * 2);
    }
    runStarts[runs] = length;
    runFormats[runs++] = format;
  }

  private void mapped() {
    if (offsets == null) {
      offsets = new int[chars.length + 1];
      for (int i = 0; i < length; i++) {
        offsets[i] = i;
      }
    }
  }

  private void adopt(Composition composed) {
    int[] from = new int[composed.length() + 1];
    for (int i = 0; i <= composed.length(); i++) {
      int source = composed.source(i);
      from[i] = offsets == null ? source : offsets[source];
    }
    for (int i = 0; i < runs; i++) {
      runStarts[i] = composed.place(runStarts[i]);
    }
    for (int i = 0; i < joins.length; i += 2) {
      joins[i] = composed.place(joins[i]);
    }
    Arrays.setAll(objects, i -> composed.place(objects[i]));
    dropEmptyRuns(composed.length());
    chars = composed.chars();
    length = composed.length();
    offsets = from;
    decomposed = composed.letters();
  }

  /** A run that held nothing but the mark of the letter before has nothing left. */
  private void dropEmptyRuns(int newLength) {
    int kept = 0;
    for (int i = 0; i < runs; i++) {
      int end = i + 1 < runs ? runStarts[i + 1] : newLength;
      boolean another = kept == 0 || !runFormats[kept - 1].equals(runFormats[i]);
      if (runStarts[i] < end && another) {
        runStarts[kept] = runStarts[i];
        runFormats[kept++] = runFormats[i];
      }
    }
    runs = kept;
  }

  /**
   * The place to which tabs move what follows: Word's headers have stops in the middle and right.
   */
  private Alignment tabbed() {
    int tabs = 0;
    for (int i = 0; i < length; i++) {
      if (chars[i] == '\t') {
        tabs++;
      }
    }
    return tabs == 0 ? null : tabs == 1 ? Alignment.CENTER : Alignment.RIGHT;
  }

  private static boolean isWide(char c) {
    return (c >= '\u00C0' && c < '\u0250') || (c >= '\u1E00' && c < '\u1F00');
  }
}
