package vn.soat.rules;

/** A rule that failed on a draft, which is a fault of the program; the message names the rule. */
public final class RuleFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * A failure.
   *
   * @param rule the rule that was saying what it found; null for one that was still looking, which
   *     Drools then names in its own message
   */
  RuleFailure(String rule, RuntimeException cause) {
    super((rule == null ? "A rule" : "The rule " + rule) + " failed: " + cause.getMessage(), cause);
  }
}
