package vn.soat.engine.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.soat.engine.time.Point.Part;
import vn.soat.engine.time.Point.Unit;
import vn.soat.engine.time.TimeExpression.Bound;
import vn.soat.engine.time.TimeExpression.Kind;

/**
 * Finds the phrases of time among tokens. Written by hand, left to right; at each token it looks
 * ahead over a bounded number of tokens and never goes back further than to the next one, so its
 * time is linear in the text whatever the text is.
 */
final class Parser {

  private static final Set<String> OPENING =
      Set.of(
          "ngày", "tháng", "năm", "quý", "quí", "tuần", "t", "nay", "giờ", "trước", "chậm", "muộn",
          "không", "đến", "tới", "cho", "hết", "kể", "tính", "từ", "sau", "trong", "vào", "lúc",
          "hồi", "hằng", "hàng", "mỗi", "thường", "thứ", "chủ", "chúa", "cn", "giai", "thời",
          "nhiệm", "đầu", "giữa", "cuối", "nửa", "buổi", "sáng", "trưa", "chiều", "tối", "đêm",
          "mùng", "mồng", "rằm", "ba", "sáu", "chín");

  /** Beyond this a list is read as several. */
  static final int LONGEST_LIST = 12;

  private final Tokens tokens;
  private final Spans spans;
  private final Clocks clocks;
  private final Days days;
  private final Recurrences recurrences;
  private final Blanks blanks;
  private final List<Phrase> phrases = new ArrayList<>();

  Parser(Tokens tokens) {
    this.tokens = tokens;
    blanks = new Blanks(tokens);
    clocks = new Clocks(tokens);
    spans = new Spans(tokens);
    days = new Days(tokens, spans, clocks);
    recurrences = new Recurrences(tokens, spans, days, clocks);
  }

  /** The phrases in text order. */
  List<Phrase> parse() {
    int i = 0;
    while (i < tokens.size()) {
      int known = phrases.size();
      Phrase phrase = continuation(i);
      if (phrase == null) {
        int blank = blanks.blank(i);
        if (blank > i) {
          i = blank;
          continue;
        }
        phrase = phrase(i);
      }
      if (phrase == null) {
        i++;
      } else {
        phrases.add(known, phrase);
        addOthers(phrase);
        i = phrases.get(phrases.size() - 1).next;
      }
    }
    return phrases;
  }

  private void addOthers(Phrase phrase) {
    if (phrase.begin != null && phrase.end == null) {
      for (Point point : phrase.begin.others) {
        Phrase other = Phrase.of(point);
        other.bound = phrase.bound;
        phrases.add(other);
      }
    }
  }

  /** A member of a list that its first member introduced, {@code hằng tháng, quý và năm}. */
  private Phrase continuation(int i) {
    if (phrases.isEmpty()) {
      return null;
    }
    Phrase last = phrases.get(phrases.size() - 1);
    if (last.next != i) {
      return null;
    }
    int first = i;
    boolean and = tokens.is(i, "và") || tokens.is(i, "hoặc");
    if (and || tokens.isMark(i, ',') || tokens.isMark(i, ';')) {
      first++;
      if (tokens.is(first, "và")) {
        first++;
      }
    } else {
      return null;
    }
    if (last.kind == Kind.RECURRING && last.value.startsWith("P") && !last.value.equals("PXX")) {
      return recurrences.recurringMember(first);
    }
    if (last.begin == null || last.end != null) {
      return null;
    }
    Point point = last.begin;
    if (point.unit == Unit.YEAR && point.part == Part.WHOLE && last.lead == null) {
      if (tokens.isYear(first)
          && tokens.standsAlone(first, first + 1)
          && !tokens.isMark(first + 1, '-')
          && !tokens.isNumber(first + 1)) {
        return Phrase.of(new Point(Unit.YEAR, first, first + 1).state(tokens.value(first)));
      }
      return null;
    }
    if (point.unit == Unit.DAY && and && tokens.isSmall(first)) {
      Point next = days.figures(first, true, false);
      if (next != null
          && next.hasMonth()
          && tokens.standsAlone(first, next.next)
          && next.exists()) {
        Phrase member = recurrences.yearly(Phrase.of(next));
        if (member.bound == Bound.ON && (last.bound == Bound.BEFORE || last.bound == Bound.BY)) {
          member.bound = last.bound;
        }
        return member;
      }
    }
    return null;
  }

  /** Whether a phrase, or what its bound words bound, can begin here; most words are none. */
  private boolean opens(int i) {
    return tokens.isNumber(i) || OPENING.contains(tokens.word(i));
  }

