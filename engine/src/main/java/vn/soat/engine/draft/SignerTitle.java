package vn.soat.engine.draft;

import vn.soat.engine.document.Span;

/**
 * A title in the signature block: {@code PHÓ BÍ THƯ}.
 *
 * @param span the line
 * @param title the title alone in capitals, without an organ or {@code THƯỜNG TRỰC} behind it
 * @param organ the organ written after it, empty as it should be and where the signer holds two
 *     offices ({@code kiêm}), which are told apart that way
 * @param permanent whether it is {@code … THƯỜNG TRỰC}
 * @param combined whether the signer holds two offices ({@code kiêm}), of which this is one
 */
public record SignerTitle(
    Span span, String title, String organ, boolean permanent, boolean combined) {

  /** Whether an organ is written after the title. */
  public boolean withOrgan() {
    return !organ.isEmpty();
  }
}
