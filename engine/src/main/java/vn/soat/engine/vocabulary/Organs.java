package vn.soat.engine.vocabulary;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The organs and collectives that plans name, their aliases, and who receives what another receives
 * ({@code organs.tsv}, {@code collectives.tsv}, {@code equivalents.tsv}). Names are found word by
 * word in a tree, the longest first.
 */
public final class Organs {

  private static final Organs BUILT_IN = new Organs();

  /** A collective's name may have lost a word if so many are left. */
  private static final int ENOUGH = 4;

  private static final Set<String> UNITS = Set.of("xã", "phường", "đặc khu");
  private static final Set<String> HIGHER =
      Set.of("tỉnh", "thành", "trung", "huyện", "quận", "thị", "tp", "tw");
  private static final Set<String> ADJUNCTS =
      Set.of("của", "thuộc", "trực", "trên", "cấp", "có", "liên", "ở", "tại");
  private static final Set<String> STOPS = Set.of(",", ";", ".", ":");
  private static final Set<String> JOINTS = Set.of(",", ";", "và", "cùng", "&");

  private final Map<String, Organ> byId = new LinkedHashMap<>();

  /** Whom else an organ reaches, by the id of each that reaches more than itself. */
  private final Map<String, Set<String>> reached = new HashMap<>();

  private final Map<String, List<String>> members = new LinkedHashMap<>();
  private final Node root = new Node();

