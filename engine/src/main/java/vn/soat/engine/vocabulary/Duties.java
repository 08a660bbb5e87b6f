package vn.soat.engine.vocabulary;

import java.util.Locale;

/** The verbs by which plans order things and the events that they hold ({@code duties.tsv}). */
public final class Duties {

  private static final PhraseTable TABLE = new PhraseTable("duties.tsv");

  /** So many words may stand between what an event is named for and the event. */
  private static final int NEAR = 3;

  /** So many words tell a gathering from others of its kind. */
  private static final int TELLING = 3;

  /** So many tell one whose name is over with them. */
  private static final int SHORT = 2;

  /** So many words are the full name of an event. */
  private static final int FULL = 5;

  private Duties() {}

  /** What a verb orders. */
  public enum Duty {
    REPORT,
    PREPARE,
    HOLD,
    FINISH,
    OTHER;

    private final String use = name().toLowerCase(Locale.ROOT);
  }

  /**
   * What the clause orders by the time that stands in it: the last duty named before it, else the
   * first behind it. To finish counts only where nothing else is named; to hold only what is an
   * event.
   *
   * @param words the clause
   * @param time the word at which the time stands
   * @return where the duty is named; -1 and {@link Duty#OTHER} for none
   */
  public static Named at(Wording words, int time) {
    Named before = null;
    Named behind = null;
    Named finish = null;
    int at = 0;
    int organ = 0;
    while (at < words.size()) {
      int behindOrgan = organ(words, at);
      if (behindOrgan > at) {
        organ = behindOrgan;
        at = behindOrgan;
        continue;
      }
      Named named = named(words, at, organ);
      if (named == null || named.duty() == Duty.OTHER) {
        at += named == null ? 1 : named.length();
        continue;
      }
      if (named.duty() == Duty.FINISH) {
        finish = named;
      } else if (at < time) {
        before = reportedOn(before, named) ? before : named;
      } else if (behind == null) {
        behind = named;
      }
      at += named.length();
    }
    Named best = before == null ? behind : before;
    best = best == null ? finish : best;
    return best == null ? new Named(Duty.OTHER, -1, 0) : best;
  }

  /** Whether a report is only what an earlier one is for: only the first is owed. */
  private static boolean reportedOn(Named earlier, Named later) {
    return earlier != null && earlier.duty() == Duty.REPORT && later.duty() == Duty.REPORT;
  }

  /** Where the organ named at a place ends: {@code Ban Xây dựng Đảng} builds nothing. */
  private static int organ(Wording words, int at) {
    Mention mention = Organs.builtIn().read(words, at, words.size(), false);
    return mention == null || !mention.known() || mention.open() ? at : mention.to();
  }

  /**
   * A duty where it is named.
   *
   * @param duty what is ordered
   * @param at the first of its words
   * @param length how many
   */
  public record Named(Duty duty, int at, int length) {}

  private static Named named(Wording words, int at, int organ) {
    if (!TABLE.begins(words, at)) {
      return null;
    }
    Named longest = null;
    for (Duty duty : Duty.values()) {
      int length = length(duty.use, words, at);
      if (length > (longest == null ? 0 : longest.length())
          && (duty != Duty.HOLD || (ordered(words, at, organ) && gathers(words, at + length)))) {
        longest = new Named(duty, at, length);
      }
    }
    return longest;
  }

  /**
   * Whether a verb is what the clause orders, and no part of what its object is called: {@code điều
   * kiện tổ chức}, {@code kế hoạch tổ chức}.
   *
   * @param organ where the last organ before it ends
   */
  private static boolean ordered(Wording words, int at, int organ) {
    return at == organ || words.mark(at - 1) || behind("subject", words, at);
  }

  private static boolean gathers(Wording words, int from) {
    for (int at = from; at <= from + NEAR && at < words.size(); at++) {
      if (eventAt(words, at)) {
        return true;
      }
      if (length("beside", words, at) + length("prepare", words, at) + length("to", words, at)
          > 0) {
        return false;
      }
    }
    return false;
  }

  private static boolean eventAt(Wording words, int at) {
    return length("event", words, at) + length("gathering", words, at) > 0;
  }

  /**
   * Whether a clause begins with an event: only its label, bodies and words like {@code thời gian}
   * stand before.
   */
  public static boolean beginsWithEvent(Wording words) {
    int at = behindSubject(words);
    return at < words.size() && eventAt(words, at);
  }

  /** Whether nothing but its label, bodies and words like {@code thời gian} stand in a clause. */
  public static boolean saysNothing(Wording words) {
    return behindSubject(words) == words.size();
  }

  /** The first word behind the label, the bodies and the words that say no more than that. */
  private static int behindSubject(Wording words) {
    int at = label(words);
    int next = at;
    do {
      at = next;
      next = Math.max(organ(words, at), at + length("subject", words, at));
      next = Math.max(next, words.mark(at) ? at + 1 : at);
    } while (next > at && next < words.size());
    return next;
  }

