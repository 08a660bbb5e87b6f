package vn.soat.engine.draft;

import vn.soat.engine.document.Span;

/**
 * The line of number and symbol: {@code Số 05-KH/ĐU}.
 *
 * @param span the line
 * @param number the number as written, empty while it is blank
 * @param typeCode the code of the type as written ({@code KH}), empty where there is none
 * @param organCode the code of the organ as written ({@code ĐU}), empty where there is none
 * @param malformed whether the form is wrong, whatever the codes
 * @param corrected the line in the right form, with the codes as written
 */
public record NumberLine(
    Span span,
    String number,
    String typeCode,
    String organCode,
    boolean malformed,
    String corrected) {

  /** Whether the number is still to be filled in. */
  public boolean blank() {
    return number.isEmpty();
  }
}
