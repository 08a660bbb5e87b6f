package vn.soat.engine.draft;

import java.util.List;

/**
 * The times of a plan.
 *
 * @param times every time that the draft names
 * @param days the days of the calendar among them
 * @param clocks the times of day among them
 * @param deadlines who owes what to whom by when
 */
public record Schedule(
    List<TimeMention> times,
    List<DayMention> days,
    List<ClockMention> clocks,
    List<Deadline> deadlines) {

  /** A draft without any time. */
  public static final Schedule EMPTY = new Schedule(List.of(), List.of(), List.of(), List.of());

  public Schedule {
    times = List.copyOf(times);
    days = List.copyOf(days);
    clocks = List.copyOf(clocks);
    deadlines = List.copyOf(deadlines);
  }
}
