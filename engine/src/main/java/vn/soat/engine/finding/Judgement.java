package vn.soat.engine.finding;

import java.util.List;

/**
 * What the rule book says of one draft.
 *
 * @param rules the id of the rule set that was applied: {@code dang-hd36}, {@code dang-hd05}
 * @param findings the findings in reading order
 * @param notEvaluated the rules that had nothing to judge by
 */
public record Judgement(String rules, List<Finding> findings, List<NotEvaluated> notEvaluated) {

  public Judgement {
    findings = List.copyOf(findings);
    notEvaluated = List.copyOf(notEvaluated);
  }

  /**
   * A rule that had nothing to judge by.
   *
   * @param code the rule's public code
   * @param reason why
   */
  public record NotEvaluated(String code, Phrase reason) {}
}
