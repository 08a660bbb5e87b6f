package vn.soat.engine.recognize;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import vn.soat.engine.document.Span;
import vn.soat.engine.draft.Header;
import vn.soat.engine.draft.Heading;
import vn.soat.engine.draft.SectionKind;
import vn.soat.engine.recognize.Label.Numeral;
import vn.soat.engine.text.PlainText;
import vn.soat.engine.vocabulary.SectionWordings;

/**
 * The tree of sections: numbered headings and items in the text, by their labels alone, since the
 * formatting of headings means nothing in real drafts.
 */
final class Headings {

  /** A longer line is text that happens to be numbered, not a title. */
  private static final int TITLE = 140;

  /** So far may a number run ahead of its siblings and still be a label. */
  private static final int LEAP = 5;

  /** A heading on its way. */
  private static final class Draught {
    private final Line line;
    private final Label label;
    private final String words;
    private final int afterLine;
    private Draught parent;
    private int level = 1;
    private int order;
    private int previous;
    private Draught earlier;
    private boolean misplaced;
    private boolean blank;
    private boolean last;

    private Draught(Line line, Label label, String words, int afterLine) {
      this.line = line;
      this.label = label;
      this.words = words;
      this.afterLine = afterLine;
    }

    /** Null for a heading without a label. */
    private Numeral numeral() {
      return label == null ? null : label.numeral();
    }

    private int number() {
      return label == null ? 0 : label.number();
    }
  }

  private final List<Line> body;
  private final String type;

  private Headings(List<Line> body, String type) {
    this.body = body;
    this.type = type;
  }

  static List<Heading> recognize(List<Line> body, Header header) {
    return new Headings(body, type(header)).recognize();
  }

  /** The code of the type; a document that does not tell it is taken for a plan. */
  static String type(Header header) {
    return header.type() == null || header.type().code().isEmpty() ? "KH" : header.type().code();
  }

  private List<Heading> recognize() {
    List<Draught> all = candidates();
    grow(all);
    List<Draught> lettered = without(all, Headings::strayLetter);
    List<Draught> kept = without(lettered, Headings::stray);
    number(kept);
    seekBlanks(kept);
    return finish(kept);
  }

  // ---- which lines

  private List<Draught> candidates() {
    List<Draught> found = new ArrayList<>();
    for (int i = 0; i < body.size(); i++) {
      Line line = body.get(i);
      if (line.paragraph().cell() != null) {
        continue;
      }
      String text = line.text();
      Label label = Label.of(text);
      if (label != null && label.words() >= text.length()) {
        boolean split = i + 1 < body.size() && Label.of(body.get(i + 1).text()) == null;
        found.add(
            new Draught(line, label, split ? body.get(i + 1).text() : "", split ? i + 2 : i + 1));
        i += split ? 1 : 0;
      } else if (label != null) {
        int next = i + 1;
        StringBuilder words = new StringBuilder(text.substring(label.words()));
        while (next < body.size() && goesOn(body.get(next - 1), body.get(next))) {
          words.append(' ').append(body.get(next++).text());
        }
        found.add(new Draught(line, label, words.toString(), next));
        i = next - 1;
      } else if (unnumbered(text)) {
        found.add(new Draught(line, null, text, i + 1));
      }
    }
    return found;
  }

  /** Whether a title in capitals goes on behind a soft break. */
  private static boolean goesOn(Line line, Line next) {
    return next.paragraph().number() == line.paragraph().number()
        && Cues.capitals(line.text())
        && Cues.capitals(next.text())
        && Label.of(next.text()) == null
        && !Texts.dashed(next);
  }

  private boolean unnumbered(String text) {
    return Character.isUpperCase(text.charAt(0))
        && text.chars().filter(Character::isLetter).allMatch(Character::isUpperCase)
        && PlainText.plain(text).length() <= TITLE
        && SectionWordings.known(type, text);
  }

  // ---- the tree

