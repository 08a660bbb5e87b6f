package vn.soat.engine.draft;

import vn.soat.engine.document.Span;

/**
 * The heading of an appendix behind the signature: {@code Phụ lục 1}.
 *
 * @param order its place among the appendices, from 1
 * @param number its number in figures or its letter, empty where it has none
 */
public record Appendix(int order, Span span, String number) {

  /** Whether this is its number, or its place where it has none. */
  public boolean bears(String other) {
    return other.equals(number.isEmpty() ? String.valueOf(order) : number);
  }
}
