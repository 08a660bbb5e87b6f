package vn.soat.engine.vocabulary;

import java.util.ArrayList;
import java.util.List;

/** What a section is for, by the words of its heading ({@code sections.tsv}). */
public final class SectionWordings {

  private record SectionWording(
      String type, String kind, Wording words, boolean anywhere, boolean whole) {}

  private static final List<SectionWording> ALL = load();

  private SectionWordings() {}

  private static List<SectionWording> load() {
    List<SectionWording> wordings = new ArrayList<>();
    for (List<String> row : WordTable.rows("sections.tsv")) {
      String wording = row.get(2);
      boolean anywhere = wording.startsWith("…");
      wordings.add(
          new SectionWording(
              row.get(0),
              row.get(1),
              Wording.of(wording.replaceAll("^…|\\.$", "")),
              anywhere,
              wording.endsWith(".")));
    }
    return List.copyOf(wordings);
  }

  /**
   * The kinds that a heading's words tell, in the order of the data: {@code PURPOSE}, {@code
   * CONTENT}, {@code ORGANISATION}, {@code OTHER}; none where the data lacks them.
   *
   * @param type the code of the type of document: {@code KH}
   * @param heading the words behind the label
   */
  public static List<String> kinds(String type, String heading) {
    Wording words = Wording.of(heading);
    List<String> kinds = new ArrayList<>();
    for (SectionWording wording : ALL) {
      if (wording.type().equals(type)
          && !kinds.contains(wording.kind())
          && stands(wording, words)) {
        kinds.add(wording.kind());
      }
    }
    return List.copyOf(kinds);
  }

  /** Whether the data says which sections documents of a type have. */
  public static boolean has(String type) {
    return ALL.stream().anyMatch(wording -> wording.type().equals(type));
  }

  /** Whether a heading without a number is one of the sections that the data knows. */
  public static boolean known(String type, String heading) {
    Wording words = Wording.of(heading);
    return ALL.stream()
        .anyMatch(
            wording ->
                wording.type().equals(type)
                    && !wording.kind().equals("OTHER")
                    && stands(wording, words, 0));
  }

  private static boolean stands(SectionWording wording, Wording words) {
    int last = wording.anywhere() ? words.size() - wording.words().size() : 0;
    for (int from = 0; from <= last; from++) {
      if (stands(wording, words, from)) {
        return true;
      }
    }
    return false;
  }

  private static boolean stands(SectionWording wording, Wording words, int from) {
    int end = from + wording.words().size();
    return words.has(wording.words(), from)
        && (!wording.whole() || end == words.size() || words.mark(end));
  }
}
