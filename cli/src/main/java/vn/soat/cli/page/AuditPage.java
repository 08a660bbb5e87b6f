package vn.soat.cli.page;

import java.io.IOException;
import java.io.OutputStream;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import vn.soat.cli.Messages;
import vn.soat.cli.audit.AuditReport;
import vn.soat.cli.audit.Comparison.State;
import vn.soat.cli.audit.Copies;
import vn.soat.cli.audit.Tally;
import vn.soat.cli.report.ReportWords;
import vn.soat.cli.report.RuleWords;
import vn.soat.cli.terminal.Visible;
import vn.soat.engine.finding.Severity;

/**
 * The page of an audit: what it comes to, the most frequent findings and the units to help first.
 * What is said of each single plan stands in the workbook.
 *
 * @param page what every page has
 * @param folder what was audited
 * @param day when
 * @param figures what it comes to
 * @param changes what has changed since an earlier audit, empty without one
 * @param rules the most frequent findings
 * @param units the units with the most faulty plans
 * @param unread plans that were not judged, the first of them
 * @param copies groups of plans with one text, the largest of them
 */
public record AuditPage(
    Page page,
    String folder,
    String day,
    List<Figure> figures,
    List<Figure> changes,
    List<Bar> rules,
    List<Bar> units,
    List<Unread> unread,
    List<Alike> copies) {

  private static final int MOST = 20;
  private static final int MOST_MEMBERS = 5;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  public AuditPage {
    figures = List.copyOf(figures);
    changes = List.copyOf(changes);
    rules = List.copyOf(rules);
    units = List.copyOf(units);
    unread = List.copyOf(unread);
    copies = List.copyOf(copies);
  }

  /**
   * A number with what it counts.
   *
   * @param look the class of its colour, empty for none
   */
  public record Figure(String label, String number, String look) {}

  /**
   * A line of a chart.
   *
   * @param name what stands before it
   * @param words what explains it, may be empty
   * @param number how many plans
   * @param percent their share among those judged
   * @param look the class of its colour
   */
  public record Bar(String name, String words, int number, long percent, String look) {}

  /** A plan that was not judged. */
  public record Unread(String file, String link, String reason) {}

  /**
   * Plans with one text.
   *
   * @param members the first of them
   * @param more how many there are beside these
   */
  public record Alike(int size, boolean acrossUnits, List<Alike.Member> members, int more) {

    public Alike {
      members = List.copyOf(members);
    }

    /** One plan. */
    public record Member(String file, String link, String unit, long percent) {}
  }

  /** Writes the page; the stream stays open. */
  public static void write(AuditReport audit, Messages messages, OutputStream out)
      throws IOException {
    Templates.write("audit.jte", of(audit, messages), out);
  }

  static AuditPage of(AuditReport audit, Messages messages) {
    Tally tally = audit.tally();
    return new AuditPage(
        Page.of(messages, messages.say("overview.title"), "audit.css"),
        Visible.of(audit.folders().audited().toString()),
        DAY.format(audit.day()),
        figures(tally.all(), messages),
        changes(audit, messages),
        tally.mostFrequent().stream()
            .limit(MOST)
            .map(rule -> bar(rule, tally.all(), messages))
            .toList(),
        tally.units().stream()
            .filter(unit -> unit.faulty() > 0)
            .limit(MOST)
            .map(unit -> bar(unit, messages))
            .toList(),
        tally.unjudged().stream()
            .map(
                plan ->
                    new Unread(
                        Visible.of(plan.file()), audit.folders().link(plan.file()), plan.reason()))
            .toList(),
        audit.copies().stream().limit(MOST).map(group -> alike(group, audit)).toList());
  }

  private static List<Figure> figures(Tally.Count all, Messages messages) {
    return List.of(
        figure("overview.drafts", all.drafts(), "", messages),
        figure("overview.pass", all.passed(), "pass", messages),
        figure("overview.fail", all.faulty(), "error", messages),
        figure("overview.unreadable", all.unreadable(), "", messages),
        figure("overview.failed", all.failed(), "", messages),
        figure("overview.errors", all.findings(Severity.ERROR), "error", messages),
        figure("overview.warnings", all.findings(Severity.WARNING), "warning", messages),
        figure("overview.infos", all.findings(Severity.INFO), "info", messages));
  }

  private static Figure figure(String key, long number, String look, Messages messages) {
    Locale locale = Locale.forLanguageTag(ReportWords.name(messages.language()));
    return new Figure(
        messages.say(key), NumberFormat.getIntegerInstance(locale).format(number), look);
  }

  private static List<Figure> changes(AuditReport audit, Messages messages) {
    return audit.changes() == null
        ? List.of()
        : List.of(
            figure("overview.new", audit.changes().findings(State.NEW), "warning", messages),
            figure("overview.gone", audit.changes().findings(State.GONE), "pass", messages),
            figure("overview.kept", audit.changes().findings(State.KEPT), "", messages),
            figure("overview.added", audit.changes().added(), "", messages),
            figure("overview.removed", audit.changes().removed(), "", messages),
            figure("overview.unknown", audit.changes().unknown(), "", messages));
  }

  private static Bar bar(Tally.OfRule rule, Tally.Count all, Messages messages) {
    return new Bar(
        rule.rule().code(),
        new RuleWords(messages).told(rule.rule().message()),
        rule.drafts(),
        percent(rule.drafts(), all.checked()),
        ReportWords.name(rule.severity()));
  }

  private static Bar bar(Tally.OfUnit unit, Messages messages) {
    return new Bar(
        unit.name().isEmpty() ? messages.say("unit.unknown") : Visible.of(unit.name()),
        messages.say("audit.of-plans", unit.faulty(), unit.checked()),
        unit.faulty(),
        percent(unit.faulty(), unit.checked()),
        "error");
  }

  private static long percent(long part, long whole) {
    return whole == 0 ? 0 : Math.round(100.0 * part / whole);
  }

  private static Alike alike(Copies.Group group, AuditReport audit) {
    return new Alike(
        group.members().size(),
        group.acrossUnits(),
        group.members().stream()
            .limit(MOST_MEMBERS)
            .map(
                plan ->
                    new Alike.Member(
                        Visible.of(plan.file()),
                        audit.folders().link(plan.file()),
                        Visible.of(plan.unit()),
                        Math.round(100 * plan.likeness())))
            .toList(),
        Math.max(0, group.members().size() - MOST_MEMBERS));
  }
}
