package vn.soat.cli.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.soat.cli.Messages;
import vn.soat.cli.terminal.Visible;
import vn.soat.engine.document.Span;
import vn.soat.engine.draft.Draft;
import vn.soat.engine.finding.Severity;

/**
 * The events and deadlines of a plan drawn in time, one below the other under those who owe them.
 * Lengths are in units of the drawing, which is {@link #WIDTH} wide.
 *
 * @param rows those who owe something, each with what he owes
 * @param undated what has no day that could be drawn
 * @param ticks the days named on the axis
 * @param issued the day of the plan itself, null where it has none
 * @param arrows what hangs together
 * @param height how high the drawing is
 */
public record Timeline(
    List<Row> rows,
    List<Item> undated,
    List<Tick> ticks,
    Tick issued,
    List<Arrow> arrows,
    int height) {

  /** How wide the drawing is. */
  public static final int WIDTH = 1000;

  /** Where the axis begins, right of the names. */
  public static final int LEFT = 380;

  private static final int LONGEST_NAME = 70;
  private static final int LONGEST_TASK = 50;

  public Timeline {
    rows = List.copyOf(rows);
    undated = List.copyOf(undated);
    ticks = List.copyOf(ticks);
    arrows = List.copyOf(arrows);
  }

  /**
   * One who owes something.
   *
   * @param name who it is
   * @param top where his row begins
   */
  public record Row(String name, int top, List<Item> items) {

    public Row {
      items = List.copyOf(items);
    }

    /** As much of the name as fits. */
    public String shortName() {
      return Shortened.to(LONGEST_NAME, name);
    }
  }

  /** How something is drawn. */
  public enum Shape {
    /** Held on one day. */
    DAY,
    /** Owed by a day. */
    LIMIT,
    /** Lasts, or lies somewhere within. */
    SPAN,
    /** Begins on a day and has no end. */
    OPEN
  }

  /**
   * An event or a deadline.
   *
   * @param id what its words are marked with: {@code t1-5}
   * @param span its words in the draft
   * @param actor who owes it
   * @param task what is owed, and to whom
   * @param line the line of the draft that says so
   * @param from the first day, empty where there is none
   * @param to the last day, empty where there is none
   * @param shape how it is drawn, null where it has no day
   * @param start where it begins
   * @param end where it ends; the day of a limit
   * @param middle how far down it is
   * @param notes the findings on its time
   */
  public record Item(
      String id,
      Span span,
      String actor,
      String task,
      String line,
      String from,
      String to,
      Shape shape,
      double start,
      double end,
      int middle,
      List<Note> notes) {

    public Item {
      notes = List.copyOf(notes);
    }

    /** The words of its time. */
    public String when() {
      return Visible.of(span.text());
    }

    /** How long it is drawn. */
    public double width() {
      return Axis.rounded(end - start);
    }

    /** What is owed, as much of it as fits. */
    public String shortTask() {
      return Shortened.to(LONGEST_TASK, task);
    }

    /** Whether it cannot be done as the plan orders it. */
    public boolean impossible() {
      return heaviest().filter(note -> note.finding().severity() == Severity.ERROR).isPresent();
    }

    /** The severity of its heaviest finding as the stylesheet knows it, empty without one. */
    public String severity() {
      return heaviest().map(Note::severity).orElse("");
    }

    /** The classes of its sign. */
    public String classes() {
      return (notes.isEmpty() ? "item" : "item m-" + severity())
          + (impossible() ? " impossible" : "");
    }

    private Optional<Note> heaviest() {
      return notes.stream().min(Comparator.comparing(note -> note.finding().severity()));
    }

    /** The codes of its findings. */
    public String codes() {
      return notes.stream()
          .map(note -> note.finding().code())
          .distinct()
          .collect(Collectors.joining(", "));
    }
  }

  /** A day named on the axis. */
  public record Tick(String label, double at) {}

  /**
   * From what is owed to the report that gathers it, or between two times that cannot both be kept.
   *
   * @param path the line as SVG draws it
   * @param head its head
   * @param right the rightmost place of the line
   * @param middle half way down
   * @param code the code of the rule that is broken, empty where all is well
   */
  public record Arrow(String path, String head, double right, double middle, String code) {}

  /** Whether there is anything to draw. */
  public boolean drawn() {
    return !rows.isEmpty();
  }

  /** All items, those that are drawn first. */
  public List<Item> items() {
    return Stream.concat(rows.stream().flatMap(row -> row.items().stream()), undated.stream())
        .toList();
  }

  /**
   * The timeline of a draft.
   *
   * @param number the draft's place in the report
   * @param notes its findings
   */
  static Timeline of(Draft draft, int number, List<Note> notes, Messages messages) {
    return new Plotter(draft, notes, messages).plot(number);
  }
}
