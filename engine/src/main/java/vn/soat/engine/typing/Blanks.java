package vn.soat.engine.typing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soat.engine.document.Span;
import vn.soat.engine.draft.TypingSlip;
import vn.soat.engine.draft.TypingSlip.Kind;
import vn.soat.engine.text.Letters;

/** Blanks too many and too few, and blanks left for what is still to be filled in. */
final class Blanks {

  private static final String BLANK = "[ \\u00A0]";

  /** The label of a line; the blanks behind it set the words apart. */
  private static final Pattern LABEL =
      words(
          "^\\s*([IVXL]+\\s*[./)-]*|\\d+(\\.\\d+)*+\\s*[./)-]*|\\p{L}[.)]|[-+*•–—])"
              + "[\\s\\u00A0]+([-–](?=\\s))?[\\s\\u00A0]*");

  /** Boxes to be ticked, which blanks set apart. */
  private static final String BOX = "\\u25A0-\\u25A2\\u25CB\\u25EF\\u25FB\\u2610-\\u2612";

  /** More blanks than three in a row are no slip but set words apart on the page. */
  private static final Pattern SEVERAL =
      Pattern.compile("(?<=[^\\s\\u00A0" + BOX + "]) {2,3}(?=[^\\s\\u00A0" + BOX + "])");

  private static final Pattern BEFORE_MARK =
      words(
          "(?<=[\\p{L}\\p{N})\\]”\"])"
              + BLANK
              + "{1,3}(?:[,.](?=[\\s\\u00A0]|$|[”\"’)\\]])|[;:](?=[\\s\\u00A0]|$|[”\"’]))(?!"
              + BLANK
              + "*\\d)");

  /** A mark that belongs to the word before but stands at the next. */
  private static final Pattern AT_NEXT =
      words("(?<=\\p{L}{2}|[)\\]”\"])" + BLANK + "{1,3}[,;:](?=\\p{Ll}{2}|\\p{Lu}\\p{Ll})");

  /** Addresses, names of files and pieces of programs, which know no blanks. */
  private static final Pattern ADDRESS =
      words(
          "(?i).*([@<>={}#]|://|www\\.|\\\\|\\.(vn|com|net|org|gov|edu|info|io|html?|docx?|xlsx?|pptx?|pdf|"
              + "jpe?g|png|zip|rar|mp[34])\\b).*");

  private static final Pattern BEHIND_COMMA =
      words("(?<=[\\p{L}\\p{N})\\]”\"]),(?=[\\p{L}\\p{N}“(])");
  private static final Pattern BEHIND_SEMICOLON = words(";(?=[\\p{L}\\p{N}“(])");
  private static final Pattern BEHIND_COLON = words("(?<=[\\p{L})”\"]):(?=\\p{L}{2}|[“(])");

  private Blanks() {}

  private static Pattern words(String regex) {
    return Pattern.compile(regex, Pattern.UNICODE_CHARACTER_CLASS);
  }

  /**
   * The slips of one line.
   *
   * @param line not blank
   * @param fillable whether blanks to be filled in count as slips; else they are left alone
   * @param objects the places at which something stands between the letters that is no text
   */
  static List<TypingSlip> slips(Span line, boolean fillable, List<Span> objects) {
    List<TypingSlip> slips = new ArrayList<>();
    char[] characters = line.text().toCharArray();
    List<Span> placeholders = Placeholders.in(line, characters);
    if (fillable) {
      add(slips, Kind.PLACEHOLDER, placeholders, List.of());
    }
    List<Span> taken = new ArrayList<>(placeholders);
    taken.addAll(objects);
    int from = labelEnd(line.text(), characters);
    several(line, from, taken, slips);
    beforeMarks(line, characters, from, taken, slips);
    behindMarks(line, characters, from, taken, slips);
    return slips;
  }

  /** Where the words of a line begin behind its label, 0 without one. */
  private static int labelEnd(String text, char[] characters) {
    if (beginsWithWord(characters)) {
      return 0;
    }
    if (beginsWithBullet(characters)) {
      return 2;
    }
    Matcher label = LABEL.matcher(text);
    return label.lookingAt() ? label.end() : 0;
  }

