package vn.soat.engine.recognize;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.soat.engine.document.Span;
import vn.soat.engine.draft.Body;
import vn.soat.engine.draft.Deadline;
import vn.soat.engine.draft.Deadline.Action;
import vn.soat.engine.draft.Deadline.Direction;
import vn.soat.engine.draft.Heading;
import vn.soat.engine.draft.TimeMention;
import vn.soat.engine.time.TimeExpression.Role;
import vn.soat.engine.vocabulary.Duties;
import vn.soat.engine.vocabulary.Duties.Duty;
import vn.soat.engine.vocabulary.Level;
import vn.soat.engine.vocabulary.Mention;
import vn.soat.engine.vocabulary.Organ;
import vn.soat.engine.vocabulary.Organs;
import vn.soat.engine.vocabulary.Phrases;
import vn.soat.engine.vocabulary.Rounds;
import vn.soat.engine.vocabulary.Wording;

/**
 * Who owes what to whom by when: each time of the plan with the body whose heading it stands under
 * or that its sentence names, the verb that it belongs to, and the addressee of what is reported.
 */
final class Deadlines {

  private static final Organs ORGANS = Organs.builtIn();

  private final List<Heading> headings;
  private final List<Body> bodies;
  private final Level issuer;
  private final List<Deadline> found = new ArrayList<>();

  private Deadlines(List<Heading> headings, List<Body> bodies, Level issuer) {
    this.headings = headings;
    this.bodies = bodies;
    this.issuer = issuer;
  }

  static List<Deadline> recognize(
      List<Line> body,
      List<TimeMention> mentions,
      List<Heading> headings,
      List<Body> bodies,
      Level issuer) {
    Deadlines deadlines = new Deadlines(headings, bodies, issuer);
    Map<Integer, List<Line>> byParagraph = new HashMap<>();
    for (Line line : body) {
      byParagraph.computeIfAbsent(line.paragraph().number(), number -> new ArrayList<>()).add(line);
    }
    for (TimeMention mention : mentions) {
      if (!mention.own() || mention.impossible()) {
        continue;
      }
      for (Line line : byParagraph.getOrDefault(mention.span().paragraph(), List.of())) {
        if (line.span().contains(mention.span())) {
          deadlines.found.add(deadlines.read(line, mention));
        }
      }
    }
    return withSingleEvents(deadlines.found);
  }

  /** The deadlines, each with the event that it certainly means. */
  private static List<Deadline> withSingleEvents(List<Deadline> found) {
    Map<String, Integer> events = new HashMap<>();
    for (Deadline deadline : found) {
      if (!deadline.report() && !deadline.prepare() && !deadline.about().isEmpty()) {
        events.merge(deadline.about(), 1, Integer::sum);
      }
    }
    return found.stream().map(deadline -> withSingleEvent(deadline, events)).toList();
  }

  private static Deadline withSingleEvent(Deadline deadline, Map<String, Integer> events) {
    List<String> same =
        events.keySet().stream()
            .filter(event -> Duties.sameEvent(event, deadline.about()))
            .toList();
    return same.size() == 1
        ? deadline.event(same.get(0), events.get(same.get(0)) == 1)
        : deadline.event(deadline.about(), false);
  }

  private Deadline read(Line line, TimeMention mention) {
    Span whole = line.span();
    Clause clause =
        clause(line, mention.span().start() - whole.start(), mention.span().end() - whole.start());
    Occasion occasion = occasion(clause, mention);
    Action action = action(clause, mention, occasion);
    Body above = bodyAbove(mention.span());
    Body before = bodyBefore(whole, mention.span());
    Subject subject = subject(clause, before == null ? above : before);
    Parties parties = action == Action.REPORT ? parties(clause) : Parties.NONE;
    Rounds.Named round = action == Action.REPORT ? round(line, mention) : Rounds.Named.NONE;
    return new Deadline(
        mention.span(),
        whole,
        mention.time(),
        action,
        subject.id(),
        subject.name(),
        subject.all(),
        together(above),
        id(parties.addressee()),
        name(parties.addressee()),
        id(parties.through()),
        name(parties.through()),
        direction(parties.addressee()),
        occasion.event(),
        dated(clause, action, mention) ? Duties.fullName(clause.words(), 0) : "",
        round.name(),
        round.interim(),
        false,
        mention.role() == Role.DEADLINE,
        mention.done(),
        mention.yearFits());
  }

