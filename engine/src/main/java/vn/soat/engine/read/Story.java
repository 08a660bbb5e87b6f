package vn.soat.engine.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.soat.engine.document.Cell;
import vn.soat.engine.document.Paragraph;
import vn.soat.engine.document.ParagraphFormat.Alignment;
import vn.soat.engine.document.Part;
import vn.soat.engine.read.UnreadableDraftException.Reason;

/**
 * The text of one part, the body or a header or footer, walked from its first element to its last.
 * The paragraphs of a text box come directly before the paragraph that anchors it, since what
 * stands in that paragraph is complete only at its end.
 */
final class Story {

  private static final int THINNEST_BOX = 25_400;
  private static final int LONGEST_INSTRUCTION = 64;
  private static final char NO_BREAK_HYPHEN = '\u2011';

  /** A table while it is read. */
  private static final class Table {
    private final int number;
    private final int depth;
    private String style = "";
    private int row = -1;
    private int column;

    private Table(int number, int depth) {
      this.number = number;
      this.depth = depth;
    }
  }

  /** A field, of which the instruction is read first and the result then. */
  private static final class Field {
    private final StringBuilder instruction = new StringBuilder();
    private boolean inResult;
  }

  /** A section and the paragraphs that it holds. */
  record Pages(Section section, int first, int last) {}

  private final Markup markup;
  private final Properties properties;
  private final Formatting formatting;
  private final Budget budget;
  private final Part part;
  private final Numbering.Count count = new Numbering.Count();
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<Pages> pages = new ArrayList<>();
  private final Set<String> comments = new HashSet<>();
  private final char[] one = new char[1];
  private int tables;
  private int changes;
  private int decomposed;
  private boolean visible;
  private boolean pageNumber;
  private Alignment pageNumberAlignment;
  private int sectionStart = 1;

  private ParagraphText current;
  private ParagraphText pending;
  private Table table;
  private Cell cell;
  private boolean covered;
  private int boxes;
  private Alignment boxPlace;
  private Deque<Field> fields = new ArrayDeque<>();
  private int instructions;
  private boolean shapeHidden;
  private boolean spacePreserved;

  private Story(
      Markup markup, Properties properties, Formatting formatting, Budget budget, Part part) {
    this.markup = markup;
    this.properties = properties;
    this.formatting = formatting;
    this.budget = budget;
    this.part = part;
  }

  /**
   * Reads a part.
   *
   * @param part what it is: body, header or footer
   */
  static Story read(
      Markup markup, Properties properties, Formatting formatting, Budget budget, Part part)
      throws UnreadableDraftException {
    Story story = new Story(markup, properties, formatting, budget, part);
    story.read();
    return story;
  }

  List<Paragraph> paragraphs() {
    return paragraphs;
  }

  /** The sections, at least one. */
  List<Pages> pages() {
    return pages;
  }

  /** The ids of the comments that are anchored in it. */
  Set<String> comments() {
    return comments;
  }

  int changes() {
    return changes;
  }

  int decomposed() {
    return decomposed;
  }

  /** Whether there is a character to be seen. */
  boolean isVisible() {
    return visible;
  }

  boolean pageNumber() {
    return pageNumber;
  }

  /** How the paragraph of the page number is aligned, null without one. */
  Alignment pageNumberAlignment() {
    return pageNumberAlignment;
  }

  private void read() throws UnreadableDraftException {
    String root = part == Part.BODY ? "document" : part == Part.HEADER ? "hdr" : "ftr";
    if (!markup.child() || !markup.is(root)) {
      throw new UnreadableDraftException(Reason.CORRUPT, root, null);
    }
    spacePreserved = "preserve".equals(markup.attribute("space"));
    while (markup.child()) {
      if (markup.is("body")) {
        content();
      } else {
        element();
      }
    }
    markup.finish();
    flush();
    if (pages.isEmpty()) {
      pages.add(new Pages(Section.PLAIN, 1, paragraphs.size()));
    }
  }

  private void content() throws UnreadableDraftException {
    while (markup.child()) {
      element();
    }
  }

  private void element() throws UnreadableDraftException {
    switch (markup.space()) {
      case WORD -> word();
      case COMPATIBILITY -> markup.alternatives(this::element);
      case MATH -> formula();
      case OTHER -> markup.skip();
    }
  }

