package vn.soat.engine.time;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import vn.soat.engine.time.Point.Unit;

/** Reads days, with the weekday, part of the day and time of day beside them. */
final class Days {

  private final Tokens tokens;
  private final Spans spans;
  private final Clocks clocks;

  Days(Tokens tokens, Spans spans, Clocks clocks) {
    this.tokens = tokens;
    this.spans = spans;
    this.clocks = clocks;
  }

  Point withClock(int i, Clock clock) {
    int next = clock.next();
    if (tokens.isMark(next, ',') || (tokens.isMark(next, '-') && !tokens.isNumber(next + 1))) {
      next++;
    }
    if (tokens.is(next, "vào") || tokens.is(next, "của")) {
      next++;
    }
    Point day = day(next, true);
    if (day != null && day.others.isEmpty() && day.hasMonth() && day.clock == null) {
      Point point = Point.copy(day, i, day.next);
      point.clock = clock;
      return point;
    }
    Point point = new Point(Unit.CLOCK, i, clock.next());
    point.clock = clock;
    return point;
  }

  /** A day with what stands before it (part of the day, weekday) and after it. */
  Point day(int i, boolean strong) {
    int start = i;
    String part = null;
    int word = tokens.is(i, "buổi") ? i + 1 : i;
    switch (tokens.word(word)) {
      case "sáng" -> part = "MO";
      case "trưa" -> part = "MI";
      case "chiều" -> part = "AF";
      case "tối" -> part = "EV";
      case "đêm" -> part = "NI";
      default -> {}
    }
    if (part != null) {
      start = word + 1;
      if (tokens.isMark(start, ',')) {
        start++;
      }
    }
    DayOfWeek weekday = weekday(start);
    boolean bracket = false;
    if (weekday != null) {
      boolean enclosed = tokens.isMark(start - 1, '(') && tokens.isMark(start + 2, ')');
      start += abbreviatedSunday(start) ? 1 : enclosed ? 3 : 2;
      if (tokens.isMark(start, ',')) {
        start++;
      } else if (tokens.isMark(start, '(')) {
        bracket = true;
        start++;
      }
    }
    Point date = date(start, strong || part != null || weekday != null);
    if (date == null || (start != i && (!date.hasMonth() || !date.others.isEmpty()))) {
      return null;
    }
    if (bracket && !tokens.isMark(date.next, ')')) {
      return null;
    }
    Point day = Point.copy(date, i, bracket ? date.next + 1 : date.next);
    day.partOfDay = part;
    day.weekday = weekday;
    if (day.others.isEmpty() && day.hasMonth()) {
      after(day);
    }
    return day;
  }

  private void after(Point day) {
    int next = day.next;
    if (day.weekday == null && tokens.isMark(next, '(')) {
      DayOfWeek weekday = weekday(next + 1);
      if (weekday != null && tokens.isMark(next + 3, ')')) {
        day.weekday = weekday;
        day.next = next + 4;
        next = day.next;
      }
    }
    if (tokens.isMark(next, ',')) {
      next++;
    }
    if (tokens.is(next, "vào")) {
      next++;
    }
    if (tokens.is(next, "lúc") || tokens.is(next, "hồi")) {
      Clock clock = clocks.clock(next + 1);
      if (clock != null) {
        day.clock = clock;
        day.next = clock.next();
      }
    }
  }

  DayOfWeek weekday(int i) {
    return weekday(i, false);
  }

  /** Whether {@code CN} stands here, and not as part of a name or symbol: {@code khu CN}. */
  private boolean abbreviatedSunday(int i) {
    return tokens.is(i, "cn")
        && tokens.inCapitals(i)
        && (tokens.beginsLine(i)
            || tokens.isMark(i - 1, ',')
            || tokens.isMark(i - 1, ':')
            || Words.AFTER_ORDINAL.contains(tokens.word(i - 1)));
  }

