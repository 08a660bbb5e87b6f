package vn.soat.engine.draft;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.soat.engine.document.Span;
import vn.soat.engine.time.TimeExpression;

/**
 * Who owes what to whom by when. An event that the plan holds is one too, with {@link Action#HOLD}.
 *
 * @param span the words of the time
 * @param item the line that it stands in
 * @param time what the words say
 * @param action what is owed
 * @param actor the id of the body that owes it, empty where the draft does not tell
 * @param actorName its name, empty where the draft does not tell
 * @param actors the ids of all bodies that owe it together
 * @param under the ids of the bodies under whose heading it stands, whoever owes it
 * @param addressee the id of the body that it is owed to, empty where the draft does not tell
 * @param addresseeName its name, empty where the draft does not tell
 * @param through the id of the body that passes it on, empty without one
 * @param throughName its name, empty without one
 * @param direction where the addressee stands, seen from the committee that issues the plan
 * @param about the event that is held, prepared or reported on, by so many words as tell it from
 *     others ({@code lễ phát động}, {@code hội nghị học tập quán triệt}); empty where the words
 *     name none
 * @param called the full name of the event that is held, empty where it is not told in full
 * @param round the round of reports that a report belongs to ({@code sơ kết}, {@code đợt 1}); empty
 *     where the words name none
 * @param interim whether reports of that round tell of a part only
 * @param single whether the plan holds exactly one such event
 * @param binding whether the plan demands it by that time; false for what it tells or takes for
 *     granted
 * @param done whether the draft says that it is done
 * @param yearFits whether its years can be meant
 */
