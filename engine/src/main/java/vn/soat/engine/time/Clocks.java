package vn.soat.engine.time;

/** Reads times of day. */
final class Clocks {

  private final Tokens tokens;

  Clocks(Tokens tokens) {
    this.tokens = tokens;
  }

  Clock clock(int i) {
    if (!tokens.isSmall(i) || (tokens.joinedBefore(i) && !tokens.isMark(i - 1, '-'))) {
      return null;
    }
    int hour = tokens.value(i);
    String unit = tokens.word(i + 1);
    if (tokens.isMark(i + 1, ':')) {
      boolean minutes =
          tokens.glued(i + 1)
              && tokens.glued(i + 2)
              && tokens.isNumber(i + 2)
              && tokens.digits(i + 2) == 2
              && tokens.value(i + 2) < 60
              && hour <= 24
              && !(tokens.isMark(i + 3, ':') && tokens.glued(i + 3));
      return minutes ? new Clock(i, i + 3, hour, tokens.value(i + 2), false, false) : null;
    }
    boolean figures = unit.equals("h") || (unit.equals("g") && tokens.glued(i + 1));
    if (!figures && !unit.equals("giờ")) {
      return null;
    }
    int next = i + 2;
    int minute = 0;
    boolean sure = false;
    if (tokens.isMark(next, ':') && tokens.glued(next) && tokens.isSmall(next + 1)) {
      return new Clock(i, next + 2, hour, tokens.value(next + 1), true, true);
    }
    if (tokens.isSmall(next) && minutes(next, figures)) {
      minute = tokens.value(next);
      next++;
      sure = true;
    } else if (unit.equals("g")) {
      return null;
    }
    boolean malformed = hour > 24 || minute > 59 || (hour == 24 && minute > 0);
    if (sure) {
      if (tokens.is(next, "phút")
          || ((tokens.is(next, "p") || tokens.is(next, "ph")) && tokens.glued(next))) {
        next++;
      } else {
        while (tokens.isMark(next, '\'')) {
          malformed = true;
          next++;
        }
      }
    }
    if (!sure && hour > 24) {
      return null;
    }
    return new Clock(i, next, hour, minute, malformed, sure);
  }

  private boolean minutes(int i, boolean figures) {
    char after = tokens.mark(i + 1);
    if (after == '/'
        || ((after == '.' || after == '-')
            && tokens.glued(i + 1)
            && tokens.isNumber(i + 2)
            && tokens.glued(i + 2)
            && !tokens.is(i + 3, "h")
            && !tokens.is(i + 3, "giờ"))) {
      return false;
    }
    if (tokens.glued(i) && figures) {
      return true;
    }
    if (tokens.digits(i) != 2) {
      return tokens.is(i + 1, "phút");
    }
    return switch (tokens.word(i + 1)) {
      case "" -> after != '%';
      case "phút", "ngày", "sáng", "chiều", "tối", "thứ", "đến", "tại", "và" -> true;
      case "hằng", "hàng", "mỗi", "các", "hôm", "cùng" -> true;
      default -> false;
    };
  }
}
