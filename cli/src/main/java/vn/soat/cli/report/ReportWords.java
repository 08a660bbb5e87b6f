package vn.soat.cli.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;
import vn.soat.cli.Messages;
import vn.soat.engine.finding.Judgement;
import vn.soat.engine.finding.Location;
import vn.soat.engine.finding.Severity;

/** What the forms of a report that people read say alike. */
public record ReportWords(Messages messages) {

  /** Where a finding is: {@code đoạn 57, mục IV.4}. */
  public String where(Location location) {
    if (location.paragraph() == 0) {
      return messages.say("place.draft");
    }
    String paragraph =
        location.part().equals("body")
            ? messages.say("place.paragraph", location.paragraph())
            : messages.say(
                "place.paragraph-in",
                location.paragraph(),
                messages.say("part." + location.part()));
    return location.section().isEmpty()
        ? paragraph
        : paragraph + ", " + messages.say("place.section", location.section());
  }

  /** The clause or the reason that a finding rests on, in full words. */
  public String basis(ReportedFinding finding) {
    return Clause.inWords(finding.basis(), messages);
  }

  /** What became of a draft, in a word or two. */
  public String verdict(DraftReport draft) {
    if (draft instanceof DraftReport.Checked checked) {
      return messages.say(checked.passes() ? "outcome.pass" : "outcome.fail");
    }
    return messages.say(
        draft instanceof DraftReport.Unreadable ? "outcome.unreadable" : "outcome.failed");
  }

  /** How much a finding weighs, in a word. */
  public String severity(Severity severity) {
    return messages.say("severity." + name(severity));
  }

  /** The findings of each severity: {@code 4 lỗi, 2 cảnh báo, 0 ghi chú}. */
  public String counts(ToLongFunction<Severity> count) {
    return messages.count("errors", count.applyAsLong(Severity.ERROR))
        + ", "
        + messages.count("warnings", count.applyAsLong(Severity.WARNING))
        + ", "
        + messages.count("infos", count.applyAsLong(Severity.INFO));
  }

  /** A sentence for each reason why rules were not evaluated. */
  public List<String> notEvaluated(DraftReport.Checked draft) {
    Map<String, List<String>> codes = new LinkedHashMap<>();
    for (Judgement.NotEvaluated rule : draft.notEvaluated()) {
      codes
          .computeIfAbsent(rule.reason().in(messages.language()), reason -> new ArrayList<>())
          .add(rule.code());
    }
    return codes.entrySet().stream()
        .map(
            reason ->
                messages.say(
                    "not-evaluated", String.join(", ", reason.getValue()), reason.getKey()))
        .toList();
  }

  /** The name of a severity or a language as programs know it. */
  public static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
