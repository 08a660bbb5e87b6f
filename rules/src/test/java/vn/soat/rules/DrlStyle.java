package vn.soat.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a rule is written here, and where a file of rules is written otherwise. */
final class DrlStyle {

  private static final int MOST_PATTERNS = 4;

  /** Name, attributes, condition and consequence of each rule. */
  static final Pattern RULE =
      Pattern.compile("(?sm)^rule \"([^\"]*)\"(.*?)^when$(.*?)^then$(.*?)^end$");

  private static final Pattern BANNED =
      Pattern.compile(
          "(?<![\\w.])(salience|no-loop|agenda-group|activation-group|ruleflow-group|lock-on-active"
              + "|auto-focus|dialect|timer|eval|insert|insertLogical|modify|function|declare|global"
              + "|from|update|delete|retract|query|forall)(?![\\w-])");
  private static final Pattern PATTERN = Pattern.compile("(?<![\\w)\\]])/\\w+");
  private static final Pattern CALCULATION =
      Pattern.compile(
          "&&|\\|\\||[-+*%]|\\bmatches\\b|\\bmemberOf\\b|\\bsoundslike\\b|\\bstr\\b|=~");

  private DrlStyle() {}

  /** The names of the rules in a file. */
  static List<String> names(String drl) {
    return RULE.matcher(drl).results().map(rule -> rule.group(1)).toList();
  }

  /** What is against the style, each with the file or the rule that is. */
  static List<String> faults(String file, String drl) {
    List<String> faults = new ArrayList<>();
    Matcher rule = RULE.matcher(drl);
    int end = 0;
    while (rule.find()) {
      String name = rule.group(1);
      List<String> between = lines(drl.substring(end, rule.start()));
      List<String> comments = between.stream().filter(line -> line.startsWith("//")).toList();
      if (comments.size() != 1 || !between.get(between.size() - 1).startsWith("//")) {
        faults.add(name + ": one comment line above it says what it demands");
      }
      between.stream()
          .filter(
              line ->
                  !line.matches("//.*|package vn\\.soat\\.rules;|unit DraftUnit;|import [\\w.]+;"))
          .forEach(line -> faults.add(file + ": nothing but rules belongs here: " + line));
      demands(name, rule.group(2), rule.group(3), rule.group(4), faults);
      end = rule.end();
    }
    lines(drl.substring(end))
        .forEach(line -> faults.add(file + ": nothing but rules belongs here: " + line));
    return faults;
  }

  private static void demands(
      String name, String attributes, String when, String then, List<String> faults) {
    if (!attributes.isBlank()) {
      faults.add(name + ": has no attributes: " + attributes.strip());
    }
    Matcher banned = BANNED.matcher(wordless(when + then));
    while (banned.find()) {
      faults.add(name + ": does without '" + banned.group() + "'");
    }
    if ((when + then).contains("//") || (when + then).contains("/*")) {
      faults.add(name + ": its comment stands above it");
    }
    long patterns = PATTERN.matcher(wordless(when)).results().count();
    if (patterns == 0 || patterns > MOST_PATTERNS) {
      faults.add(name + ": has one to " + MOST_PATTERNS + " patterns, not " + patterns);
    }
    Matcher calculation = CALCULATION.matcher(wordless(when));
    if (calculation.find()) {
      faults.add(name + ": '" + calculation.group() + "' belongs into an accessor of the fact");
    }
    List<String> statements = lines(then);
    if (statements.size() != 1
        || !statements.get(0).matches("findings\\.add\\( .*\\);")
        || wordless(then).chars().filter(character -> character == ';').count() != 1) {
      faults.add(name + ": its 'then' is one line: findings.add( … );");
    }
    if (!then.contains("\"" + name + "\"")) {
      faults.add(name + ": reports under another name");
    }
  }

  private static List<String> lines(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private static String wordless(String code) {
    return code.replaceAll("\"[^\"]*\"", "\"\"");
  }
}
