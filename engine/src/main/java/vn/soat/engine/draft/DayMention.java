package vn.soat.engine.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import vn.soat.engine.document.Span;
import vn.soat.engine.text.PlainText;
import vn.soat.engine.time.TimeExpression;
import vn.soat.engine.time.WrittenDay;

/**
 * A day of the calendar that the draft names.
 *
 * @param span the day alone, without bound words
 * @param day what is written
 * @param role what the time that it belongs to is for
 * @param odd whether it is written in words in a text that writes most of its dates in figures
 */
public record DayMention(Span span, WrittenDay day, TimeExpression.Role role, boolean odd) {

  private static final Pattern LONG_FORM =
      Pattern.compile("(ngày )?\\d{1,2} tháng \\d{1,2}(,? năm |[/.-])\\d{4}");

  private static final List<String> WEEKDAYS =
      List.of("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật");

  /** Whether there is no such day. */
  public boolean impossible() {
    return !day.exists();
  }

  /** The weekday of the day in Vietnamese, empty where there is no such day. */
  public String weekday() {
    return day.date() == null ? "" : weekday(day.date());
  }

  static String weekday(LocalDate date) {
    return WEEKDAYS.get(date.getDayOfWeek().getValue() - 1);
  }

  /** The day in figures: {@code ngày 05/6/2026}. */
  public String shortForm() {
    String month = day.month() < 3 ? "%02d" : "%d";
    return ("ngày %02d/" + month + "/%d").formatted(day.day(), day.month(), day.year());
  }

  /** The day with the zeros that the rules ask for. */
  public String corrected() {
    return day.corrected();
  }

  /** Whether the weekday named beside it is another day's; false where no year is written. */
  public boolean wrongWeekday() {
    return day.year() != null && day.wrongWeekday();
  }

  /** Whether it is in figures with a zero missing or too many. */
  public boolean wrongZeros() {
    return day.inFigures() && day.wrongZeros() && day.exists();
  }

  /** Whether it is a whole date in figures in the text of the plan. */
  public boolean figures() {
    return prose() && day.inFigures() && day.year() != null;
  }

  /** Whether it is a whole date in words in the text of the plan, and none of the lunar year. */
  public boolean words() {
    return prose()
        && !day.inFigures()
        && LONG_FORM.matcher(PlainText.plain(day.text())).matches()
        && !lunar();
  }

  private boolean lunar() {
    LocalDate date = day.date();
    return date != null
        && (date.getMonthValue() != day.month() || date.getDayOfMonth() != day.day());
  }

  private boolean prose() {
    return role != TimeExpression.Role.ISSUE && role != TimeExpression.Role.BANNER;
  }
}
