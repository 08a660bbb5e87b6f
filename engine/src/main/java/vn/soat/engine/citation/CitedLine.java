package vn.soat.engine.citation;

import java.nio.CharBuffer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soat.engine.document.Span;
import vn.soat.engine.text.Passage;
import vn.soat.engine.text.PlainText;

/** The citations of one line. Everything is sought in its plain form and told in its own words. */
final class CitedLine {

  private static final String CODE = "[a-zđ]{1,7}";
  private static final String ORGAN = "[a-zđơưô]{1,16}\\d{0,2}";

  /** {@code 18-NQ/TW}, {@code 05-QC/BTCTU-BNCTU}; the number may be a blank behind {@code số}. */
  private static final Pattern PARTY =
      Pattern.compile(
          "(?:(?<![\\p{L}\\d/.-])(\\d{1,5})|(?<=số)[ :….]*)\\s?-\\s?("
              + CODE
              + ")\\s?/\\s?("
              + ORGAN
              + "(?:\\s?-\\s?"
              + ORGAN
              + ")*(?:/nb)?)(?![\\p{L}\\d])");

  /** {@code 30/2020/NĐ-CP}, {@code 01/KH-UBND}, {@code 15/2017/QH14}. */
  private static final Pattern STATE =
      Pattern.compile(
          "(?:(?<![\\p{L}\\d/.-])(\\d{1,5})|(?<=số)[ :….]*)\\s?/\\s?(?:(\\d{4})\\s?/\\s?("
              + ORGAN
              + "(?:\\s?-\\s?"
              + ORGAN
              + ")*)|("
              + ORGAN
              + "(?:\\s?-\\s?"
              + ORGAN
              + ")+))(?![\\p{L}\\d])");

  private static final Pattern NUMBERED = Pattern.compile("(?<![\\p{L}\\d])số\\s?:?\\s?$");

  private static final Pattern DATE =
      Pattern.compile(
          "^\\s?(,?)\\s?\\(?(?:(?:được )?(?:ban hành|ký) )?(ngày(?:"
              + "\\s?(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?(\\d{4})(?!\\d)"
              + "|\\s?(\\d{1,2}) tháng (\\d{1,2}) năm (\\d{4})"
              + "|[\\s\\d….…]*(?:/|tháng)[\\s\\d….…]*(?:(?:/|năm)[\\s\\d….…]*)?))\\)?");

  private static final Pattern ISSUER = Pattern.compile("^\\s?,?\\s?(?:do|của)\\s(?=\\p{L})");

  private static final Pattern BY = Pattern.compile("(?<!\\p{L})(?:do|của|giữa)\\s(?=\\p{L})");

  /** No further before a list within a line its issuer is sought. */
  private static final int LONGEST_LEAD = 300;

  private static final Pattern ISSUER_END =
      Pattern.compile(
          "\\s?[,;.:()\"]|\\s(?:về|v/v|thực hiện|triển khai|quy định|hướng dẫn|ban hành|ngày|tại"
              + "|trong|đã|đến|để|gửi|cho|như|là|theo|với|sửa đổi|thay thế|giai đoạn|nhiệm kỳ"
              + "|về việc|khóa|và (?:các )?(?:nghị quyết|chỉ thị|kế hoạch|quyết định|quy định"
              + "|hướng dẫn|kết luận|chương trình|thông báo|công văn|nghị định|thông tư))(?!\\p{L})");

  private static final Pattern ABOUT = Pattern.compile("^[\\s,]*(về|v/v|\")\\s?");

  private static final Pattern MARK = Pattern.compile("[,;.:()\"]");

  private static final Pattern SHORT =
      Pattern.compile("sau đây (?:gọi|viết)(?: tắt| chung)? là:? ?\"?([^()\"]+?)\"?\\s?\\)");

  private static final Pattern ITEM = Pattern.compile("[-+*•]|\\(?\\w{1,3}[.)]");

  private static final Pattern SERIES = Pattern.compile("^[\\s,;]*(?:và\\s)?(?:số\\s)?$");

  /** Behind it, up to its bracket, stands what is issued together with something else. */
  private static final Pattern ATTACHED = Pattern.compile("\\((?:ban hành )?kèm theo ");

  /** The word before a number and the blanks around its colon are no longer. */
  private static final int LONGEST_NUMBERED = 5;

  private static final Pattern GAP = Pattern.compile("[\\s\\u00A0:….]+");

