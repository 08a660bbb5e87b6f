package vn.soat.engine.recognize;

import java.util.regex.Pattern;
import vn.soat.engine.document.ParagraphFormat.Alignment;
import vn.soat.engine.text.Letters;
import vn.soat.engine.vocabulary.DocumentType;
import vn.soat.engine.vocabulary.SignerTitles;

/** What a single line tells of the block that it belongs to. */
final class Cues {

  private static final Pattern NUMBER_LINE =
      words(
          "số\\s*[:.;]?[\\s\\d.…_]*[a-z]?\\s*([-/].*|(?=[a-zđ]{2,4}[/-]).*|\\d*)"
              + "|[\\d.…_]+\\s*[-/]\\s*[a-zđ]{2,4}\\s*[-/]\\s*[a-zđư]{2,}.*");
  private static final Pattern BLANK_OR_DIGITS = words("[\\s\\d.…_/]*");
  private static final Pattern PLACE_AND_DATE =
      words(
          "(?<place>[^,;:\\d]{0,40}?( \\d{1,2}(?=,))?[,.;]?)\\s*"
              + "(ngày[\\s\\d.…_/-]*(tháng[\\s\\d.…_/-]*)?,?\\s*(năm[\\s\\d.…_]*|\\d{4})?"
              + "|,\\s*\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}"
              + "|,?\\s*tháng[\\s\\d.…_]*năm[\\s\\d.…_]*"
              + "|ngày[\\s\\d.…_]*tháng\\s+("
              + String.join("|", PlacesAndDates.MONTHS)
              + "),?\\s+năm[\\s\\d.…_]*)[.,;]?");
  private static final Pattern RULE = words("[-_*=~.•\\s\u2026]{2,}|-|\\*");
  private static final Pattern STARS = words("[\\s*]+");
  private static final Pattern DRAFT_MARK =
      words(
          "[(\\[*\\s]*(bản\\s+)?dự\\s+thảo(\\s*[(]?(lần)?[\\s\\d.:,…a-zà-ỹ]{0,24}[)]?)?[)\\]*.]*");
  private static final Pattern SECTION =
      words(
          "(phần\\s+(thứ\\s+\\p{L}+|[ivx]+)\\b|[ivx]+\\s*[.\\-/)]|[ivx]+\\s+[-.]|\\d{1,2}[.)/-]\\s*\\p{L}|[a-c][.)]\\s).*");
  private static final Pattern ROMAN_SECTION =
      words("[ivx]+\\s*[.\\-/)].*|phần\\s+(thứ\\s+\\p{L}+|[ivx]+)\\b.*");
  private static final Pattern DASH = words("[-+•*–]\\s*\\p{L}.*");
  private static final Pattern BASIS = words("[-+*]?\\s*(căn cứ|kính gửi)\\b.*");
  private static final Pattern OPENING_START =
      words(
          "(thực hiện|nhằm|để|triển khai|tiếp tục|trên cơ sở|xét|ban thường vụ|ban chấp hành"
              + "|đảng ủy|chi bộ|chi ủy|thường trực|ủy ban|căn cứ|theo|hưởng ứng|sau khi)\\b.*");
  private static final Pattern ISSUING =
      words(
          ".*\\b(ban hành|xây dựng|ban hành và triển khai)\\s+(bản\\s+)?kế hoạch\\b.*|.*như sau\\s*[:.]?");
  private static final Pattern FORMULA =
      words(
          "(t\\s*[/.]\\s*[ml]|k\\s*[/.]\\s*t|tm|tl|kt|tum|tuq)\\s*[./:]*\\s+\\p{L}.*"
              + "|(t/[ml]|k/t|t\\.?[ml]\\.|k\\.?t\\.)\\p{L}.*"
              + "|(t\\s*[/.]\\s*[ml]|k\\s*[/.]\\s*t|t[ml]\\.|kt\\.)\\s*[.:]?");
  private static final Pattern APPENDIX = words("phụ lục(\\s+(số\\s+)?[\\divx]+)?\\s*([.:(-].*)?");
  private static final Pattern STANDING = words("thường trực\\b.*|t\\.?\\s?t\\.?");
  private static final Pattern NAME_WORD = words("\\p{Lu}[\\p{L}'’.-]*");

  private static final Pattern ARCHIVE = words("[-+*]?\\s*lưu\\b.*");

  private Cues() {}

  /** A pattern whose word boundaries know Vietnamese letters on every version of Java. */
  static Pattern words(String regex) {
    return words(regex, 0);
  }

  /** The same with further flags of {@link Pattern}. */
  static Pattern words(String regex, int flags) {
    return Pattern.compile(regex, Pattern.UNICODE_CHARACTER_CLASS | flags);
  }