  private void word() throws UnreadableDraftException {
    switch (markup.name()) {
      case "r" -> run();
      case "p" -> paragraph();
      case "tbl" -> table();
      case "tr" -> row();
      case "tc" -> cell();
      case "sdt" -> content();
      case "fldSimple" -> simpleField();
      case "ins", "moveTo" -> {
        changes++;
        content();
      }
      case "del", "moveFrom" -> {
        changes++;
        markup.skip();
      }
      case "commentRangeStart", "commentReference" -> comment();
      case "sectPr" -> {
        Section section = Section.read(markup);
        changes += section.changes();
        endSection(section);
      }
      case "altChunk" -> throw new UnreadableDraftException(Reason.NOT_DOCX, "altChunk", null);
      default -> {
        if (markup.holder()) {
          content();
        } else {
          markup.skip();
        }
      }
    }
  }

  private void paragraph() throws UnreadableDraftException {
    ParagraphText outer = current;
    ParagraphText text = pending;
    pending = null;
    if (text == null) {
      text = new ParagraphText(markup.paragraphElement());
    } else {
      text.join(markup.paragraphElement());
    }
    current = text;
    Properties.Mark mark = new Properties.Mark();
    String tableStyle = table == null ? null : table.style;
    Formatting.Base plain = formatting.base(null, tableStyle);
    text.form(plain, plain.shape(ParagraphProperties.NONE));
    while (markup.child()) {
      if (markup.is("pPr")) {
        ParagraphProperties direct = properties.paragraph(markup, mark);
        Formatting.Base base = formatting.base(direct.style(), tableStyle);
        text.form(base, base.shape(direct));
      } else {
        element();
      }
    }
    current = outer;
    changes += mark.changes;
    showInstructions();
    boolean hidden = mark.hidden || text.base().look().hidden();
    if (mark.joined || (hidden && mark.section == null)) {
      if (!mark.joined && !text.isEmpty()) {
        text.keepShape();
      }
      pending = text;
      return;
    }
    end(text, mark);
    if (mark.section != null) {
      endSection(mark.section);
    }
  }

  /** A field whose instruction does not end with its paragraph is broken; what follows is text. */
  private void showInstructions() {
    // The latest come first; those before them have been shown with an earlier paragraph.
    for (Field field : fields) {
      if (instructions == 0) {
        break;
      }
      instructions -= field.inResult ? 0 : 1;
      field.inResult = true;
    }
    instructions = 0;
  }

  /** Ends a paragraph whose own mark is gone, where there is none to join it with. */
  private void flush() throws UnreadableDraftException {
    if (pending != null) {
      ParagraphText text = pending;
      pending = null;
      if (!text.isEmpty()) {
        end(text, new Properties.Mark());
      }
    }
  }

  private void end(ParagraphText text, Properties.Mark mark) throws UnreadableDraftException {
    budget.paragraph();
    text.close();
    ParagraphProperties shape = text.shape();
    Numbering.NumberedList list = covered ? null : formatting.list(shape);
    String label = list == null ? "" : count.next(list, Numbering.inRange(shape.level()));
    budget.characters(label.length());
    decomposed += text.decomposed();
    String words = text.text(label);
    if (!visible) {
      visible = isVisible(words);
    }
    paragraphs.add(
        new Paragraph(
            paragraphs.size() + 1,
            place(),
            words,
            label.length(),
            text.runs(label.length()),
            formatting.format(shape, !label.isEmpty()),
            cell,
            text.drawnLine() || Boolean.TRUE.equals(shape.underBorder()),
            text.objects(label.length()),
            text.origin(label.length())));
    if (text.pageNumber()) {
      pageNumber = true;
      Alignment place = mark.frame == null ? boxPlace : mark.frame;
      Alignment tabbed = text.pageNumberPlace();
      Alignment own = shape.alignment() == null ? Alignment.LEFT : shape.alignment();
      boolean moved = tabbed != null && own != Alignment.CENTER && own != Alignment.RIGHT;
      pageNumberAlignment = place != null ? place : moved ? tabbed : own;
    }
  }

