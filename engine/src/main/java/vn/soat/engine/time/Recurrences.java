package vn.soat.engine.time;

import java.time.DayOfWeek;
import vn.soat.engine.time.Point.Unit;
import vn.soat.engine.time.TimeExpression.Bound;
import vn.soat.engine.time.TimeExpression.Kind;

/** Reads times that come again and lengths of time. */
final class Recurrences {

  private final Tokens tokens;
  private final Spans spans;
  private final Days days;
  private final Clocks clocks;

  Recurrences(Tokens tokens, Spans spans, Days days, Clocks clocks) {
    this.tokens = tokens;
    this.spans = spans;
    this.days = days;
    this.clocks = clocks;
  }

  Phrase recurring(int i) {
    String word = tokens.word(i);
    if (every(word)) {
      String value =
          switch (tokens.word(i + 1)) {
            case "ngày" -> "P1D";
            case "tuần" -> "P1W";
            case "tháng" -> "P1M";
            case "quý" -> "P3M";
            case "năm" -> "P1Y";
            default -> null;
          };
      return value == null || tokens.isNumber(i + 2)
          ? null
          : Phrase.of(Kind.RECURRING, value, i, i + 2);
    }
    if (word.equals("thường") && tokens.is(i + 1, "xuyên")) {
      boolean opens = i == 0 || tokens.isMark(i - 1, ':') || tokens.beginsLine(i);
      char after = tokens.mark(i + 2);
      boolean newLine =
          tokens.beginsLine(i + 2) && (!tokens.isWord(i + 2) || tokens.capitalised(i + 2));
      boolean closes = newLine || after == '.' || after == ';' || after == ',' || after == '|';
      return opens && closes ? Phrase.of(Kind.RECURRING, "PXX", i, i + 2) : null;
    }
    if (tokens.isSmall(i) && !(i > 0 && tokens.isMark(i - 1, '/'))) {
      String value =
          switch (tokens.word(i + 1)) {
            case "ngày" -> "P" + tokens.value(i) + "D";
            case "tuần" -> "P" + tokens.value(i) + "W";
            case "tháng" -> "P" + tokens.value(i) + "M";
            case "quý" -> "P" + tokens.value(i) * 3 + "M";
            case "năm" -> "P" + tokens.value(i) + "Y";
            default -> null;
          };
      if (value == null) {
        return null;
      }
      int times = i + 2;
      boolean once =
          (tokens.isMark(times, '/') && tokens.is(times + 1, "lần"))
              || (tokens.isMark(times, '/')
                  && tokens.isSmall(times + 1)
                  && tokens.is(times + 2, "lần"))
              || ((tokens.is(times, "một") || tokens.isSmall(times))
                  && tokens.is(times + 1, "lần"));
      if (once) {
        int next = tokens.is(times + 1, "lần") ? times + 2 : times + 3;
        return Phrase.of(Kind.RECURRING, value, i, next);
      }
      boolean regular = tokens.is(i - 2, "định", "kỳ") || tokens.is(i - 2, "định", "kì");
      return regular && !spans.halfFollows(i) ? Phrase.of(Kind.RECURRING, value, i, i + 2) : null;
    }
    DayOfWeek weekday = days.weekday(i, true);
    if (weekday != null) {
      int next = i + 2;
      if (every(tokens.word(next)) && tokens.is(next + 1, "tuần")) {
        return Phrase.of(Kind.RECURRING, "XXXX-WXX-" + weekday.getValue(), i, next + 2);
      }
    }
    return null;
  }