  /** Whether this is the line of number and symbol, in any form. */
  static boolean numberLine(Line line) {
    String plain = line.plain();
    if (plain.length() > 60 || !NUMBER_LINE.matcher(plain).matches()) {
      return false;
    }
    return !plain.startsWith("số") || plain.length() == 2 || !Character.isLetter(plain.charAt(2));
  }

  /** Whether this is a line of place and date, in any form. */
  static boolean placeAndDate(Line line) {
    String plain = line.plain();
    return plain.length() <= 80
        && mayDate(plain)
        && PLACE_AND_DATE.matcher(plain).matches()
        && !BLANK_OR_DIGITS.matcher(plain).matches();
  }

  /** Whether a word or mark stands there without which the pattern cannot match. */
  private static boolean mayDate(String plain) {
    return plain.contains("ngày") || plain.contains("tháng") || plain.indexOf(',') >= 0;
  }

  /** Whether the line consists of marks only: hyphens, stars, underscores. */
  static boolean rule(Line line) {
    return RULE.matcher(line.plain()).matches();
  }

  /** Whether the line consists of stars only. */
  static boolean stars(Line line) {
    return STARS.matcher(line.plain()).matches();
  }

  static boolean draftMark(Line line) {
    return line.plain().length() <= 40 && DRAFT_MARK.matcher(line.plain()).matches();
  }

  /** Whether the line holds nothing but a type of document. */
  static boolean type(Line line) {
    return DocumentType.named(line.text()) != null;
  }

  /** Whether the line begins the text: a section, an item, a căn cứ, a lead-in. */
  static boolean opensText(Line line) {
    String plain = line.plain();
    return SECTION.matcher(plain).matches()
        || DASH.matcher(plain).matches()
        || BASIS.matcher(plain).matches()
        || plain.endsWith(":")
        || plain.endsWith(";");
  }

  /** Whether a section of the first level begins here. */
  static boolean section(Line line) {
    return begins(line, "ivxp") && ROMAN_SECTION.matcher(line.plain()).matches();
  }

  /** Whether the words may be those of an opening. */
  static boolean opening(Line line) {
    return OPENING_START.matcher(line.plain()).matches();
  }

  /** Whether the words issue a plan. */
  static boolean issuing(Line line) {
    String plain = line.plain();
    return (plain.contains("kế hoạch") || plain.contains("như sau"))
        && ISSUING.matcher(plain).matches();
  }

  static boolean centered(Line line) {
    return line.paragraph().format().alignment() == Alignment.CENTER;
  }

  /** Whether the recipients' list begins here. */
  static boolean recipients(Line line) {
    if (!begins(line, "n")) {
      return false;
    }
    String bare = Letters.bare(line.plain());
    return bare.startsWith("noi nhan") && (bare.length() <= 11 || bare.matches("noi nhan\\s*:.*"));
  }

  /** Whether the line says by whose authority the signer signs. */
  static boolean formula(Line line) {
    return line.plain().length() <= 90
        && begins(line, "tk")
        && FORMULA.matcher(line.plain()).matches()
        && capitals(line.text());
  }

  /** Whether the line is a signer's title, with or without an organ behind it. */
  static boolean signerTitle(Line line) {
    return line.plain().length() <= 70
        && capitals(line.text())
        && SignerTitles.leading(line.text()) != null;
  }

  /** Whether the line is an item of a list or the archive's. */
  static boolean item(Line line) {
    return DASH.matcher(line.plain()).matches() || line.plain().startsWith("lưu");
  }

  static boolean archive(Line line) {
    return ARCHIVE.matcher(line.plain()).matches();
  }

  static boolean appendix(Line line) {
    return line.plain().length() <= 120
        && begins(line, "p")
        && APPENDIX.matcher(line.plain()).matches();
  }

  /** Whether the line says of the title above it that it is a standing one. */
  static boolean standing(Line line) {
    return STANDING.matcher(line.plain()).matches();
  }

  /** Whether the line goes on with the formula or the title above it: THƯỜNG TRỰC, ĐẢNG ỦY. */
  static boolean goesOn(Line line) {
    return standing(line) || (capitals(line.text()) && Names.organ(line));
  }

  /** Whether the line may be a person's name. */
  static boolean name(Line line) {
    if (goesOn(line)) {
      return false;
    }
    String[] words = line.text().strip().split("[\\s\\u00A0]+", -1);
    if (words.length < 2 || words.length > 7) {
      return false;
    }
    for (String word : words) {
      if (!NAME_WORD.matcher(word).matches()) {
        return false;
      }
    }
    return true;
  }

  /** Whether no letter of the text is small. */
  static boolean capitals(String text) {
    boolean capital = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      capital |= Character.isUpperCase(c);
    }
    return capital;
  }

  /** Whether the first letter is one of these; spares most lines the look at a pattern. */
  private static boolean begins(Line line, String letters) {
    String plain = line.plain();
    return !plain.isEmpty() && letters.indexOf(plain.charAt(0)) >= 0;
  }
}