  private static final Pattern DASH = Pattern.compile("[\\u2010-\\u2015\\u2212]");

  private final Span line;
  private final PlainText plainText;
  private final String plain;
  private final String lead;
  private final List<Found> found = new ArrayList<>();
  private final List<Tail> tails = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();

  private CitedLine(Passage line, String lead) {
    this.line = line.span();
    this.plainText = line.plain();
    this.plain = telling(line.text(), lead) ? plainText.text() : "";
    this.lead = lead;
  }

  /** Whether a line may cite, lead a list or be an item of one; most do neither. */
  private static boolean telling(String text, String lead) {
    return text.indexOf('/') >= 0 || !lead.isEmpty() || text.stripTrailing().endsWith(":");
  }

  /**
   * The citations of a line.
   *
   * @param lead the plain words of the line that leads the list of which this is an item, else
   *     empty
   */
  static CitedLine of(Passage line, String lead) {
    CitedLine cited = new CitedLine(line, lead);
    cited.find(PARTY);
    cited.find(STATE);
    cited.found.sort((one, other) -> Integer.compare(one.from, other.from));
    cited.tell();
    return cited;
  }

  String plain() {
    return plain;
  }

  /**
   * The short names that this line gives to documents it cites: the plain words of each with the
   * mention that it stands for. One that repeats the number is known again by that.
   */
  Map<String, Mention> shortNames() {
    if (found.isEmpty()) {
      return Map.of();
    }
    Map<String, Mention> names = new LinkedHashMap<>();
    Matcher matcher = SHORT.matcher(plain);
    while (matcher.find()) {
      String name = matcher.group(1);
      Mention meant = null;
      for (int i = 0; i < found.size() && found.get(i).to <= matcher.start(); i++) {
        meant = mentions.get(i);
      }
      if (meant != null && name.indexOf(' ') > 0 && name.indexOf('/') < 0) {
        names.put(name, meant);
      }
    }
    return names;
  }

  /** The mentions of a document by a short name. */
  static List<Mention> byName(Passage line, String name, Mention meant) {
    List<Mention> mentions = new ArrayList<>();
    PlainText words = line.plain();
    int at = words.text().indexOf(name);
    while (at >= 0) {
      int end = at + name.length();
      if (!within(words.text(), at - 1) && !within(words.text(), end)) {
        mentions.add(meant.again(line.span().part(words.start(at), words.end(end))));
      }
      at = words.text().indexOf(name, end);
    }
    return mentions;
  }

  private static boolean within(String plain, int index) {
    return index >= 0 && index < plain.length() && Character.isLetterOrDigit(plain.charAt(index));
  }

  /** Whether a list follows. */
  boolean leads() {
    return plain.endsWith(":");
  }

  /** Whether it is an item of a list. */
  boolean item() {
    return ITEM.matcher(plain).lookingAt();
  }

  /** Whether letters stand behind a slash, and a hyphen anywhere in a Party symbol. */
  private boolean mayHold(Pattern pattern) {
    if (pattern == PARTY && plain.indexOf('-') < 0) {
      return false;
    }
    for (int slash = plain.indexOf('/'); slash >= 0; slash = plain.indexOf('/', slash + 1)) {
      int next = slash + 1;
      if (next < plain.length() && plain.charAt(next) == ' ') {
        next++;
      }
      if (next < plain.length() && Character.isLetter(plain.charAt(next))) {
        return true;
      }
    }
    return false;
  }

  /** The first place from here on at which a symbol may begin: a figure, or behind {@code số}. */
  private int begin(int from) {
    int at = from;
    while (at < plain.length()
        && !(plain.charAt(at) >= '0' && plain.charAt(at) <= '9')
        && !plain.startsWith("số", at - 2)) {
      at++;
    }
    return at;
  }

  private void find(Pattern pattern) {
    if (!mayHold(pattern)) {
      return;
    }
    Matcher matcher = pattern.matcher(plain).useTransparentBounds(true);
    for (int at = begin(0); at < plain.length(); at = begin(at)) {
      if (!matcher.region(at, plain.length()).lookingAt()) {
        at++;
        continue;
      }
      at = matcher.end();
      boolean party = pattern == PARTY;
      String codes =
          party ? matcher.group(2) : matcher.group(3) == null ? matcher.group(4) : matcher.group(3);
      int codesAt = party ? matcher.start(2) : matcher.start(matcher.group(3) == null ? 4 : 3);
      if (!Character.isUpperCase(line.text().charAt(plainText.start(codesAt)))) {
        continue;
      }
      List<String> organs = new ArrayList<>();
      String typeCode = "";
      for (String part : (party ? matcher.group(3) : codes).split("-", -1)) {
        organs.add(part.strip());
      }
      if (party) {
        typeCode = codes;
      } else if (organs.size() > 1) {
        typeCode = organs.remove(0);
      }
      found.add(new Found(matcher.start(), matcher.end(), matcher.group(1), typeCode, organs));
    }
  }