  Phrase recurringMember(int i) {
    String value = null;
    int next = i + 1;
    switch (tokens.word(i)) {
      case "quý" -> value = spans.isQuarter(i + 1) ? null : "P3M";
      case "năm" -> value = tokens.isNumber(i + 1) ? null : "P1Y";
      case "tháng" -> value = tokens.isNumber(i + 1) ? null : "P1M";
      default -> {
        if (tokens.isSmall(i) && !spans.halfFollows(i) && !tokens.isNumber(i + 2)) {
          value =
              switch (tokens.word(i + 1)) {
                case "tháng" -> "P" + tokens.value(i) + "M";
                case "năm" -> "P" + tokens.value(i) + "Y";
                default -> null;
              };
          next = i + 2;
        }
      }
    }
    return value == null ? null : Phrase.of(Kind.RECURRING, value, i, next);
  }

  private static boolean every(String word) {
    return word.equals("hằng") || word.equals("hàng") || word.equals("mỗi");
  }

  /** {@code ngày 10} of every month or quarter. */
  Phrase dayOfEvery(Phrase phrase) {
    Point day = phrase.begin;
    int next = day.next;
    if (tokens.is(next, "của")) {
      next++;
    }
    String value = null;
    if (every(tokens.word(next)) && tokens.is(next + 1, "tháng")) {
      value = day.value();
      next += 2;
    } else if (every(tokens.word(next)) && tokens.is(next + 1, "quý")) {
      value = "P3M";
      next += 2;
    } else if (sharesMonth(day.next)) {
      value = day.value();
    } else if (tokens.is(next, "tháng")) {
      int month = next + 1;
      String which = tokens.word(month);
      if (which.equals("cuối") || which.equals("đầu") || which.equals("thứ")) {
        month += which.equals("thứ") ? 2 : 1;
        if (tokens.is(month, "cùng") || tokens.is(month, "tiên")) {
          month++;
        }
        if (tokens.is(month, "của") || tokens.is(month, "trong")) {
          month++;
        }
        if (every(tokens.word(month)) || tokens.is(month, "mỗi")) {
          month++;
        }
        if (tokens.is(month, "quý") && !spans.isQuarter(month + 1)) {
          value = "P3M";
          next = month + 1;
        }
      } else if (which.equals("sau")) {
        value = day.value();
        next = month + 1;
      } else if (which.equals("tiếp") || which.equals("kế")) {
        value = day.value();
        next = tokens.isWord(month + 1) ? month + 2 : month + 1;
      }
    }
    if (value == null) {
      boolean bounded = phrase.lead != null;
      boolean ends = !tokens.isWord(day.next) && !tokens.isNumber(day.next);
      return bounded && ends && day.exists() ? phrase.bounded(phrase.lead) : null;
    }
    if (!day.exists()) {
      return null;
    }
    Phrase recurring = Phrase.of(Kind.RECURRING, value, phrase.first, next);
    recurring.lead = phrase.lead;
    recurring.bound = phrase.lead == null ? Bound.ON : phrase.lead.bound();
    return recurring;
  }

  /** Whether days follow that are those of every month: {@code và ngày 25 hằng tháng}. */
  private boolean sharesMonth(int i) {
    int next = i;
    for (int member = 0; member < Parser.LONGEST_LIST; member++) {
      if (!tokens.isMark(next, ',') && !tokens.is(next, "và")) {
        return false;
      }
      next += tokens.is(next + 1, "ngày") ? 2 : 1;
      if (!tokens.isSmall(next)) {
        return false;
      }
      next++;
      if (every(tokens.word(next))) {
        return tokens.is(next + 1, "tháng");
      }
    }
    return false;
  }

  /** {@code ngày 15/12 hằng năm}. */
  Phrase yearly(Phrase phrase) {
    Point day = phrase.begin;
    if (day.unit == Unit.DAY
        && day.year == null
        && day.hasMonth()
        && !day.lunar
        && day.exists()
        && every(tokens.word(phrase.next))
        && tokens.is(phrase.next + 1, "năm")) {
      Phrase recurring = Phrase.of(Kind.RECURRING, day.value(), phrase.first, phrase.next + 2);
      recurring.lead = phrase.lead;
      recurring.bound = phrase.bound;
      return recurring;
    }
    return phrase;
  }

