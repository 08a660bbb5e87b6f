package vn.soat.cli.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.yaml.snakeyaml.nodes.Node;
import vn.soat.cli.Messages;
import vn.soat.cli.report.ReportedFinding;
import vn.soat.engine.finding.Location;
import vn.soat.engine.finding.RuleBook;

/**
 * What a file beside the draft, {@code KE-HOACH.docx.soat.yaml}, says of findings to bear with. It
 * remembers which of its entries were needed.
 */
public final class Suppressions {

  private static final String ENDING = ".soat.yaml";

  /** For a draft without such a file. */
  public static final Suppressions NONE = new Suppressions(null, List.of(), LocalDate.EPOCH);

  static final List<String> KEYS = List.of("suppressions");
  static final List<String> ENTRY_KEYS = List.of("rule", "words", "reason", "until");

  private final Path file;
  private final List<Suppression> entries;
  private final LocalDate day;
  private final Set<Suppression> used = new HashSet<>();

  private Suppressions(Path file, List<Suppression> entries, LocalDate day) {
    this.file = file;
    this.entries = List.copyOf(entries);
    this.day = day;
  }

  /** Where the file beside a draft would lie. */
  public static Path beside(Path draft) {
    return draft.resolveSibling(draft.getFileName() + ENDING);
  }

  /**
   * What the file beside a draft says.
   *
   * @param draft the draft's file
   * @param day the day on which entries must still be in force, asked for where there is such a
   *     file
   * @throws ConfigurationException if the file does not hold what it should
   */
  public static Suppressions beside(
      Path draft, Supplier<LocalDate> day, RuleBook ruleBook, Messages messages) {
    Path file = beside(draft);
    if (!Files.exists(file)) {
      return NONE;
    }
    YamlFile yaml = new YamlFile(file, messages);
    Set<String> codes = new LinkedHashSet<>();
    ruleBook.rules().forEach(rule -> codes.add(rule.code()));
    Map<String, Node> keys = yaml.keys(KEYS);
    List<Suppression> entries = new ArrayList<>();
    if (keys.containsKey("suppressions")) {
      for (Node entry : yaml.list(keys.get("suppressions"))) {
        entries.add(entry(entry, yaml, codes, messages));
      }
    }
    return new Suppressions(file, entries, day.get());
  }

  private static Suppression entry(Node node, YamlFile yaml, Set<String> codes, Messages messages) {
    Map<String, Node> keys = yaml.keys(node, ENTRY_KEYS);
    for (String needed : List.of("rule", "reason", "until")) {
      if (!keys.containsKey(needed)) {
        throw yaml.wrong(node, messages.say("config.lacks", needed));
      }
    }
    return new Suppression(
        YamlFile.line(node),
        yaml.code(keys.get("rule"), codes),
        keys.containsKey("words") ? yaml.text(keys.get("words")) : "",
        yaml.text(keys.get("reason")),
        yaml.date(keys.get("until")));
  }

  /** Whether a finding is told all the same. */
  public boolean admits(ReportedFinding finding) {
    return admits(finding.code(), finding.place().location());
  }

  /** Whether a finding of this rule is told at this place; an entry that bears with it is used. */
  public boolean admits(String code, Location place) {
    boolean admitted = true;
    for (Suppression entry : entries) {
      if (entry.holdsOn(day) && entry.covers(code, place.quote(), place.context())) {
        used.add(entry);
        admitted = false;
      }
    }
    return admitted;
  }

  /**
   * What is to be said of entries that are out of force or that no finding needed.
   *
   * @param told which codes the run tells of; the entries of others are not looked at
   */
  public List<String> remarks(Predicate<String> told, Messages messages) {
    List<String> remarks = new ArrayList<>();
    for (Suppression entry : entries) {
      if (!told.test(entry.rule())) {
        continue;
      }
      String place = file + ":" + entry.line() + ": ";
      if (!entry.holdsOn(day)) {
        remarks.add(place + messages.say("suppression.expired", entry.rule(), entry.until()));
      } else if (!used.contains(entry)) {
        remarks.add(place + messages.say("suppression.unused", entry.rule()));
      }
    }
    return remarks;
  }
}