  private Part place() {
    if (part != Part.BODY) {
      return part;
    }
    return boxes > 0 ? Part.TEXTBOX : cell != null ? Part.TABLE : Part.BODY;
  }

  private static boolean isVisible(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        return true;
      }
    }
    return false;
  }

  private void endSection(Section section) throws UnreadableDraftException {
    if (cell != null || boxes > 0) {
      return;
    }
    flush();
    if (paragraphs.size() >= sectionStart || pages.isEmpty()) {
      pages.add(new Pages(section, sectionStart, paragraphs.size()));
    }
    sectionStart = paragraphs.size() + 1;
  }

  private void table() throws UnreadableDraftException {
    flush();
    Table outer = table;
    table = new Table(++tables, cell == null ? 1 : cell.depth() + 1);
    while (markup.child()) {
      if (markup.is("tblPr")) {
        tableProperties();
      } else {
        element();
      }
    }
    table = outer;
  }

  private void tableProperties() throws UnreadableDraftException {
    while (markup.child()) {
      switch (markup.name()) {
        case "tblStyle" -> table.style = String.valueOf(markup.value());
        case "tblPrChange" -> {
          changes++;
          markup.skip();
        }
        default -> markup.skip();
      }
    }
  }

  private void row() throws UnreadableDraftException {
    if (table == null) {
      content();
      return;
    }
    table.row++;
    table.column = 0;
    boolean gone = false;
    while (markup.child()) {
      if (markup.is("trPr")) {
        gone = rowIsGone();
        table.row -= gone ? 1 : 0;
      } else if (gone) {
        markup.skip();
      } else {
        element();
      }
    }
  }

  /** Reads the properties of a row; whether it is deleted or hidden. */
  private boolean rowIsGone() throws UnreadableDraftException {
    boolean gone = false;
    while (markup.child()) {
      switch (markup.name()) {
        case "gridBefore" -> table.column = columns(markup.value());
        case "del" -> {
          changes++;
          gone = true;
          markup.skip();
        }
        case "hidden" -> gone |= markup.on();
        case "ins", "trPrChange" -> {
          changes++;
          markup.skip();
        }
        default -> markup.skip();
      }
    }
    return gone;
  }

  private void cell() throws UnreadableDraftException {
    if (table == null) {
      content();
      return;
    }
    budget.cell();
    Cell outer = cell;
    boolean outerCovered = covered;
    ParagraphText outerPending = pending;
    pending = null;
    cell = new Cell(table.number, table.row, table.column, table.depth);
    int width = 1;
    boolean gone = false;
    boolean lined = false;
    int first = paragraphs.size();
    while (markup.child()) {
      if (gone) {
        markup.skip();
      } else if (markup.is("tcPr")) {
        while (markup.child()) {
          switch (markup.name()) {
            case "gridSpan" -> width = Math.max(1, columns(markup.value()));
            // A cell that goes on from above shows nothing of its own.
            case "vMerge" -> covered |= !"restart".equals(markup.value());
            case "tcBorders" -> lined = isUnderlined();
            case "cellDel" -> {
              changes++;
              gone = true;
              markup.skip();
            }
            case "cellIns", "cellMerge", "tcPrChange" -> {
              changes++;
              markup.skip();
            }
            default -> markup.skip();
          }
        }
      } else {
        element();
      }
    }
    flush();
    if (lined && paragraphs.size() > first) {
      underline(paragraphs.size() - 1);
    }
    pending = outerPending;
    covered = outerCovered;
    cell = outer;
    table.column += gone ? 0 : width;
  }

  /** Whether a cell has a line below and none at its sides: no box, but a line under its words. */
  private boolean isUnderlined() throws UnreadableDraftException {
    boolean below = false;
    boolean sides = false;
    while (markup.child()) {
      switch (markup.name()) {
        case "bottom" -> below = Properties.drawn(markup.value());
        case "left", "right", "start", "end" -> sides |= Properties.drawn(markup.value());
        default -> markup.skip();
      }
    }
    return below && !sides;
  }

  private void underline(int index) {
    Paragraph last = paragraphs.get(index);
    paragraphs.set(
        index,
        new Paragraph(
            last.number(),
            last.part(),
            last.text(),
            last.labelLength(),
            last.runs(),
            last.format(),
            last.cell(),
            true,
            last.objects(),
            last.origin()));
  }

  private static int columns(String value) {
    Integer given = Measure.whole(value);
    return given == null ? 0 : Math.max(0, Math.min(given, Short.MAX_VALUE));
  }

  private void run() throws UnreadableDraftException {
    if (current == null) {
      markup.skip();
      return;
    }
    if (current.countRun() > budget.limits().runs()) {
      throw budget.tooLarge("runs");
    }
    Look look = null;
    while (markup.child()) {
      if (markup.is("rPr")) {
        Properties.Mark mark = new Properties.Mark();
        look = current.base().look(properties.text(markup, mark));
        changes += mark.changes;
        if (mark.formatChange != null && current.goesOn(mark.formatChange)) {
          changes--;
        }
      } else {
        if (look == null) {
          look = current.base().look();
        }
        runElement(look);
      }
    }
  }

  private void runElement(Look look) throws UnreadableDraftException {
    if (markup.space() == Markup.Space.COMPATIBILITY) {
      markup.alternatives(() -> runElement(look));
      return;
    }
    switch (markup.name()) {
      case "t" -> text(look);
      case "tab", "ptab" -> character('\t', look);
      case "br", "cr" -> character('\n', look);
      case "noBreakHyphen" -> character(NO_BREAK_HYPHEN, look);
      case "softHyphen" -> {
        current.pass(1);
        markup.skip();
      }
      case "sym" -> symbol(look);
      case "fldChar" -> fieldCharacter();
      case "instrText" -> instruction();
      case "pgNum" -> {
        current.showPageNumber(null);
        markup.skip();
      }
      case "drawing", "pict", "object" -> {
        if (isShown(look)) {
          drawing();
        } else {
          markup.skip();
        }
      }
      case "footnoteReference", "endnoteReference" -> {
        if (isShown(look)) {
          current.addObject();
        }
        markup.skip();
      }
      case "ruby" -> content();
      case "commentReference" -> comment();
      default -> markup.skip();
    }
  }

  private boolean isShown(Look look) {
    return !look.hidden() && !covered && instructions == 0;
  }

  private void text(Look look) throws UnreadableDraftException {
    boolean preserved = spacePreserved || "preserve".equals(markup.attribute("space"));
    markup.readText();
    char[] chars = markup.text();
    int start = 0;
    int length = markup.textLength();
    int end = length;
    if (!preserved) {
      while (start < end && isBlank(chars[start])) {
        start++;
      }
      while (end > start && isBlank(chars[end - 1])) {
        end--;
      }
    }
    if (!isShown(look)) {
      current.pass(length);
      return;
    }
    budget.characters(end - start);
    for (int i = start; i < end; i++) {
      if (chars[i] < ' ' && chars[i] != '\t') {
        chars[i] = ' ';
      }
    }
    current.pass(start);
    current.append(chars, start, end - start, look);
    current.pass(length - end);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
  }

  private void character(char c, Look look) throws UnreadableDraftException {
    if (isShown(look)) {
      budget.characters(1);
      one[0] = c;
      current.append(one, 0, 1, look);
    } else {
      current.pass(1);
    }
    markup.skip();
  }

  private void symbol(Look look) throws UnreadableDraftException {
    SymbolFont font = SymbolFont.of(markup.attribute("font"));
    String code = markup.attribute("char");
    char c = ' ';
    try {
      c = code == null ? ' ' : (char) Integer.parseInt(code, 16);
    } catch (NumberFormatException odd) {
      c = '\uFFFD';
    }
    if (font != null) {
      c = font.picture(c);
    } else if (SymbolFont.isLifted(c)) {
      c = (char) (c - 0xF000);
    }
    character(c, look);
  }

  private void formula() throws UnreadableDraftException {
    switch (markup.name()) {
      case "t" -> {
        if (current == null) {
          markup.skip();
        } else {
          text(current.base().look());
        }
      }
      case "rPr", "ctrlPr" -> markup.skip();
      default -> content();
    }
  }

  private void comment() throws UnreadableDraftException {
    comments.add(String.valueOf(markup.attribute("id")));
    markup.skip();
  }

  private void simpleField() throws UnreadableDraftException {
    if (current != null) {
      noteField(markup.attribute("instr"));
    }
    content();
  }

  private void fieldCharacter() throws UnreadableDraftException {
    switch (String.valueOf(markup.attribute("fldCharType"))) {
      case "begin" -> {
        fields.push(new Field());
        instructions++;
      }
      case "separate" -> endInstruction(fields.peek());
      case "end" -> {
        if (!fields.isEmpty()) {
          endInstruction(fields.pop());
        }
      }
      default -> {
        // Whatever else a field may say, it shows nothing.
      }
    }
    markup.skip();
  }

  private void endInstruction(Field field) {
    if (field != null && !field.inResult) {
      field.inResult = true;
      instructions--;
      noteField(field.instruction.toString());
    }
  }

  private void instruction() throws UnreadableDraftException {
    markup.readText();
    Field field = fields.peek();
    if (field != null && field.instruction.length() < LONGEST_INSTRUCTION) {
      field.instruction.append(
          markup.text(), 0, Math.min(markup.textLength(), LONGEST_INSTRUCTION));
    }
  }

  private void noteField(String instruction) {
    if (instruction != null
        && instruction.strip().regionMatches(true, 0, "PAGE", 0, 4)
        && (instruction.strip().length() == 4
            || !Character.isLetter(instruction.strip().charAt(4)))) {
      current.showPageNumber(null);
    }
  }

  private void drawing() throws UnreadableDraftException {
    Alignment outer = boxPlace;
    boxPlace = null;
    shapeHidden = false;
    boolean inLine = true;
    while (markup.child()) {
      inLine &= !markup.name().equals("anchor");
      shape();
    }
    boxPlace = outer;
    if (inLine) {
      current.addObject();
    }
  }

  /** Reads one element of a drawing: lines are noted, the text of boxes is read. */
  private void shape() throws UnreadableDraftException {
    if (markup.is("txbxContent")) {
      if (shapeHidden) {
        markup.skip();
      } else {
        box();
      }
      return;
    }
    if (markup.space() == Markup.Space.COMPATIBILITY) {
      markup.alternatives(this::shape);
      return;
    }
    switch (markup.name()) {
      case "docPr" -> {
        String hidden = markup.attribute("hidden");
        shapeHidden = hidden != null && Markup.isOn(hidden);
      }
      case "positionH" -> {
        while (markup.child()) {
          boolean align = markup.name().equals("align");
          markup.readText();
          if (align) {
            boxPlace = Properties.alignment(new String(markup.text(), 0, markup.textLength()));
          }
        }
        return;
      }
      case "extent" -> {
        Integer width = Measure.whole(markup.attribute("cx"));
        Integer height = Measure.whole(markup.attribute("cy"));
        if (width != null && height != null && height <= THINNEST_BOX && width > THINNEST_BOX) {
          current.drawLine();
        }
      }
      case "cNvCnPr", "line" -> current.drawLine();
      case "prstGeom" -> {
        String form = String.valueOf(markup.attribute("prst"));
        if (form.equals("line") || form.startsWith("straightConnector")) {
          current.drawLine();
        }
      }
      case "shape", "rect" -> {
        String type = String.valueOf(markup.attribute("type"));
        String rule = markup.attribute("hr");
        if (type.endsWith("_t32")
            || type.endsWith("_t20")
            || markup.attribute("connectortype") != null
            || (rule != null && (rule.equals("t") || rule.equals("true")))) {
          current.drawLine();
        }
      }
      default -> {
        // A frame round the others.
      }
    }
    while (markup.child()) {
      shape();
    }
  }

  private void box() throws UnreadableDraftException {
    ParagraphText anchor = current;
    ParagraphText outerPending = pending;
    Table outerTable = table;
    Deque<Field> outerFields = fields;
    int outerInstructions = instructions;
    current = null;
    pending = null;
    table = null;
    fields = new ArrayDeque<>();
    instructions = 0;
    boxes++;
    content();
    flush();
    boxes--;
    instructions = outerInstructions;
    fields = outerFields;
    table = outerTable;
    pending = outerPending;
    current = anchor;
  }
}
