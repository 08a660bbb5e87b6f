package vn.soat.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.soat.engine.document.Span;
import vn.soat.engine.finding.Finding;

/**
 * Makes the findings of one rule one, so that no fault drowns another: it is told at the first
 * place, the next places are related to it, its values are the different values of all, and one
 * more value behind them is how many places there are.
 */
final class Fold {

  /** So many further places are told; the count tells how many there are. */
  private static final int MOST_PLACES = 20;

  /** So many different values are listed. */
  private static final int MOST_VALUES = 3;

  private Fold() {}

  /**
   * The findings with those of some rules folded.
   *
   * @param findings in reading order
   * @param codes the public codes of the rules that are folded
   */
  static List<Finding> fold(List<Finding> findings, Set<String> codes) {
    Map<String, List<Finding>> alike = new LinkedHashMap<>();
    List<Finding> folded = new ArrayList<>();
    for (Finding finding : findings) {
      if (codes.contains(finding.code())) {
        alike.computeIfAbsent(finding.rule(), rule -> new ArrayList<>()).add(finding);
      } else {
        folded.add(finding);
      }
    }
    alike.values().forEach(same -> folded.add(one(same)));
    return folded;
  }

  private static Finding one(List<Finding> same) {
    Finding first = same.get(0);
    List<Span> places = new ArrayList<>(first.related());
    for (Finding other : same.subList(1, same.size())) {
      places.add(other.span());
      places.addAll(other.related());
    }
    List<String> values = new ArrayList<>();
    for (int i = 0; i < first.values().size(); i++) {
      values.add(different(same, i));
    }
    values.add(String.valueOf(same.size()));
    return new Finding(
        first.rule(),
        first.span(),
        places.subList(0, Math.min(places.size(), MOST_PLACES)),
        values);
  }

  private static String different(List<Finding> same, int index) {
    Set<String> values = new LinkedHashSet<>();
    same.forEach(finding -> values.add(finding.values().get(index)));
    String listed = String.join("; ", values.stream().limit(MOST_VALUES).toList());
    return values.size() > MOST_VALUES ? listed + "; …" : listed;
  }
}
