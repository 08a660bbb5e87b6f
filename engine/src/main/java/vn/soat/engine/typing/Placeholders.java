package vn.soat.engine.typing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soat.engine.document.Span;
import vn.soat.engine.text.Letters;

/**
 * Places still to be filled in. Dots at the end of an enumeration or for words left out of a
 * quotation are none.
 */
final class Placeholders {

  private static final String DOTS = "(?:\\.{2,}|…+|_{2,})";

  /** One look at a place of the text spares it all that follows. */
  private static final String START = "(?=[\\d.…_]|\\b[NnTtLlHhSsXx])";

  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          START
              + "(?:"
              + String.join(
                  "|",
                  // …/…/2026, …/6/2026, 05/…/2026, 6/…
                  "(?:\\bngày\\s*)?"
                      + DOTS
                      + "\\s*/\\s*(?:\\d{4}|(?:"
                      + DOTS
                      + "|\\d{1,2})(?:\\s*/\\s*\\d{2,4})?)",
                  "\\d{1,2}\\s*/\\s*" + DOTS + "\\s*/\\s*\\d{2,4}",
                  // xx/xx/2026
                  "\\bx{1,2}\\s*/\\s*x{1,2}\\s*/\\s*(?:\\d{2,4}|x{2,4})\\b",
                  // ngày … tháng …, tháng … năm …
                  "(?<!(?:hằng|hàng|mỗi|từng|các|những|nhiều|lễ)\\s)\\bngày\\s*"
                      + DOTS
                      + "(?:\\s*tháng\\s*(?:"
                      + DOTS
                      + "|\\d{1,2}))?(?:\\s*năm\\s*(?:"
                      + DOTS
                      + "|\\d{4}))?(?=\\s*(?:[,;:)/]|\\p{L}|\\d|$))",
                  "\\btháng\\s*" + DOTS + "\\s*(?:năm|/)\\s*(?:" + DOTS + "|\\d{4})",
                  "\\b(?:lúc|hồi)\\s*" + DOTS + "(?:\\s*giờ)?",
                  "(?<!(?:một|các|những|vài)\\s)\\bsố\\s*"
                      + DOTS
                      + "(?:\\s*[-/]\\s*\\p{Lu}[\\p{Lu}/-]+)?",
                  "(?<=\\b(?:gồm|khoảng|dự kiến|tổng số)\\s)" + DOTS + "\\s+\\p{L}+",
                  // ngày    tháng    năm 2026, ngày   /6/2026, số     -KH/TU
                  "(?<!/\\s{0,3})\\bngày\\s{2,}(?:tháng\\b|/)[^,;:.)]{0,30}?(?:năm\\s*)?\\d{4}",
                  "(?<!/\\s{0,3})\\bngày\\s{2,}tháng\\b",
                  "(?<!/\\s{0,3})\\bngày\\s+tháng\\s+năm\\s+20\\d\\d",
                  "(?<!/\\s{0,3})\\bngày\\s*/\\s*\\d{1,2}\\s*/\\s*\\d{4}",
                  "(?<!/\\s{0,3})\\bngày\\s*/\\s*/\\s*(?:\\d{4})?",
                  "(?<!/\\s{0,3})\\btháng\\s*/\\s*20\\d\\d",
                  "\\bsố\\s{2,}[-/]\\s*\\p{Lu}[\\p{Lu}/-]+",
                  // ........
                  "(?:\\.{5,}|…{2,}|_{3,})")
              + ")",
          Pattern.UNICODE_CHARACTER_CLASS | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern ENUMERATION_END = Pattern.compile("[\\s,;).”\"]*");

  private Placeholders() {}

  /**
   * The places of a line, in order.
   *
   * @param characters those of its text
   */
  static List<Span> in(Span line, char[] characters) {
    String text = line.text();
    if (!suspicious(text, characters)) {
      return List.of();
    }
    List<Span> places = new ArrayList<>();
    Matcher matcher = PLACEHOLDER.matcher(text);
    while (matcher.find()) {
      if (!ellipsis(text, matcher.start(), matcher.end())) {
        places.add(line.part(matcher.start(), matcher.end()));
      }
    }
    return places;
  }

  /** Whether the pattern may match at all; the many lines where it cannot are left alone. */
  private static boolean suspicious(String text, char[] characters) {
    for (int i = 0; i < characters.length; i++) {
      char c = characters[i];
      char next = i + 1 < characters.length ? characters[i + 1] : 0;
      boolean suspicious =
          switch (c) {
            case '…' -> true;
            case '.', '_' -> next == c;
            case '/' -> fillable(text, i);
            default -> Letters.blank(c) && gap(text, i, next);
          };
      if (suspicious) {
        return true;
      }
    }
    return false;
  }

  /** Whether a blank is one of several to be filled in, or parts what a month should part. */
  private static boolean gap(String text, int blank, char next) {
    return (next == 'n' || next == 'N')
        ? monthless(text, blank)
        : Letters.blank(next)
            && (blank == 0 || !Letters.blank(text.charAt(blank - 1)))
            && fillable(text, blank);
  }

  /** Whether a gap stands behind {@code ngày, tháng, số} or the {@code x} of a blank. */
  private static boolean fillable(String text, int gap) {
    int end = gap;
    while (end > 0 && Letters.blank(text.charAt(end - 1))) {
      end--;
    }
    return ends(text, end, "ngày")
        || ends(text, end, "tháng")
        || ends(text, end, "số")
        || ends(text, end, "x");
  }

  /** Whether a blank parts {@code tháng} and {@code năm}. */
  private static boolean monthless(String text, int blank) {
    return ends(text, blank, "tháng") && ends(text, blank + 4, "năm");
  }

  private static boolean ends(String text, int end, String word) {
    return text.regionMatches(true, end - word.length(), word, 0, word.length());
  }

  /** Whether dots alone stand at a word and end what is listed. */
  private static boolean ellipsis(String text, int start, int end) {
    return start > 0
        && ".…_".indexOf(text.charAt(start)) >= 0
        && text.charAt(start) == text.charAt(end - 1)
        && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == ',')
        && ENUMERATION_END.matcher(text).region(end, text.length()).matches();
  }
}
