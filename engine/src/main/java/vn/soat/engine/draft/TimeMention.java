package vn.soat.engine.draft;

import java.time.LocalDate;
import java.util.regex.Pattern;
import vn.soat.engine.document.Span;
import vn.soat.engine.time.TimeExpression;

/**
 * A time that the draft names.
 *
 * @param span the words, bound words included
 * @param time what they say
 * @param role what the time is for, told by the words around it and by its place in the draft
 * @param ground whether it stands before the first section, where the plan says what it rests on
 * @param done whether the draft says that what it dates is done
 * @param yearFits whether its years can be meant in a plan of the draft's year; true where either
 *     is unknown or the time is no deadline or event of this plan
 */
public record TimeMention(
    Span span,
    TimeExpression time,
    TimeExpression.Role role,
    boolean ground,
    boolean done,
    boolean yearFits) {

  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  /** Whether it sets a time for what this plan orders: a deadline, an event, a recurring duty. */
  public boolean own() {
    return switch (role) {
      case DEADLINE, EVENT -> true;
      case OTHER ->
          switch (time.kind()) {
            case RECURRING, DURATION -> true;
            case DAY, SPAN, NONE -> bounding();
          };
      case ISSUE, CITATION, PERIOD, TERM, BANNER -> false;
    };
  }

  private boolean bounding() {
    return switch (time.bound()) {
      case BEFORE, BY, IN -> true;
      case FROM, ON, BETWEEN, NONE -> false;
    };
  }

  /** Whether the plan rests on a document that is dated after this day. */
  public boolean restsOnLater(LocalDate day) {
    return ground
        && role == TimeExpression.Role.CITATION
        && time.from() != null
        && time.from().isAfter(day);
  }

  /** Whether it names a day, month or quarter that does not exist. */
  public boolean impossible() {
    return time.kind() == TimeExpression.Kind.NONE;
  }

  /** Whether it names a month or quarter that does not exist, and no day. */
  public boolean impossibleMonth() {
    return impossible() && time.days().isEmpty();
  }

  /**
   * Whether its second end certainly lies before its first: both years are written, or both ends
   * lie in one month. {@code Từ ngày 30/9 đến ngày 15/4/2026} may begin the year before.
   */
  public boolean backwards() {
    return time.endsBeforeItBegins()
        && (time.from().getMonth() == time.to().getMonth()
            || YEAR.matcher(time.text()).results().count() > 1);
  }
}
