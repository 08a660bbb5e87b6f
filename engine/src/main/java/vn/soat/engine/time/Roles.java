package vn.soat.engine.time;

import java.util.Set;
import vn.soat.engine.time.Point.Unit;
import vn.soat.engine.time.TimeExpression.Bound;
import vn.soat.engine.time.TimeExpression.Kind;
import vn.soat.engine.time.TimeExpression.Role;

/** What a time is for, from the words around it. */
final class Roles {

  /** How many tokens before a time are asked. */
  private static final int REACH = 14;

  private static final Set<String> ACTS =
      Set.of(
          "quyết", "chỉ", "kế", "hướng", "công", "thông", "kết", "báo", "tờ", "chương", "nghị",
          "luật", "điện", "quy");

  private static final Set<String> NOUNS_IN_TRINH =
      Set.of("chương", "công", "lộ", "quá", "quy", "giáo", "tờ");

  private final Tokens tokens;

  Roles(Tokens tokens) {
    this.tokens = tokens;
  }

  Role of(Phrase phrase) {
    if (phrase.stretch.equals("nhiệm kỳ")) {
      return Role.TERM;
    }
    if (!phrase.stretch.isEmpty() || stretched(phrase)) {
      return Role.PERIOD;
    }
    Bound bound = phrase.bound;
    boolean closing = bound == Bound.BEFORE || bound == Bound.BY;
    if (phrase.kind == Kind.DURATION || phrase.kind == Kind.RECURRING) {
      return closing || (phrase.kind == Kind.DURATION && bound == Bound.IN)
          ? Role.DEADLINE
          : Role.OTHER;
    }
    Unit unit = phrase.begin.unit;
    boolean lone = phrase.lead == null && phrase.end == null;
    if (inCapitals(phrase)) {
      return Role.BANNER;
    }
    if (lone && unit == Unit.DAY && placeLine(phrase)) {
      return Role.ISSUE;
    }
    if (lone && unit == Unit.DAY && phrase.begin.clock == null && cited(phrase)) {
      return Role.CITATION;
    }
    if (lone && unit == Unit.YEAR && law(phrase.first)) {
      return Role.CITATION;
    }
    if (closing && unit == Unit.YEAR && phrase.lead.word().equals("đến")) {
      return nearest(phrase) == Role.DEADLINE ? Role.DEADLINE : Role.OTHER;
    }
    if (closing) {
      boolean reckoned = tokens.is(phrase.first - 1, "tính") || tokens.is(phrase.first - 1, "ước");
      return reckoned ? Role.OTHER : Role.DEADLINE;
    }
    boolean anniversary =
        lone
            && unit == Unit.DAY
            && phrase.begin.inFigures
            && !phrase.begin.named
            && phrase.begin.clock == null
            && phrase.begin.partOfDay == null
            && nearest(phrase) != Role.DEADLINE
            && !tokens.isMark(phrase.first - 1, ':')
            && !(phrase.first == 0);
    if (anniversary) {
      return Role.OTHER;
    }
    if (phrase.begin.clock != null || phrase.begin.partOfDay != null) {
      return Role.EVENT;
    }
    if (phrase.first == 0 && phrase.next == tokens.size()) {
      return Role.EVENT;
    }
    boolean vague = unit == Unit.YEAR || unit == Unit.HALF || unit == Unit.MONTHS;
    if (vague && phrase.begin.part == Point.Part.WHOLE && bound == Bound.NONE) {
      return Role.OTHER;
    }
    Role role = nearest(phrase);
    if (role == Role.OTHER && bound == Bound.BETWEEN && !vague && fixed(phrase)) {
      return Role.EVENT;
    }
    if (role == Role.OTHER && tokens.isMark(phrase.next, ':')) {
      role = eventWord(phrase.next + 1) ? Role.EVENT : Role.OTHER;
    }
    return role;
  }

  /** Whether neither end is now. */
  private static boolean fixed(Phrase phrase) {
    return phrase.begin.unit != Unit.NOW && phrase.end != null && phrase.end.unit != Unit.NOW;
  }

  private boolean stretched(Phrase phrase) {
    boolean years = phrase.begin != null && phrase.begin.unit == Unit.SCHOOL_YEAR;
    return years
        || (phrase.begin != null
            && phrase.begin.unit == Unit.YEAR
            && tokens.is(phrase.first - 2, "giai", "đoạn"));
  }

