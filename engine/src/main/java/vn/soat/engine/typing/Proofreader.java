package vn.soat.engine.typing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.soat.engine.document.Document;
import vn.soat.engine.document.Span;
import vn.soat.engine.draft.Paper;
import vn.soat.engine.draft.TypedPart;
import vn.soat.engine.draft.Typing;
import vn.soat.engine.draft.TypingSlip;

/** Looks at how a draft is set and typed. */
public final class Proofreader {

  private Proofreader() {}

  /**
   * What there is to see.
   *
   * @param document the draft
   * @param parts the lines of each of its parts in reading order, none blank; a part that the draft
   *     lacks may be absent
   */
  public static Typing read(Document document, Map<TypedPart, List<Span>> parts) {
    List<TypingSlip> slips = new ArrayList<>();
    for (TypedPart part : List.of(TypedPart.TITLE, TypedPart.BODY, TypedPart.APPENDIX)) {
      List<Span> lines = parts.getOrDefault(part, List.of());
      for (Span line : lines) {
        slips.addAll(Blanks.slips(line, part == TypedPart.BODY, objects(line, document)));
      }
      slips.addAll(Pairs.slips(lines));
    }
    for (TypedPart part : List.of(TypedPart.PLACE_AND_DATE, TypedPart.RECIPIENTS)) {
      for (Span line : parts.getOrDefault(part, List.of())) {
        slips.addAll(Blanks.beforeMarks(line, objects(line, document)));
      }
    }
    slips.addAll(Pairs.slips(parts.getOrDefault(TypedPart.RECIPIENTS, List.of())));
    List<Span> body = parts.getOrDefault(TypedPart.BODY, List.of());
    if (!body.isEmpty()) {
      slips.addAll(Closings.slips(body.get(body.size() - 1)));
    }
    List<Paper> papers = Pages.papers(document, text(parts));
    return new Typing(
        papers,
        Pages.numbers(document, papers, body),
        Looks.lines(document, parts),
        Looks.fonts(document),
        Settings.paragraphs(document, body),
        slips);
  }

  /** The lines between header and end block and behind it. */
  private static List<Span> text(Map<TypedPart, List<Span>> parts) {
    List<Span> text = new ArrayList<>(parts.getOrDefault(TypedPart.BODY, List.of()));
    text.addAll(parts.getOrDefault(TypedPart.APPENDIX, List.of()));
    return text;
  }

  private static List<Span> objects(Span line, Document document) {
    List<Integer> objects = document.paragraph(line.paragraph()).objects();
    if (objects.isEmpty()) {
      return List.of();
    }
    return objects.stream().map(place -> new Span(line.paragraph(), place, place, "")).toList();
  }
}
