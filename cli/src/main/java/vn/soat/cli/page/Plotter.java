package vn.soat.cli.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import vn.soat.cli.Messages;
import vn.soat.cli.page.Timeline.Arrow;
import vn.soat.cli.page.Timeline.Item;
import vn.soat.cli.page.Timeline.Row;
import vn.soat.cli.page.Timeline.Shape;
import vn.soat.cli.page.Timeline.Tick;
import vn.soat.cli.report.Facts;
import vn.soat.cli.report.Selection;
import vn.soat.cli.terminal.Visible;
import vn.soat.engine.document.Paragraph;
import vn.soat.engine.document.Span;
import vn.soat.engine.draft.Deadline;
import vn.soat.engine.draft.Draft;
import vn.soat.engine.draft.TimeMention;
import vn.soat.engine.finding.Language;
import vn.soat.engine.finding.Location;
import vn.soat.engine.finding.Severity;
import vn.soat.engine.time.TimeExpression;

/** Works out where on a timeline the events and deadlines of a draft stand. */
final class Plotter {

  private static final Set<String> CHAPTERS = Set.of("TH", "NT");

  private static final int TOP = 60;
  private static final int NAME_HEIGHT = 36;
  private static final int ITEM_HEIGHT = 44;
  private static final int BOTTOM = 12;

  /** Room at the right end for arrows, which bow to the right. */
  private static final int ARROWS = 90;

  private static final int FLATTEST_BOW = 24;
  private static final int WIDEST_BOW = 60;

  /** Between the middle of a sign and the head of an arrow. */
  private static final int CLEAR = 9;

  private final Draft draft;
  private final List<Note> notes;
  private final Messages messages;
  private final LocalDate issued;

  /**
   * A time of the plan.
   *
   * @param id what its words are marked with
   * @param line the line that it stands in
   * @param owed what is owed by then, null where the draft only names the time
   */
  private record Timed(String id, Span span, Span line, TimeExpression time, Deadline owed) {

    String actor() {
      return owed == null ? "" : owed.actorName();
    }

    boolean event() {
      return owed == null || owed.hold();
    }

    LocalDate lastDay() {
      return time.latest() == null ? time.earliest() : time.latest();
    }
  }

  /** An item with what it was made of. */
  private record Plotted(Timed timed, Item item) {}

  /**
   * A plotter for one draft.
   *
   * @param notes the findings of the draft
   */
  Plotter(Draft draft, List<Note> notes, Messages messages) {
    this.draft = draft;
    this.notes =
        notes.stream()
            .filter(note -> CHAPTERS.contains(Selection.chapter(note.finding().code())))
            .toList();
    this.messages = messages;
    this.issued =
        draft.header().placeAndDate() == null ? null : draft.header().placeAndDate().date();
  }

  /**
   * The timeline.
   *
   * @param number the draft's place in the report
   */
  Timeline plot(int number) {
    List<Timed> times = times(number);
    List<Timed> dated = times.stream().filter(timed -> shape(timed) != null).toList();
    List<Item> undated =
        times.stream()
            .filter(timed -> shape(timed) == null)
            .map(timed -> item(timed, null, 0))
            .toList();
    if (dated.isEmpty()) {
      return new Timeline(List.of(), undated, List.of(), null, List.of(), 0);
    }
    Axis axis = Axis.of(days(dated), Timeline.LEFT, Timeline.WIDTH - ARROWS);
    List<Row> rows = new ArrayList<>();
    List<Plotted> plotted = new ArrayList<>();
    int top = TOP;
    for (Map.Entry<String, List<Timed>> owed : byActor(dated).entrySet()) {
      List<Item> items = new ArrayList<>();
      for (Timed timed : owed.getValue()) {
        int middle = top + NAME_HEIGHT + items.size() * ITEM_HEIGHT + ITEM_HEIGHT / 2;
        Item item = item(timed, axis, middle);
        items.add(item);
        plotted.add(new Plotted(timed, item));
      }
      rows.add(new Row(owed.getKey(), top, items));
      top += NAME_HEIGHT + items.size() * ITEM_HEIGHT;
    }
    return new Timeline(rows, undated, ticks(axis), issued(axis), arrows(plotted), top + BOTTOM);
  }

