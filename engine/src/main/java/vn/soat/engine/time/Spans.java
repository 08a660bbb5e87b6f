package vn.soat.engine.time;

import java.util.ArrayList;
import java.util.List;
import vn.soat.engine.time.Point.Unit;

/** Reads months, quarters, years and what lies between: {@code tuần đầu tháng 5/2026}. */
final class Spans {

  private final Tokens tokens;

  Spans(Tokens tokens) {
    this.tokens = tokens;
  }

  Point stretchOfYear(int i, boolean strong) {
    return switch (tokens.word(i)) {
      case "tháng" -> month(i);
      case "quý", "quí" -> quarter(i);
      case "tuần" -> week(i);
      case "năm" -> year(i);
      case "t" ->
          tokens.isSmall(i + 1) && tokens.glued(i + 1) && !tokens.glued(i)
              ? retreat(figureMonth(i + 1), i)
              : null;
      default -> {
        Point half = half(i);
        yield half != null || !(strong || opens(i)) ? half : figureMonth(i);
      }
    };
  }

  /** The same month, beginning at an earlier token. */
  private static Point retreat(Point month, int first) {
    if (month == null) {
      return null;
    }
    Point point = new Point(Unit.MONTH, first, month.next).state(month.year);
    point.month = month.month;
    return point;
  }

  private boolean opens(int i) {
    return i == 0 || tokens.beginsLine(i) || (tokens.isMark(i - 1, ':') && !tokens.is(i - 2, "số"));
  }

  Point month(int i) {
    // In 6 tháng it is a length, in lương tháng 13 no month.
    boolean lunar = tokens.is(i + 1, "giêng") || tokens.is(i + 1, "chạp");
    if ((tokens.isNumber(i - 1) && !tokens.isSmall(i + 1) && !tokens.isYear(i + 3) && !lunar)
        || tokens.is(i - 1, "lương")
        || tokens.is(i - 1, "thưởng")) {
      return null;
    }
    int number = i + 1;
    Point point = new Point(Unit.MONTH, i, i + 2);
    if (tokens.isSmall(number)) {
      point.month = tokens.value(number);
    } else {
      point.month = monthByName(number);
      if (point.month == 0) {
        return null;
      }
      point.next = tokens.is(number, "mười") && point.month > 10 ? number + 2 : number + 1;
      point.lunar = lunar;
      year(point);
      boolean named = point.lunar || (point.yearStated && !tokens.is(i - 1, "mạng"));
      return named ? point : null;
    }
    if (monthList(point)) {
      return point;
    }
    year(point);
    if (!point.yearStated && tokens.isMark(point.next, '/') && tokens.isSmall(point.next + 1)) {
      return null;
    }
    if (tokens.joinedAfter(point.next) || (!point.exists() && !point.yearStated)) {
      return null;
    }
    return point;
  }

  /** {@code tháng 4, 5 và 6/2026}: whether it is such a list; its members become others. */
  private boolean monthList(Point begin) {
    int last = begin.next - 1;
    List<Integer> members = new ArrayList<>();
    while (members.size() < Parser.LONGEST_LIST
        && (tokens.isMark(last + 1, ',') || tokens.is(last + 1, "và"))
        && tokens.isSmall(last + 2)) {
      last += 2;
      members.add(last);
    }
    Point end = members.isEmpty() ? null : figureMonth(last);
    if (end == null) {
      return false;
    }
    begin.borrowYear(end.year, true);
    for (int member : members) {
      Point month = member == last ? end : new Point(Unit.MONTH, member, member + 1);
      if (member != last) {
        month.month = tokens.value(member);
        month.borrowYear(end.year, true);
      }
      begin.others.add(month);
    }
    return true;
  }

