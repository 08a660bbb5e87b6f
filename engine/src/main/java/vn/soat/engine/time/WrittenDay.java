package vn.soat.engine.time;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * A day of the calendar as it is written: {@code 05/6/2026}, {@code ngày 03 tháng 02 năm 2026}. Of
 * the days {@code 28, 29/5/2026} the first is {@code 28}.
 *
 * @param start first character of the day in the given text (for a long form that of {@code ngày})
 * @param end character after the last
 * @param text the words between them
 * @param day the day of the month as written, possible or not
 * @param month the month as written, or the one that a list or period lends
 * @param year the year as written, or the one that a list or period lends; null if there is none
 * @param date the day meant, its year taken from the anchor where none is written; null if there is
 *     no such day or its year is unknown
 * @param exists whether there is such a day (in some year, if none is written)
 * @param weekday the weekday named beside it, or null
 * @param inFigures whether it is written in figures throughout, {@code 05/6/2026}
 * @param corrected the same with the zeros that the rules ask for (days 1 to 9, months 1 and 2, no
 *     others: 36-HD/VPTW and 05-HD/VPTW, 4.2.2); null if nothing is to correct
 */
public record WrittenDay(
    int start,
    int end,
    String text,
    int day,
    int month,
    Integer year,
    LocalDate date,
    boolean exists,
    DayOfWeek weekday,
    boolean inFigures,
    String corrected) {

  /** Whether the weekday named is another than that of the day; false where none is named. */
  public boolean wrongWeekday() {
    return weekday != null && date != null && date.getDayOfWeek() != weekday;
  }

  /** Whether a zero is missing or too many. */
  public boolean wrongZeros() {
    return corrected != null;
  }
}
