package vn.soat.engine.time;

/** Dates that are still to be filled: {@code ngày … tháng … năm 2026} is none. */
final class Blanks {

  private final Tokens tokens;

  Blanks(Tokens tokens) {
    this.tokens = tokens;
  }

  /** {@code ngày … tháng … năm 2026}, {@code ngày …/5/2026}: where it ends, or the same token. */
  int blank(int i) {
    String word = tokens.word(i);
    int next = i + 1;
    boolean blank =
        switch (word) {
          case "ngày" ->
              isGap(next)
                  || tokens.isMark(next, '/')
                  || (tokens.is(next, "tháng")
                      && (isGap(next + 1)
                          || tokens.is(next + 1, "năm")
                          || (tokens.isSmall(next + 1) && tokens.is(next + 2, "năm"))))
                  || (tokens.isSmall(next) && tokens.isMark(next + 1, '/') && isGap(next + 2))
                  || (tokens.isSmall(next)
                      && tokens.is(next + 1, "tháng")
                      && (isGap(next + 2)
                          || (tokens.is(next + 2, "năm") && tokens.isYear(next + 3))));
          case "tháng" ->
              isGap(next)
                  || tokens.isMark(next, '/')
                  || (tokens.is(next, "năm") && tokens.isYear(next + 1));
          case "quý" -> isGap(next) || tokens.isMark(next, '/');
          default -> false;
        };
    if (!blank) {
      return i;
    }
    boolean open = true;
    while (open) {
      if (isGap(next)
          || (tokens.isMark(next, '.') && tokens.isMark(next - 1, '.'))
          || tokens.isMark(next, '/')
          || tokens.isMark(next, '_')
          || tokens.is(next, "tháng")
          || tokens.is(next, "năm")) {
        next++;
      } else if (tokens.isNumber(next) && !tokens.isMark(next - 1, '.')) {
        next++;
      } else {
        open = false;
      }
    }
    return next;
  }

  private boolean isGap(int i) {
    char mark = tokens.mark(i);
    return mark == '\u2026'
        || mark == '_'
        || (mark == '.' && tokens.isMark(i + 1, '.') && tokens.glued(i + 1));
  }
}