  /** Whether the first letter is that of a word and of no label; spares many the pattern. */
  private static boolean beginsWithWord(char[] text) {
    return text.length > 1
        && Letters.letter(text[0])
        && "IVXL".indexOf(text[0]) < 0
        && text[1] != '.'
        && text[1] != ')';
  }

  /** Whether the first word stands one blank behind a hyphen or the like. */
  private static boolean beginsWithBullet(char[] text) {
    return text.length > 2
        && "-+*•–—".indexOf(text[0]) >= 0
        && text[1] == ' '
        && Letters.letter(text[2]);
  }

  /**
   * The blanks before marks of one line.
   *
   * @param objects the places at which something stands between the letters that is no text
   */
  static List<TypingSlip> beforeMarks(Span line, List<Span> objects) {
    List<TypingSlip> slips = new ArrayList<>();
    beforeMarks(line, line.text().toCharArray(), 0, objects, slips);
    return slips;
  }

  private static void several(Span line, int from, List<Span> taken, List<TypingSlip> slips) {
    if (!line.text().contains("  ")) {
      return;
    }
    List<Span> places = new ArrayList<>();
    Matcher blanks = SEVERAL.matcher(line.text()).region(from, line.text().length());
    blanks.useTransparentBounds(true);
    while (blanks.find()) {
      Span place =
          line.part(tokenStart(line.text(), blanks.start()), tokenEnd(line.text(), blanks.end()));
      if (free(place, taken)) {
        places.add(place);
      }
    }
    add(slips, Kind.BLANKS, places, each(places, text -> text.replaceAll(" {2,}", " ")));
  }

  private static void beforeMarks(
      Span line, char[] characters, int from, List<Span> taken, List<TypingSlip> slips) {
    if (!parts(characters)) {
      return;
    }
    List<Span> places = new ArrayList<>();
    Matcher mark = BEFORE_MARK.matcher(line.text()).region(from, line.text().length());
    mark.useTransparentBounds(true);
    while (mark.find()) {
      Span place = line.part(tokenStart(line.text(), mark.start()), mark.end());
      if (free(place, taken)) {
        places.add(place);
      }
    }
    Matcher next = AT_NEXT.matcher(line.text()).region(from, line.text().length());
    next.useTransparentBounds(true);
    while (next.find()) {
      Span place =
          line.part(tokenStart(line.text(), next.start()), tokenEnd(line.text(), next.end()));
      if (free(place, taken) && free(place, places) && !ADDRESS.matcher(place.text()).matches()) {
        places.add(place);
      }
    }
    Collections.sort(places);
    add(
        slips,
        Kind.BLANK_BEFORE_MARK,
        places,
        each(
            places,
            text ->
                text.replaceAll(BLANK + "+(?=[,.;:]$)", "")
                    .replaceAll(BLANK + "+([,;:])(?=\\p{L})", "$1 ")));
  }

  private static void behindMarks(
      Span line, char[] characters, int from, List<Span> taken, List<TypingSlip> slips) {
    String text = line.text();
    List<Span> places = new ArrayList<>();
    List<String> corrected = new ArrayList<>();
    int at = from;
    while (at + 1 < characters.length) {
      if (!mark(characters[at]) || Letters.blank(characters[at + 1])) {
        at++;
        continue;
      }
      Span place = line.part(Math.max(from, tokenStart(text, at)), tokenEnd(text, at));
      String mended = parted(place.text());
      if (!mended.equals(place.text()) && free(place, taken)) {
        corrected.add(mended);
        places.add(place);
      }
      at = place.end() - line.start();
    }
    add(slips, Kind.NO_BLANK_BEHIND_MARK, places, corrected);
  }

  private static boolean mark(char c) {
    return c == ',' || c == '.' || c == ';' || c == ':';
  }

  /** Whether a mark stands behind a blank. */
  private static boolean parts(char[] characters) {
    for (int i = 1; i < characters.length; i++) {
      if (mark(characters[i]) && Letters.blank(characters[i - 1])) {
        return true;
      }
    }
    return false;
  }

