package vn.soat.engine.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.soat.engine.document.Span;
import vn.soat.engine.draft.PairSlip;

/**
 * Finds fixed pairs that are joined otherwise than by a hyphen between two blanks; and, where a
 * draft has them with and without their comma, those without it.
 */
final class FixedPairs {

  private final Lexicon pairs;

  private FixedPairs(Lexicon pairs) {
    this.pairs = pairs;
  }

  static FixedPairs standard() {
    return Standard.PAIRS;
  }

  private static final class Standard {
    private static final FixedPairs PAIRS = new FixedPairs(Lexicon.of(Lexicon.rows("pairs.txt")));
  }

  List<PairSlip> recognize(List<Words> lines) {
    Map<String, Uses> uses = new LinkedHashMap<>();
    for (Words line : lines) {
      for (int i = 0; i < line.size(); i++) {
        for (SetPhrase pair : pairs.at(line, i)) {
          if (pair.faults(line, i) == 0) {
            uses.computeIfAbsent(pair.text(), text -> new Uses(pair)).add(line, i);
          }
        }
      }
    }
    return uses.values().stream().flatMap(use -> use.slips().stream()).toList();
  }

  /** The uses of one pair by how it is joined. */
  private static final class Uses {

    private static final String RIGHT = "";

    private final SetPhrase pair;
    private final Map<String, List<Span>> byForm = new LinkedHashMap<>();
    private final Map<String, String> rights = new LinkedHashMap<>();

    Uses(SetPhrase pair) {
      this.pair = pair;
    }

    private boolean hyphen() {
      return pair.text().contains("-");
    }

    void add(Words line, int from) {
      String form = RIGHT;
      for (int i = 1; i < pair.size(); i++) {
        if (pair.syllable(i).before() != ' ') {
          String gap = line.gap(from + i);
          if (hyphen() && !gap.strip().isEmpty() && !spaced(gap)) {
            form = gap;
          } else if (!hyphen() && !gap.strip().startsWith(",")) {
            form = " ";
          } else if (hyphen() && gap.isBlank()) {
            return;
          }
        }
      }
      String key = form.replace('\u00A0', ' ');
      byForm
          .computeIfAbsent(key, same -> new ArrayList<>())
          .add(line.span(from, from + pair.size() - 1));
      rights.computeIfAbsent(key, same -> right(line, from));
    }

    /** A hyphen with a blank on either side, breakable or not. */
    private static boolean spaced(String gap) {
      String mark = gap.strip().replace("\u00A0", "");
      return (mark.equals("-") || mark.equals("\u2010") || mark.equals("\u2011"))
          && Character.isSpaceChar(gap.charAt(0))
          && Character.isSpaceChar(gap.charAt(gap.length() - 1));
    }

    private String right(Words line, int from) {
      StringBuilder right = new StringBuilder(line.get(from).text());
      for (int i = 1; i < pair.size(); i++) {
        char mark = pair.syllable(i).before();
        right.append(mark == '-' ? " - " : mark == ',' ? ", " : " ");
        right.append(line.get(from + i).text());
      }
      return right.toString();
    }

    List<PairSlip> slips() {
      List<Span> good = byForm.getOrDefault(RIGHT, List.of());
      if (!hyphen() && good.isEmpty()) {
        return List.of();
      }
      List<PairSlip> slips = new ArrayList<>();
      for (Map.Entry<String, List<Span>> form : byForm.entrySet()) {
        if (!form.getKey().equals(RIGHT)) {
          List<Span> wrong = form.getValue();
          List<Span> places = new ArrayList<>(wrong.subList(1, wrong.size()));
          good.stream().limit(1).forEach(places::add);
          slips.add(
              new PairSlip(
                  wrong.get(0), rights.get(form.getKey()), hyphen(), wrong.size(), places));
        }
      }
      return slips;
    }
  }
}
