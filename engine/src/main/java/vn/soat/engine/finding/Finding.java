package vn.soat.engine.finding;

import java.util.Arrays;
import java.util.List;
import vn.soat.engine.document.Span;

/**
 * A fault of the draft at its place. The words about it belong to the rule.
 *
 * @param rule the name of the rule: a code ({@code TT-07}), with a variant behind a slash where one
 *     code has several rules ({@code TT-07/type})
 * @param span the offending words, empty where something is missing
 * @param related the other places that prove it
 * @param values what the rule's texts are filled with, in the order of their placeholders
 */
public record Finding(String rule, Span span, List<Span> related, List<String> values) {

  public Finding {
    related = List.copyOf(related);
    values = List.copyOf(values);
  }

  // What a record hashes is put together at run time, which costs a short run 5 ms.
  @Override
  public int hashCode() {
    return span.hashCode() * 31 + rule.hashCode();
  }

  /** A finding of this rule at this place. */
  public static Finding at(String rule, Span span) {
    return new Finding(rule, span, List.of(), List.of());
  }

  /** The same with the places that prove it. */
  public Finding against(Span... places) {
    return new Finding(rule, span, List.of(places), values);
  }

  /** The same with a list of places that prove it. */
  public Finding against(List<Span> places) {
    return new Finding(rule, span, places, values);
  }

  /** The same with values for the rule's texts. */
  public Finding with(Object... filling) {
    return new Finding(rule, span, related, Arrays.stream(filling).map(String::valueOf).toList());
  }

  /** The public code of the rule, without a variant. */
  public String code() {
    int slash = rule.indexOf('/');
    return slash < 0 ? rule : rule.substring(0, slash);
  }
}