  DayOfWeek weekday(int i, boolean recurring) {
    if (abbreviatedSunday(i)) {
      return DayOfWeek.SUNDAY;
    }
    boolean sunday = (tokens.is(i, "chủ") || tokens.is(i, "chúa")) && tokens.is(i + 1, "nhật");
    if (!sunday && !tokens.is(i, "thứ")) {
      return null;
    }
    if (sunday) {
      return DayOfWeek.SUNDAY;
    }
    // After a noun it counts: Kỳ họp thứ Hai.
    if (!recurring
        && tokens.isWord(i - 1)
        && !(tokens.beginsLine(i) && tokens.capitalised(i))
        && !Words.AFTER_ORDINAL.contains(tokens.word(i - 1))
        && !tokens.is(i - 1, "phút")
        && !tokens.is(i - 1, "giờ")
        && !tokens.is(i - 1, "h")) {
      return null;
    }
    return switch (tokens.word(i + 1)) {
      case "hai" -> DayOfWeek.MONDAY;
      case "ba" -> DayOfWeek.TUESDAY;
      case "tư" -> DayOfWeek.WEDNESDAY;
      case "năm" -> DayOfWeek.THURSDAY;
      case "sáu" -> DayOfWeek.FRIDAY;
      case "bảy", "bẩy" -> DayOfWeek.SATURDAY;
      default ->
          tokens.isNumber(i + 1)
                  && tokens.digits(i + 1) == 1
                  && tokens.value(i + 1) >= 2
                  && tokens.value(i + 1) <= 7
                  && !tokens.isMark(i + 2, '/')
              ? DayOfWeek.of(tokens.value(i + 1) - 1)
              : null;
    };
  }

  /** A day without what stands round it: {@code ngày 05/6/2026}, {@code 28, 29/5/2026}. */
  private Point date(int i, boolean strong) {
    int start = i;
    boolean named = tokens.is(i, "ngày");
    if (named) {
      start++;
    }
    boolean first = tokens.is(start, "mùng") || tokens.is(start, "mồng");
    if (first) {
      start++;
    } else if (tokens.is(start, "rằm", "tháng")) {
      return fullMoon(i, start);
    }
    if (!tokens.isNumber(start)) {
      return null;
    }
    if (tokens.isYear(start)) {
      return iso(i, start, named);
    }
    if (!tokens.isSmall(start)) {
      return null;
    }
    Point list = named ? list(start) : null;
    Point point = list != null ? list : figures(start, named || first, named);
    if (point == null && first && tokens.is(start + 1, "tết")) {
      point = new Point(Unit.DAY, start, start + 2);
      point.day = tokens.value(start);
      point.month = 1;
      point.lunar = true;
      statedYear(point, point.next);
    } else if (point == null) {
      if (!named || !tokens.isSmall(start) || tokens.joinedAfter(start + 1)) {
        return null;
      }
      point = new Point(Unit.DAY, start, start + 1);
      point.day = tokens.value(start);
    } else if (list == null && !accept(start, point, named || first, strong)) {
      return null;
    }
    Point day = Point.copy(point, i, point.next);
    day.named = named;
    day.inFigures &= !first;
    if (named && !day.inFigures && day.hasMonth() && list == null) {
      day.dateFirst = i;
    }
    if (first && !named && !day.hasMonth()) {
      return null;
    }
    if (day.hasMonth() && list == null) {
      lunar(day);
    }
    return day;
  }

  private void lunar(Point day) {
    int next = day.next;
    boolean bracket = tokens.isMark(next, '(');
    if (bracket) {
      next++;
    }
    int after = tokens.is(next, "âm", "lịch") ? next + 2 : tokens.is(next, "âl") ? next + 1 : 0;
    if (after > 0 && (!bracket || tokens.isMark(after, ')'))) {
      day.lunar = true;
      day.next = bracket ? after + 1 : after;
      if (day.year == null) {
        statedYear(day, day.next);
      }
    }
  }

  private Point fullMoon(int first, int i) {
    Point month = spans.month(i + 1);
    if (month == null) {
      return null;
    }
    Point day = new Point(Unit.DAY, first, month.next);
    day.day = 15;
    day.month = month.month;
    day.year = month.year;
    day.yearStated = month.yearStated;
    day.lunar = true;
    return day;
  }

