package vn.soat.engine.finding;

import java.util.List;
import java.util.concurrent.CancellationException;
import vn.soat.engine.draft.Draft;

/** The rules that drafts are judged by. Safe for use by several threads. */
public interface RuleBook {

  /**
   * Judges a draft. The same draft is always judged the same.
   *
   * @throws RuntimeException if a rule fails, which is a fault of the program; the message names
   *     the rule
   */
  default Judgement judge(Draft draft) {
    return judge(draft, null);
  }

  /**
   * Judges a draft beside the plan of the superior that it carries out.
   *
   * @param superior the superior's plan, null where it is not at hand
   * @throws CancellationException if the thread is interrupted: nobody waits for the judgement
   * @throws RuntimeException if a rule fails, which is a fault of the program; the message names
   *     the rule
   */
  Judgement judge(Draft draft, Draft superior);

  /** All rules in the order of the rule book. */
  List<Rule> rules();

  /**
   * The rule of this name.
   *
   * @throws IllegalArgumentException if there is none
   */
  Rule rule(String name);
}
