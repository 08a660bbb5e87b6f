package vn.soat.cli.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds plans whose text was taken from one another. Sketches that share a band of hashes are
 * compared with the first of that band, so that the work grows with the number of plans and not
 * with that of pairs.
 */
public final class Copies {

  /** Texts have at least this share of their stretches in common to be called copies. */
  private static final double ALIKE = 0.8;

  private static final int WIDTH = 4;

  private final List<Text> texts = new ArrayList<>();
  private final Map<String, String> units = new HashMap<>();

  private record Text(Sketch sketch, String file, String unit) {}

  /**
   * Plans with one text.
   *
   * @param sameText whether the text is the same in all but names and numbers
   * @param acrossUnits whether they are of more than one unit
   * @param members the plans, the first one first
   */
  public record Group(boolean sameText, boolean acrossUnits, List<Member> members) {

    public Group {
      members = List.copyOf(members);
    }
  }

  /**
   * A plan of a group.
   *
   * @param file its path below the audited folder
   * @param unit the unit that it is counted with
   * @param likeness how much of its text it shares with the first of the group, from 0 to 1
   */
  public record Member(String file, String unit, double likeness) {}

  /** Adds the next plan; one whose text is too short to be compared is passed over. */
  public void add(AuditedPlan plan) {
    Sketch sketch = Sketch.parse(plan.facts().sketch());
    if (sketch != null) {
      String unit = units.computeIfAbsent(plan.unit(), name -> name);
      texts.add(new Text(sketch, plan.file(), unit));
    }
  }

  /** The groups of two plans and more, the largest first. */
  public List<Group> groups() {
    int[] first = new int[texts.size()];
    Arrays.setAll(first, i -> i);
    for (int band = 0; band < Sketch.BINS; band += WIDTH) {
      join(band, first);
    }
    Map<Integer, List<Integer>> groups = new TreeMap<>();
    for (int i = 0; i < first.length; i++) {
      int root = root(i, first);
      // Most plans are nobody's copy and need no list of their own.
      if (root != i) {
        groups.computeIfAbsent(root, key -> new ArrayList<>(List.of(key))).add(i);
      }
    }
    return groups.values().stream()
        .map(this::group)
        .sorted(Comparator.comparingInt((Group group) -> group.members().size()).reversed())
        .toList();
  }

  /** Joins the plans that share this band and are alike. */
  private void join(int band, int[] first) {
    Map<Long, Integer> leaders = new HashMap<>();
    for (int i = 0; i < first.length; i++) {
      Sketch sketch = texts.get(i).sketch();
      Integer leader = leaders.putIfAbsent(sketch.band(band, WIDTH), i);
      if (leader != null && sketch.likeness(texts.get(leader).sketch()) >= ALIKE) {
        int one = root(leader, first);
        int other = root(i, first);
        first[Math.max(one, other)] = Math.min(one, other);
      }
    }
  }

  private static int root(int plan, int[] first) {
    int root = plan;
    while (first[root] != root) {
      first[root] = first[first[root]];
      root = first[root];
    }
    return root;
  }

  private Group group(List<Integer> plans) {
    List<Text> same = plans.stream().map(texts::get).toList();
    Sketch first = same.get(0).sketch();
    return new Group(
        same.stream().allMatch(text -> text.sketch().sameText(first)),
        same.stream().map(Text::unit).distinct().count() > 1,
        same.stream()
            .map(text -> new Member(text.file(), text.unit(), text.sketch().likeness(first)))
            .toList());
  }
}