  /**
   * What is owed and when, and the days that are only named: events, and days that a finding says
   * cannot be.
   */
  private List<Timed> times(int number) {
    String prefix = "t" + number + "-";
    List<Timed> times = new ArrayList<>();
    List<Deadline> deadlines = draft.schedule().deadlines();
    for (Deadline one : deadlines) {
      times.add(new Timed(prefix + (times.size() + 1), one.span(), one.item(), one.time(), one));
    }
    for (TimeMention named : draft.schedule().times()) {
      Span span = named.span();
      if (deadlines.stream().noneMatch(one -> one.span().contains(span)) && matters(named)) {
        times.add(new Timed(prefix + (times.size() + 1), span, line(span), named.time(), null));
      }
    }
    return times;
  }

  private boolean matters(TimeMention named) {
    return switch (named.role()) {
      case EVENT, DEADLINE -> true;
      case OTHER, PERIOD -> notes.stream().anyMatch(note -> at(note, named.span()));
      case ISSUE, CITATION, TERM, BANNER -> false;
    };
  }

  private Span line(Span words) {
    Paragraph paragraph = draft.document().paragraph(words.paragraph());
    return paragraph.span(0, paragraph.text().length());
  }

  /** All days that the axis must hold. */
  private List<LocalDate> days(List<Timed> dated) {
    return Stream.concat(Stream.ofNullable(issued), dated.stream().flatMap(one -> ends(one.time())))
        .toList();
  }

  private static Stream<LocalDate> ends(TimeExpression time) {
    return Stream.of(time.earliest(), time.latest()).filter(Objects::nonNull);
  }

  /** Events that nobody is named for first, then each actor by what he owes first, nobody last. */
  private Map<String, List<Timed>> byActor(List<Timed> dated) {
    Map<String, List<Timed>> owed = new LinkedHashMap<>();
    List<Timed> events = new ArrayList<>();
    List<Timed> unclaimed = new ArrayList<>();
    owed.put(messages.say("timeline.events"), events);
    dated.stream()
        .sorted(Comparator.comparing(Timed::lastDay).thenComparing(Timed::span))
        .forEach(
            timed -> {
              if (!timed.actor().isEmpty()) {
                owed.computeIfAbsent(Visible.of(timed.actor()), actor -> new ArrayList<>())
                    .add(timed);
              } else {
                (timed.event() ? events : unclaimed).add(timed);
              }
            });
    owed.put(messages.say("facts.nobody"), unclaimed);
    owed.values().removeIf(List::isEmpty);
    return owed;
  }

  /** How it is drawn, null where it names no day that could be. */
  private static Shape shape(Timed timed) {
    LocalDate from = timed.time().earliest();
    LocalDate to = timed.time().latest();
    return switch (timed.time().kind()) {
      case RECURRING, DURATION, NONE -> null;
      case DAY, SPAN -> {
        if (from == null) {
          yield to == null ? null : Shape.LIMIT;
        }
        if (to == null) {
          yield Shape.OPEN;
        }
        yield to.isBefore(from) ? null : to.equals(from) ? Shape.DAY : Shape.SPAN;
      }
    };
  }

  private Item item(Timed timed, Axis axis, int middle) {
    LocalDate from = timed.time().earliest();
    LocalDate to = timed.time().latest();
    Shape shape = axis == null ? null : shape(timed);
    double start = 0;
    double end = 0;
    if (shape != null) {
      switch (shape) {
        case DAY -> {
          start = axis.middle(from);
          end = start;
        }
        case LIMIT -> {
          end = axis.middle(to);
          start = issued == null ? end : Math.min(axis.middle(issued), end);
        }
        case SPAN -> {
          start = axis.start(from);
          end = axis.end(to);
        }
        case OPEN -> {
          start = axis.start(from);
          end = axis.end(axis.last());
        }
      }
    }
    return new Item(
        timed.id(),
        timed.span(),
        timed.actor().isEmpty() ? messages.say("facts.nobody") : Visible.of(timed.actor()),
        task(timed),
        Visible.of(timed.line().text().strip()),
        shape == null ? "" : day(from),
        shape == null ? "" : day(to),
        shape,
        start,
        end,
        middle,
        notes.stream().filter(note -> concerns(note, timed.span())).toList());
  }

  /** What is owed; where nobody is named whom it is owed to, the line that says it tells more. */
  private String task(Timed timed) {
    Deadline owed = timed.owed();
    if (owed == null) {
      return Visible.of(words(timed.line()));
    }
    String task = Facts.task(owed, messages);
    if (!owed.addresseeName().isEmpty()) {
      return Visible.of(task);
    }
    return Visible.of(
        task + ": " + (owed.called().isEmpty() ? words(timed.line()) : owed.called()));
  }

  /** The line without the dash or number at its head. */
  private static String words(Span line) {
    return line.text().replaceFirst("^[^\\p{L}]+", "").strip();
  }

