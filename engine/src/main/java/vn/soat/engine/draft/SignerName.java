package vn.soat.engine.draft;

import vn.soat.engine.document.Span;

/**
 * The signer's name.
 *
 * @param span the line
 * @param name the name alone
 * @param honour the title, rank or {@code Đồng chí} before it as written, empty as it should be
 */
public record SignerName(Span span, String name, String honour) {

  /** Whether anything stands before the name. */
  public boolean honoured() {
    return !honour.isEmpty();
  }
}