  /** Where the text behind a label begins: {@code 2.1.}, {@code a)}. */
  private static int label(Wording words) {
    int at = 0;
    while (at + 1 < words.size() && words.word(at).length() <= 2 && words.mark(at + 1)) {
      at += 2;
    }
    return at;
  }

  /**
   * Whether a part of its own between an event that is held and the time orders something beside
   * the event, so that the time is not the event's: {@code Hội thi: tuyên truyền từ ngày …}. The
   * event's name may have such words too.
   *
   * @param from where the event is held
   * @param time the word at which the time stands
   */
  public static boolean besideEvent(Wording words, int from, int time) {
    for (int at = from + 1; at < time; at++) {
      boolean begins = words.mark(at - 1) || behind("subject", words, at);
      if (begins && length("beside", words, at) > 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether a clause names what it orders by an event that is held. */
  public static boolean holdsEvent(Wording words) {
    for (int at = 0; at < words.size(); at++) {
      int hold = length("hold", words, at);
      if (hold > 0 && gathers(words, at + hold)) {
        return true;
      }
    }
    return false;
  }

  /** Whether words of the clause say that what it orders is done. */
  public static boolean done(Wording words) {
    return TABLE.anywhere("done", words);
  }

  /**
   * Whether the organ named at a place is one that something is owed to: {@code về}, {@code với}.
   */
  public static boolean owedTo(Wording words, int at) {
    return behind("to", words, at);
  }

  /** Whether a phrase of one or two words stands right before a place. */
  private static boolean behind(String use, Wording words, int at) {
    return TABLE.ends(use, words, at, 2);
  }

  /** The first event named from a place on, empty for none that can be told from others. */
  public static String event(Wording words, int from) {
    return eventWithin(words, from, words.size());
  }

  /** The event that a report is on, empty for none. */
  public static String reportedEvent(Wording words) {
    return eventBehind(words, "about");
  }

  /** The event that a preparation is for, empty for none, or for what follows an event. */
  public static String preparedEvent(Wording words) {
    if (TABLE.anywhere("after", words)) {
      return "";
    }
    return eventBehind(words, "for");
  }

  private static String eventBehind(Wording words, String use) {
    for (int at = 0; at < words.size(); at++) {
      int length = length(use, words, at);
      String event = length == 0 ? "" : eventNear(words, at + length);
      if (!event.isEmpty()) {
        return event;
      }
    }
    return "";
  }

  private static String eventNear(Wording words, int from) {
    return eventWithin(words, from, Math.min(from + NEAR + 1, words.size()));
  }

  private static String eventWithin(Wording words, int from, int to) {
    for (int at = from; at < to; at++) {
      int own = length("event", words, at);
      int common = length("gathering", words, at);
      if (own > 0 && own >= common) {
        int level = words.word(at + own).equals("cấp") ? TELLING : 0;
        return words.joined(at, Math.min(at + own + level, words.size()));
      }
      if (common > 0) {
        return gathering(words, at, at + common);
      }
    }
    return "";
  }

  /**
   * A gathering of a kind that plans hold many of, with the words that tell it from others; one
   * with a capital may be told by fewer, {@code Hội nghị tổng kết}.
   */
  private static String gathering(Wording words, int from, int kind) {
    return called(words, from, kind, words.capital(from) ? SHORT : TELLING, TELLING);
  }

  /** Whether two names may be those of one event: the same, or one short for the other. */
  public static boolean sameEvent(String one, String other) {
    return one.equals(other) || shortFor(one, other) || shortFor(other, one);
  }

  private static boolean shortFor(String brief, String full) {
    return !brief.isEmpty() && full.startsWith(brief + " ") && !full.startsWith(brief + " cấp");
  }

  /** The full name of the first event named from a place on, empty where it is not told in full. */
  public static String fullName(Wording words, int from) {
    for (int at = from; at < words.size(); at++) {
      int kind = Math.max(length("event", words, at), length("gathering", words, at));
      if (kind > 0) {
        return called(words, at, at + kind, FULL, words.size());
      }
    }
    return "";
  }

  private static String called(Wording words, int from, int kind, int least, int most) {
    StringBuilder name = new StringBuilder(words.joined(from, kind));
    int telling = 0;
    for (int at = kind; at < words.size() && telling < most && !nameEnds(words, at); at++) {
      if (!words.mark(at)) {
        name.append(' ').append(words.word(at));
        telling++;
      } else if (!words.word(at).equals(",")) {
        break;
      }
    }
    return telling < least ? "" : name.toString();
  }

  /** Whether words behind a name are none of it: {@code xong}, {@code về Văn phòng Đảng ủy}. */
  private static boolean nameEnds(Wording words, int at) {
    int to = length("to", words, at);
    return length("finish", words, at) > 0 || (to > 0 && organ(words, at + to) > at + to);
  }

  private static int length(String use, Wording words, int from) {
    return TABLE.length(use, words, from);
  }
}
