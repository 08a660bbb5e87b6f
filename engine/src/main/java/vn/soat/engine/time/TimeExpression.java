package vn.soat.engine.time;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * One time expression of a text.
 *
 * @param start its first character in the given text, bound words included
 * @param end character after the last
 * @param text the given text between them
 * @param kind what sort of time it names
 * @param from first day of the interval that the words name; null if unknown or none
 * @param to last day of that interval; null if unknown, open or none
 * @param value the time in TIMEX3 style: {@code 2026-06-05}, {@code 2026-Q2}, {@code
 *     2026-10-31T17:00}, {@code XXXX-XX-10}, {@code P1M}; two ends are joined by {@code /}, an
 *     unknown year is {@code XXXX}, now is {@code PRESENT_REF}, some time is {@code PXX}. Of a time
 *     that does not exist it repeats the figures
 * @param role what the time is for, as far as the words around it tell
 * @param bound how the time bounds what is said
 * @param yearStated whether the year stands in the words (a list's or period's other end included)
 *     rather than being inherited from the anchor
 * @param days the days written in it, in text order
 * @param times the times of day written in it, in text order
 */
public record TimeExpression(
    int start,
    int end,
    String text,
    Kind kind,
    LocalDate from,
    LocalDate to,
    String value,
    Role role,
    Bound bound,
    boolean yearStated,
    List<WrittenDay> days,
    List<WrittenTime> times) {

  /** What sort of time an expression names. */
  public enum Kind {
    /** A day, or a time of a day. */
    DAY,
    /** A longer time, or one with two ends. */
    SPAN,
    /** A time that comes again. */
    RECURRING,
    /** A length of time. */
    DURATION,
    /** No time at all: the day, month or quarter does not exist. */
    NONE
  }

  /** What a time is for. */
  public enum Role {
    /** The day on which the draft is issued. */
    ISSUE,
    /** The date of another document. */
    CITATION,
    /** When something is held. */
    EVENT,
    /** Until when something is to be done. */
    DEADLINE,
    /** A stretch of years, {@code giai đoạn 2026 - 2030}. */
    PERIOD,
    /** A term of office, {@code nhiệm kỳ 2025 - 2030}. */
    TERM,
    /** Part of a title or banner in capitals. */
    BANNER,
    /** Anything else. */
    OTHER
  }

  /** How a time bounds what is said. */
  public enum Bound {
    /** Ends before it: {@code trước ngày 05/6/2026}. */
    BEFORE,
    /** Ends with it: {@code chậm nhất}, {@code đến hết}. */
    BY,
    /** Lies within it: {@code trong tháng 5/2026}. */
    IN,
    /** Begins with or after it: {@code từ}, {@code sau}. */
    FROM,
    /** Is on it: a day without more. */
    ON,
    /** Runs from one end to the other. */
    BETWEEN,
    /** The words do not say. */
    NONE
  }

  public TimeExpression {
    days = List.copyOf(days);
    times = List.copyOf(times);
  }

  /**
   * The time of day, of the first end where there are two; null if none is given or none exists.
   */
  public LocalTime time() {
    return times.isEmpty() ? null : times.get(0).time();
  }

  /** The first day that satisfies the bound, or null if the words set or fix none. */
  public LocalDate earliest() {
    return bound == Bound.BEFORE || bound == Bound.BY ? null : from;
  }

  /**
   * The last day that satisfies the bound, or null if the words set or fix none. {@code trước ngày
   * X} ends the day before X, {@code trước 10h00, ngày X} within X.
   */
  public LocalDate latest() {
    return switch (bound) {
      case BEFORE -> from == null ? null : times.isEmpty() ? from.minusDays(1) : from;
      case FROM -> null;
      default -> to;
    };
  }

  /** Whether it has two ends and the second lies before the first. */
  public boolean endsBeforeItBegins() {
    return from != null && to != null && to.isBefore(from);
  }
}
