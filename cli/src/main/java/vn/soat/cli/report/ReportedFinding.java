package vn.soat.cli.report;

import java.util.List;
import vn.soat.engine.draft.Draft;
import vn.soat.engine.finding.Finding;
import vn.soat.engine.finding.Language;
import vn.soat.engine.finding.Rule;
import vn.soat.engine.finding.Severity;

/**
 * A finding in the words of one language.
 *
 * @param code the rule's public code
 * @param slug the rule's English name
 * @param severity how much it weighs
 * @param message what is wrong
 * @param suggestion what to write instead, empty where that is not known
 * @param basis the clause or keyword that it rests on
 * @param place where it is
 * @param related the other places that prove it
 */
public record ReportedFinding(
    String code,
    String slug,
    Severity severity,
    String message,
    String suggestion,
    String basis,
    Place place,
    List<Place> related) {

  public ReportedFinding {
    related = List.copyOf(related);
  }

  static ReportedFinding of(
      Finding finding, Rule rule, Severity severity, Draft draft, String rules, Language language) {
    return new ReportedFinding(
        rule.code(),
        rule.slug(),
        severity,
        rule.message().in(language, finding.values()),
        rule.suggestion().in(language, finding.values()),
        Clause.cite(rule.basis(), rules),
        Place.of(finding.span(), draft),
        finding.related().stream().map(span -> Place.of(span, draft)).toList());
  }
}