  private static void grow(List<Draught> all) {
    Deque<Draught> open = new ArrayDeque<>();
    int order = 0;
    for (Draught draught : all) {
      draught.parent = parent(draught, open);
      while (!open.isEmpty() && open.peek() != draught.parent) {
        open.pop();
      }
      open.push(draught);
      draught.level = draught.parent == null ? 1 : draught.parent.level + 1;
      draught.order = ++order;
    }
  }

  private static Draught parent(Draught draught, Deque<Draught> open) {
    if (draught.label == null) {
      return null;
    }
    if (draught.numeral() == Numeral.DOTTED) {
      return dottedParent(draught.label, open);
    }
    Draught like = like(draught, open);
    if (like != null) {
      return like.parent;
    }
    for (Draught above : open) {
      if (above.label == null) {
        return draught.numeral().compareTo(Numeral.ARABIC) < 0 ? null : above;
      }
      if (above.numeral() == Numeral.CAPITAL
          && draught.numeral() == Numeral.ROMAN
          && draught.number() > 1) {
        return above.parent;
      }
      if (above.numeral().compareTo(draught.numeral()) < 0 || nests(above, draught)) {
        return above;
      }
    }
    return null;
  }

  /** The nearest open heading that counts as this one does, null where this one counts anew. */
  private static Draught like(Draught draught, Deque<Draught> open) {
    Draught like = null;
    for (Draught above : open) {
      if (above.numeral() == draught.numeral()) {
        if (above.label.bracketed() == draught.label.bracketed()) {
          return above;
        }
        like = like == null ? above : like;
      }
    }
    return like != null && draught.number() == 1 ? null : like;
  }

  /** Whether a heading stands under one that counts with the same or a lower kind of numbers. */
  private static boolean nests(Draught above, Draught draught) {
    boolean same = above.numeral() == draught.numeral();
    boolean top = above.numeral() == Numeral.ROMAN && draught.numeral() == Numeral.CAPITAL;
    return draught.number() == 1 && (same || top);
  }

  private static Draught dottedParent(Label label, Deque<Draught> open) {
    List<Integer> path = label.path();
    Draught arabic = null;
    for (Draught above : open) {
      if (above.label == null) {
        break;
      }
      List<Integer> upper = above.label.path();
      if (above.numeral() == Numeral.DOTTED && upper.size() == path.size()) {
        return above.parent;
      }
      boolean figures = above.numeral() == Numeral.ARABIC || above.numeral() == Numeral.DOTTED;
      if (figures && upper.size() < path.size()) {
        return above;
      }
      arabic = arabic == null && figures ? above : arabic;
    }
    for (Draught above : open) {
      if (above.label == null || above.numeral().compareTo(Numeral.ARABIC) < 0) {
        return above;
      }
    }
    return arabic;
  }

  // ---- what is no heading after all

  private static List<Draught> without(
      List<Draught> all, BiPredicate<Draught, List<Draught>> stray) {
    List<Draught> kept = all.stream().filter(draught -> !stray.test(draught, all)).toList();
    if (kept.size() < all.size()) {
      grow(kept);
    }
    return kept;
  }

  /** Whether a letter stands where no list of letters has begun: {@code C. Mác}. */
  private static boolean strayLetter(Draught draught, List<Draught> all) {
    if (draught.numeral() != Numeral.LETTER && draught.numeral() != Numeral.CAPITAL) {
      return false;
    }
    return draught.number() > 1
        && all.stream()
                .filter(other -> other.parent == draught.parent)
                .filter(other -> other.numeral() == draught.numeral())
                .findFirst()
                .orElse(draught)
            == draught;
  }

  /** Whether a number stands alone where no list is: a sentence that begins with a number. */
  private static boolean stray(Draught draught, List<Draught> all) {
    if (draught.label == null) {
      return false;
    }
    List<Draught> siblings = siblings(draught, all);
    int place = siblings.indexOf(draught);
    int before = siblings.subList(0, place).stream().mapToInt(Draught::number).max().orElse(0);
    if (draught.numeral() == Numeral.DOTTED) {
      return draught.number() > before + LEAP && !belongs(draught);
    }
    return draught.number() > before + LEAP || (siblings.size() == 1 && draught.number() > 1);
  }

