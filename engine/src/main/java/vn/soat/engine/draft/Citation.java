package vn.soat.engine.draft;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import vn.soat.engine.document.Span;

/**
 * A document cited by its number and symbol.
 *
 * @param span the type and the number, as far as both are written: {@code Nghị quyết số 18-NQ/TW}
 * @param type the type in its usual capitals, empty where none is written
 * @param number number and symbol without blanks; the symbol alone while the number is blank
 * @param typeCode the code of the type in the symbol, empty where it has none
 * @param properCode the code that belongs to the type where the symbol carries another's, else
 *     empty
 * @param numbered whether {@code số} stands before the number
 * @param date its date, null where none is written or none is full
 * @param dateSpan the words that date it, null without any
 * @param comma whether a comma stands before a date right behind the number
 * @param issuer the issuer as written with this citation, empty without one
 * @param issued whether its issuer is named: here, in the lead of a list, or for a row of documents
 * @param misattributed whether the issuer is one whose documents carry another symbol
 * @param title what it is about, as far as written
 * @param first whether this is the first mention in the text of a document that is to be cited in
 *     full, and no full one stands in the title
 * @param successor the rule in force instead, on a first mention that takes it to be in force
 * @param again the other mentions of the same document behind this one; an immutable list, which is
 *     not copied: the mentions of one document share it
 */
public record Citation(
    Span span,
    String type,
    String number,
    String typeCode,
    String properCode,
    boolean numbered,
    LocalDate date,
    Span dateSpan,
    boolean comma,
    String issuer,
    boolean issued,
    boolean misattributed,
    String title,
    boolean first,
    String successor,
    List<Span> again) {

  /** Type and number as they are cited: {@code Nghị quyết số 18-NQ/TW}. */
  public String spelt() {
    return type + " số " + number;
  }

  /** Whether any words date it. */
  public boolean dated() {
    return dateSpan != null;
  }

  /** Whether type and symbol disagree. */
  public boolean mistyped() {
    return !properCode.isEmpty();
  }

  /** Whether it is taken to be in force though it no longer is. */
  public boolean superseded() {
    return !successor.isEmpty();
  }

  /**
   * The dates that certainly are of a document that was cited before under another date, each with
   * the first such. Numbers begin anew with each term, so two dates far apart may be two documents;
   * dates of one year, or of one day in two years, are not.
   *
   * @param citations in reading order
   */
  public static List<OtherDate> redated(List<Citation> citations) {
    return OtherDate.among(
        citations.stream()
            .filter(citation -> citation.date != null)
            .filter(citation -> Character.isDigit(citation.number.charAt(0)))
            .map(each -> new OtherDate.Dated(each.spelt(), each.date, each.dateSpan))
            .toList(),
        (one, other) ->
            one.getYear() == other.getYear() || MonthDay.from(one).equals(MonthDay.from(other)));
  }
}
