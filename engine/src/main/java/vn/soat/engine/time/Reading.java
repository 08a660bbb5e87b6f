package vn.soat.engine.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.soat.engine.time.Point.Unit;
import vn.soat.engine.time.TimeExpression.Kind;
import vn.soat.engine.time.TimeExpression.Role;

/** Turns phrases into expressions: years are inherited, intervals and values found. */
final class Reading {

  /** How many tokens before a day are asked whether it comes again. */
  private static final int REACH = 24;

  private final String text;
  private final Tokens tokens;
  private final List<Phrase> phrases;
  private final Anchor anchor;
  private final Roles roles;

  Reading(String text, Tokens tokens, List<Phrase> phrases, Anchor anchor) {
    this.text = text;
    this.tokens = tokens;
    this.phrases = phrases;
    this.anchor = anchor;
    this.roles = new Roles(tokens);
  }

  List<TimeExpression> expressions() {
    for (int i = phrases.size() - 1; i >= 0; i--) {
      repeat(phrases.get(i), i + 1 < phrases.size() ? phrases.get(i + 1) : null);
    }
    for (int i = phrases.size() - 2; i >= 0; i--) {
      borrow(phrases.get(i), phrases.get(i + 1), -1);
    }
    for (int i = 1; i < phrases.size(); i++) {
      borrow(phrases.get(i), phrases.get(i - 1), 1);
    }
    List<TimeExpression> expressions = new ArrayList<>(phrases.size());
    for (Phrase phrase : phrases) {
      inherit(phrase);
      expressions.add(expression(phrase));
    }
    return expressions;
  }

  /**
   * Makes a day without a year one of every year where the clause says so: {@code trước ngày 05/6
   * và trước ngày 05/12 hằng năm}, {@code định kỳ báo cáo … (trước ngày 10/6)}.
   *
   * @param behind the phrase behind it, read before; null for none
   */
  private void repeat(Phrase phrase, Phrase behind) {
    Point day = phrase.begin;
    boolean lone = day != null && phrase.end == null && phrase.value == null;
    if (!lone
        || day.unit != Unit.DAY
        || day.year != null
        || !day.hasMonth()
        || day.lunar
        || day.clock != null
        || !day.exists()) {
      return;
    }
    boolean yearly =
        behind != null
            && behind.kind == Kind.RECURRING
            && behind.value.startsWith("XXXX-")
            && !behind.value.startsWith("XXXX-XX")
            && !behind.value.startsWith("XXXX-W")
            && !clauseEnds(phrase.next, behind.first);
    if (yearly || repeatedFrom(phrase.first)) {
      phrase.kind = Kind.RECURRING;
      phrase.value = day.value();
    }
  }