  List<Mention> mentions() {
    return mentions;
  }

  /** Tells of each symbol what stands around it. */
  private void tell() {
    for (int i = 0; i < found.size(); i++) {
      tails.add(tail(i));
    }
    Symbols.Type rowType = null;
    for (int i = 0; i < found.size(); i++) {
      int number = numberStart(found.get(i));
      Symbols.Typed typed = Symbols.standard().typed(plain.substring(0, number).stripTrailing());
      rowType = typed == null ? rowType : typed.type();
      mentions.add(mention(i, number, typed, rowType));
    }
  }

  /** Where a symbol begins with the word {@code số} before it, or else alone. */
  private int numberStart(Found symbol) {
    int near = Math.max(0, symbol.from - LONGEST_NUMBERED);
    Matcher word = NUMBERED.matcher(plain).region(near, symbol.from).useTransparentBounds(true);
    return word.find() ? word.start() : symbol.from;
  }

  /**
   * A citation as it stands.
   *
   * @param number where its number begins
   * @param typed the type before the number, null without
   * @param rowType the last type before it
   */
  private Mention mention(int index, int number, Symbols.Typed typed, Symbols.Type rowType) {
    Found symbol = found.get(index);
    Tail tail = tails.get(index);
    boolean row =
        typed == null
            && index > 0
            && SERIES.matcher(plain.substring(found.get(index - 1).to, symbol.from)).matches();
    int from = typed == null ? number : typed.from();
    return new Mention(
        span(from, symbol.to),
        typed != null || row ? rowType : null,
        written(symbol),
        typeCode(symbol),
        symbol.organs,
        number < symbol.from || row,
        row,
        symbol.number != null,
        tail.date,
        tail.dateSpan,
        tail.comma,
        tail.issuer,
        issued(index, from),
        tail.title,
        CharBuffer.wrap(plain, sentenceStart(from), sentenceEnd(symbol.to)),
        attached(symbol.from));
  }

  private boolean attached(int index) {
    int outside = plain.lastIndexOf(')', index - 1) + 1;
    return ATTACHED.matcher(plain).region(outside, index).find();
  }

  /** The number without blanks in the writer's own letters. */
  private String written(Found symbol) {
    String words = line.text().substring(plainText.start(symbol.from), plainText.end(symbol.to));
    return DASH.matcher(GAP.matcher(words).replaceAll("")).replaceAll("-");
  }

  private String typeCode(Found symbol) {
    if (symbol.typeCode.isEmpty()) {
      return "";
    }
    int at = plain.indexOf(symbol.typeCode, symbol.from);
    return line.text().substring(plainText.start(at), plainText.end(at + symbol.typeCode.length()));
  }

  /**
   * Whether the issuer stands behind the citation or before it, in the lead, or behind a row of
   * citations.
   */
  private boolean issued(int index, int from) {
    Symbols symbols = Symbols.standard();
    List<String> organs = found.get(index).organs;
    if (tails.get(index).named
        || symbols.names(plain.substring(sentenceStart(from), from), organs)
        || symbols.names(leadIn(from), organs)
        || symbols.names(lead, organs)) {
      return true;
    }
    int end = statementEnd(found.get(index).to);
    for (int i = index + 1; i < found.size() && found.get(i).from < end; i++) {
      if (tails.get(i).named && found.get(i).organs.equals(organs)) {
        return true;
      }
    }
    return false;
  }

  /** Where what is told behind a symbol ends: at the next, or with the line. */
  private int stop(int index) {
    return index + 1 < found.size() ? found.get(index + 1).from : plain.length();
  }

