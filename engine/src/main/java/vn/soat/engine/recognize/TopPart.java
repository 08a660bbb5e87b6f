package vn.soat.engine.recognize;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import vn.soat.engine.document.Part;
import vn.soat.engine.vocabulary.DocumentType;

/**
 * The lines before the text: the header's, cut into columns, and the title block's. The type of
 * document divides them; a text box belongs to the header wherever its anchor stands.
 *
 * @param end the index of the first line of the text
 */
record TopPart(List<Line> header, List<Line> title, int end) {

  /** So many lines at most stand before the text. */
  private static final int LONGEST = 60;

  private static final int LONGEST_TITLE = 14;

  /** A line longer than this is no line of a title. */
  private static final int LONG = 330;

  static TopPart of(List<Line> lines) {
    int limit = first(lines, 0, Math.min(lines.size(), LONGEST), Cues::section);
    int type = type(lines, limit);
    int start = type >= 0 ? type : headerEnd(lines, limit);
    List<Line> header = new ArrayList<>();
    for (Line line : lines.subList(0, start)) {
      header.addAll(Columns.ofHeader(line));
    }
    return title(lines, start, limit, header);
  }

  private static TopPart title(List<Line> lines, int start, int limit, List<Line> header) {
    List<Line> title = new ArrayList<>();
    int rule = titleRule(lines, start, limit);
    int i = start;
    for (; i < limit; i++) {
      Line line = lines.get(i);
      if (i > start && headerLine(line)) {
        header.addAll(Columns.ofHeader(line));
      } else if (rule >= 0 ? i > rule : text(line, title, i - start)) {
        break;
      } else {
        title.add(line);
      }
    }
    return new TopPart(List.copyOf(header), List.copyOf(title), i);
  }

  /** Whether a line that follows these of the title is the text's. */
  private static boolean text(Line line, List<Line> title, int count) {
    if (count > LONGEST_TITLE || line.text().length() > LONG) {
      return true;
    }
    if (count == 0) {
      return !Cues.type(line) && typeAtHead(line) == null && !Cues.centered(line);
    }
    if (Cues.opensText(line) || Cues.issuing(line)) {
      return true;
    }
    return title.size() > 1
        && (Cues.opening(line) || (Cues.centered(title.get(1)) && !Cues.centered(line)));
  }

  /** The place of the line of hyphens under the title, -1 if there is none. */
  private static int titleRule(List<Line> lines, int start, int limit) {
    int end = Math.min(limit, start + LONGEST_TITLE + 2);
    for (int i = start + 1; i < end; i++) {
      Line line = lines.get(i);
      if (Cues.rule(line)) {
        return i;
      }
      if (!headerLine(line) && (Cues.opensText(line) || Cues.issuing(line))) {
        return -1;
      }
    }
    return -1;
  }

  private static int type(List<Line> lines, int limit) {
    int exact = first(lines, 0, limit, Cues::type);
    if (exact < limit) {
      return exact;
    }
    int leading = first(lines, 0, limit, line -> typeAtHead(line) != null);
    return leading < limit ? leading : -1;
  }

  /** The type that a line in capitals begins with, null if there is none. */
  static DocumentType typeAtHead(Line line) {
    String plain = line.plain();
    for (DocumentType type : DocumentType.ALL) {
      String name = type.plain();
      if (plain.startsWith(name)
          && plain.startsWith(" ", name.length())
          && Cues.capitals(line.text().substring(0, name.length()))
          && !plain.startsWith("số", name.length() + 1)) {
        return type;
      }
    }
    return null;
  }

  /** Where the header ends that no type closes: behind its last component. */
  private static int headerEnd(List<Line> lines, int limit) {
    int end = 0;
    for (int i = 0; i < limit; i++) {
      Line line = lines.get(i);
      if (Columns.ofHeader(line).stream().anyMatch(TopPart::component)) {
        end = i + 1;
      } else if (Cues.opensText(line) || Cues.issuing(line)) {
        break;
      }
    }
    return end;
  }

  private static boolean component(Line line) {
    return Cues.numberLine(line)
        || Cues.placeAndDate(line)
        || Cues.stars(line)
        || Cues.draftMark(line)
        || Names.party(line)
        || Names.state(line)
        || (Names.organ(line) && Cues.capitals(line.text()));
  }

  /** Whether a line behind the type is the header's all the same. */
  private static boolean headerLine(Line line) {
    return Cues.draftMark(line)
        || (line.paragraph().part() == Part.TEXTBOX
            && (Cues.numberLine(line)
                || Cues.placeAndDate(line)
                || Names.party(line)
                || Names.state(line)));
  }

  private static int first(List<Line> lines, int from, int to, Predicate<Line> what) {
    for (int i = from; i < to; i++) {
      if (what.test(lines.get(i))) {
        return i;
      }
    }
    return to;
  }
}
