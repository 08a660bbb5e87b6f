package vn.soat.engine.recognize;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.soat.engine.document.Span;
import vn.soat.engine.draft.Body;
import vn.soat.engine.draft.Recipient;
import vn.soat.engine.text.Letters;
import vn.soat.engine.vocabulary.Mention;
import vn.soat.engine.vocabulary.Organ;
import vn.soat.engine.vocabulary.Organs;
import vn.soat.engine.vocabulary.Phrases;
import vn.soat.engine.vocabulary.Wording;

/**
 * The items of the recipients' list, each with its role and mark, and whom the plan reaches through
 * it. Items may stand on lines of their own or one behind the other; an item may run over two
 * lines.
 */
final class Recipients {

  private static final Organs ORGANS = Organs.builtIn();

  /** One item: its first line, and its words, which may run on. */
  private static final class Item {
    private final Span span;
    private final boolean dashed;
    private final boolean plus;
    private final StringBuilder words;

    private Item(Span span) {
      this.span = span;
      this.dashed = dash(span.text().charAt(0));
      this.plus = span.text().charAt(0) == '+';
      this.words = new StringBuilder(dashed ? Texts.strip(span.text().substring(1)) : span.text());
    }
  }

  /** The words of an item taken apart. */
  private record Parts(String name, String role, String mark) {}

  private final List<Recipient> recipients = new ArrayList<>();
  private final Map<String, Integer> named = new HashMap<>();
  private final Set<String> reached = new LinkedHashSet<>();
  private final List<Body> bodies;

  /** Whether the last item behind a dash leads in others, which may stand behind {@code +}. */
  private boolean leading;

  private Recipients(List<Body> bodies) {
    this.bodies = bodies;
  }

  /**
   * The items of a list.
   *
   * @param lines the lines of the block, {@code Nơi nhận} first
   * @param bodies the bodies with tasks, for single units that a collective reaches
   */
  static List<Recipient> recognize(List<Line> lines, List<Body> bodies) {
    List<Item> items = items(lines);
    Recipients found = new Recipients(bodies);
    for (int i = 0; i < items.size(); i++) {
      found.add(items.get(i), i == items.size() - 1);
    }
    return List.copyOf(found.recipients);
  }

  // ---- the items

  private static List<Item> items(List<Line> lines) {
    List<Item> items = new ArrayList<>();
    for (Line line : lines) {
      Span span = behindHeading(line);
      if (span == null || span.text().isEmpty()) {
        continue;
      }
      Item last = items.isEmpty() ? null : items.get(items.size() - 1);
      if (aside(span.text(), last)
          || (last != null && archive(last) && !dash(span.text().charAt(0)))) {
        continue;
      }
      if (last != null && runsOn(last, span.text())) {
        last.words.append(' ').append(span.text());
      } else {
        parted(span).forEach(part -> items.add(new Item(part)));
      }
    }
    return items;
  }

  /** The line without {@code Nơi nhận:}; null where nothing else stands in it. */
  private static Span behindHeading(Line line) {
    if (!Cues.recipients(line)) {
      return line.span();
    }
    int colon = line.text().indexOf(':');
    return colon < 0 ? null : trimmed(line.span(), colon + 1, line.text().length());
  }

  private static Span trimmed(Span span, int from, int to) {
    String text = span.text();
    int start = from;
    int end = to;
    while (start < end && Letters.blank(text.charAt(start))) {
      start++;
    }
    while (end > start && Letters.blank(text.charAt(end - 1))) {
      end--;
    }
    return start == end ? null : span.part(start, end);
  }

