package vn.soat.cli.report;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.soat.engine.finding.Rule;
import vn.soat.engine.finding.Severity;
import vn.soat.engine.text.Letters;

/**
 * Which rules a report tells of, and how much their findings weigh.
 *
 * @param selected codes and chapters that are told, empty for all
 * @param ignored codes and chapters that are not
 * @param severities what findings weigh where that is not what the rule says, by code or chapter
 */
public record Selection(
    Set<String> selected, Set<String> ignored, Map<String, Severity> severities) {

  /** All rules. */
  public static final Selection ALL = new Selection(Set.of(), Set.of());

  public Selection {
    selected = Set.copyOf(selected);
    ignored = Set.copyOf(ignored);
    severities = Map.copyOf(severities);
  }

  /** Rules that weigh what they say. */
  public Selection(Set<String> selected, Set<String> ignored) {
    this(selected, ignored, Map.of());
  }

  /** How much a finding of this rule weighs; what is said of its code goes before its chapter. */
  public Severity weigh(Rule rule) {
    Severity chapter = severities.getOrDefault(chapter(rule.code()), rule.severity());
    return severities.getOrDefault(rule.code(), chapter);
  }

  /** Whether the rule of this code is told of. */
  public boolean admits(String code) {
    return (selected.isEmpty() || names(selected, code)) && !names(ignored, code);
  }

  private static boolean names(Set<String> names, String code) {
    return names.contains(code) || names.contains(chapter(code));
  }

  /** The letters of a code: {@code TT} of {@code TT-07}. */
  public static String chapter(String code) {
    int hyphen = code.indexOf('-');
    return hyphen < 0 ? code : code.substring(0, hyphen);
  }

  /** The name among the known ones that is spelt most like this one; null if none is near. */
  public static String nearest(String name, List<String> known) {
    String nearest = null;
    int least = Math.max(2, name.length() / 2) + 1;
    for (String candidate : known) {
      int distance = Letters.distance(name, candidate);
      if (distance < least) {
        least = distance;
        nearest = candidate;
      }
    }
    return nearest;
  }
}