  /** {@code trong 05 ngày làm việc}, {@code sau 15 ngày kể từ ngày ký}. */
  Phrase length(int i, int start, Lead lead) {
    if (!tokens.isNumber(start) || tokens.digits(start) > 3) {
      return null;
    }
    String unit = tokens.word(start + 1);
    int next = start + 2;
    if (tokens.isNumber(next) || spans.halfFollows(start)) {
      return null;
    }
    boolean working = unit.equals("ngày") && tokens.is(next, "làm", "việc");
    if (working) {
      next += 2;
    }
    int since = since(next);
    boolean counted = since > next || tokens.is(next, "kể", "từ") || tokens.is(next, "tính", "từ");
    boolean fine = unit.equals("ngày") || unit.equals("giờ") || unit.equals("tuần");
    Bound bound = lead == null ? Bound.NONE : lead.bound();
    boolean led =
        switch (bound) {
          case IN -> fine || unit.equals("tháng") || lead.term() || counted;
          case FROM -> lead.word().equals("sau") && (fine || counted);
          case BY -> lead.term();
          case BEFORE -> fine && !unit.equals("giờ");
          default -> false;
        };
    boolean past =
        tokens.is(next, "qua")
            || tokens.is(next, "gần")
            || tokens.is(next, "liên")
            || tokens.is(next, "trở");
    if (past || !(led || working || (unit.equals("ngày") && ahead(start)))) {
      return null;
    }
    int count = tokens.value(start);
    String value =
        switch (unit) {
          case "ngày" -> "P" + count + "D";
          case "tuần" -> "P" + count + "W";
          case "tháng" -> "P" + count + "M";
          case "quý" -> "P" + count * 3 + "M";
          case "năm" -> "P" + count + "Y";
          case "giờ" -> "PT" + count + "H";
          case "phút" -> "PT" + count + "M";
          default -> null;
        };
    if (value == null || (unit.equals("giờ") && clockWithDate(start))) {
      return null;
    }
    Phrase phrase = Phrase.of(Kind.DURATION, value, led ? i : start, since);
    phrase.lead = led ? lead : null;
    phrase.bound = led ? bound : Bound.NONE;
    return phrase;
  }

  /** Whether it is a length before something: {@code trước đại hội ít nhất 15 ngày}. */
  private boolean ahead(int number) {
    if (!tokens.is(number - 2, "ít", "nhất") && !tokens.is(number - 2, "tối", "thiểu")) {
      return false;
    }
    for (int i = number - 3; i >= 0 && i > number - 12 && tokens.isWord(i); i--) {
      if (tokens.is(i, "trước")) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is a time of day with its day, {@code 8 giờ ngày 15/5}. */
  private boolean clockWithDate(int i) {
    Clock clock = clocks.clock(i);
    return clock != null && days.withClock(i, clock).unit == Unit.DAY;
  }

  /** Where {@code kể từ ngày ký} after a length ends; the same token if it is not there. */
  private int since(int i) {
    int next = i;
    if (tokens.is(next, "kể") || tokens.is(next, "tính")) {
      next++;
    }
    if (!tokens.is(next, "từ", "ngày")) {
      return i;
    }
    next += 2;
    return switch (tokens.word(next)) {
      case "ký" -> next + 1;
      case "nhận" -> tokens.is(next + 1, "được") ? next + 2 : next + 1;
      case "ban" -> tokens.is(next + 1, "hành") ? next + 2 : i;
      case "phát" -> tokens.is(next + 1, "hành") ? next + 2 : i;
      case "kết" -> tokens.is(next + 1, "thúc") ? next + 2 : i;
      case "công" -> tokens.is(next + 1, "bố") ? next + 2 : i;
      case "có" -> tokens.is(next + 1, "hiệu", "lực") ? next + 3 : i;
      default -> i;
    };
  }
}