  /** Whether the number or kind of a document stands right before. */
  private boolean cited(Phrase phrase) {
    int at = phrase.first - 1;
    while (tokens.isMark(at, ',') || tokens.isMark(at, '(') || tokens.isMark(at, ')')) {
      at--;
    }
    if (tokens.isNumber(at) && tokens.is(at - 1, "số")) {
      return true;
    }
    // A symbol: 52-CTr/TU, 1719/QĐ-TTg, 202/2025/QH15; its number may still be blank.
    boolean joined = false;
    boolean letters = false;
    for (int end = at; at > end - 10; at--) {
      char mark = tokens.mark(at);
      if (tokens.isWord(at)) {
        boolean piece = tokens.glued(at) && !tokens.isWord(at - 1);
        if (!tokens.capitalised(at) && !piece) {
          break;
        }
        letters = true;
      } else if (mark == '/' || mark == '-') {
        joined = true;
      } else if (tokens.isNumber(at)) {
        if (joined && letters && !tokens.isMark(at - 1, '/')) {
          return true;
        }
      } else if (mark != '\u2026' && mark != '.' && mark != '_') {
        break;
      }
    }
    if (joined && letters && tokens.is(at, "số")) {
      return true;
    }
    boolean issued = tokens.is(phrase.next, "của") || tokens.is(phrase.next, "giữa");
    return issued && ACTS.contains(tokens.word(phrase.first - 2));
  }

  /** Whether the year is that of a law: Luật Phòng, chống tham nhũng năm 2018. */
  private boolean law(int first) {
    for (int i = first - 1; i >= 0 && i > first - REACH; i--) {
      char mark = tokens.mark(i);
      if (mark == ';' || mark == '.' || mark == ':') {
        return false;
      }
      boolean law = tokens.is(i, "luật") && !tokens.is(i - 1, "pháp") && !tokens.is(i - 1, "kỷ");
      if ((law && (tokens.capitalised(i) || tokens.is(i - 1, "bộ")))
          || tokens.is(i, "hiến", "pháp")) {
        return true;
      }
    }
    return false;
  }

  /** Whether its line is a place and this date, {@code Phú Lạc, ngày 12 tháng 3 năm 2026}. */
  private boolean placeLine(Phrase phrase) {
    if (phrase.begin.inFigures || !phrase.begin.named || !tokens.beginsLine(phrase.next)) {
      return false;
    }
    int at = phrase.first - 1;
    if (!tokens.isMark(at, ',')) {
      return false;
    }
    int words = 0;
    for (; words < 7 && !tokens.beginsLine(at); words++) {
      at--;
      if ((!tokens.isWord(at) && !tokens.isNumber(at) && !tokens.isMark(at, '-'))
          || (tokens.isWord(at) && !tokens.capitalised(at))) {
        return false;
      }
    }
    return words > 0 && tokens.beginsLine(at);
  }

  private boolean inCapitals(Phrase phrase) {
    int capitals = 0;
    for (int i = phrase.first; i < phrase.next; i++) {
      if (tokens.isWord(i)) {
        if (!tokens.inCapitals(i)) {
          return false;
        }
        capitals += tokens.cased(i).length();
      }
    }
    return capitals > 2;
  }

  /** What the nearest telling word before says. */
  private Role nearest(Phrase phrase) {
    for (int i = phrase.first - 1; i >= 0 && i > phrase.first - REACH; i--) {
      char mark = tokens.mark(i);
      if (mark == ';' || (mark == '.' && !tokens.glued(i + 1))) {
        break;
      }
      switch (tokens.word(i)) {
        case "hoàn" -> {
          if (tokens.is(i + 1, "thành")) {
            return Role.DEADLINE;
          }
        }
        case "báo" -> {
          if (tokens.is(i + 1, "cáo")) {
            return Role.DEADLINE;
          }
        }
        case "xong", "nộp", "gửi", "hạn" -> {
          return Role.DEADLINE;
        }
        case "trình" -> {
          if (!NOUNS_IN_TRINH.contains(tokens.word(i - 1))) {
            return Role.DEADLINE;
          }
        }
        default -> {
          if (eventWord(i)) {
            return Role.EVENT;
          }
        }
      }
    }
    return Role.OTHER;
  }

  private boolean eventWord(int i) {
    return switch (tokens.word(i)) {
      case "họp", "lễ", "thi" -> true;
      case "tổ" -> tokens.is(i + 1, "chức");
      case "hội" -> tokens.is(i + 1, "nghị");
      case "diễn" -> tokens.is(i + 1, "ra");
      case "khai" -> tokens.is(i + 1, "mạc") || tokens.is(i + 1, "giảng");
      case "bế" -> tokens.is(i + 1, "mạc");
      case "thời" -> tokens.is(i + 1, "gian") || tokens.is(i + 1, "điểm");
      case "dự" -> tokens.is(i + 1, "kiến");
      case "ra" -> tokens.is(i + 1, "quân");
      case "sơ", "tổng" -> tokens.is(i + 1, "kết");
      case "phát" -> tokens.is(i + 1, "động");
      case "kiểm" -> tokens.is(i + 1, "tra");
      case "đợt" -> true;
      case "bắt" -> tokens.is(i + 1, "đầu");
      default -> false;
    };
  }
}