  /** Whether the finding is on this time, or this time proves it. */
  private static boolean concerns(Note note, Span time) {
    return at(note, time)
        || note.proofs().stream().anyMatch(proof -> within(time, proof.location()));
  }

  private static boolean at(Note note, Span time) {
    return within(time, note.finding().place().location());
  }

  /** Whether the place shares words with this time. */
  private static boolean within(Span time, Location place) {
    return place.paragraph() == time.paragraph()
        && place.start() < time.end()
        && time.start() < place.end();
  }

  private List<Tick> ticks(Axis axis) {
    return axis.ticks().stream()
        .map(day -> new Tick(axis.byMonths() ? month(day) : shortDay(day), axis.start(day)))
        .toList();
  }

  private Tick issued(Axis axis) {
    return issued == null
        ? null
        : new Tick(messages.say("timeline.issued", day(issued)), axis.middle(issued));
  }

  private List<Arrow> arrows(List<Plotted> plotted) {
    List<Arrow> arrows = new ArrayList<>();
    for (Plotted from : plotted) {
      Set<Item> clashing = new HashSet<>();
      for (Note note : from.item().notes()) {
        if (note.finding().severity() == Severity.ERROR && at(note, from.item().span())) {
          plotted.stream()
              .map(Plotted::item)
              .filter(to -> !to.equals(from.item()) && proves(note, to))
              .filter(clashing::add)
              .forEach(to -> arrows.add(arrow(from.item(), to, note.finding().code())));
        }
      }
      Item gathering = gathering(from, plotted);
      if (gathering != null && !clashing.contains(gathering)) {
        arrows.add(arrow(from.item(), gathering, ""));
      }
    }
    return arrows;
  }

  private static boolean proves(Note note, Item item) {
    return note.proofs().stream().anyMatch(proof -> within(item.span(), proof.location()));
  }

  /** The report onward of the body that this report goes to, the first that is due after it. */
  private static Item gathering(Plotted from, List<Plotted> plotted) {
    Deadline report = from.timed().owed();
    if (report == null || !report.report() || report.gatherer().isEmpty()) {
      return null;
    }
    return plotted.stream()
        .filter(to -> !to.equals(from) && onward(to.timed().owed(), report.gatherer()))
        .filter(to -> !to.timed().lastDay().isBefore(from.timed().lastDay()))
        .min(Comparator.comparing(to -> to.timed().lastDay()))
        .map(Plotted::item)
        .orElse(null);
  }

  private static boolean onward(Deadline report, String gatherer) {
    return report != null && report.report() && report.onward() && report.actor().equals(gatherer);
  }

  /** A line that leaves one sign to the right and comes to the other from there. */
  private static Arrow arrow(Item from, Item to, String code) {
    double start = from.end() + CLEAR;
    double end = to.end() + CLEAR;
    int drop = Math.abs(to.middle() - from.middle());
    double bow = Math.max(start, end) + Math.min(WIDEST_BOW, FLATTEST_BOW + drop / 6);
    String path =
        "M%s %s C%s %s %s %s %s %s"
            .formatted(
                Axis.rounded(start),
                from.middle(),
                Axis.rounded(bow),
                from.middle(),
                Axis.rounded(bow),
                to.middle(),
                Axis.rounded(end),
                to.middle());
    String head = "M%s %s l8 -4 v8 z".formatted(Axis.rounded(end - 1), to.middle());
    // A curve reaches three quarters of the way to its control points.
    double right = Axis.rounded((start + end) / 8 + bow * 3 / 4);
    return new Arrow(path, head, right, (from.middle() + to.middle()) / 2.0, code);
  }

  private String day(LocalDate day) {
    if (day == null) {
      return "";
    }
    return messages.language() == Language.EN
        ? day.toString()
        : shortDay(day) + "/" + day.getYear();
  }

  private String shortDay(LocalDate day) {
    return messages.language() == Language.EN
        ? day.toString().substring("2026-".length())
        : (day.getDayOfMonth() < 10 ? "0" : "") + day.getDayOfMonth() + "/" + monthNumber(day);
  }

  private String month(LocalDate day) {
    return messages.language() == Language.EN
        ? day.toString().substring(0, "2026-06".length())
        : monthNumber(day) + "/" + day.getYear();
  }

  /** Days below ten and the first two months have a zero in Vietnamese papers. */
  private static String monthNumber(LocalDate day) {
    return (day.getMonthValue() < 3 ? "0" : "") + day.getMonthValue();
  }
}
