package vn.soat.engine.recognize;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soat.engine.draft.NumberLine;

/** The line of number and symbol, in the right form or another. */
final class NumberLines {

  private static final Pattern PARTS =
      Cues.words(
          "(?<word>số)?\\s*(?<mark>[:.;])?(?<filler>[\\s.…_x]*)(?<number>\\d+[a-zđ]?)?(?<more>[\\s.…_]*)"
              + "(?<gap>\\s*[-/]?\\s*)(?<type>[a-zđ]{2,10})?(\\s*[-/]\\s*(?<organ>.*?))?\\s*[.,;]?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern RIGHT =
      Cues.words(
          "Số\\s*([\\s.…_]*|[xX]{1,4}|\\d+\\p{L}?)-\\p{L}{2,4}/(\\p{L}+(-\\p{L}+)*\\d{0,3}|[.…_]+)",
          0);
  private static final Pattern BLANK = Pattern.compile("[.…_]+");
  private static final Pattern SINGLE = Cues.words("[1-9]\\p{L}?", 0);

  private NumberLines() {}

  /**
   * The parts of the line.
   *
   * @param typeCode the code that belongs to the document's type, for the correction
   * @param organCode the code that belongs to the organ, for the correction
   */
  static NumberLine recognize(Line line, String typeCode, String organCode) {
    String text = text(line);
    Matcher parts = PARTS.matcher(text);
    if (!parts.matches()) {
      return new NumberLine(line.span(), "", "", "", true, right("", typeCode, organCode));
    }
    String number = group(parts, "number");
    String type = group(parts, "type");
    String organ = group(parts, "organ").replaceAll("\\s+", "");
    if (BLANK.matcher(organ).matches()) {
      organ = "";
    }
    if (organ.isEmpty() && runsOn(type, typeCode)) {
      organ = type.substring(typeCode.length());
      type = typeCode;
    }
    boolean malformed = !RIGHT.matcher(text).matches() || SINGLE.matcher(number).matches();
    return new NumberLine(
        line.span(),
        number,
        type,
        organ,
        malformed,
        right(number, type.isEmpty() ? typeCode : type, organ.isEmpty() ? organCode : organ));
  }

  /** Whether an organ's code follows that of the type without a mark between: {@code KHĐU}. */
  private static boolean runsOn(String written, String typeCode) {
    return !typeCode.isEmpty()
        && written.startsWith(typeCode)
        && written.length() >= typeCode.length() + 2;
  }

  /** The line with few and plain blanks, plain hyphens and the one letter Đ. */
  private static String text(Line line) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < line.text().length(); i++) {
      char c = line.text().charAt(i);
      switch (c) {
        case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' ->
            text.append('-');
        case '\u00D0', '\u0110', '\u0189' -> text.append('Đ');
        case '\u200B', '\u200C', '\u200D', '\uFEFF', '\u00AD' -> {
          // Nobody sees it.
        }
        default -> text.append(c);
      }
    }
    return Texts.fewBlanks(text.toString());
  }

  private static String group(Matcher parts, String name) {
    String group = parts.group(name);
    return group == null ? "" : group.strip();
  }

  private static String right(String number, String type, String organ) {
    String full = SINGLE.matcher(number).matches() ? "0" + number : number;
    return "Số " + (full.isEmpty() ? "…" : full) + "-" + type + "/" + organ;
  }
}
