package vn.soat.engine.recognize;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.soat.engine.document.Document;
import vn.soat.engine.draft.DraftMark;
import vn.soat.engine.draft.Header;
import vn.soat.engine.draft.NumberLine;
import vn.soat.engine.draft.StateMotto;
import vn.soat.engine.draft.Title;
import vn.soat.engine.draft.TitleRule;
import vn.soat.engine.draft.TypeName;
import vn.soat.engine.vocabulary.DocumentType;

/** The components of the header and the title block. */
final class HeaderBlock {

  private HeaderBlock() {}

  static Header recognize(Blocks blocks, Document document) {
    HeaderOrgans organs = HeaderOrgans.recognize(blocks.header());
    TypeName type = type(blocks.title());
    List<Line> title = titleLines(blocks.title());
    return new Header(
        PartyNames.recognize(blocks.header(), document),
        stateMottos(blocks.header()),
        organs.superior(),
        organs.issuer(),
        organs.mark(),
        number(blocks.header(), type, organs),
        blocks.header().stream()
            .filter(Cues::placeAndDate)
            .findFirst()
            .map(line -> PlacesAndDates.recognize(line, organs.issuer()))
            .orElse(null),
        type,
        title(title),
        titleRule(blocks.title()),
        draftMarks(blocks));
  }

  private static NumberLine number(List<Line> header, TypeName type, HeaderOrgans organs) {
    String typeCode = type == null ? "" : type.code();
    String organCode = organs.issuer() == null ? "" : organs.issuer().code();
    return header.stream()
        .filter(Cues::numberLine)
        .findFirst()
        .map(line -> NumberLines.recognize(line, typeCode, organCode))
        .orElse(null);
  }

  private static List<StateMotto> stateMottos(List<Line> header) {
    List<StateMotto> mottos = new ArrayList<>();
    for (Line line : header) {
      if (Names.state(line)) {
        mottos.add(new StateMotto(line.span(), mottos.isEmpty()));
      }
    }
    return mottos;
  }

  private static TypeName type(List<Line> title) {
    for (Line line : title) {
      DocumentType alone = DocumentType.named(line.text());
      if (alone != null) {
        return new TypeName(line.span(), alone.name(), alone.code());
      }
      DocumentType leading = TopPart.typeAtHead(line);
      if (leading != null) {
        return new TypeName(line.span(0, leading.plain().length()), leading.name(), leading.code());
      }
    }
    return null;
  }

  /** The lines of the trích yếu: not the type, its author, marks. */
  private static List<Line> titleLines(List<Line> block) {
    List<Line> title = new ArrayList<>();
    for (Line line : block) {
      DocumentType leading = TopPart.typeAtHead(line);
      if (leading != null && title.isEmpty()) {
        int behind = line.plainText().start(leading.plain().length() + 1);
        title.add(new Line(line.index(), line.paragraph(), line.start() + behind, line.end()));
      } else if (!Cues.type(line) && !Cues.rule(line) && !Cues.draftMark(line) && !author(line)) {
        title.add(line);
      }
    }
    return title;
  }

  private static boolean author(Line line) {
    return line.plain().startsWith("của ") && Cues.capitals(line.text());
  }

  private static Title title(List<Line> lines) {
    if (lines.isEmpty()) {
      return null;
    }
    Line last = lines.get(lines.size() - 1);
    String text = String.join(" ", lines.stream().map(Line::text).toList());
    boolean fullStop = last.text().endsWith(".") && !last.text().endsWith("..");
    return new Title(
        lines.get(0).span(), last.span(), text, wordy(text) && Cues.capitals(text), fullStop);
  }

  /** Whether a text has words enough for its capitals to mean something. */
  private static boolean wordy(String text) {
    return text.chars().filter(Character::isLetter).count() > 6;
  }

  private static TitleRule titleRule(List<Line> title) {
    return find(title, line -> Cues.rule(line) && title.indexOf(line) > 0)
        .map(line -> new TitleRule(line.span(), hyphens(line.text())))
        .orElse(null);
  }

  private static Optional<Line> find(List<Line> lines, Predicate<Line> what) {
    return lines.stream().filter(what).findFirst();
  }

  private static int hyphens(String text) {
    int hyphens = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '-' || c == '\u2010' || c == '\u2011') {
        hyphens++;
      } else if (!Character.isSpaceChar(c)) {
        return 0;
      }
    }
    return hyphens;
  }

  private static List<DraftMark> draftMarks(Blocks blocks) {
    List<DraftMark> marks = new ArrayList<>();
    for (List<Line> lines : List.of(blocks.header(), blocks.title())) {
      lines.stream()
          .filter(Cues::draftMark)
          .map(Line::span)
          .map(DraftMark::new)
          .forEach(marks::add);
    }
    return marks;
  }
}