  /** What leads a list within a line: the words before its colon or bracket. */
  private String leadIn(int from) {
    int start = statementStart(from);
    int colon = plain.lastIndexOf(':', from - 1);
    int bracket = plain.lastIndexOf('(', from - 1);
    if (plain.lastIndexOf(')', from - 1) > bracket) {
      bracket = -1;
    }
    boolean ofNumber =
        colon > 0 && plain.substring(Math.max(0, colon - 4), colon).stripTrailing().endsWith("số");
    int mark = Math.max(ofNumber ? -1 : colon, bracket);
    return mark < start ? "" : plain.substring(Math.max(start, mark - LONGEST_LEAD), mark);
  }

  /** Whether issuers of such documents are named further behind: {@code về …, của Bộ Chính trị}. */
  private boolean by(List<String> organs, int from, int to) {
    Matcher of = BY.matcher(plain).region(from, Math.min(to, sentenceEnd(from)));
    while (of.find()) {
      Symbols.Issuer issuer = Symbols.standard().issuer(plain.substring(of.end()));
      if (of.group().startsWith("giữa") || (issuer != null && issuer.issues(organs))) {
        return true;
      }
    }
    return false;
  }

  private Tail tail(int index) {
    int from = found.get(index).to;
    int to = stop(index);
    Tail tail = new Tail();
    int at = date(tail, from, to);
    at = issuer(tail, at, to);
    if (tail.dateSpan == null) {
      at = date(tail, at, to);
      tail.comma = false;
    }
    Matcher about = ABOUT.matcher(plain.substring(at, to));
    if (about.find()) {
      int start = at + about.end();
      int end = about.group(1).equals("\"") ? plain.indexOf('"', start) : aboutEnd(start, to);
      end = end < 0 ? to : Math.min(end, to);
      tail.title = start < end ? span(start, end).text().strip() : "";
    }
    tail.named = !tail.issuer.isEmpty() || by(found.get(index).organs, from, to);
    return tail;
  }

  private int date(Tail tail, int from, int to) {
    Matcher matcher = DATE.matcher(plain.substring(from, to));
    if (!matcher.find()) {
      return from;
    }
    tail.comma = matcher.group(1).equals(",");
    int end = from + matcher.end(2);
    while (end > from && plain.charAt(end - 1) == ' ') {
      end--;
    }
    tail.dateSpan = span(from + matcher.start(2), end);
    int numbers = matcher.group(3) != null ? 3 : 6;
    if (matcher.group(numbers) != null) {
      try {
        tail.date =
            LocalDate.of(
                Integer.parseInt(matcher.group(numbers + 2)),
                Integer.parseInt(matcher.group(numbers + 1)),
                Integer.parseInt(matcher.group(numbers)));
      } catch (DateTimeException e) {
        // A day that does not exist is a fault of the date, for which there is a rule of its own.
        tail.date = null;
      }
    }
    return from + matcher.end();
  }

  private int issuer(Tail tail, int from, int to) {
    Matcher of = ISSUER.matcher(plain.substring(from, to));
    if (!of.find()) {
      return from;
    }
    int start = from + of.end();
    Matcher stop = ISSUER_END.matcher(plain.substring(0, to));
    int end = stop.find(start) ? stop.start() : to;
    tail.issuer = start < end ? span(start, end).text().strip() : "";
    return end;
  }

  private int aboutEnd(int from, int to) {
    Matcher end = MARK.matcher(plain.substring(0, to));
    return end.find(from) ? end.start() : to;
  }

  private int sentenceStart(int index) {
    return Math.max(statementStart(index), plain.lastIndexOf(';', index - 1) + 1);
  }

  private int sentenceEnd(int index) {
    int semicolon = plain.indexOf(';', index);
    return semicolon < 0 ? statementEnd(index) : Math.min(semicolon, statementEnd(index));
  }

  /** Unlike a sentence, a statement holds all items of a list within its line. */
  private int statementStart(int index) {
    return plain.lastIndexOf(". ", index - 1) + 1;
  }

  private int statementEnd(int index) {
    int dot = plain.indexOf(". ", index);
    return dot < 0 ? plain.length() : dot;
  }

  private Span span(int from, int to) {
    return line.part(plainText.start(from), plainText.end(to));
  }

  /** A symbol in the plain words: its number, null while blank, and its codes. */
  private record Found(int from, int to, String number, String typeCode, List<String> organs) {}

  /** What stands behind a symbol. */
  private static final class Tail {
    private LocalDate date;
    private Span dateSpan;
    private boolean comma;
    private String issuer = "";
    private boolean named;
    private String title = "";
  }
}