  /** A token with a blank behind each mark that lacks it. */
  private static String parted(String token) {
    if (token.length() < 3 || ADDRESS.matcher(token).matches()) {
      return token;
    }
    StringBuilder parted = new StringBuilder(token);
    for (int i = token.length() - 2; i > 0; i--) {
      if (lacksBlank(token, i)) {
        parted.insert(i + 1, ' ');
      }
    }
    return parted.toString();
  }

  private static boolean lacksBlank(String token, int mark) {
    return switch (token.charAt(mark)) {
      case ',' -> at(BEHIND_COMMA, token, mark) && !list(token, mark);
      case ';' -> at(BEHIND_SEMICOLON, token, mark);
      case ':' -> at(BEHIND_COLON, token, mark) && !code(token, mark);
      case '.' -> endsSentence(token, mark);
      default -> false;
    };
  }

  private static boolean at(Pattern pattern, String token, int mark) {
    Matcher matcher = pattern.matcher(token).region(mark, token.length());
    matcher.useTransparentBounds(true);
    return matcher.lookingAt();
  }

  /** Whether a comma stands within a number or between single letters or figures: {@code a,b}. */
  private static boolean list(String token, int mark) {
    boolean before = Character.isDigit(token.charAt(mark - 1));
    boolean behind = Character.isDigit(token.charAt(mark + 1));
    return (before && behind)
        || (wordStart(token, mark) == mark - 1 && wordEnd(token, mark + 1) == mark + 2);
  }

  /** Whether a colon stands within a code or a single letter's: {@code TCVN:ISO}, {@code C:}. */
  private static boolean code(String token, int mark) {
    int start = wordStart(token, mark);
    String behind = token.substring(mark + 1, wordEnd(token, mark + 1));
    return start == mark - 1
        || (!behind.isEmpty() && behind.chars().noneMatch(Character::isLowerCase));
  }

  /** Whether a full stop ends a sentence and the next begins at once; never in abbreviations. */
  private static boolean endsSentence(String token, int mark) {
    int start = wordStart(token, mark);
    String before = token.substring(start, mark);
    String next = token.substring(mark + 1, wordEnd(token, mark + 1));
    if (next.length() < 2 || token.indexOf('.') < mark) {
      return false;
    }
    boolean sentence =
        Character.isUpperCase(next.charAt(0))
            && next.chars().skip(1).allMatch(Character::isLowerCase);
    if (before.isEmpty()) {
      return sentence && mark > 0 && ")”\"".indexOf(token.charAt(mark - 1)) >= 0;
    }
    if (before.matches("\\d{4}")) {
      return sentence;
    }
    boolean word =
        before.length() > 1
            && before.chars().allMatch(Character::isLowerCase)
            && Letters.bare(before).matches(".*[aeiouy].*");
    boolean marked = !before.equals(Letters.bare(before)) || !next.equals(Letters.bare(next));
    return word
        && next.chars().allMatch(Character::isLetter)
        && (sentence || (marked && token.indexOf('/') < 0));
  }

  private static int wordStart(String token, int end) {
    int start = end;
    while (start > 0 && Character.isLetterOrDigit(token.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int wordEnd(String token, int start) {
    int end = start;
    while (end < token.length() && Character.isLetterOrDigit(token.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int tokenStart(String text, int end) {
    int start = end;
    while (start > 0 && !Letters.blank(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int tokenEnd(String text, int start) {
    int end = start;
    while (end < text.length() && !Letters.blank(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean free(Span place, List<Span> taken) {
    return taken.stream()
        .noneMatch(other -> other.start() < place.end() && place.start() < other.end());
  }

  private static List<String> each(List<Span> places, UnaryOperator<String> mend) {
    return places.stream().map(Span::text).map(mend).toList();
  }

  private static void add(
      List<TypingSlip> slips, Kind kind, List<Span> places, List<String> corrected) {
    if (!places.isEmpty()) {
      slips.add(new TypingSlip(kind, places.get(0), places.subList(1, places.size()), corrected));
    }
  }
}
