package vn.soat.engine.draft;

import java.time.LocalDate;
import java.time.YearMonth;
import vn.soat.engine.document.Span;
import vn.soat.engine.text.PlainText;

/**
 * The line of place and date: {@code Nông Tiến, ngày 08 tháng 6 năm 2026}.
 *
 * @param span the line
 * @param place the place as written without a unit before it, empty where there is none
 * @param day the day, 0 while it is blank
 * @param month the month, 0 while it is blank
 * @param year the year, 0 while it is blank
 * @param malformed whether the form is wrong, blanks apart
 * @param corrected the line in the right form
 */
public record PlaceAndDate(
    Span span, String place, int day, int month, int year, boolean malformed, String corrected) {

  /** Whether day or month is still to be filled in. */
  public boolean blank() {
    return day == 0 || month == 0;
  }

  /** Whether the date is complete and there is such a day. */
  public boolean dated() {
    return date() != null;
  }

  /** The date, null while a part is blank or where no such day exists. */
  public LocalDate date() {
    if (blank() || year == 0 || month > 12 || day > 31) {
      return null;
    }
    return day <= YearMonth.of(year, month).lengthOfMonth() ? LocalDate.of(year, month, day) : null;
  }

  /** The words of the line that name the place without a unit; the line where none do. */
  public Span placeSpan() {
    int start = place.isEmpty() ? -1 : span.text().indexOf(place);
    return start < 0 ? span : span.part(start, start + place.length());
  }

  /** Whether its place bears this name. */
  public boolean isAt(String name) {
    return PlainText.plain(place).equals(PlainText.plain(name));
  }

  /** Whether it is known to be dated before this day. */
  public boolean isBefore(int otherYear, int otherMonth, int otherDay) {
    LocalDate own = date();
    return own != null && own.isBefore(LocalDate.of(otherYear, otherMonth, otherDay));
  }
}
