package vn.soat.engine.recognize;

import java.util.ArrayList;
import java.util.List;
import vn.soat.engine.draft.Basis;

/** The list of căn cứ before the first section: two or more lines, or one behind a dash. */
final class Bases {

  private Bases() {}

  static List<Basis> recognize(List<Line> preamble) {
    List<Line> lines = new ArrayList<>();
    for (Line line : preamble) {
      if (item(line)) {
        lines.add(line);
      } else if (!lines.isEmpty()) {
        break;
      }
    }
    boolean list = lines.size() > 1 || (lines.size() == 1 && Texts.dashed(lines.get(0)));
    if (!list) {
      return List.of();
    }
    List<Basis> bases = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      bases.add(
          new Basis(
              line.span(),
              line.plain().startsWith("-"),
              Texts.mark(line.text()),
              i == lines.size() - 1));
    }
    return List.copyOf(bases);
  }

  /** Whether a line is one item, and no sentence that goes on to issue the plan. */
  private static boolean item(Line line) {
    boolean rests =
        Texts.startsWith(line, "căn cứ ") || (line.plain().startsWith("-") && Openings.rests(line));
    return rests && Openings.issuer(line) == null && !line.plain().endsWith(":");
  }
}
