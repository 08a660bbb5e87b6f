package vn.soat.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A rule that differs in one thing from the one in the chapter: it lacks a pattern or a constraint,
 * or says the contrary of one.
 *
 * @param rule the name of the rule
 * @param change what is changed, in the words of the rule
 * @param when the lines of its condition
 * @param then its consequence
 */
record ChangedRule(String rule, String change, List<String> when, String then) {

  private static final Pattern LINE =
      Pattern.compile("(\\$\\w+ : )?(?:(not|exists)\\( )?/(\\w+)(?:\\[ (.*) ])?(?: \\))?");
  private static final Pattern BOUND = Pattern.compile("(\\$\\w+) : ");
  private static final Pattern USED = Pattern.compile("\\$\\w+(?! : )\\b");

  /** The contrary of an operator by the operator. */
  private static final List<List<String>> CONTRARIES =
      List.of(
          List.of(" == ", " != "),
          List.of(" not contains ", " contains "),
          List.of(" > ", " <= "),
          List.of(" < ", " >= "));

  /** Every change of every rule of a file. */
  static List<ChangedRule> of(String drl) {
    return DrlStyle.RULE.matcher(drl).results().flatMap(rule -> changes(rule).stream()).toList();
  }

  private static List<ChangedRule> changes(MatchResult rule) {
    List<String> lines =
        rule.group(3).lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    List<ChangedRule> changes = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      List<String> others = new ArrayList<>(lines);
      String line = others.remove(i);
      changes.add(new ChangedRule(rule.group(1), "without " + line, others, rule.group(4).strip()));
      for (String changed : variants(line)) {
        List<String> when = new ArrayList<>(lines);
        when.set(i, changed);
        String change = line + " as " + changed;
        changes.add(new ChangedRule(rule.group(1), change, when, rule.group(4).strip()));
      }
    }
    return changes;
  }

  /** What a line of a condition becomes by one change of it. */
  private static List<String> variants(String line) {
    Matcher parts = LINE.matcher(line);
    if (!parts.matches()) {
      throw new IllegalArgumentException("No pattern of this house: " + line);
    }
    String binding = parts.group(1) == null ? "" : parts.group(1);
    String quantifier = parts.group(2) == null ? "" : parts.group(2);
    String store = parts.group(3);
    List<String> constraints = constraints(parts.group(4));
    List<String> variants = new ArrayList<>();
    variants.add(
        quantifier.equals("not")
            ? written("", "", store, constraints)
            : written("", "not", store, constraints));
    for (int i = 0; i < constraints.size(); i++) {
      List<String> changed = new ArrayList<>(constraints);
      String constraint = changed.remove(i);
      variants.add(written(binding, quantifier, store, changed));
      changed.add(i, contrary(constraint));
      variants.add(written(binding, quantifier, store, changed));
    }
    return variants;
  }

  private static String written(
      String binding, String quantifier, String store, List<String> constraints) {
    String pattern =
        "/" + store + (constraints.isEmpty() ? "" : "[ " + String.join(", ", constraints) + " ]");
    return binding + (quantifier.isEmpty() ? pattern : quantifier + "( " + pattern + " )");
  }

  /** The constraints between commas that stand in no brackets. */
  private static List<String> constraints(String list) {
    List<String> constraints = new ArrayList<>();
    int open = 0;
    int start = 0;
    String text = list == null ? "" : list;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == ',' && open == 0) {
        constraints.add(text.substring(start, i).strip());
        start = i + 1;
      }
    }
    if (start < text.length()) {
      constraints.add(text.substring(start).strip());
    }
    return constraints;
  }

  private static String contrary(String constraint) {
    for (List<String> pair : CONTRARIES) {
      for (String operator : pair) {
        if (constraint.contains(operator)) {
          String other = pair.get(1 - pair.indexOf(operator));
          return constraint.replace(operator, other);
        }
      }
    }
    return constraint.startsWith("!") ? constraint.substring(1) : "!" + constraint;
  }

  /** Whether every variable that it uses is still bound; otherwise it does not compile. */
  boolean viable() {
    Set<String> used = new HashSet<>(variables(USED, String.join("\n", when) + then));
    used.removeAll(variables(BOUND, String.join("\n", when)));
    return used.isEmpty();
  }

  private static Set<String> variables(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(found -> found.groupCount() == 0 ? found.group() : found.group(1))
        .collect(Collectors.toSet());
  }

  /** The rule for the compiler, under another name. */
  String drl(String name) {
    return "rule \"%s\"\nwhen\n    %s\nthen\n    %s\nend\n"
        .formatted(name, String.join("\n    ", when), then);
  }

  @Override
  public String toString() {
    return rule + ": " + change;
  }
}
