package vn.soat.engine.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** A day, month, quarter or other stretch of the calendar while it is being read. */
final class Point {

  /** How fine the point is. */
  enum Unit {
    CLOCK,
    DAY,
    WEEK,
    MONTH,
    MONTHS,
    QUARTER,
    HALF,
    YEAR,
    SCHOOL_YEAR,
    NOW
  }

  /** The part of a month, quarter or year that is meant. */
  enum Part {
    WHOLE,
    START,
    MIDDLE,
    END
  }

  private static final int UNKNOWN = -1;

  final Unit unit;
  final int first;
  int next;

  /** As written or lent by a neighbour; null while unknown. */
  Integer year;

  /** Whether the year is written, here or in the other end of a list or period. */
  boolean yearStated;

  /** Whether the year's figures cannot be a year. */
  boolean yearBroken;

  /** Of a day or month, possible or not. */
  int month = UNKNOWN;

  int day;

  /** Quarter, half, week of the month (9 for the last), or count of months from January. */
  int number;

  Part part = Part.WHOLE;
  boolean lunar;
  Clock clock;
  String partOfDay;
  DayOfWeek weekday;

  /** The tokens of the day itself, without time and weekday. */
  int dateFirst;

  int dateNext;
  boolean inFigures;

  /** Whether the word {@code ngày} stands before it. */
  boolean named;

  /** Further days of a list that is no unbroken stretch. */
  final List<Point> others = new ArrayList<>();

  Point(Unit unit, int first, int next) {
    this.unit = unit;
    this.first = first;
    this.next = next;
    this.dateFirst = first;
    this.dateNext = next;
  }

  /** The same point over other tokens. */
  static Point copy(Point day, int first, int next) {
    Point point = new Point(day.unit, first, next);
    point.year = day.year;
    point.yearStated = day.yearStated;
    point.yearBroken = day.yearBroken;
    point.month = day.month;
    point.day = day.day;
    point.number = day.number;
    point.lunar = day.lunar;
    point.clock = day.clock;
    point.partOfDay = day.partOfDay;
    point.weekday = day.weekday;
    point.dateFirst = day.dateFirst;
    point.dateNext = day.dateNext;
    point.inFigures = day.inFigures;
    point.named = day.named;
    point.others.addAll(day.others);
    return point;
  }

  Point state(int value) {
    year = value;
    yearStated = true;
    return this;
  }

  void borrowYear(Integer value, boolean stated) {
    boolean open = unit == Unit.CLOCK || unit == Unit.NOW || (unit == Unit.DAY && !hasMonth());
    if (year == null && value != null && !open && !yearBroken) {
      year = value;
      yearStated = stated;
    }
  }

  boolean hasMonth() {
    return month != UNKNOWN;
  }

  /** Whether the calendar has such a time, as far as what is known of it tells. */
  boolean exists() {
    return switch (unit) {
      case DAY -> !yearBroken && (!hasMonth() ? day >= 1 && day <= 31 : dayExists());
      case MONTH, WEEK -> month >= 1 && month <= 12;
      case QUARTER -> number >= 1 && number <= 4;
      default -> true;
    };
  }

  private boolean dayExists() {
    if (lunar) {
      return month >= 1 && month <= 12 && day >= 1 && day <= 30;
    }
    return (year == null || !yearStated)
        ? Calendar.existsInSomeYear(month, day)
        : Calendar.exists(year, month, day);
  }

  /** The first day, or null if it is unknown. */
  LocalDate from() {
    if (year == null || !exists()) {
      return null;
    }
    return switch (unit) {
      case DAY -> date();
      case WEEK -> weekFrom();
      case MONTH -> lunar ? Calendar.fromLunar(year, month, 1) : monthPart(true);
      case MONTHS, YEAR -> yearPart(true);
      case QUARTER -> quarterPart(true);
      case HALF -> LocalDate.of(year, number == 1 ? 1 : 7, 1);
      case SCHOOL_YEAR -> LocalDate.of(year, 8, 1);
      case CLOCK, NOW -> null;
    };
  }

  /** The last day, or null if it is unknown. */
  LocalDate to() {
    if (year == null || !exists()) {
      return null;
    }
    return switch (unit) {
      case DAY -> date();
      case WEEK -> weekTo();
      case MONTH -> lunar ? Calendar.fromLunar(year, month, 29) : monthPart(false);
      case MONTHS -> YearMonth.of(year, number).atEndOfMonth();
      case YEAR -> yearPart(false);
      case QUARTER -> quarterPart(false);
      case HALF -> number == 1 ? LocalDate.of(year, 6, 30) : LocalDate.of(year, 12, 31);
      case SCHOOL_YEAR -> LocalDate.of(number, 7, 31);
      case CLOCK, NOW -> null;
    };
  }