  /** The round that the words name before a time and behind the deadline before it. */
  private Rounds.Named round(Line line, TimeMention mention) {
    int head = line.span().start();
    int start = mention.span().start() - head;
    int from = Sentences.bounds(line.text(), start, start)[0];
    for (int i = found.size() - 1; i >= 0 && found.get(i).item().equals(line.span()); i--) {
      Deadline before = found.get(i);
      if (before.binding() && before.fixed()) {
        from = Math.max(from, before.span().end() - head);
        break;
      }
    }
    return Rounds.first(line.wording(from, start));
  }

  private static String id(Organ organ) {
    return organ == null ? "" : organ.id();
  }

  private static String name(Organ organ) {
    return organ == null ? "" : organ.name();
  }

  /** The words of a task with the verb that its time belongs to; the time itself is cut out. */
  private record Clause(Wording words, int time, Duties.Named duty) {

    static Clause of(Line line, int from, int start, int end, int to) {
      Wording before = line.wording(from, start);
      Wording words = Wording.around(before, line.wording(end, to));
      return new Clause(words, before.size(), Duties.at(words, before.size()));
    }

    boolean onlyFinishes() {
      return duty.duty() == Duty.FINISH || duty.duty() == Duty.OTHER;
    }
  }

  /** Who owes something: the first of the bodies, and the ids of all of them. */
  private record Subject(String id, String name, List<String> all) {}

  private record Parties(Organ addressee, Organ through) {
    static final Parties NONE = new Parties(null, null);
  }

  /**
   * The sentence of a time; where that only says when to finish ({@code Hoàn thành trước ngày …}),
   * with the sentence before it in the same item.
   */
  private static Clause clause(Line line, int start, int end) {
    String text = line.text();
    int[] bounds = Sentences.bounds(text, start, end);
    Clause own = Clause.of(line, bounds[0], start, end, bounds[1]);
    if (bounds[0] == 0 || own.duty().duty() != Duty.FINISH) {
      return own;
    }
    int[] before = Sentences.bounds(text, bounds[0] - 1, bounds[0]);
    Clause both = Clause.of(line, before[0], start, end, bounds[1]);
    return both.onlyFinishes() ? own : both;
  }

  private static Action action(Clause clause, TimeMention mention, Occasion occasion) {
    boolean dated = occasion.dated() || occasion.none();
    boolean event = mention.role() == Role.EVENT && dated;
    return switch (clause.duty().duty()) {
      case REPORT -> Action.REPORT;
      case PREPARE -> Action.PREPARE;
      case HOLD -> dated ? Action.HOLD : Action.OTHER;
      case FINISH -> event ? Action.HOLD : Action.FINISH;
      case OTHER -> event ? Action.HOLD : Action.OTHER;
    };
  }

  /** Whether the time is the day of an event, which is held or whose holding is prepared. */
  private static boolean dated(Clause clause, Action action, TimeMention mention) {
    return action == Action.HOLD
        || (action == Action.PREPARE
            && mention.role() == Role.EVENT
            && Duties.holdsEvent(clause.words()));
  }

  /** The body that the sentence begins with, else the one whose item or heading it stands in. */
  private Subject subject(Clause clause, Body owner) {
    Wording words = clause.words();
    int at = 0;
    while (at < words.size() && (words.mark(at) || Phrases.length("order", words, at) > 0)) {
      at += Math.max(1, Phrases.length("order", words, at));
    }
    Mention mention = at < words.size() ? ORGANS.read(words, at, words.size(), true) : null;
    if (mention != null && mention.known()) {
      String id = mention.organ().id();
      return new Subject(id, mention.organ().name(), List.of(id));
    }
    return owner == null
        ? new Subject("", "", List.of())
        : new Subject(owner.organ(), owner.name(), together(owner));
  }

  /** The ids of all bodies that share the heading or item of one. */
  private List<String> together(Body one) {
    if (one == null) {
      return List.of();
    }
    List<String> together = new ArrayList<>();
    for (Body body : bodies) {
      if (sameLine(body, one)) {
        together.add(body.organ());
      }
    }
    return List.copyOf(together);
  }

  /** The first body that is named before a place in its line, null for none. */
  private Body bodyBefore(Span line, Span span) {
    for (Body body : bodies) {
      if (line.contains(body.span()) && body.span().compareTo(span) < 0) {
        return body;
      }
    }
    return null;
  }