  private Phrase phrase(int i) {
    if (!opens(i)) {
      return null;
    }
    Phrase recurring = recurrences.recurring(i);
    if (recurring != null) {
      return recurring;
    }
    Phrase stretch = stretch(i);
    if (stretch != null) {
      return stretch;
    }
    Lead lead = Lead.at(tokens, i);
    int start = lead == null ? i : lead.next();
    if (lead != null && !opens(start)) {
      return null;
    }
    Phrase length = recurrences.length(i, start, lead);
    if (length != null) {
      return length;
    }
    return core(i, start, lead);
  }

  private Phrase stretch(int i) {
    String word = null;
    int start = i + 2;
    if (tokens.is(i, "giai", "đoạn")) {
      word = "giai đoạn";
    } else if (tokens.is(i, "thời") && (tokens.is(i + 1, "kỳ") || tokens.is(i + 1, "kì"))) {
      word = "giai đoạn";
    } else if (tokens.is(i, "nhiệm") && (tokens.is(i + 1, "kỳ") || tokens.is(i + 1, "kì"))) {
      word = "nhiệm kỳ";
    } else if (tokens.isYear(i)) {
      word = "";
      start = i;
    }
    if (word == null || !tokens.isYear(start) || !tokens.standsAlone(start, start + 1)) {
      return null;
    }
    int end = start + 1;
    if (!tokens.isMark(end, '-') && !tokens.is(end, "đến")) {
      return null;
    }
    end++;
    if (tokens.is(end, "năm")) {
      end++;
    }
    if (!tokens.isYear(end) || tokens.joinedAfter(end + 1)) {
      return null;
    }
    if (word.isEmpty()
        && (tokens.value(end) <= tokens.value(start)
            || (Words.COUNTERS.contains(tokens.word(i - 1)) && !tokens.is(i - 1, "án")))) {
      return null;
    }
    Phrase phrase = new Phrase(i, end + 1);
    phrase.begin = new Point(Unit.YEAR, start, start + 1).state(tokens.value(start));
    phrase.end = new Point(Unit.YEAR, end, end + 1).state(tokens.value(end));
    phrase.kind = Kind.SPAN;
    phrase.bound = Bound.BETWEEN;
    phrase.stretch = word.isEmpty() ? "giai đoạn" : word;
    return phrase;
  }

  private Phrase core(int first, int start, Lead lead) {
    boolean from = lead != null && lead.bound() == Bound.FROM;
    boolean strong = lead != null && !lead.word().equals("sau");
    Point begin =
        from && tokens.is(start, "nay")
            ? new Point(Unit.NOW, start, start + 1)
            : point(start, strong);
    if (begin == null && tokens.isSmall(start)) {
      begin = days.bareDay(start, from);
    }
    if (begin == null) {
      return null;
    }
    Phrase phrase = new Phrase(first, begin.next);
    phrase.lead = lead;
    phrase.begin = begin;
    if (!begin.others.isEmpty()) {
      return listed(phrase, lead);
    }
    Point end =
        lead == null || from || lead.bound() == Bound.IN || lead.bound() == Bound.ON
            ? secondEnd(begin, from)
            : null;
    if (end == null && begin.unit == Unit.DAY && !begin.hasMonth()) {
      return begin.named ? recurrences.dayOfEvery(phrase) : null;
    }
    if (end == null && (begin.unit == Unit.NOW || (from && days.fraction(begin)))) {
      return null;
    }
    if (end == null && begin.unit == Unit.CLOCK && !begin.clock.sure() && lead == null) {
      return null;
    }
    if (end != null) {
      phrase.end = end;
      phrase.next = end.next;
      lend(begin, end);
      return phrase.bounded(lead);
    }
    return recurrences.yearly(phrase.bounded(lead));
  }

  /** A list is one time if it is unbroken, else one for each member. */
  private static Phrase listed(Phrase phrase, Lead lead) {
    Point last = phrase.begin;
    boolean unbroken = true;
    for (Point other : phrase.begin.others) {
      unbroken &= ordinal(other) == ordinal(last) + 1;
      last = other;
    }
    if (unbroken) {
      phrase.end = last;
      phrase.next = last.next;
    }
    phrase.bounded(lead);
    if (unbroken && lead != null && lead.bound() != Bound.ON) {
      phrase.bound = lead.bound();
    }
    return phrase;
  }

  private static int ordinal(Point point) {
    return switch (point.unit) {
      case DAY -> point.day;
      case MONTH -> point.month;
      default -> point.number;
    };
  }