  private int monthByName(int i) {
    return switch (tokens.word(i)) {
      case "giêng", "một" -> 1;
      case "hai" -> 2;
      case "ba" -> 3;
      case "tư" -> 4;
      case "năm" -> tokens.is(i + 1, "năm") || tokens.isMark(i + 1, '/') ? 5 : 0;
      case "sáu" -> 6;
      case "bảy", "bẩy" -> 7;
      case "tám" -> 8;
      case "chín" -> 9;
      case "mười" -> tokens.is(i + 1, "một") ? 11 : tokens.is(i + 1, "hai") ? 12 : 10;
      case "chạp" -> 12;
      default -> 0;
    };
  }

  /** Reads the year after a month or quarter: {@code /2026}, {@code -2026}, {@code năm 2026}. */
  private void year(Point point) {
    int next = point.next;
    char mark = tokens.mark(next);
    boolean joined =
        mark == '/'
            || ((mark == '-' || mark == '.') && tokens.glued(next) && tokens.glued(next + 1));
    if (joined && tokens.isYear(next + 1)) {
      point.state(tokens.value(next + 1));
      point.next = next + 2;
    } else if (mark == '/'
        && point.unit == Unit.MONTH
        && tokens.is(point.first, "tháng")
        && tokens.isSmall(next + 1)
        && tokens.digits(next + 1) == 2
        && tokens.value(next + 1) > 12
        && tokens.glued(next + 1)
        && !tokens.isMark(next + 2, '/')) {
      point.state(2000 + tokens.value(next + 1));
      point.next = next + 2;
    } else if (tokens.is(next, "năm")
        && tokens.isYear(next + 1)
        && !(tokens.isMark(next + 2, '-') && tokens.isYear(next + 3))) {
      point.state(tokens.value(next + 1));
      point.next = next + 2;
    } else if (mark == ','
        && tokens.is(next + 1, "năm")
        && tokens.isYear(next + 2)
        && point.unit == Unit.MONTH
        && tokens.is(point.first - 2, "ngày")) {
      point.state(tokens.value(next + 2));
      point.next = next + 3;
    }
  }

  private Point year(int i) {
    if (tokens.is(i + 1, "học")) {
      int begin = i + 2;
      if (tokens.isYear(begin)
          && (tokens.isMark(begin + 1, '-') || tokens.isMark(begin + 1, '/'))
          && tokens.isYear(begin + 2)
          && tokens.value(begin + 2) > tokens.value(begin)) {
        Point point = new Point(Unit.SCHOOL_YEAR, i, begin + 3).state(tokens.value(begin));
        point.number = tokens.value(begin + 2);
        return point;
      }
      return null;
    }
    // In kế hoạch 5 năm the word counts.
    if (tokens.isNumber(i - 1) || !tokens.isYear(i + 1) || tokens.joinedAfter(i + 2)) {
      return null;
    }
    return new Point(Unit.YEAR, i, i + 2).state(tokens.value(i + 1));
  }

  /** {@code 6/2026}, where the words before say that a month follows. */
  Point figureMonth(int i) {
    if (!tokens.isSmall(i) || (tokens.joinedBefore(i) && !tokens.is(i - 1, "t"))) {
      return null;
    }
    if (Words.COUNTERS.contains(tokens.word(i - 1))
        || tokens.value(i) < 1
        || tokens.value(i) > 12) {
      return null;
    }
    Point point = new Point(Unit.MONTH, i, i + 1);
    point.month = tokens.value(i);
    year(point);
    return point.yearStated && !tokens.joinedAfter(point.next) ? point : null;
  }

  boolean isQuarter(int i) {
    return quarterNumber(i) > 0;
  }

  /** The quarter that a figure names, 0 for none; beyond 4 where there is no such quarter. */
  private int quarterNumber(int i) {
    if (tokens.isNumber(i)) {
      return tokens.digits(i) <= 2 ? tokens.value(i) : 0;
    }
    if (!tokens.inCapitals(i)) {
      return 0;
    }
    return switch (tokens.word(i)) {
      case "i" -> 1;
      case "ii" -> 2;
      case "iii" -> 3;
      case "iv" -> 4;
      case "v" -> 5;
      case "vi" -> 6;
      default -> 0;
    };
  }

