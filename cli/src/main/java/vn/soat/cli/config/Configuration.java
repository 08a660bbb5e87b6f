package vn.soat.cli.config;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.nodes.Node;
import vn.soat.cli.Messages;
import vn.soat.cli.report.Selection;
import vn.soat.engine.finding.RuleBook;
import vn.soat.engine.finding.Severity;

/**
 * What an office decides for all its drafts, from {@code soat.yaml}. What the command line says
 * goes before.
 *
 * @param select codes and chapters that are told, empty for all
 * @param ignore codes and chapters that are not
 * @param severities how much findings weigh, by code or chapter
 * @param failOn the severity that makes the run fail, or {@code never}; null where not said
 * @param lang {@code vi} or {@code en}; null where not said
 */
public record Configuration(
    Set<String> select,
    Set<String> ignore,
    Map<String, Severity> severities,
    String failOn,
    String lang) {

  /** Nothing is decided. */
  public static final Configuration NONE =
      new Configuration(Set.of(), Set.of(), Map.of(), null, null);

  static final List<String> KEYS = List.of("select", "ignore", "severity", "fail-on", "lang");

  private static final List<String> SEVERITIES = List.of("error", "warning", "info");
  private static final List<String> WEIGHTS = List.of("error", "warning", "info", "never");
  private static final List<String> LANGUAGES = List.of("vi", "en");

  public Configuration {
    select = Set.copyOf(select);
    ignore = Set.copyOf(ignore);
    severities = Map.copyOf(severities);
  }

  /**
   * Reads a configuration.
   *
   * @throws ConfigurationException if the file does not hold what it should
   */
  public static Configuration read(Path path, RuleBook ruleBook, Messages messages) {
    YamlFile file = new YamlFile(path, messages);
    Map<String, Node> keys = file.keys(KEYS);
    Set<String> names = names(ruleBook);
    return new Configuration(
        codes("select", keys, file, names),
        codes("ignore", keys, file, names),
        severities(keys, file, names),
        choice("fail-on", WEIGHTS, keys, file),
        choice("lang", LANGUAGES, keys, file));
  }

  /**
   * The language that a configuration asks for, null where it does not say. Nothing else of the
   * file is looked at.
   *
   * @throws ConfigurationException if the file cannot be read or asks for another language
   */
  public static String lang(Path path, Messages messages) {
    YamlFile file = new YamlFile(path, messages);
    return choice("lang", LANGUAGES, file.keys(KEYS), file);
  }

  /** The codes and chapters of a rule book. */
  private static Set<String> names(RuleBook ruleBook) {
    Set<String> names = new LinkedHashSet<>();
    ruleBook.rules().forEach(rule -> names.add(rule.code()));
    ruleBook.rules().forEach(rule -> names.add(Selection.chapter(rule.code())));
    return names;
  }

  private static Set<String> codes(
      String key, Map<String, Node> keys, YamlFile file, Collection<String> names) {
    return keys.containsKey(key) ? new LinkedHashSet<>(file.codes(keys.get(key), names)) : Set.of();
  }

  private static Map<String, Severity> severities(
      Map<String, Node> keys, YamlFile file, Collection<String> names) {
    Map<String, Severity> severities = new LinkedHashMap<>();
    if (keys.containsKey("severity")) {
      file.rules(keys.get("severity"), names)
          .forEach(
              (code, word) ->
                  severities.put(
                      code,
                      Severity.valueOf(file.choice(word, SEVERITIES).toUpperCase(Locale.ROOT))));
    }
    return severities;
  }

  private static String choice(
      String key, List<String> known, Map<String, Node> keys, YamlFile file) {
    return keys.containsKey(key) ? file.choice(keys.get(key), known) : null;
  }
}
