package vn.soat.engine.draft;

import vn.soat.engine.document.Span;

/**
 * The opening of the plan: what it rests on and who issues it.
 *
 * @param span the sentence that issues the plan, or that names what it rests on where none issues
 * @param rests whether it says what the plan rests on
 * @param issuer the words that name the issuing body, null where none is named
 * @param body the id of that body in the vocabulary of signing bodies, empty where unknown
 */
public record Opening(Span span, boolean rests, Span issuer, String body) {

  /** Whether it says who issues the plan. */
  public boolean issued() {
    return issuer != null;
  }

  /** Whether both are said. */
  public boolean complete() {
    return rests && issued();
  }
}