  private Point quarter(int i) {
    int number = quarterNumber(i + 1);
    if (number == 0) {
      return null;
    }
    Point point = new Point(Unit.QUARTER, i, i + 2);
    point.number = number;
    int next = i + 2;
    List<Point> others = new ArrayList<>();
    while (others.size() < 3
        && (tokens.isMark(next, ',') || tokens.isMark(next, '+') || tokens.is(next, "và"))
        && !tokens.isNumber(next + 1)
        && isQuarter(next + 1)) {
      Point other = new Point(Unit.QUARTER, next + 1, next + 2);
      other.number = quarterNumber(next + 1);
      others.add(other);
      next += 2;
    }
    Point last = others.isEmpty() ? point : others.get(others.size() - 1);
    year(last);
    if (tokens.joinedAfter(last.next) || (!last.yearStated && last.number > 4)) {
      return null;
    }
    if (!others.isEmpty()) {
      point.borrowYear(last.year, true);
      others.forEach(other -> other.borrowYear(last.year, true));
      point.others.addAll(others);
    }
    return point;
  }

  /** {@code II/2026} as the second end of a period of quarters. */
  Point figureQuarter(int i) {
    int number = quarterNumber(i);
    if (number < 1 || number > 4) {
      return null;
    }
    Point point = new Point(Unit.QUARTER, i, i + 1);
    point.number = number;
    year(point);
    return tokens.joinedAfter(point.next) || (tokens.isNumber(i) && !point.yearStated)
        ? null
        : point;
  }

  /** {@code 6 tháng đầu năm 2026}, {@code 9 tháng đầu năm}. */
  private Point half(int i) {
    int months =
        tokens.isSmall(i)
            ? tokens.value(i)
            : switch (tokens.word(i)) {
              case "ba" -> 3;
              case "sáu" -> 6;
              case "chín" -> 9;
              default -> 0;
            };
    if (months < 1 || months > 11 || !halfFollows(i) || tokens.joinedBefore(i)) {
      return null;
    }
    boolean begin = tokens.is(i + 2, "đầu");
    int next = i + 3;
    if (tokens.is(next, "của")) {
      next++;
    }
    if (!tokens.is(next, "năm") || (!begin && months != 6)) {
      return null;
    }
    Point point = new Point(months == 6 ? Unit.HALF : Unit.MONTHS, i, next + 1);
    point.number = months == 6 ? (begin ? 1 : 2) : months;
    if (tokens.isYear(next + 1)) {
      point.state(tokens.value(next + 1));
      point.next = next + 2;
    }
    return point;
  }

  boolean halfFollows(int i) {
    return tokens.is(i + 1, "tháng") && (tokens.is(i + 2, "đầu") || tokens.is(i + 2, "cuối"));
  }

  /** {@code tuần đầu tháng 5/2026}, {@code tuần thứ hai của tháng 3}. */
  private Point week(int i) {
    int next = i + 1;
    if (tokens.is(next, "lễ")) {
      next++;
    }
    if (tokens.is(next, "thứ")) {
      next++;
    }
    int number =
        tokens.isNumber(next)
            ? tokens.value(next)
            : switch (tokens.word(next)) {
              case "đầu", "nhất", "một", "i" -> 1;
              case "hai", "ii" -> 2;
              case "ba", "iii" -> 3;
              case "tư", "bốn", "iv" -> 4;
              case "năm", "v" -> 5;
              case "cuối" -> 9;
              default -> 0;
            };
    if (number < 1 || (number > 5 && number != 9)) {
      return null;
    }
    next++;
    if (tokens.is(next, "tiên") || tokens.is(next, "cùng")) {
      next++;
    }
    if (tokens.is(next, "của") || tokens.is(next, "trong")) {
      next++;
    }
    Point month = tokens.is(next, "tháng") ? month(next) : null;
    if (month == null || month.lunar || !month.others.isEmpty()) {
      return null;
    }
    Point week = new Point(Unit.WEEK, i, month.next);
    week.number = number;
    week.month = month.month;
    week.year = month.year;
    week.yearStated = month.yearStated;
    return week;
  }
}
