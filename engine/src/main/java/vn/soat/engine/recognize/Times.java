package vn.soat.engine.recognize;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.soat.engine.document.Span;
import vn.soat.engine.draft.ClockMention;
import vn.soat.engine.draft.DayMention;
import vn.soat.engine.draft.Deadline;
import vn.soat.engine.draft.PlaceAndDate;
import vn.soat.engine.draft.Schedule;
import vn.soat.engine.draft.TimeMention;
import vn.soat.engine.time.Anchor;
import vn.soat.engine.time.TimeExpression;
import vn.soat.engine.time.TimeExpression.Role;
import vn.soat.engine.time.TimeExpressions;
import vn.soat.engine.time.WrittenDay;
import vn.soat.engine.time.WrittenTime;

/** The times that a draft names, with what each is for. */
record Times(List<TimeMention> mentions, List<DayMention> days, List<ClockMention> clocks) {

  /** A plan looks no further back or ahead than so many years; a number beyond is a slip. */
  private static final int FURTHEST_BACK = 5;

  private static final int FURTHEST_AHEAD = 15;

  /** So many dates in figures show how a draft writes its dates. */
  private static final int FEWEST_TO_TELL = 2;

  /** A place's own name at the head of a line, one to four words with a capital each. */
  private static final Pattern PLACE =
      Pattern.compile("[-–(“\"\\s]*\\p{Lu}[\\p{L}.]*( \\p{Lu}[\\p{L}.]*){0,3}");

  /**
   * The times of a draft.
   *
   * @param issue the line of place and date, null if there is none
   * @param firstHeading where the first section begins; what stands before it is the ground that
   *     the plan rests on
   */
  static Times recognize(Blocks blocks, PlaceAndDate issue, Span firstHeading) {
    Times times = new Times(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    Anchor anchor = anchor(issue);
    Tellings tellings = new Tellings(blocks.body(), anchor);
    if (issue != null) {
      for (TimeExpression time : TimeExpressions.in(issue.span().text(), anchor)) {
        times.add(issue.span(), time, Role.ISSUE, false, false, anchor);
      }
    }
    blocks.title().forEach(line -> times.add(line, anchor, tellings, true, false));
    for (Line line : blocks.body()) {
      boolean ground = firstHeading != null && line.span().compareTo(firstHeading) < 0;
      times.add(line, anchor, tellings, false, ground);
    }
    return times.withOddDays();
  }

  /** The times with the deadlines that they set. */
  Schedule schedule(List<Deadline> deadlines) {
    return new Schedule(mentions, days, clocks, deadlines);
  }

  private static Anchor anchor(PlaceAndDate issue) {
    return issue == null
        ? Anchor.UNKNOWN
        : new Anchor(known(issue.year()), known(issue.month()), known(issue.day()));
  }

  private static Integer known(int number) {
    return number == 0 ? null : number;
  }

  private void add(Line line, Anchor anchor, Tellings tellings, boolean title, boolean ground) {
    if (!TimeExpressions.mayHold(line.plain())) {
      return;
    }
    Span span = line.span();
    for (TimeExpression time : TimeExpressions.in(span.text(), anchor)) {
      Role role = time.role();
      boolean done = tellings.done(line, time);
      boolean ours = role == Role.DEADLINE || role == Role.EVENT;
      // What has happened is no event of a plan that begins with it.
      boolean before = ground && done && role == Role.EVENT;
      if (role == Role.ISSUE || placeLine(span.text(), time)) {
        role = Role.BANNER;
      } else if (title && role != Role.CITATION && role != Role.TERM && role != Role.PERIOD) {
        role = Role.OTHER;
      } else if (ours && (before || tellings.of(line, time))) {
        role = Role.OTHER;
      }
      add(span, time, role, ground, done, anchor);
    }
  }

  /** Whether a date belongs to a place line that the text quotes: {@code (Hòa Thạnh, ngày …)}. */
  private static boolean placeLine(String line, TimeExpression time) {
    int comma = line.lastIndexOf(',', time.start());
    return comma >= 0
        && line.substring(comma + 1, time.start()).isBlank()
        && PLACE.matcher(line.substring(0, comma)).matches();
  }

  private void add(
      Span line, TimeExpression time, Role role, boolean ground, boolean done, Anchor anchor) {
    Span span = line.part(time.start(), time.end());
    mentions.add(new TimeMention(span, time, role, ground, done, yearFits(time, role, anchor)));
    for (WrittenDay day : time.days()) {
      days.add(new DayMention(line.part(day.start(), day.end()), day, role, false));
    }
    for (WrittenTime clock : time.times()) {
      clocks.add(new ClockMention(line.part(clock.start(), clock.end()), clock.malformed()));
    }
  }

  private Times withOddDays() {
    long figures = days.stream().filter(DayMention::figures).count();
    long words = days.stream().filter(DayMention::words).count();
    if (words == 0 || figures < FEWEST_TO_TELL || figures <= words) {
      return this;
    }
    return new Times(
        mentions,
        days.stream()
            .map(day -> new DayMention(day.span(), day.day(), day.role(), day.words()))
            .toList(),
        clocks);
  }

  private static boolean yearFits(TimeExpression time, Role role, Anchor anchor) {
    boolean ours = role == Role.DEADLINE || role == Role.EVENT;
    if (!ours || anchor.year() == null || time.from() == null) {
      return true;
    }
    int distance = time.from().getYear() - anchor.year();
    return distance >= -FURTHEST_BACK && distance <= FURTHEST_AHEAD;
  }
}