  /** The first body of the last heading above a place that names any, null for none. */
  private Body bodyAbove(Span span) {
    for (int order = heading(span); order > 0; order = headings.get(order - 1).parent()) {
      Span heading = headings.get(order - 1).span();
      for (Body body : bodies) {
        if (heading.contains(body.span())) {
          return body;
        }
      }
    }
    return null;
  }

  /** Whether two bodies share a heading, or an item. */
  private boolean sameLine(Body one, Body other) {
    return one.span().paragraph() == other.span().paragraph()
        && heading(one.span()) == heading(other.span());
  }

  /** The order of the last heading at or above a place, 0 for none. */
  private int heading(Span span) {
    int low = 0;
    int high = headings.size();
    while (low < high) {
      int middle = (low + high) / 2;
      Span heading = headings.get(middle).span();
      if (heading.paragraph() < span.paragraph()
          || (heading.paragraph() == span.paragraph() && heading.start() <= span.start())) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? 0 : headings.get(low - 1).order();
  }

  /** The first organ that the report is owed to, and the one behind {@code qua}. */
  private static Parties parties(Clause clause) {
    Wording words = clause.words();
    Organ addressee = null;
    Organ through = null;
    int at = clause.duty().at() + 1;
    while (at < words.size()) {
      Mention mention = ORGANS.read(words, at, words.size(), true);
      if (mention == null || !mention.known()) {
        at++;
        continue;
      }
      boolean passing = words.word(at - 1).equals("qua");
      boolean owed = !passing && Duties.owedTo(words, at);
      if (passing) {
        through = through == null ? mention.organ() : through;
      } else if (owed && addressee == null) {
        addressee = mention.organ();
      }
      // A name that runs on may swallow the addressee: (bằng văn) bản về Ban Xây dựng Đảng.
      at = mention.open() && !passing && !owed ? at + 1 : mention.to();
    }
    return new Parties(addressee, through);
  }

  private Direction direction(Organ addressee) {
    if (addressee == null) {
      return Direction.UNKNOWN;
    }
    int below = addressee.level().compareTo(issuer);
    if (below != 0) {
      return below < 0 ? Direction.UPWARD : Direction.DOWNWARD;
    }
    boolean own = addressee.committee() || addressee.kind().equals("party-unit");
    return own ? Direction.INWARD : Direction.SIDEWAYS;
  }

  /**
   * The event that is held, prepared, reported on or only named.
   *
   * @param dated whether the time is that of the event
   */
  private record Occasion(String event, boolean dated) {

    static final Occasion NONE = new Occasion("", false);

    boolean none() {
      return event.isEmpty();
    }
  }

  private Occasion occasion(Clause clause, TimeMention mention) {
    return switch (clause.duty().duty()) {
      case PREPARE -> new Occasion(Duties.preparedEvent(clause.words()), false);
      case REPORT -> new Occasion(Duties.reportedEvent(clause.words()), false);
      case HOLD, FINISH, OTHER -> named(clause, mention);
    };
  }

  private Occasion named(Clause clause, TimeMention mention) {
    Wording words = clause.words();
    boolean hold = clause.duty().duty() == Duty.HOLD;
    if (!hold && mention.role() != Role.EVENT && !Duties.holdsEvent(words)) {
      return Occasion.NONE;
    }
    int from = hold ? clause.duty().at() : 0;
    String own = Duties.event(words, from);
    if (hold || Duties.beginsWithEvent(words)) {
      boolean dated = !Duties.besideEvent(words, from, clause.time());
      return own.isEmpty() ? above(mention, dated) : new Occasion(own, dated);
    }
    if (own.isEmpty()) {
      return above(mention, Duties.saysNothing(words));
    }
    return new Occasion(own, false);
  }

  /** The event that the nearest heading above names. */
  private Occasion above(TimeMention mention, boolean dated) {
    for (int order = heading(mention.span()); order > 0; order = headings.get(order - 1).parent()) {
      Wording words = Wording.of(headings.get(order - 1).words());
      String event = Duties.event(words, 0);
      if (!event.isEmpty()) {
        return new Occasion(event, dated && Duties.beginsWithEvent(words));
      }
    }
    return Occasion.NONE;
  }
}
