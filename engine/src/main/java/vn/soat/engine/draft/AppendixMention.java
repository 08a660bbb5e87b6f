package vn.soat.engine.draft;

import java.util.List;
import vn.soat.engine.document.Span;

/**
 * Words of the plan that send the reader to an appendix of this plan.
 *
 * @param named whether they call it an appendix, and not a list, a form or a table, and send the
 *     reader there for certain
 * @param numbers the numbers of the appendices meant, in figures; none where it may be any
 */
public record AppendixMention(Span span, boolean named, List<String> numbers) {

  public AppendixMention {
    numbers = List.copyOf(numbers);
  }

  /** Whether they may mean the appendix of this number. */
  public boolean means(String number) {
    return numbers.isEmpty() || numbers.contains(number);
  }

  /** The first number, empty without one. */
  public String number() {
    return numbers.isEmpty() ? "" : numbers.get(0);
  }
}