  private Point iso(int first, int i, boolean named) {
    boolean form =
        tokens.isMark(i + 1, '-')
            && tokens.glued(i + 1)
            && tokens.isSmall(i + 2)
            && tokens.glued(i + 2)
            && tokens.digits(i + 2) == 2
            && tokens.isMark(i + 3, '-')
            && tokens.glued(i + 3)
            && tokens.isSmall(i + 4)
            && tokens.glued(i + 4)
            && tokens.digits(i + 4) == 2;
    if (!form || !tokens.standsAlone(i, i + 5) || Words.COUNTERS.contains(tokens.word(i - 1))) {
      return null;
    }
    Point day = new Point(Unit.DAY, first, i + 5).state(tokens.value(i));
    day.month = tokens.value(i + 2);
    day.day = tokens.value(i + 4);
    day.dateFirst = i;
    day.dateNext = i + 5;
    day.inFigures = true;
    day.named = named;
    return day;
  }

  /**
   * A day and month with or without a year, beginning at the number of the day.
   *
   * @param sure whether a word before says that a day follows
   * @param named whether that word is {@code ngày}
   */
  Point figures(int i, boolean sure, boolean named) {
    Point day = new Point(Unit.DAY, i, i);
    day.day = tokens.value(i);
    char mark = tokens.mark(i + 1);
    if (mark == '/' || mark == '.' || mark == '-') {
      boolean tight = tokens.glued(i + 1) && tokens.glued(i + 2);
      if (!tokens.isSmall(i + 2) || (!tight && !(named && mark == '/'))) {
        return null;
      }
      day.month = tokens.value(i + 2);
      day.inFigures = true;
      int next = i + 3;
      boolean yearFollows =
          tokens.isMark(next, mark)
              && tokens.isNumber(next + 1)
              && ((tokens.glued(next) && tokens.glued(next + 1)) || (named && mark == '/'));
      if (yearFollows && tokens.isYear(next + 1)) {
        day.state(tokens.value(next + 1));
        next += 2;
      } else if (yearFollows && named && mark == '/') {
        int digits = tokens.digits(next + 1);
        if (digits == 2) {
          day.state(2000 + tokens.value(next + 1));
        } else if (digits >= 3 && digits <= 5) {
          day.yearBroken = true;
        } else {
          return null;
        }
        next += 2;
      } else if (yearFollows || (mark != '/' && !(named && shortForm(next)))) {
        return null;
      }
      day.next = next;
      day.dateNext = next;
      if (day.year == null && !day.yearBroken) {
        statedYear(day, next);
      }
      return day;
    }
    if (!tokens.is(i + 1, "tháng")) {
      return null;
    }
    Point month = spans.month(i + 1);
    if (month == null || month.number > 0 || !(sure || month.yearStated || tokens.value(i) <= 31)) {
      return null;
    }
    day.month = month.month;
    day.lunar = month.lunar;
    day.year = month.year;
    day.yearStated = month.yearStated;
    day.next = month.next;
    day.dateNext = month.next;
    return day;
  }

  /** Whether {@code ngày 15-5} ends before this token, so that it is no stretch of days. */
  private boolean shortForm(int next) {
    return tokens.value(next - 1) <= 12
        && !tokens.isMark(next, '/')
        && !tokens.isNumber(next)
        && !tokens.is(next, "tháng")
        && !tokens.is(next, "hằng")
        && !tokens.is(next, "hàng")
        && !tokens.is(next, "của")
        && !tokens.is(next, "mỗi")
        && !tokens.joinedAfter(next);
  }

  /** Reads {@code năm 2026} after a day or month. */
  private void statedYear(Point point, int i) {
    int next = tokens.isMark(i, ',') && tokens.is(i + 1, "năm") ? i + 1 : i;
    if (tokens.is(next, "năm") && tokens.isYear(next + 1) && !tokens.isMark(next + 2, '-')) {
      point.state(tokens.value(next + 1));
      point.next = next + 2;
      point.dateNext = next + 2;
    }
  }