  private static boolean belongs(Draught draught) {
    if (draught.parent == null || draught.parent.label == null) {
      return true;
    }
    Label upper = draught.parent.label;
    List<Integer> path = draught.label.path();
    if (upper.numeral().compareTo(Numeral.ARABIC) < 0) {
      return true;
    }
    return path.size() > upper.path().size()
        && path.subList(0, upper.path().size()).equals(upper.path());
  }

  private static List<Draught> siblings(Draught draught, List<Draught> all) {
    return all.stream()
        .filter(other -> other.parent == draught.parent && other.label != null)
        .filter(other -> draught.label != null && series(other) == series(draught))
        .toList();
  }

  // ---- numbers

  private static void number(List<Draught> all) {
    Map<Draught, Map<String, List<Draught>>> groups = new LinkedHashMap<>();
    for (Draught draught : all) {
      draught.misplaced = draught.numeral() == Numeral.DOTTED && !belongs(draught);
      if (draught.label != null) {
        groups
            .computeIfAbsent(draught.parent, parent -> new LinkedHashMap<>())
            .computeIfAbsent(list(draught), list -> new ArrayList<>())
            .add(draught);
      }
    }
    groups.values().forEach(byNumeral -> byNumeral.values().forEach(Headings::count));
    Map<Draught, Draught> lasts = new HashMap<>();
    all.forEach(draught -> lasts.put(draught.parent, draught));
    lasts.values().forEach(draught -> draught.last = true);
  }

  /** The list that a heading counts in among those under its parent. */
  private static String list(Draught draught) {
    boolean free = draught.parent == null || draught.parent.label == null;
    boolean figures = !free && draught.parent.numeral().compareTo(Numeral.ARABIC) >= 0;
    List<Integer> path = draught.label.path();
    return draught.numeral() == Numeral.DOTTED && !figures
        ? series(draught) + " " + path.subList(0, path.size() - 1)
        : series(draught).toString();
  }

  /** At the top {@code A.} and {@code II.} count together, elsewhere each kind for itself. */
  private static Numeral series(Draught draught) {
    return draught.parent == null && draught.numeral() == Numeral.CAPITAL
        ? Numeral.ROMAN
        : draught.numeral();
  }

  private static void count(List<Draught> series) {
    Map<Integer, Draught> seen = new HashMap<>();
    int counted = 0;
    for (int i = 0; i < series.size(); i++) {
      Draught draught = series.get(i);
      int number = draught.number();
      if (number == 1 && counted > 1 && i + 1 < series.size() && series.get(i + 1).number() == 2) {
        seen.clear();
        counted = 0;
      }
      draught.previous = counted;
      draught.earlier = seen.putIfAbsent(number, draught);
      counted = draught.earlier == null ? Math.max(counted, number) : counted + 1;
    }
  }

  // ---- what stands under them

  private void seekBlanks(List<Draught> all) {
    Map<Integer, Draught> byLine = new HashMap<>();
    all.forEach(draught -> byLine.put(draught.line.index(), draught));
    for (Draught draught : all) {
      draught.blank = title(draught) && bare(draught, byLine);
    }
    // Where most titles beside it have nothing either, they are a list of items.
    List<Draught> items =
        all.stream()
            .filter(draught -> draught.blank && draught.level > 1)
            .filter(draught -> !amongFilled(siblings(draught, all)))
            .toList();
    items.forEach(draught -> draught.blank = false);
  }

  private static boolean amongFilled(List<Draught> siblings) {
    long blank = siblings.stream().filter(sibling -> sibling.blank).count();
    long filled = siblings.stream().filter(sibling -> title(sibling) && !sibling.blank).count();
    return filled >= blank;
  }