public record Deadline(
    Span span,
    Span item,
    TimeExpression time,
    Action action,
    String actor,
    String actorName,
    List<String> actors,
    List<String> under,
    String addressee,
    String addresseeName,
    String through,
    String throughName,
    Direction direction,
    String about,
    String called,
    String round,
    boolean interim,
    boolean single,
    boolean binding,
    boolean done,
    boolean yearFits) {

  /**
   * The same, with what is now known of the events of the plan.
   *
   * @param event the event that is meant, by its name where it is dated
   * @param only whether the plan holds exactly one such event
   */
  public Deadline event(String event, boolean only) {
    return new Deadline(
        span,
        item,
        time,
        action,
        actor,
        actorName,
        actors,
        under,
        addressee,
        addresseeName,
        through,
        throughName,
        direction,
        event,
        called,
        round,
        interim,
        only,
        binding,
        done,
        yearFits);
  }

  public Deadline {
    actors = List.copyOf(actors);
    under = List.copyOf(under);
  }

  /** The ids by which a superior's plan names the committees below. */
  private static final Set<String> COMMITTEES =
      Set.of("dang-uy", "to-chuc-dang-truc-thuoc", "ban-thuong-vu");

  /** What is owed. */
  public enum Action {
    REPORT,
    PREPARE,
    HOLD,
    FINISH,
    OTHER
  }

  /** Where an addressee stands, seen from the committee that issues the plan. */
  public enum Direction {
    UPWARD,
    /** The committee itself and its standing bodies. */
    INWARD,
    /** The offices of the same committee. */
    SIDEWAYS,
    DOWNWARD,
    UNKNOWN
  }

  /** The first day that satisfies it, null where none is set. */
  public LocalDate earliest() {
    return time.earliest();
  }

  /** The last day that satisfies it, null where none is set. */
  public LocalDate latest() {
    return time.latest();
  }

  /** Whether it names its day: before, by or on a day, not somewhen within a month. */
  public boolean fixed() {
    return switch (time.bound()) {
      case BEFORE, BY, ON -> true;
      case IN, FROM, BETWEEN, NONE -> false;
    };
  }

  /** The bodies that owe any of these, or among whose tasks any stands; each once. */
  public static List<OrganId> concerned(List<Deadline> deadlines) {
    return deadlines.stream()
        .flatMap(deadline -> Stream.concat(deadline.actors.stream(), deadline.under.stream()))
        .distinct()
        .map(OrganId::new)
        .toList();
  }

  /** Whether a report is owed. */
  public boolean report() {
    return action == Action.REPORT;
  }

  /** Whether a preparation is owed. */
  public boolean prepare() {
    return action == Action.PREPARE;
  }

  /** Whether it is an event. */
  public boolean hold() {
    return action == Action.HOLD;
  }

  /**
   * Whether it is an event that can be told from all others of the plan, and the time is its own,
   * not one that something must be finished by.
   */
  public boolean singleEvent() {
    return hold() && !binding && single && !about.isEmpty();
  }

  /**
   * The id of the body that gathers what is owed: the one that passes it on, else the addressee.
   */
  public String gatherer() {
    return through.isEmpty() ? addressee : through;
  }

  /** Whether what is owed may go on to the committee or above it. */
  public boolean onward() {
    return direction != Direction.DOWNWARD && direction != Direction.SIDEWAYS;
  }

  /** Whether the plan demands by a day before this one what is not yet done. */
  public boolean demandedBefore(LocalDate day) {
    return binding
        && (!hold() || closing())
        && !done
        && yearFits
        && latest() != null
        && latest().isBefore(day);
  }

  /** Whether it ends by a day, before it or with it. */
  private boolean closing() {
    return time.bound() == TimeExpression.Bound.BEFORE || time.bound() == TimeExpression.Bound.BY;
  }

  /** Whether it certainly leaves no time after it for another one. */
  public boolean noEarlierThan(Deadline other) {
    if (time.kind() == TimeExpression.Kind.RECURRING) {
      return fixed()
          && time.value().equals(other.time.value())
          && time.bound() == other.time.bound();
    }
    LocalDate due = due();
    return due != null && other.demanded() && !due.isBefore(other.latest());
  }

  /**
   * The day that it is due on; of a month, the first, for it may be meant. Null where none is set.
   */
  private LocalDate due() {
    return demanded() ? fixed() ? latest() : earliest() : null;
  }

  /** Whether it names its day, however often that comes, or a time that it is demanded in. */
  boolean timed() {
    return fixed() || demanded();
  }

  /** Whether it is due by a day, or within a time that the plan demands it in. */
  private boolean demanded() {
    boolean within = binding && time.bound() == TimeExpression.Bound.IN;
    return (fixed() || within) && latest() != null;
  }

  /**
   * The days of events that stand before under another day, each with the first such.
   *
   * @param deadlines in reading order
   */
  public static List<OtherDate> moved(List<Deadline> deadlines) {
    return OtherDate.among(
        deadlines.stream()
            .filter(deadline -> !deadline.called.isEmpty() && deadline.day() != null)
            .map(event -> new OtherDate.Dated(event.called, event.day(), event.span))
            .toList(),
        (one, other) -> true);
  }

  private LocalDate day() {
    return (hold() || prepare()) && time.bound() == TimeExpression.Bound.ON ? time.from() : null;
  }

  /** Whether a report on an event is certainly due before the event has ended. */
  public boolean dueBeforeEndOf(Deadline event) {
    LocalDate end = event.endsForSure();
    return binding && demanded() && end != null && latest().isBefore(end);
  }

  /** Whether a preparation is certainly due after the event that it prepares has begun. */
  public boolean dueAfterStartOf(Deadline event) {
    LocalDate start = event.startsForSure();
    LocalDate due = due();
    return binding && due != null && start != null && due.isAfter(start);
  }

  /** The day before which an event certainly has not ended; null where that cannot be told. */
  private LocalDate endsForSure() {
    return switch (time.bound()) {
      case ON, BETWEEN -> time.to();
      case IN, FROM -> time.from();
      case BEFORE, BY, NONE -> null;
    };
  }

  /** The day after which an event certainly has begun; null where that cannot be told. */
  private LocalDate startsForSure() {
    return switch (time.bound()) {
      case ON, BETWEEN -> time.from();
      case IN, BEFORE, BY -> time.latest();
      case FROM, NONE -> null;
    };
  }

  /** Whether the day that it names is a Saturday or Sunday. */
  public boolean onWeekend() {
    return fixed()
        && yearFits
        && time.kind() == TimeExpression.Kind.DAY
        && time.from() != null
        && time.from().getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
  }

  /** The weekday of the day that it names, in Vietnamese; empty where it names none. */
  public String weekday() {
    return time.kind() == TimeExpression.Kind.DAY && time.from() != null
        ? DayMention.weekday(time.from())
        : "";
  }

  /** Whether this report upward is certainly due after the day that the superior demands it by. */
  public boolean laterThan(Deadline superior) {
    return direction == Direction.UPWARD
        && fixed()
        && superior.fixed()
        && latest() != null
        && superior.latest() != null
        && latest().isAfter(superior.latest());
  }

  /** Whether a superior's plan demands it of the committees below. */
  public boolean demandedOfCommittees() {
    return binding && report() && COMMITTEES.contains(actor);
  }
}