  /** Whether a day in figures is a day and no number, fraction or address. */
  private boolean accept(int i, Point day, boolean sure, boolean strong) {
    if (!tokens.standsAlone(i, day.next)) {
      return false;
    }
    boolean possible = day.day <= 31 && day.month <= 12 && day.day > 0 && day.month > 0;
    if (sure) {
      return day.yearStated || possible || (day.day <= 39 && day.month <= 19);
    }
    if (Words.COUNTERS.contains(tokens.word(i - 1))) {
      return false;
    }
    if (!day.inFigures) {
      return (possible && !tokens.is(i - 1, "và")) || day.yearStated;
    }
    if (day.yearStated) {
      boolean label =
          tokens.isMark(i + 1, '.')
              && tokens.beginsLine(i)
              && (tokens.isMark(day.next, '.') || tokens.capitalised(day.next))
              && !tokens.beginsLine(day.next);
      return !label && !tokens.is(day.next, "đồng");
    }
    if (!possible
        || tokens.isMark(day.next, '%')
        || Words.COUNTED.contains(tokens.word(day.next))) {
      return false;
    }
    if (strong) {
      return true;
    }
    boolean fraction = fraction(day);
    boolean opens = tokens.isMark(i - 1, ':') && tokens.is(i - 2, "gian");
    return opens
        || tokens.is(i - 1, "ngày")
        || occasion(i, fraction)
        || tokens.is(day.next, "âm", "lịch")
        || second(day);
  }

  /** Whether a day in figures opens a period whose other end leaves no doubt. */
  private boolean second(Point day) {
    if (!tokens.isMark(day.next, '-')) {
      return false;
    }
    int next = day.next + 1;
    if (!tokens.isSmall(next)) {
      return false;
    }
    Point end = figures(next, true, false);
    if (end == null || !end.inFigures || !end.exists() || !tokens.standsAlone(next, end.next)) {
      return false;
    }
    return end.yearStated || (day.day > day.month && tokens.digits(next) == 2);
  }

  /** Whether it could be a fraction: {@code 1/3}. */
  boolean fraction(Point day) {
    return day.unit == Unit.DAY
        && day.inFigures
        && !day.named
        && !day.yearStated
        && day.weekday == null
        && day.clock == null
        && day.partOfDay == null
        && day.day < day.month
        && tokens.digits(day.dateFirst) == 1;
  }

  private boolean occasion(int i, boolean fraction) {
    int word = tokens.isMark(i - 1, '(') ? i - 2 : i - 1;
    return (fraction ? Words.HOLIDAYS : Words.OCCASIONS).contains(tokens.word(word));
  }

  /** {@code 28, 29/5/2026}, {@code 12, 19 và 26 tháng 5}, at the first number; else null. */
  private Point list(int i) {
    List<Integer> members = new ArrayList<>();
    members.add(i);
    int last = i;
    while (members.size() < Parser.LONGEST_LIST
        && (tokens.isMark(last + 1, ',') || tokens.is(last + 1, "và"))
        && tokens.isSmall(last + 2)) {
      last += 2;
      members.add(last);
    }
    Point end = members.size() == 1 ? null : figures(last, true, true);
    if (end == null || tokens.joinedAfter(end.next)) {
      return null;
    }
    Point begin = null;
    for (int member : members) {
      Point day = end;
      if (member != last) {
        day = new Point(Unit.DAY, member, member + 1);
        day.day = tokens.value(member);
        day.month = end.month;
        day.inFigures = end.inFigures;
        day.borrowYear(end.year, true);
      }
      if (begin == null) {
        begin = day;
      } else {
        begin.others.add(day);
      }
    }
    return begin;
  }

  /** The day of {@code 28 - 29/5/2026}, which the other end completes; else null. */
  Point bareDay(int i, boolean from) {
    boolean to = from && tokens.is(i + 1, "đến");
    if (tokens.joinedBefore(i) || Words.COUNTERS.contains(tokens.word(i - 1))) {
      return null;
    }
    if (!to && !tokens.isMark(i + 1, '-')) {
      return null;
    }
    int last = i + 2;
    if (tokens.is(last, "ngày")) {
      last++;
    }
    if (!tokens.isSmall(last)) {
      return null;
    }
    Point end = figures(last, true, false);
    boolean fits =
        end != null
            && (end.yearStated || from)
            && tokens.value(i) >= 1
            && tokens.value(i) < end.day
            && end.exists()
            && !tokens.joinedAfter(end.next);
    if (!fits) {
      return null;
    }
    Point day = new Point(Unit.DAY, i, i + 1);
    day.day = tokens.value(i);
    day.inFigures = end.inFigures;
    return day;
  }
}
