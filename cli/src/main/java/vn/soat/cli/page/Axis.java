package vn.soat.cli.page;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/**
 * The days of a timeline from left to right.
 *
 * @param first the day at the left end
 * @param last the day at the right end
 * @param left where the first day begins
 * @param right where the last day ends
 */
record Axis(LocalDate first, LocalDate last, double left, double right) {

  private static final int MOST_TICKS = 13;
  private static final int[] MONTHS = {1, 3, 6, 12, 24, 60, 120, 600};

  /**
   * An axis that holds these days with some room at both ends.
   *
   * @param days at least one
   */
  static Axis of(List<LocalDate> days, double left, double right) {
    LocalDate first = days.stream().min(LocalDate::compareTo).orElseThrow();
    LocalDate last = days.stream().max(LocalDate::compareTo).orElseThrow();
    long room = Math.max(3, ChronoUnit.DAYS.between(first, last) / 20);
    return new Axis(first.minusDays(room), last.plusDays(room), left, right);
  }

  /** Where a day begins. */
  double start(LocalDate day) {
    double days = ChronoUnit.DAYS.between(first, last) + 1;
    double place = left + (right - left) * ChronoUnit.DAYS.between(first, day) / days;
    return rounded(place);
  }

  /** Where a day ends. */
  double end(LocalDate day) {
    return start(day.plusDays(1));
  }

  /** The middle of a day. */
  double middle(LocalDate day) {
    return rounded((start(day) + end(day)) / 2);
  }

  /**
   * The days that are named on the axis: Mondays of a short plan, firsts of months of a long one.
   */
  List<LocalDate> ticks() {
    if (ChronoUnit.WEEKS.between(first, last) < MOST_TICKS) {
      return mondays();
    }
    long months = ChronoUnit.MONTHS.between(first, last) + 1;
    int step = MONTHS[MONTHS.length - 1];
    for (int i = MONTHS.length - 1; i >= 0 && months / MONTHS[i] < MOST_TICKS; i--) {
      step = MONTHS[i];
    }
    List<LocalDate> ticks = new ArrayList<>();
    LocalDate day = LocalDate.of(first.getYear() / 100 * 100, 1, 1);
    for (; !day.isAfter(last); day = day.plusMonths(step)) {
      if (!day.isBefore(first)) {
        ticks.add(day);
      }
    }
    return ticks;
  }

  /** Whether the ticks are months and not days. */
  boolean byMonths() {
    return ChronoUnit.WEEKS.between(first, last) >= MOST_TICKS;
  }

  /** A length to one tenth, which is more than an eye sees. */
  static double rounded(double length) {
    return Math.round(length * 10) / 10.0;
  }

  private List<LocalDate> mondays() {
    List<LocalDate> ticks = new ArrayList<>();
    LocalDate day = first.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    for (; !day.isAfter(last); day = day.plusWeeks(1)) {
      ticks.add(day);
    }
    return ticks;
  }
}
