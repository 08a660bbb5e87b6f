package vn.soat.engine.time;

import vn.soat.engine.time.TimeExpression.Bound;

/**
 * The words before a time that bound it: {@code trước}, {@code chậm nhất là}, {@code đến hết}.
 *
 * @param bound what they say
 * @param word the first of them
 * @param next the token after them
 * @param term whether they announce a length, {@code trong thời hạn}
 */
record Lead(Bound bound, String word, int next, boolean term) {

  /** Reads the bound words that begin at a token; null if there are none. */
  static Lead at(Tokens tokens, int i) {
    String word = tokens.word(i);
    return switch (word) {
      case "trước" -> of(Bound.BEFORE, tokens, i, i + 1, false);
      case "chậm", "muộn" -> tokens.is(i + 1, "nhất") ? of(Bound.BY, tokens, i, i + 2, true) : null;
      case "không" -> noLater(tokens, i);
      case "đến", "tới" -> until(tokens, i, i + 1);
      case "cho" ->
          tokens.is(i + 1, "đến") || tokens.is(i + 1, "tới") ? until(tokens, i, i + 2) : null;
      case "hết" -> of(Bound.BY, tokens, i, i + 1, false);
      case "kể", "tính" -> tokens.is(i + 1, "từ") ? from(tokens, i + 2) : null;
      case "từ" -> from(tokens, i + 1);
      case "sau" -> of(Bound.FROM, tokens, i, i + 1, false);
      case "trong" -> within(tokens, i);
      case "vào" -> of(Bound.ON, tokens, i, i + 1, false);
      case "lúc", "hồi" -> of(Bound.ON, tokens, i, i + 1, false);
      default -> null;
    };
  }

  private static Lead of(Bound bound, Tokens tokens, int first, int after, boolean term) {
    Bound result = bound;
    int next = after;
    for (int more = 0; more < 3; more++) {
      String word = tokens.word(next);
      boolean joins =
          switch (word) {
            case "là", "vào", "trong", "hết", "lúc", "hồi" ->
                bound == Bound.BY || (bound == Bound.ON && !word.equals("hết"));
            case "đến" -> bound == Bound.BY && term;
            case "các" -> bound == Bound.ON;
            case "trước" -> bound == Bound.BY && term;
            default -> false;
          };
      if (!joins) {
        break;
      }
      if (word.equals("trước")) {
        result = Bound.BEFORE;
      }
      next++;
    }
    if (tokens.is(next, "thời", "điểm")) {
      next += 2;
    }
    return new Lead(result, tokens.word(first), next, term);
  }

  private static Lead noLater(Tokens tokens, int i) {
    String word = tokens.word(i + 1);
    boolean late = word.equals("muộn") || word.equals("chậm") || word.equals("trễ");
    if (late && (tokens.is(i + 2, "hơn") || tokens.is(i + 2, "quá"))) {
      return of(Bound.BY, tokens, i, i + 3, true);
    }
    return word.equals("quá") || word.equals("sau") ? of(Bound.BY, tokens, i, i + 2, true) : null;
  }

  private static Lead until(Tokens tokens, int first, int after) {
    if (tokens.is(after, "trước")) {
      return of(Bound.BEFORE, tokens, first, after + 1, false);
    }
    return of(Bound.BY, tokens, first, after, false);
  }

  private static Lead from(Tokens tokens, int after) {
    int next = tokens.is(after, "sau") ? after + 1 : after;
    if (tokens.is(next, "lúc")) {
      next++;
    }
    return new Lead(Bound.FROM, "từ", next, false);
  }

  private static Lead within(Tokens tokens, int i) {
    int next = i + 1;
    boolean term = false;
    if (tokens.is(next, "khoảng")) {
      next++;
    }
    if (tokens.is(next, "vòng")) {
      next++;
      term = true;
    } else if (tokens.is(next, "thời", "hạn") || tokens.is(next, "thời", "gian")) {
      next += 2;
      term = true;
    } else if (tokens.is(next, "cả") || tokens.is(next, "các")) {
      next++;
    }
    return new Lead(Bound.IN, "trong", next, term);
  }
}