  /**
   * A place in the tree of names: the organ whose name ends here, and the words that may follow.
   */
  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private Organ organ;
    private Organ openOrgan;
  }

  private record Found(Organ organ, int to, int literal, boolean open) {}

  private Organs() {
    Map<String, List<String>> direct = new LinkedHashMap<>();
    for (List<String> row : WordTable.rows("organs.tsv")) {
      Level level = Level.valueOf(row.get(3).toUpperCase(Locale.ROOT));
      add(new Organ(row.get(0), row.get(1), level, row.get(4)), row.get(2));
    }
    for (List<String> row : WordTable.rows("collectives.tsv")) {
      String id = row.get(0);
      List<String> covers = WordTable.values(row.get(3));
      add(new Organ(id, row.get(1), level(id, covers), "collective"), row.get(2));
      direct.put(id, covers);
      if (!row.get(4).isEmpty()) {
        members.put(id, WordTable.values(row.get(4)));
      }
    }
    for (List<String> row : WordTable.rows("equivalents.tsv")) {
      direct.put(row.get(0), WordTable.values(row.get(1)));
    }
    direct.keySet().forEach(id -> reached.put(id, closure(id, direct)));
  }

  private Level level(String id, List<String> covers) {
    if (covers.isEmpty()) {
      throw new IllegalStateException("The collective " + id + " covers nothing");
    }
    Organ first = byId.get(covers.get(0));
    return first == null ? Level.COMMUNE : first.level();
  }

  /** The organs of the program's own data. */
  public static Organs builtIn() {
    return BUILT_IN;
  }

  private void add(Organ organ, String aliases) {
    if (byId.put(organ.id(), organ) != null) {
      throw new IllegalStateException("Two organs are named " + organ.id());
    }
    add(organ.name(), organ);
    for (String alias : WordTable.values(aliases)) {
      for (String name : expand(alias)) {
        add(name, organ);
      }
    }
  }

  private void add(String name, Organ organ) {
    boolean open = name.endsWith("*");
    Wording words = Wording.of(open ? name.substring(0, name.length() - 1) : name);
    add(words, true, organ, open);
    if (words.marked()) {
      add(words, false, organ, open);
    }
  }

  private void add(Wording words, boolean commas, Organ organ, boolean open) {
    Node node = root;
    for (int i = 0; i < words.size(); i++) {
      if (commas || !words.mark(i)) {
        node = node.next.computeIfAbsent(words.word(i), word -> new Node());
      }
    }
    if (open) {
      node.openOrgan = organ;
    } else if (node.organ == null) {
      node.organ = organ;
    } else if (!node.organ.id().equals(organ.id())) {
      throw new IllegalStateException(
          words.joined(0, words.size()) + " is " + node.organ.id() + " and " + organ.id());
    }
  }

  /** All names that an alias with choices in square brackets stands for. */
  private static List<String> expand(String alias) {
    int from = alias.indexOf('[');
    if (from < 0) {
      return List.of(alias);
    }
    int to = alias.indexOf(']', from);
    List<String> names = new ArrayList<>();
    for (String rest : expand(alias.substring(to + 1))) {
      for (String choice : alias.substring(from + 1, to).split("\\|", -1)) {
        names.add(alias.substring(0, from) + choice + rest);
      }
    }
    return names;
  }

  private Set<String> closure(String id, Map<String, List<String>> direct) {
    Set<String> all = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(id));
    while (!open.isEmpty()) {
      String next = open.remove();
      if (!all.add(next)) {
        continue;
      }
      if (!byId.containsKey(next)) {
        throw new IllegalStateException(id + " covers " + next + ", which is no organ");
      }
      for (String covered : direct.getOrDefault(next, List.of())) {
        if (covered.startsWith("kind:")) {
          byId.values().stream()
              .filter(organ -> organ.kind().equals(covered.substring(5)))
              .filter(organ -> organ.level().compareTo(Level.COMMUNE) >= 0)
              .forEach(organ -> open.add(organ.id()));
        } else {
          open.add(covered);
        }
      }
    }
    return Collections.unmodifiableSet(all);
  }

  /**
   * The organ of this id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Organ organ(String id) {
    Organ organ = byId.get(id);
    if (organ == null) {
      throw new IllegalArgumentException("No organ " + id);
    }
    return organ;
  }

  /** The ids of all organs that a plan reaches when it is sent to this one, its own among them. */
  public Set<String> reached(String id) {
    return reached.getOrDefault(id, Set.of(id));
  }

  /** The ids of the collectives all of whose members are among these. */
  public List<String> complete(Set<String> ids) {
    return members.entrySet().stream()
        .filter(entry -> ids.containsAll(entry.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * The organ that the words from a place on name, with the Party committee and the commune behind
   * it; null for none. Wording such as {@code các đồng chí} may stand before it.
   *
   * @param lost whether a collective's name may have lost a word
   */
  public Mention read(Wording words, int from, int limit, boolean lost) {
    int start = from;
    Found found = longest(words, start, limit, lost);
    for (int lead = Phrases.length("lead", words, start);
        found == null && lead > 0;
        lead = Phrases.length("lead", words, start)) {
      start += lead;
      found = longest(words, start, limit, lost);
    }
    if (found == null) {
      return null;
    }
    int named = found.open() ? start + found.literal() : found.to();
    return new Mention(found.organ(), from, found.to(), found.open(), named);
  }

  /**
   * The organs that a text names one after the other, parted by commas or {@code và}; words between
   * that name none are mentions without an organ.
   */
  public List<Mention> list(Wording words, int from, int to, boolean lost) {
    List<Mention> mentions = new ArrayList<>();
    int at = from;
    while (at < to) {
      if (JOINTS.contains(words.word(at)) || words.mark(at)) {
        at++;
        continue;
      }
      Mention mention = read(words, at, to, lost);
      if (mention == null || !ends(words, mention.to(), to)) {
        mention = unknown(at, gap(words, at, to));
      }
      mentions.add(mention);
      at = mention.to();
    }
    return mentions;
  }

  private static Mention unknown(int from, int to) {
    return new Mention(null, from, to, false, to);
  }

  /** Where words that name no organ end: at a comma, or where a known organ is joined on. */
  private int gap(Wording words, int from, int limit) {
    int at = from + 1;
    while (at < limit && !words.word(at).equals(",") && !words.word(at).equals(";")) {
      if (JOINTS.contains(words.word(at))) {
        Mention next = read(words, at + 1, limit, false);
        if (next != null && ends(words, next.to(), limit)) {
          break;
        }
      }
      at++;
    }
    return at;
  }

  private Found longest(Wording words, int from, int limit, boolean lost) {
    Found exact = walk(words, from, limit);
    if (!lost) {
      return exact;
    }
    Found mended = mended(root, words, from, from, limit, 0, false);
    return mended != null && (exact == null || mended.literal() > exact.literal() + 1)
        ? mended
        : exact;
  }

  private Found walk(Wording words, int from, int limit) {
    Found best = null;
    Node node = root;
    for (int at = from; node != null; at++) {
      Found here = exact(words, node, from, at, limit);
      if (node.openOrgan != null && (here == null || !ends(words, here.to(), limit))) {
        here = new Found(node.openOrgan, open(words, at, limit), at - from, true);
      }
      best = here == null ? best : here;
      node = at < limit ? node.next.get(words.word(at)) : null;
    }
    return best;
  }

  private static Found exact(Wording words, Node node, int from, int at, int limit) {
    int end = node.organ == null ? -1 : tail(words, at, limit, node.organ);
    return end < 0 ? null : new Found(node.organ, end, at - from, false);
  }

  private static boolean ends(Wording words, int at, int limit) {
    return at >= limit || JOINTS.contains(words.word(at)) || words.mark(at);
  }

  /** The longest collective's name that lacks just one of its words. */
  private Found mended(
      Node node, Wording words, int from, int at, int limit, int depth, boolean skipped) {
    Found best = null;
    if (skipped && node.organ != null && node.organ.collective() && at - from >= ENOUGH) {
      best = exact(words, node, from, at, limit);
    }
    Node next = at < limit ? node.next.get(words.word(at)) : null;
    if (next != null) {
      best = longer(best, mended(next, words, from, at + 1, limit, depth + 1, skipped));
    }
    if (!skipped && depth > 0) {
      for (Node without : node.next.values()) {
        best = longer(best, mended(without, words, from, at, limit, depth + 1, true));
      }
    }
    return best;
  }

  private static Found longer(Found one, Found other) {
    return one == null || (other != null && other.literal() > one.literal()) ? other : one;
  }

  private static int open(Wording words, int from, int limit) {
    int at = from;
    while (at < limit
        && !STOPS.contains(words.word(at))
        && !(words.word(at).equals("và") && words.word(at + 1).equals("các"))) {
      at++;
    }
    return at;
  }

  /**
   * Where a name ends with the committee and the commune behind it; -1 where what follows makes it
   * another organ: {@code Công an} before {@code tỉnh}.
   */
  private static int tail(Wording words, int from, int limit, Organ organ) {
    int at = from;
    if (organ.level().compareTo(Level.COMMUNE) < 0) {
      return at > 0 && Set.of("ủy", "tỉnh", "phố", "bộ").contains(words.word(at - 1))
          ? names(words, at, limit)
          : at;
    }
    if (at + 1 < limit && committee(words, at)) {
      at += 2;
    }
    if (at < limit && words.word(at).equals("đu")) {
      at++;
    }
    if (staff(organ) && committee(words, at - 2) && Phrases.stands("seat", words, at)) {
      return names(words, at + Phrases.length("seat", words, at), limit);
    }
    int unit = unit(words, at, limit);
    if (unit > 0) {
      at = names(words, at + unit, limit);
    } else if (at > from || namesUnit(words, from)) {
      at = names(words, at, limit);
    }
    if (at < limit && HIGHER.contains(words.word(at))) {
      return -1;
    }
    return organ.collective() && at < limit && ADJUNCTS.contains(words.word(at))
        ? adjunct(words, at, limit)
        : at;
  }

  /** Whether it serves a committee, whose name its own ends with: {@code Văn phòng Đảng ủy Sở}. */
  private static boolean staff(Organ organ) {
    return organ.collective() || organ.kind().equals("party-office");
  }

  private static boolean committee(Wording words, int at) {
    return at >= 0
        && words.word(at).equals("đảng")
        && (words.word(at + 1).equals("ủy") || words.word(at + 1).equals("bộ"));
  }

  private static int unit(Wording words, int at, int limit) {
    if (at < limit && UNITS.contains(words.word(at))) {
      return 1;
    }
    return at + 1 < limit && UNITS.contains(words.word(at) + " " + words.word(at + 1)) ? 2 : 0;
  }

  /** Whether the name has the unit for its last word: {@code CA xã}. */
  private static boolean namesUnit(Wording words, int end) {
    return end > 1 && (unit(words, end - 1, end) > 0 || unit(words, end - 2, end) == 2);
  }

  private static int names(Wording words, int from, int limit) {
    int at = from;
    while (at < limit && at < from + 4 && words.capital(at) && !words.mark(at)) {
      at++;
    }
    return at;
  }

  private static int adjunct(Wording words, int from, int limit) {
    int at = from;
    while (at < limit && !JOINTS.contains(words.word(at)) && !words.mark(at)) {
      at++;
    }
    return at;
  }
}