  /**
   * Reads one point of time.
   *
   * @param strong whether the words before it leave no doubt that a time follows
   */
  Point point(int i, boolean strong) {
    if (tokens.isNumber(i)) {
      Clock clock = clocks.clock(i);
      if (clock != null) {
        return days.withClock(i, clock);
      }
    }
    Point day = days.day(i, strong);
    if (day != null) {
      return day;
    }
    Part part = Part.WHOLE;
    int start = i;
    switch (tokens.word(i)) {
      case "đầu" -> part = Part.START;
      case "giữa" -> part = Part.MIDDLE;
      case "cuối" -> part = Part.END;
      case "nửa" -> {
        if (tokens.is(i + 1, "đầu")) {
          part = Part.START;
          start++;
        } else if (tokens.is(i + 1, "cuối")) {
          part = Part.END;
          start++;
        }
      }
      default -> {}
    }
    if (part != Part.WHOLE) {
      start++;
    }
    Point point = spans.stretchOfYear(start, part == Part.WHOLE && strong);
    if (point == null || part == Part.WHOLE) {
      return point;
    }
    if (point.unit != Unit.MONTH && point.unit != Unit.QUARTER && point.unit != Unit.YEAR) {
      return null;
    }
    Point partly = new Point(point.unit, i, point.next);
    partly.year = point.year;
    partly.yearStated = point.yearStated;
    partly.month = point.month;
    partly.number = point.number;
    partly.lunar = point.lunar;
    partly.part = part;
    return partly;
  }

  private Point secondEnd(Point begin, boolean from) {
    int next = begin.next;
    if (tokens.isMark(next, ',') && tokens.is(next + 1, "đến")) {
      next++;
    }
    boolean dash = tokens.isMark(next, '-');
    if (dash) {
      next++;
    } else {
      if (tokens.is(next, "cho")) {
        next++;
      }
      if (!tokens.is(next, "đến") && !tokens.is(next, "tới")) {
        return null;
      }
      next++;
    }
    if (tokens.is(next, "đến")) {
      next++;
    }
    if (tokens.is(next, "hết") || tokens.is(next, "trước")) {
      next++;
    }
    if (tokens.is(next, "lúc")) {
      next++;
    }
    if (tokens.is(next, "nay") || tokens.is(next, "hiện", "nay")) {
      int after = tokens.is(next, "nay") ? next + 1 : next + 2;
      return begin.unit == Unit.NOW || dash || begin.unit == Unit.CLOCK
          ? null
          : new Point(Unit.NOW, next, after);
    }
    Point end = begin.unit == Unit.QUARTER ? spans.figureQuarter(next) : null;
    if (end == null) {
      end = point(next, true);
    }
    if (end == null && begin.unit == Unit.MONTH) {
      end = spans.figureMonth(next);
    }
    if (end == null && begin.unit == Unit.YEAR && tokens.isYear(next)) {
      end = new Point(Unit.YEAR, next, next + 1).state(tokens.value(next));
    }
    if (end == null || !join(begin, end, dash, from)) {
      return null;
    }
    return end;
  }

  private static boolean join(Point begin, Point end, boolean dash, boolean from) {
    if (!end.others.isEmpty() || !begin.others.isEmpty()) {
      return false;
    }
    if (end.unit == Unit.DAY && !end.hasMonth()) {
      return false;
    }
    if (begin.unit == Unit.CLOCK) {
      return end.clock != null && (end.unit == Unit.CLOCK || end.unit == Unit.DAY);
    }
    if (end.unit == Unit.CLOCK) {
      return begin.clock != null && begin.unit == Unit.DAY;
    }
    if (begin.unit == Unit.DAY && end.unit == Unit.DAY) {
      if (begin.yearStated && end.yearStated && !begin.year.equals(end.year) && !from) {
        boolean anniversary = begin.day == end.day && begin.month == end.month;
        return !anniversary && !(dash && Math.abs(begin.year - end.year) > 5);
      }
      return true;
    }
    if (begin.unit == Unit.NOW || from) {
      return begin.hasMonth() || begin.unit != Unit.DAY;
    }
    return begin.unit == end.unit && begin.unit != Unit.HALF && begin.unit != Unit.SCHOOL_YEAR;
  }

  /** Gives each end what it leaves to the other: a day, a month, a year. */
  private static void lend(Point begin, Point end) {
    if (begin.unit == Unit.DAY && end.unit == Unit.DAY && !begin.hasMonth()) {
      begin.month = end.month;
      begin.lunar = end.lunar;
      begin.inFigures = end.inFigures;
    }
    if (end.unit == Unit.NOW || end.unit == Unit.CLOCK) {
      return;
    }
    if (begin.year == null && end.year != null) {
      begin.borrowYear(end.year, true);
      crossYear(begin, end, -1);
    } else if (end.year == null && begin.year != null) {
      end.borrowYear(begin.year, true);
      crossYear(begin, end, 1);
    }
  }

  /**
   * A period that would end before it begins runs over the turn of the year, if that makes it at
   * most half a year long; else it is left to be reported.
   */
  static void crossYear(Point begin, Point end, int shift) {
    if (begin.from() == null || end.to() == null || !end.to().isBefore(begin.from())) {
      return;
    }
    if (end.to().plusYears(1).minusDays(184).isBefore(begin.from())) {
      Point moved = shift < 0 ? begin : end;
      moved.year += shift;
    }
  }
}
