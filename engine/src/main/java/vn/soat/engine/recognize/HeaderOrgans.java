package vn.soat.engine.recognize;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soat.engine.document.Cell;
import vn.soat.engine.draft.IssuingOrgan;
import vn.soat.engine.draft.OrganMark;
import vn.soat.engine.draft.SuperiorOrgan;
import vn.soat.engine.text.PlainText;
import vn.soat.engine.vocabulary.HeaderNotes;
import vn.soat.engine.vocabulary.IssuerCodes;
import vn.soat.engine.vocabulary.Mention;
import vn.soat.engine.vocabulary.Organ;
import vn.soat.engine.vocabulary.OrganHeads;
import vn.soat.engine.vocabulary.Organs;
import vn.soat.engine.vocabulary.Wording;

/** The names of the issuing organ and of its superior, and the mark under them. */
record HeaderOrgans(SuperiorOrgan superior, IssuingOrgan issuer, OrganMark mark) {

  private static final String STANDING_COMMITTEE = "ban thường vụ";

  /** Names that are not whole without the line that follows. */
  private static final Pattern UNFINISHED =
      Cues.words(
          "đảng bộ|đảng ủy|chi bộ|ban chấp hành|ban thường vụ|ủy ban nhân dân|tổ giúp việc"
              + "|.*(,| (và|của|các|thuộc|biên|quốc|-))");

  private static final Pattern CELL = Cues.words("chi bộ\\b.*");

  /** Organs set up for a purpose, a congress among them; no congress stands under one. */
  private static final Pattern TEMPORARY =
      Cues.words("(tiểu ban|hội đồng|tổ|ban (?!chấp hành|thường vụ))\\b.*");

  private static final Pattern CONGRESS = Cues.words("đại hội\\b.*");
  private static final Pattern AND = Cues.words(" - ");

  /** An organisation of the Party, which no document is issued by: its committee issues it. */
  private static final Pattern PARTY_ORGANISATION = Cues.words("đảng bộ\\b.*");

  /** A commune's name at the end; {@code xã hội} names none but as in {@code đảng ủy xã Hội An}. */
  private static final Pattern COMMUNE =
      Cues.words(
          "((đảng ủy|đảng bộ|chi bộ) |.*\\b(?!xã hội\\b))(?<unit>xã|phường|đặc khu|thị trấn)"
              + " (?!hội$)(?<place>[\\p{L}\\d'’-]+( [\\p{L}\\d'’-]+){0,4})");

  static HeaderOrgans recognize(List<Line> header) {
    List<List<Line>> names = names(header);
    if (names.isEmpty()) {
      return new HeaderOrgans(null, null, mark(header, List.of()));
    }
    List<Line> last = names.get(names.size() - 1);
    if (PARTY_ORGANISATION.matcher(last.get(0).plain()).matches()) {
      SuperiorOrgan superior = new SuperiorOrgan(last.get(0).span(), joined(last));
      return new HeaderOrgans(superior, null, mark(header, last));
    }
    List<Line> own = last;
    List<Line> above = names.size() > 1 ? names.get(names.size() - 2) : List.of();
    boolean unfinished = above.size() == 1 && above.get(0).plain().equals(STANDING_COMMITTEE);
    return new HeaderOrgans(
        above.isEmpty() || unfinished
            ? null
            : new SuperiorOrgan(above.get(0).span(), joined(above)),
        issuer(own),
        mark(header, own));
  }

  /** The names of organs, each with its lines. */
  private static List<List<Line>> names(List<Line> header) {
    List<List<Line>> names = new ArrayList<>();
    boolean finished = true;
    for (Line line : header) {
      if (!namesOrgan(line)) {
        continue;
      }
      boolean capitals = Cues.capitals(line.text());
      if (Names.organ(line) && finished && !continues(names, line)) {
        names.add(new ArrayList<>(List.of(line)));
      } else if (capitals && !names.isEmpty()) {
        names.get(names.size() - 1).add(line);
      } else {
        continue;
      }
      finished = !UNFINISHED.matcher(line.plain()).matches();
    }
    return names;
  }

  /** Whether a line that begins like a name is the rest of the one above it. */
  private static boolean continues(List<List<Line>> names, Line line) {
    if (names.isEmpty()) {
      return false;
    }
    String above = names.get(names.size() - 1).get(0).plain();
    return (CELL.matcher(above).matches() && OrganHeads.unit(line.plain()))
        || (TEMPORARY.matcher(above).matches() && CONGRESS.matcher(line.plain()).matches());
  }

  private static boolean namesOrgan(Line line) {
    return !Names.party(line)
        && !Names.state(line)
        && !Cues.numberLine(line)
        && !Cues.placeAndDate(line)
        && !Cues.rule(line)
        && !Cues.draftMark(line)
        && !line.plain().equals("việt nam")
        && !HeaderNotes.matches(line.plain());
  }

  private static IssuingOrgan issuer(List<Line> lines) {
    String name = joined(lines);
    String plain = PlainText.plain(name);
    boolean standing = plain.startsWith(STANDING_COMMITTEE);
    String rest = standing ? plain.substring(STANDING_COMMITTEE.length()).strip() : plain;
    boolean joint = joint(plain);
    Matcher commune = COMMUNE.matcher(plain);
    boolean placed = commune.matches();
    return new IssuingOrgan(
        lines.get(0).span(),
        name,
        joint ? List.of() : IssuerCodes.of(rest),
        placed ? commune.group("unit") : "",
        placed ? titleCase(commune.group("place")) : "",
        standing,
        joint,
        known(name, placed ? commune.group("place") : ""));
  }

  /** Whether a name is those of organs that issue the document together. */
  private static boolean joint(String plain) {
    return !CELL.matcher(plain).matches()
        && AND.splitAsStream(plain).skip(1).anyMatch(OrganHeads::partner);
  }

  /** The organ that the name before a commune's own is; one that goes on is another organ's. */
  private static Organ known(String name, String place) {
    Wording words = Wording.of(name);
    int end = words.size() - Wording.of(place).size();
    Mention organ = Organs.builtIn().read(words, 0, end, false);
    return organ == null || organ.to() < end ? null : organ.organ();
  }

  private static String joined(List<Line> lines) {
    return Texts.singleBlanks(String.join(" ", lines.stream().map(Line::text).toList()));
  }

  private static String titleCase(String plain) {
    StringBuilder name = new StringBuilder();
    boolean first = true;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      name.append(first ? String.valueOf(c).toUpperCase(Locale.ROOT) : c);
      first = !Character.isLetterOrDigit(c) && c != '\'' && c != '’';
    }
    return name.toString();
  }

  /** The star, or else a line of other marks next under the organ's name. */
  private static OrganMark mark(List<Line> header, List<Line> organ) {
    for (Line line : header) {
      if (Cues.stars(line)) {
        return new OrganMark(line.span(), line.plain().equals("*"));
      }
    }
    Line last = organ.isEmpty() ? null : organ.get(organ.size() - 1);
    for (int i = 1; last != null && i < header.size(); i++) {
      Line line = header.get(i);
      if (Cues.rule(line) && header.get(i - 1).equals(last) && sameColumn(line, last)) {
        return new OrganMark(line.span(), false);
      }
    }
    return null;
  }

  private static boolean sameColumn(Line line, Line other) {
    Cell one = line.paragraph().cell();
    Cell two = other.paragraph().cell();
    return one == null ? two == null : two != null && one.column() == two.column();
  }
}