  /** The items of a line: cut before a dash that follows the mark of the item before. */
  private static List<Span> parted(Span span) {
    String text = span.text();
    List<Span> parts = new ArrayList<>();
    int start = 0;
    char before = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean wide = i + 1 < text.length() && Letters.blank(text.charAt(i + 1));
      if (dash(c) && wide && i > start && (before == ',' || before == ';' || before == '.')) {
        parts.add(trimmed(span, start, i));
        start = i;
      }
      before = Letters.blank(c) ? before : c;
    }
    parts.add(trimmed(span, start, text.length()));
    return parts;
  }

  /**
   * Whether a line holds only a brace and what several items are sent for. Behind an item that has
   * not ended, what it is sent for is the item's own.
   */
  private static boolean aside(String text, Item last) {
    return text.charAt(0) == '}'
        || text.charAt(0) == '{'
        || (text.charAt(0) == '('
            && role(text.substring(1))
            && text.indexOf(')') > 0
            && (last == null || !parts(last.words.toString()).mark().isEmpty()));
  }

  /**
   * Whether a line goes on with the item before it. A name has commas too; behind one only lower
   * case tells that it goes on.
   */
  private static boolean runsOn(Item last, String text) {
    String mark = parts(last.words.toString()).mark();
    boolean small = Character.isLowerCase(text.charAt(0));
    return (mark.isEmpty() || (mark.equals(",") && small))
        && !dash(text.charAt(0))
        && !Texts.bullet(text.charAt(0))
        && (last.dashed || small || text.charAt(0) == '(')
        && !text.toLowerCase(java.util.Locale.ROOT).startsWith("lưu");
  }

  // ---- what an item says

  private void add(Item item, boolean last) {
    String words = item.words.toString();
    Parts parts = parts(words);
    boolean archive = archive(item);
    Archive kept = archive ? Archive.of(words) : null;
    String name = kept == null ? parts.name() : kept.name();
    Wording wording = Wording.of(kept == null ? name : kept.named());
    List<String> organs = new ArrayList<>();
    Set<String> covers = new LinkedHashSet<>();
    List<String> written = new ArrayList<>();
    for (Mention mention : ORGANS.list(wording, 0, end(wording), true)) {
      if (!archive || mention.known()) {
        cover(mention, wording, organs, covers);
        written.add(mention.open() ? name(mention, wording) : organs.get(organs.size() - 1));
      }
    }
    reached.addAll(covers);
    ORGANS.complete(reached).stream().filter(reached::add).forEach(covers::add);
    leading = item.plus ? leading : parts.mark().isEmpty() || parts.mark().equals(":");
    int order = recipients.size() + 1;
    recipients.add(
        new Recipient(
            order,
            item.span,
            name,
            organs,
            List.copyOf(covers),
            parts.role(),
            kept == null ? parts.mark() : kept.mark(),
            item.dashed && (!item.plus || leading),
            last,
            archive,
            kept == null || kept.clear(),
            archive ? 0 : earlier(written, order)));
  }

  private void cover(Mention mention, Wording wording, List<String> organs, Set<String> covers) {
    String written = wording.joined(mention.from(), mention.to());
    Organ organ = mention.organ();
    boolean single = organ != null && mention.open() && !organ.collective();
    if (organ == null || single) {
      organs.add(written);
      covers.add(written);
      return;
    }
    organs.add(organ.id());
    Set<String> reach = ORGANS.reached(organ.id());
    covers.addAll(reach);
    bodies.stream()
        .filter(body -> organ.collective() && reach.contains(body.kin()))
        .forEach(body -> covers.add(body.organ()));
  }

  /**
   * What tells a name that runs on from others, whatever its order: the collective of chi bộ is
   * also that of đảng bộ, and both may stand in the list.
   */
  private static String name(Mention mention, Wording wording) {
    Set<String> words = new TreeSet<>();
    for (int i = mention.from(); i < mention.to(); i++) {
      words.add(wording.word(i));
    }
    return String.join(" ", words);
  }

  /** The order of the item before that says one of these names too, 0 for none. */
  private int earlier(List<String> names, int order) {
    int earlier = 0;
    for (String one : names) {
      Integer first = named.putIfAbsent(one, order);
      earlier = first == null || first == order || earlier > 0 ? earlier : first;
    }
    return earlier;
  }

  private static int end(Wording words) {
    int end = words.size();
    while (end > 0 && words.mark(end - 1)) {
      end--;
    }
    return end;
  }

  private static boolean archive(Item item) {
    return Wording.of(Texts.undashed(item.words.toString())).word(0).equals("lưu");
  }

  private static Parts parts(String words) {
    String rest = words;
    String role = "";
    String mark = "";
    while (true) {
      rest = Texts.strip(rest);
      String end = Texts.mark(rest);
      int bracket = rest.endsWith(")") ? rest.lastIndexOf('(') : -1;
      if (!end.isEmpty()) {
        mark = mark.isEmpty() ? end : mark;
        rest = rest.substring(0, rest.length() - end.length());
      } else if (rest.endsWith("}")) {
        rest = rest.substring(0, rest.length() - 1);
      } else if (bracket > 0 && role(rest.substring(bracket + 1))) {
        role = Texts.strip(rest.substring(bracket + 1, rest.length() - 1));
        rest = rest.substring(0, bracket);
      } else {
        return new Parts(rest, role, mark);
      }
    }
  }

  private static boolean role(String words) {
    return Phrases.stands("role", Wording.of(words), 0);
  }

  private static boolean dash(char c) {
    return c == '-' || c == '+' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212';
  }
}
