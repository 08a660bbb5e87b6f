package vn.soat.engine.recognize;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soat.engine.draft.IssuingOrgan;
import vn.soat.engine.draft.PlaceAndDate;

/** The line of place and date, in the right form or another. */
final class PlacesAndDates {

  /** Gives nothing back: what stands next to it is either no such mark or need not be there. */
  private static final String BLANK = "[\\s.…_]*+";

  /** The months by their names, in order; those of the lunar year are no months of a document. */
  static final List<String> MONTHS =
      List.of(
          "một",
          "hai",
          "ba",
          "tư",
          "năm",
          "sáu",
          "bảy",
          "tám",
          "chín",
          "mười",
          "mười một",
          "mười hai");

  private static final Pattern MONTH_NAME =
      Cues.words(
          "(?<=tháng\\s)\\s*(" + String.join("|", MONTHS) + ")(?=,?\\s+năm)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern PARTS =
      Cues.words(
          "(?<place>.*?)\\s*(?<mark>[,.;:]*)\\s*(ngày"
              + BLANK
              + "(?<day>\\d{0,2})"
              + BLANK
              + ")?"
              + "(?<middle>[/.-]?\\s*(tháng)?)"
              + BLANK
              + "(?<month>\\d{0,2})"
              + BLANK
              + "(?<last>[/.,-]?\\s*(năm)?)"
              + BLANK
              + "(?<year>\\d{0,4})"
              + BLANK
              + "[.,;]?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern RIGHT =
      Cues.words(
          "\\p{L}[^,]*, ?ngày"
              + BLANK
              + "(\\d{2})?"
              + BLANK
              + "tháng"
              + BLANK
              + "(0[12]|[3-9]|1[0-2])?"
              + BLANK
              + "năm"
              + BLANK
              + "(\\d{4})?"
              + BLANK,
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern NUMERIC =
      Cues.words(
          "(?<place>.*?)\\s*,?\\s*(ngày\\s*)?(?<day>\\d{1,2})\\s*[/.-]\\s*(?<month>\\d{1,2})\\s*[/.-]\\s*"
              + "(?<year>\\d{2,4})\\s*[.,;]?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern UNIT =
      Cues.words(
          "(xã|phường|đặc khu|thị trấn|thị xã|thành phố|tỉnh|quận|huyện|tp|tt|tx|đk|p|x|q|h)[.\\s]\\s*(?=\\S)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern END_MARKS = Pattern.compile("[\\s,.;:]+$");

  private PlacesAndDates() {}

  /**
   * The parts of the line.
   *
   * @param issuer the issuing organ, whose place fills a missing one in the correction; may be null
   */
  static PlaceAndDate recognize(Line line, IssuingOrgan issuer) {
    String text = Texts.fewBlanks(line.text()).strip();
    String figures =
        MONTH_NAME.matcher(text).replaceFirst(name -> String.valueOf(month(name.group(1))));
    Matcher parts = NUMERIC.matcher(figures);
    if (!parts.matches()) {
      parts = PARTS.matcher(figures);
      if (!parts.matches()) {
        return new PlaceAndDate(line.span(), "", 0, 0, 0, true, "");
      }
    }
    String written = END_MARKS.matcher(parts.group("place")).replaceFirst("");
    int day = number(parts.group("day"));
    int month = number(parts.group("month"));
    int year = year(number(parts.group("year")));
    boolean malformed = !RIGHT.matcher(text).matches();
    return new PlaceAndDate(
        line.span(),
        ownName(written),
        day,
        month,
        year,
        malformed,
        right(written.isEmpty() ? home(issuer) : written, day, month, year));
  }

  private static String ownName(String place) {
    Matcher unit = UNIT.matcher(place);
    return unit.lookingAt() ? place.substring(unit.end()) : place;
  }

  private static String home(IssuingOrgan issuer) {
    return issuer == null || issuer.place().isEmpty() ? "…" : issuer.place();
  }

  private static int month(String name) {
    return MONTHS.indexOf(Texts.singleBlanks(name).toLowerCase(Locale.ROOT)) + 1;
  }

  private static int number(String digits) {
    return digits == null || digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }

  private static int year(int written) {
    return written > 0 && written < 100 ? 2000 + written : written;
  }

  private static String right(String place, int day, int month, int year) {
    return place
        + ", ngày "
        + (day == 0 ? "…" : day < 10 ? "0" + day : String.valueOf(day))
        + " tháng "
        + (month == 0 ? "…" : month < 3 ? "0" + month : String.valueOf(month))
        + " năm "
        + (year == 0 ? "…" : String.valueOf(year));
  }
}