  private boolean clauseEnds(int from, int to) {
    for (int i = from; i < to; i++) {
      if (clauseEnds(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean clauseEnds(int i) {
    return tokens.isMark(i, ';') || (tokens.isMark(i, '.') && !tokens.glued(i + 1));
  }

  /** Whether the clause speaks of what comes again before this token. */
  private boolean repeatedFrom(int first) {
    for (int i = first - 1; i >= 0 && i > first - REACH && !clauseEnds(i); i--) {
      if (tokens.is(i, "định", "kỳ") || tokens.is(i, "định", "kì")) {
        return true;
      }
    }
    return false;
  }

  /** Takes the year of the neighbour in a list, {@code ngày 15/5 và ngày 20/5/2026}. */
  private void borrow(Phrase phrase, Phrase neighbour, int shift) {
    if (phrase.begin == null
        || phrase.kind == Kind.RECURRING
        || neighbour.begin == null
        || phrase.yearStated()
        || !neighbour.yearStated()
        || phrase.begin.unit != neighbour.begin.unit) {
      return;
    }
    Phrase left = shift < 0 ? phrase : neighbour;
    Phrase right = shift < 0 ? neighbour : phrase;
    for (int i = left.next; i < right.first; i++) {
      char mark = tokens.mark(i);
      boolean joins = mark == ',' || mark == '-' || tokens.is(i, "và") || tokens.is(i, "hoặc");
      if (!joins || i - left.next > 2) {
        return;
      }
    }
    Integer year = shift < 0 ? neighbour.begin.year : last(neighbour).year;
    for (Point point : phrase.points()) {
      point.borrowYear(year, true);
    }
    LocalDate before = last(left).to();
    LocalDate after = right.begin.from();
    if (before != null && after != null && after.plusDays(183).isBefore(before)) {
      for (Point point : phrase.points()) {
        if (point.year != null) {
          point.year += shift;
        }
      }
    }
  }

  private static Point last(Phrase phrase) {
    return phrase.end == null || phrase.end.unit == Unit.NOW ? phrase.begin : phrase.end;
  }

  /** Takes the year from the anchor, the next one where this one's time is long past. */
  private void inherit(Phrase phrase) {
    if (phrase.begin == null || phrase.yearStated() || anchor.year() == null) {
      return;
    }
    if (phrase.kind == Kind.RECURRING) {
      return;
    }
    for (Point point : phrase.points()) {
      point.borrowYear(anchor.year(), false);
    }
    Point end = last(phrase);
    if (phrase.begin.unit != Unit.NOW && phrase.end != null) {
      Parser.crossYear(phrase.begin, end, 1);
    }
    boolean shifts =
        anchor.month() != null
            && end.to() != null
            && end.unit != Unit.HALF
            && end.unit != Unit.MONTHS
            && !tokens.is(phrase.first - 1, "đã");
    if (shifts) {
      LocalDate issued = anchor.date();
      LocalDate since =
          issued != null ? issued : LocalDate.of(anchor.year(), clamp(anchor.month()), 1);
      if (end.to().plusMonths(6).isBefore(since)) {
        for (Point point : phrase.points()) {
          if (point.year != null) {
            point.year++;
          }
        }
      }
    }
    // The 29th of February of a year that is only inferred is no error: the year is unknown.
    for (Point point : phrase.points()) {
      if (point.unit == Unit.DAY && point.hasMonth() && point.exists() && point.date() == null) {
        point.year = null;
      }
    }
  }

  private static int clamp(int month) {
    return Math.min(12, Math.max(1, month));
  }

  private TimeExpression expression(Phrase phrase) {
    int start = tokens.start(phrase.first);
    int end = tokens.end(phrase.next - 1);
    Kind kind = phrase.kind;
    LocalDate from = null;
    LocalDate to = null;
    String value = phrase.value;
    List<WrittenDay> days = new ArrayList<>();
    List<WrittenTime> times = new ArrayList<>();
    if (value == null) {
      boolean exists = true;
      for (Point point : phrase.points()) {
        exists &= point.exists();
        written(point, days, times);
      }
      value = value(phrase);
      if (!exists) {
        kind = Kind.NONE;
      } else if (phrase.begin.unit == Unit.NOW) {
        from = anchor.date();
        to = phrase.end.to();
      } else {
        from = phrase.begin.from();
        to = phrase.end == null ? phrase.begin.to() : phrase.end.to();
        if (phrase.begin.unit == Unit.CLOCK && phrase.end != null) {
          from = phrase.end.from();
        } else if (phrase.end != null && phrase.end.unit == Unit.CLOCK) {
          to = from;
        }
      }
    } else {
      phrase.points().forEach(point -> written(point, days, times));
    }
    Role role = roles.of(phrase);
    return new TimeExpression(
        start,
        end,
        text.substring(start, end),
        kind,
        from,
        to,
        value,
        role,
        phrase.bound,
        phrase.yearStated(),
        days,
        times);
  }

  private static String value(Phrase phrase) {
    Point begin = phrase.begin;
    Point end = phrase.end;
    if (end == null) {
      return begin.value();
    }
    if (begin.unit == Unit.CLOCK && end.unit == Unit.DAY) {
      return joined(end.value().substring(0, 10), begin) + "/" + end.value();
    }
    if (end.unit == Unit.CLOCK && begin.unit == Unit.DAY) {
      return begin.value() + "/" + joined(begin.value().substring(0, 10), end);
    }
    return begin.value() + "/" + end.value();
  }

  private static String joined(String day, Point clock) {
    return day + clock.value().substring("XXXX-XX-XX".length());
  }

  private void written(Point point, List<WrittenDay> days, List<WrittenTime> times) {
    if (point.clock != null) {
      Clock clock = point.clock;
      int start = tokens.start(clock.first());
      int end = tokens.end(clock.next() - 1);
      times.add(
          new WrittenTime(start, end, text.substring(start, end), clock.time(), clock.malformed()));
    }
    if (point.unit != Unit.DAY || !point.hasMonth()) {
      return;
    }
    int start = tokens.start(point.dateFirst);
    int end = tokens.end(point.dateNext - 1);
    days.add(
        new WrittenDay(
            start,
            end,
            text.substring(start, end),
            point.day,
            point.month,
            point.yearStated ? point.year : null,
            point.date(),
            point.exists(),
            point.weekday,
            point.inFigures,
            point.lunar ? null : corrected(point)));
  }

  /** The day with the zeros that it should have, or null if it has them. */
  private String corrected(Point point) {
    if (point.day > 31 || point.month > 12 || point.day == 0 || point.month == 0) {
      return null;
    }
    StringBuilder right = new StringBuilder();
    boolean changed = false;
    int number = 0;
    for (int i = point.dateFirst; i < point.dateNext; i++) {
      if (i > point.dateFirst) {
        right.append(text.substring(tokens.end(i - 1), tokens.start(i)));
      }
      String written = text.substring(tokens.start(i), tokens.end(i));
      if (tokens.isSmall(i) && number < 2) {
        int width = number == 0 || point.month <= 2 ? 2 : 1;
        String figures = Integer.toString(tokens.value(i));
        if (figures.length() < width) {
          figures = "0" + figures;
        }
        changed |= !figures.equals(written);
        written = figures;
        number++;
      } else if (tokens.isYear(i) && number == 0) {
        return null;
      }
      right.append(written);
    }
    return changed ? right.toString() : null;
  }
}
