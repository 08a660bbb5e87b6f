package vn.soat.cli.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.soat.cli.report.DraftReport;
import vn.soat.cli.report.ReportedFinding;
import vn.soat.engine.finding.Judgement;
import vn.soat.engine.finding.Rule;
import vn.soat.engine.finding.Severity;

/** What an audit comes to: counts over all plans, by rule and by unit. */
public final class Tally {

  private static final int MOST_UNJUDGED = 100;

  private final Count all;
  private final List<OfRule> rules = new ArrayList<>();
  private final Map<String, OfRule> byCode = new LinkedHashMap<>();
  private final Map<String, OfUnit> units = new LinkedHashMap<>();
  private final List<Unjudged> unjudged = new ArrayList<>();

  /**
   * A tally of nothing yet.
   *
   * @param told the rules that are told of, each code once
   */
  public Tally(List<Rule> told) {
    for (Rule rule : told) {
      if (!byCode.containsKey(rule.code())) {
        OfRule count = new OfRule(rule, rules.size());
        rules.add(count);
        byCode.put(rule.code(), count);
      }
    }
    all = new Count();
  }

  /** How many plans there are of each kind, and what they come to. */
  public static class Count {
    private int drafts;
    private int passed;
    private int unreadable;
    private int failed;
    private final Map<Severity, Long> findings = new EnumMap<>(Severity.class);

    void add(DraftReport draft) {
      drafts++;
      if (draft instanceof DraftReport.Checked checked) {
        passed += checked.passes() ? 1 : 0;
        for (ReportedFinding finding : checked.findings()) {
          findings.merge(finding.severity(), 1L, Long::sum);
        }
      } else if (draft instanceof DraftReport.Unreadable) {
        unreadable++;
      } else {
        failed++;
      }
    }

    /** All. */
    public int drafts() {
      return drafts;
    }

    /** Those that were judged. */
    public int checked() {
      return drafts - unreadable - failed;
    }

    /** Those judged in which nothing must be mended before signing. */
    public int passed() {
      return passed;
    }

    /** Those judged in which something must be mended. */
    public int faulty() {
      return checked() - passed;
    }

    /** Those that could not be read. */
    public int unreadable() {
      return unreadable;
    }

    /** Those that the program failed on. */
    public int failed() {
      return failed;
    }

    /** How many findings weigh this much. */
    public long findings(Severity severity) {
      return findings.getOrDefault(severity, 0L);
    }

    /** The share of faulty ones among those judged, from 0 to 1. */
    public double share() {
      return checked() == 0 ? 0 : (double) faulty() / checked();
    }
  }

  /**
   * A plan that was not judged.
   *
   * @param file its path below the audited folder
   * @param reason why, in a sentence
   */
  public record Unjudged(String file, String reason) {}

  /** What one rule found. */
  public static final class OfRule {
    private final Rule rule;
    private final int column;
    private Severity severity;
    private int drafts;
    private long findings;
    private int notEvaluated;

    private OfRule(Rule rule, int column) {
      this.rule = rule;
      this.column = column;
      this.severity = rule.severity();
    }

    /** The rule. */
    public Rule rule() {
      return rule;
    }

    /** How much its findings weigh here. */
    public Severity severity() {
      return severity;
    }

    /** Its place among the rules, from 0. */
    public int column() {
      return column;
    }

    /** How many plans have a finding of it. */
    public int drafts() {
      return drafts;
    }

    /** How many findings there are. */
    public long findings() {
      return findings;
    }

    /** In how many plans it had nothing to judge by. */
    public int notEvaluated() {
      return notEvaluated;
    }
  }

  /** What the plans of one unit come to. */
  public static final class OfUnit extends Count {
    private final String name;
    private final int[] drafts;

    private OfUnit(String name, int rules) {
      this.name = name;
      this.drafts = new int[rules];
    }

    /** What the unit is called; empty for plans of no known unit. */
    public String name() {
      return name;
    }

    /** How many of its plans have a finding of this rule. */
    public int drafts(OfRule rule) {
      return drafts[rule.column];
    }
  }

  /** Counts a plan. */
  public void add(AuditedPlan plan) {
    OfUnit unit = units.computeIfAbsent(plan.unit(), name -> new OfUnit(name, rules.size()));
    all.add(plan.draft());
    unit.add(plan.draft());
    if (plan.draft() instanceof DraftReport.Unreadable unreadable) {
      keep(plan, unreadable.message());
    } else if (plan.draft() instanceof DraftReport.Failed failed) {
      keep(plan, failed.message());
    } else if (plan.draft() instanceof DraftReport.Checked checked) {
      add(checked, unit);
    }
  }

  private void keep(AuditedPlan plan, String reason) {
    if (unjudged.size() < MOST_UNJUDGED) {
      unjudged.add(new Unjudged(plan.file(), reason));
    }
  }

  private void add(DraftReport.Checked checked, OfUnit unit) {
    Set<OfRule> seen = new HashSet<>();
    for (ReportedFinding finding : checked.findings()) {
      OfRule rule = byCode.get(finding.code());
      rule.severity = finding.severity();
      rule.findings++;
      if (seen.add(rule)) {
        rule.drafts++;
        unit.drafts[rule.column]++;
      }
    }
    for (Judgement.NotEvaluated rule : checked.notEvaluated()) {
      OfRule silent = byCode.get(rule.code());
      if (silent != null) {
        silent.notEvaluated++;
      }
    }
  }

  /** Plans that were not judged, the first {@value #MOST_UNJUDGED} of them. */
  public List<Unjudged> unjudged() {
    return List.copyOf(unjudged);
  }

  /** All plans together. */
  public Count all() {
    return all;
  }

  /** The rules that are told of, in the order of the rule book. */
  public List<OfRule> rules() {
    return List.copyOf(rules);
  }

  /** The rules with findings, those of the most plans first. */
  public List<OfRule> mostFrequent() {
    return rules.stream()
        .filter(rule -> rule.drafts > 0)
        .sorted(Comparator.comparingInt(OfRule::drafts).reversed())
        .toList();
  }

  /** The rules of a unit's findings, those of the most of its plans first. */
  public List<OfRule> mostFrequent(OfUnit unit) {
    return rules.stream()
        .filter(rule -> unit.drafts(rule) > 0)
        .sorted(Comparator.comparingInt((OfRule rule) -> unit.drafts(rule)).reversed())
        .toList();
  }

  /** The units, those with the most faulty plans first. */
  public List<OfUnit> units() {
    return units.values().stream()
        .sorted(
            Comparator.comparingInt(OfUnit::faulty)
                .thenComparingDouble(OfUnit::share)
                .reversed()
                .thenComparing(OfUnit::name))
        .toList();
  }
}