  private boolean bare(Draught draught, Map<Integer, Draught> byLine) {
    if (draught.afterLine >= body.size()) {
      return true;
    }
    Draught next = byLine.get(body.get(draught.afterLine).index());
    return next != null && next.level <= draught.level;
  }

  /** Whether a heading is a title that wants something under it, and no sentence. */
  private static boolean title(Draught draught) {
    String words = draught.words;
    return !words.isEmpty()
        && ".;,:/".indexOf(words.charAt(words.length() - 1)) < 0
        && colon(words) < 0
        && PlainText.plain(words).length() <= TITLE;
  }

  /** Where the text of a heading runs on behind a colon, -1 where it does not. */
  static int colon(String words) {
    int colon = words.indexOf(':');
    return colon > 0 && colon + 1 < words.length() ? colon : -1;
  }

  // ---- the facts

  private List<Heading> finish(List<Draught> all) {
    Map<String, String> usual = usual(all);
    List<Heading> headings = new ArrayList<>();
    for (Draught draught : all) {
      List<SectionKind> kinds = kinds(draught);
      if (kinds == null) {
        kinds = headings.get(draught.parent.order - 1).kinds();
      }
      headings.add(
          new Heading(
              draught.order,
              draught.parent == null ? 0 : draught.parent.order,
              draught.level,
              span(draught),
              label(draught),
              draught.label == null ? List.of(0) : draught.label.path(),
              draught.previous,
              draught.earlier == null ? 0 : draught.earlier.order,
              draught.words,
              kinds,
              style(draught),
              usual.getOrDefault(group(draught), ""),
              draught.misplaced,
              draught.blank,
              draught.last));
    }
    return List.copyOf(headings);
  }

  /** What a section is for by its own words; null where those of its parent tell. */
  private List<SectionKind> kinds(Draught draught) {
    boolean section = draught.label == null || draught.numeral().compareTo(Numeral.ARABIC) < 0;
    if (draught.parent != null && !section) {
      return null;
    }
    List<String> told = SectionWordings.kinds(type, draught.words);
    if (told.isEmpty() && draught.parent != null) {
      return null;
    }
    if (told.isEmpty()) {
      return SectionWordings.has(type) ? List.of(SectionKind.CONTENT) : List.of();
    }
    return told.stream().filter(kind -> !kind.equals("OTHER")).map(SectionKind::valueOf).toList();
  }

  private static Span span(Draught draught) {
    Line line = draught.line;
    String text = line.text();
    if (draught.label == null || draught.label.words() >= text.length()) {
      return line.span();
    }
    int colon = colon(draught.words);
    if (colon > 0) {
      return line.span().part(0, draught.label.words() + colon);
    }
    boolean sentence = ".;".indexOf(text.charAt(text.length() - 1)) >= 0;
    return !sentence && line.plain().length() <= TITLE ? line.span() : label(draught);
  }

  private static Span label(Draught draught) {
    return draught.line.span().part(0, draught.label == null ? 0 : draught.label.end());
  }

  private static String style(Draught draught) {
    return draught.label == null ? "" : draught.label.style();
  }

  private static String group(Draught draught) {
    return draught.label == null ? "" : draught.level + " " + series(draught);
  }

  /** The style that most headings of a level have that count alike, the first among equals. */
  private static Map<String, String> usual(List<Draught> all) {
    Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
    for (Draught draught : all) {
      counts
          .computeIfAbsent(group(draught), group -> new LinkedHashMap<>())
          .merge(style(draught), 1, Integer::sum);
    }
    Map<String, String> usual = new HashMap<>();
    counts.forEach(
        (group, styles) -> {
          String most = "";
          for (Map.Entry<String, Integer> style : styles.entrySet()) {
            if (most.isEmpty() || style.getValue() > styles.get(most)) {
              most = style.getKey();
            }
          }
          usual.put(group, most);
        });
    return usual;
  }
}
