package vn.soat.cli.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.soat.engine.draft.Deadline;
import vn.soat.engine.draft.Draft;
import vn.soat.engine.draft.Header;
import vn.soat.engine.draft.PlaceAndDate;
import vn.soat.engine.text.PlainText;

/**
 * What an auditor wants to know of a plan beside its findings. What the plan lacks is empty.
 *
 * @param organ the issuing organ in capitals, spelt alike however the draft spells it
 * @param superior the organ above it in the same way
 * @param number the line of number and symbol
 * @param title the trích yếu on one line
 * @param date its own date, null while that is blank
 * @param deadlines who owes what by when, in reading order
 * @param sketch what its text is compared by, see {@code audit.Sketch}
 * @param remarks what is to be said of the file beside it that bears with findings
 */
public record PlanFacts(
    String organ,
    String superior,
    String number,
    String title,
    LocalDate date,
    List<Due> deadlines,
    String sketch,
    List<String> remarks) {

  /** Of a file that could not be judged. */
  public static final PlanFacts NONE =
      new PlanFacts("", "", "", "", null, List.of(), "", List.of());

  public PlanFacts {
    deadlines = List.copyOf(deadlines);
    remarks = List.copyOf(remarks);
  }

  /**
   * One deadline.
   *
   * @param earliest the first day that satisfies it, null where none is set
   * @param latest the last day that satisfies it, null where none is set
   * @param when the words of the time
   * @param actor who owes it, empty where the draft does not tell
   * @param action {@code report}, {@code prepare}, {@code hold}, {@code finish} or {@code other}
   * @param addressee whom it is owed to, empty where the draft does not tell
   * @param text the line that it stands in
   * @param paragraph the number of the paragraph
   */
  public record Due(
      LocalDate earliest,
      LocalDate latest,
      String when,
      String actor,
      String action,
      String addressee,
      String text,
      int paragraph) {

    static Due of(Deadline deadline) {
      return new Due(
          deadline.earliest(),
          deadline.latest(),
          deadline.span().text(),
          deadline.actorName(),
          deadline.action().name().toLowerCase(Locale.ROOT),
          deadline.addresseeName(),
          deadline.item().text(),
          deadline.span().paragraph());
    }

    /**
     * The day that it stands under in a calendar: the last, else the first; null without either.
     */
    public LocalDate day() {
      return latest == null ? earliest : latest;
    }
  }

  /** The facts of a draft. */
  public static PlanFacts of(Draft draft, String sketch) {
    Header header = draft.header();
    PlaceAndDate line = header.placeAndDate();
    return new PlanFacts(
        header.organ() == null ? "" : capitals(header.organ().name()),
        header.superior() == null ? "" : capitals(header.superior().name()),
        header.number() == null ? "" : header.number().span().text().strip(),
        header.title() == null ? "" : header.title().text().strip(),
        line == null ? null : line.date(),
        draft.schedule().deadlines().stream().map(Due::of).toList(),
        sketch,
        List.of());
  }

  /** The same with these remarks. */
  public PlanFacts with(List<String> others) {
    return new PlanFacts(organ, superior, number, title, date, deadlines, sketch, others);
  }

  private static String capitals(String name) {
    return PlainText.plain(name).toUpperCase(Locale.ROOT);
  }
}
