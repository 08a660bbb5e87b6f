package vn.soat.engine.recognize;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The columns of a line that two blocks share. Gaps that are blanks to be filled in ({@code Số
 * -KH/ĐU}, {@code ngày tháng năm 2026}) part nothing; names that belong to different columns are
 * parted even by a single wide blank.
 */
final class Columns {

  private static final Pattern BLANK_BEHIND =
      Cues.words("(^|.*[\\s,.])(số\\s*[:.]?|ngày|tháng|năm)[\\s\\d.…_/-]*|\\d+");
  private static final Pattern FILLS =
      Cues.words("([-/]|\\d|[.…_]|ngày\\b|tháng\\b|năm\\b|kh\\b).*");
  private static final Pattern SECOND =
      Cues.words(
          "\\S(\\s{2,})(?=đảng cộng sản việt nam$|cộng hòa xã hội chủ nghĩa việt nam$"
              + "|\\p{L}[\\p{L}\\s.]*,\\s*ngày\\s)");
  private static final Pattern FORMULA = Cues.words("(?<=\\S)\\s+(?=(t/m|t/l|k/t)\\s)");

  private Columns() {}

  /** The columns of a line of the header. */
  static List<Line> ofHeader(Line line) {
    List<Line> columns = new ArrayList<>();
    for (Line column : joined(Lines.columns(line), Columns::fills)) {
      columns.addAll(parted(column, SECOND));
    }
    return columns;
  }

  /** The columns of a line of recipients and signature. */
  static List<Line> ofEnd(Line line) {
    List<Line> columns = new ArrayList<>();
    List<Line> cut = line.paragraph().cell() == null ? Lines.columns(line) : List.of(line);
    if (cut.size() == 1 && !mayCut(line.plain())) {
      return cut;
    }
    for (Line column : joined(cut, Columns::brackets)) {
      columns.addAll(parted(column, FORMULA));
    }
    return columns;
  }

  private interface Joint {
    boolean between(Line left, Line right);
  }

  private static List<Line> joined(List<Line> columns, Joint joint) {
    List<Line> joined = new ArrayList<>();
    for (Line column : columns) {
      Line left = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (left != null && joint.between(left, column)) {
        joined.set(
            joined.size() - 1,
            new Line(left.index(), left.paragraph(), left.start(), column.end()));
      } else {
        joined.add(column);
      }
    }
    return joined;
  }

  private static boolean fills(Line left, Line right) {
    return BLANK_BEHIND.matcher(left.plain()).matches() && FILLS.matcher(right.plain()).matches();
  }

  private static boolean brackets(Line left, Line right) {
    String plain = right.plain();
    return Cues.item(left)
        && (plain.startsWith("(") || plain.startsWith("}") || !Character.isLetter(plain.charAt(0)))
        && !Cues.item(right);
  }

  /** Whether a formula of signing stands there, without which nothing is cut. */
  private static boolean mayCut(String plain) {
    return plain.indexOf('/') >= 0
        && (plain.contains("t/m") || plain.contains("t/l") || plain.contains("k/t"));
  }

  /** A line cut where the pattern's blanks stand; the blanks are sought in the given text. */
  private static List<Line> parted(Line line, Pattern gap) {
    if (gap == FORMULA && !mayCut(line.plain())) {
      return List.of(line);
    }
    String text = line.text().toLowerCase(java.util.Locale.ROOT).replace('\u00A0', ' ');
    Matcher matcher = gap.matcher(text);
    if (text.length() != line.text().length() || !matcher.find()) {
      return List.of(line);
    }
    int from =
        matcher.groupCount() > 0 && matcher.start(1) >= 0 ? matcher.start(1) : matcher.start();
    int blank = gap == FORMULA ? matcher.start() : from;
    return List.of(
        new Line(line.index(), line.paragraph(), line.start(), line.start() + blank),
        new Line(line.index(), line.paragraph(), line.start() + matcher.end(), line.end()));
  }
}
