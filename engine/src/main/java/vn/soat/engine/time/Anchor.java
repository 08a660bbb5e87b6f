package vn.soat.engine.time;

import java.time.LocalDate;

/**
 * What is known of the day on which a draft was or will be issued; times without a year are
 * understood from it. Each part may be unknown: a draft often has only {@code tháng … năm 2026}.
 *
 * @param year the year, or null
 * @param month 1 to 12, or null
 * @param day the day of the month, or null
 */
public record Anchor(Integer year, Integer month, Integer day) {

  /** Nothing is known: a time without a year stays without one. */
  public static final Anchor UNKNOWN = new Anchor(null, null, null);

  /** The anchor of a draft with a full date. */
  public static Anchor of(LocalDate date) {
    return new Anchor(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  /** The anchor of a draft of which only the year is known. */
  public static Anchor ofYear(int year) {
    return new Anchor(year, null, null);
  }

  /** The day, when all three parts are known and such a day exists; else null. */
  public LocalDate date() {
    if (year == null || month == null || day == null) {
      return null;
    }
    return Calendar.exists(year, month, day) ? LocalDate.of(year, month, day) : null;
  }
}
