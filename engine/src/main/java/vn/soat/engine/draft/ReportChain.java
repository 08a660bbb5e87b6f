package vn.soat.engine.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.soat.engine.document.Span;

/**
 * A report that is owed to a body, and the report of that body into which it goes.
 *
 * @param units what is owed to the body
 * @param onward what the body itself owes
 */
public record ReportChain(Deadline units, Deadline onward) {

  /** Whether the body is left no time between them. */
  public boolean late() {
    return units.noEarlierThan(onward);
  }

  /**
   * The chains of a plan. A report goes into that of its own round; where the words do not tell,
   * into that of its turn if the body owes as many as it is owed, else into the last, so that what
   * is too late there is too late for all.
   */
  public static List<ReportChain> among(List<Deadline> deadlines) {
    List<Deadline> onward =
        deadlines.stream()
            .filter(each -> each.report() && each.onward() && each.timed())
            .filter(each -> !each.actor().isEmpty())
            .toList();
    List<ReportChain> chains = new ArrayList<>();
    for (Deadline units : deadlines) {
      if (units.gatherer().isEmpty() || !units.timed()) {
        continue;
      }
      List<Deadline> gathering =
          onward.stream()
              .filter(each -> each.actor().equals(units.gatherer()))
              .filter(each -> !units.actors().contains(each.actor()))
              .toList();
      List<Deadline> candidates = ofItsRound(units, gathering);
      Deadline last =
          units.latest() == null
              ? candidates.stream().filter(units::noEarlierThan).findFirst().orElse(null)
              : atItsTurn(units, deadlines, dated(candidates));
      if (last != null) {
        chains.add(new ReportChain(units, last));
      }
    }
    return chains;
  }

  /** Those of the same round, else those that the words leave open. */
  private static List<Deadline> ofItsRound(Deadline units, List<Deadline> gathering) {
    List<Deadline> same =
        gathering.stream()
            .filter(each -> !each.round().isEmpty() && each.round().equals(units.round()))
            .toList();
    return same.isEmpty()
        ? gathering.stream()
            .filter(each -> !each.interim())
            .filter(each -> each.round().isEmpty() || units.round().isEmpty())
            .toList()
        : same;
  }

  private static List<Deadline> dated(List<Deadline> reports) {
    return reports.stream()
        .filter(each -> each.latest() != null)
        .sorted(Comparator.comparing(Deadline::latest))
        .toList();
  }

  private static Deadline atItsTurn(
      Deadline units, List<Deadline> deadlines, List<Deadline> candidates) {
    if (candidates.isEmpty()) {
      return null;
    }
    List<Span> turns =
        dated(
                deadlines.stream()
                    .filter(each -> each.timed() && each.gatherer().equals(units.gatherer()))
                    .filter(each -> each.actors().equals(units.actors()))
                    .filter(each -> each.round().equals(units.round()))
                    .toList())
            .stream()
            .map(Deadline::span)
            .toList();
    int turn = turns.size() == candidates.size() ? turns.indexOf(units.span()) : -1;
    return candidates.get(turn < 0 ? candidates.size() - 1 : turn);
  }
}