  /** The civil day, or null. */
  LocalDate date() {
    if (unit != Unit.DAY || year == null || !exists()) {
      return null;
    }
    if (lunar) {
      return Calendar.fromLunar(year, month, day);
    }
    return Calendar.exists(year, month, day) ? LocalDate.of(year, month, day) : null;
  }

  // A part of a month or year is vague; the interval is the widest that the words can mean.
  private LocalDate monthPart(boolean begin) {
    YearMonth whole = YearMonth.of(year, month);
    return switch (part) {
      case WHOLE -> begin ? whole.atDay(1) : whole.atEndOfMonth();
      case START -> begin ? whole.atDay(1) : whole.atDay(15);
      case MIDDLE -> whole.atDay(begin ? 10 : 20);
      case END -> begin ? whole.atDay(16) : whole.atEndOfMonth();
    };
  }

  private LocalDate quarterPart(boolean begin) {
    int start = number * 3 - 2;
    return switch (part) {
      case WHOLE ->
          begin ? LocalDate.of(year, start, 1) : YearMonth.of(year, start + 2).atEndOfMonth();
      case START -> LocalDate.of(year, begin ? start : start + 1, begin ? 1 : 15);
      case MIDDLE -> begin ? LocalDate.of(year, start, 16) : LocalDate.of(year, start + 2, 15);
      case END ->
          begin ? LocalDate.of(year, start + 1, 16) : YearMonth.of(year, start + 2).atEndOfMonth();
    };
  }

  private LocalDate yearPart(boolean begin) {
    return switch (part) {
      case WHOLE -> LocalDate.of(year, begin ? 1 : 12, begin ? 1 : 31);
      case START -> LocalDate.of(year, begin ? 1 : 6, begin ? 1 : 30);
      case MIDDLE -> LocalDate.of(year, begin ? 4 : 9, begin ? 1 : 30);
      case END -> LocalDate.of(year, begin ? 7 : 12, begin ? 1 : 31);
    };
  }

  private LocalDate weekFrom() {
    YearMonth whole = YearMonth.of(year, month);
    return number == 9
        ? whole.atEndOfMonth().minusDays(6)
        : number <= 4 || whole.lengthOfMonth() > 28
            ? whole.atDay(number * 7 - 6)
            : whole.atEndOfMonth();
  }

  private LocalDate weekTo() {
    YearMonth whole = YearMonth.of(year, month);
    return number <= 4 ? whole.atDay(number * 7) : whole.atEndOfMonth();
  }

  /** The value in TIMEX3 style. */
  String value() {
    String years = year == null ? "XXXX" : pad(year, 4);
    return switch (unit) {
      case NOW -> "PRESENT_REF";
      case CLOCK -> "XXXX-XX-XX" + clockValue();
      case DAY -> dayValue(years) + clockValue();
      case WEEK ->
          year == null || !exists() ? years + "-" + pad(month, 2) : weekFrom() + "/" + weekTo();
      case MONTH -> {
        LocalDate begin = lunar ? from() : null;
        yield begin == null ? years + "-" + pad(month, 2) : begin + "/" + to();
      }
      case MONTHS -> years + "-01/" + years + "-" + pad(number, 2);
      case QUARTER -> years + "-Q" + number;
      case HALF -> years + "-H" + number;
      case YEAR -> years;
      case SCHOOL_YEAR -> years + "/" + number;
    };
  }

  private String dayValue(String years) {
    if (lunar) {
      LocalDate civil = date();
      return civil == null ? years + "-XX-XX" : civil.toString();
    }
    return years + "-" + (!hasMonth() ? "XX" : pad(month, 2)) + "-" + pad(day, 2);
  }

  private String clockValue() {
    if (clock != null && clock.exists()) {
      return "T" + pad(clock.hour(), 2) + ":" + pad(clock.minute(), 2);
    }
    return clock == null && partOfDay != null ? "T" + partOfDay : "";
  }

  private static String pad(int number, int width) {
    StringBuilder padded = new StringBuilder().append(number);
    while (padded.length() < width) {
      padded.insert(0, '0');
    }
    return padded.toString();
  }
}
