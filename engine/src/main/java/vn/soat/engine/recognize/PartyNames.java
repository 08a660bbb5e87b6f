package vn.soat.engine.recognize;

import java.util.List;
import vn.soat.engine.document.Cell;
import vn.soat.engine.document.Document;
import vn.soat.engine.document.Paragraph;
import vn.soat.engine.document.Part;
import vn.soat.engine.draft.PartyName;
import vn.soat.engine.draft.PartyName.Underline;

/** The Party's name in the header and the line under it. */
final class PartyNames {

  private static final String NAME = "ĐẢNG CỘNG SẢN VIỆT NAM";
  private static final String SECOND_HALF = "VIỆT NAM";

  private PartyNames() {}

  static PartyName recognize(List<Line> header, Document document) {
    return header.stream()
        .filter(Names::party)
        .findFirst()
        .map(
            line ->
                new PartyName(line.span(), exact(line, header), underline(line, header, document)))
        .orElse(null);
  }

  private static boolean exact(Line line, List<Line> header) {
    String words = words(line.text());
    return words.equals(NAME)
        || spaced(line.text())
        || header.stream().anyMatch(other -> NAME.equals(words + " " + secondHalf(other)));
  }

  private static String secondHalf(Line line) {
    String words = words(line.text());
    return words.equals(SECOND_HALF) ? words : "";
  }

  private static String words(String text) {
    return Texts.singleBlanks(text.replace('\u00D0', 'Đ')).strip();
  }

  /** Whether the right letters are set apart, each on its own: {@code Đ Ả N G}. */
  private static boolean spaced(String text) {
    String words = words(text);
    return !words.matches(".*\\p{L}{2}.*") && words.replace(" ", "").equals(NAME.replace(" ", ""));
  }

  /** Where anything is doubtful, so is the line. */
  private static Underline underline(Line line, List<Line> header, Document document) {
    Paragraph own = line.paragraph();
    if (line.shared()) {
      return Underline.UNKNOWN;
    }
    if (own.drawnLine() || own.formatAt(line.start()).underline()) {
      return Underline.DRAWN;
    }
    int last = header.stream().mapToInt(other -> other.paragraph().number()).max().orElse(0);
    boolean elsewhere = false;
    for (Paragraph paragraph : document.paragraphs().subList(0, last)) {
      if (paragraph.drawnLine() && under(paragraph, own)) {
        return Underline.DRAWN;
      }
      elsewhere |= paragraph.drawnLine() || paragraph.part() == Part.TEXTBOX;
    }
    boolean typed = header.stream().anyMatch(other -> Cues.rule(other) && !Cues.stars(other));
    return elsewhere || typed ? Underline.UNKNOWN : Underline.NONE;
  }

  private static boolean under(Paragraph paragraph, Paragraph name) {
    Cell cell = name.cell();
    Cell other = paragraph.cell();
    return paragraph.text().isBlank()
        && paragraph.number() > name.number()
        && (cell == null
            ? other == null && paragraph.number() == name.number() + 1
            : other != null && other.table() == cell.table() && other.column() == cell.column());
  }
}
