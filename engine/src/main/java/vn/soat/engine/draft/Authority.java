package vn.soat.engine.draft;

import vn.soat.engine.document.Span;
import vn.soat.engine.vocabulary.SigningBody;

/**
 * A line of the signature block by whose authority the signer signs: {@code T/M BAN THƯỜNG VỤ}.
 *
 * @param span the line
 * @param formula {@code T/M}, {@code K/T} or {@code T/L}, in this form however it is written; empty
 *     where only a body is named
 * @param written the formula as written
 * @param body the id in the vocabulary of signing bodies of the body, or of the head who is signed
 *     for; empty where unknown
 * @param name the body as written
 */
public record Authority(Span span, String formula, String written, String body, String name) {

  /** Whether the formula is written in another form than the Party's: {@code TM.}, {@code T/M.} */
  public boolean irregular() {
    return !written.equals(formula);
  }

  /** Whether its body may be the one of this id. */
  public boolean isOf(String other) {
    return SigningBody.same(body, other);
  }

  /** The line in the Party's form, without the body where that stands on a line of its own. */
  public String corrected() {
    return span.text().equals(written) ? formula : formula + " " + name;
  }
}
