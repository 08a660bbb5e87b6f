package vn.soat.engine.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.soat.engine.document.Span;
import vn.soat.engine.draft.NameVariant;

/** Finds bodies that the draft names in two ways, neither of them an abbreviation. */
final class BodyNames {

  /** Words of a sentence that tells what became of bodies of the past. */
  private static final String[][] PAST = {
    {"hợp", "nhất"}, {"sáp", "nhập"}, {"trước", "đây"}, {"tiền", "thân"}, {"giải", "thể"},
    {"đổi", "tên"}, {"thành", "lập"}, {"kết", "thúc", "hoạt", "động"}, {"nguyên"}, {"cũ"}
  };

  private final List<List<String>> bodies = new ArrayList<>();
  private final Lexicon names;

  private BodyNames(List<String> rows) {
    List<String> texts = new ArrayList<>();
    for (String row : rows) {
      List<String> body = List.of(row.split("\t", -1));
      bodies.add(body);
      texts.addAll(body);
    }
    names = Lexicon.of(texts);
  }

  static BodyNames standard() {
    return Standard.NAMES;
  }

  private static final class Standard {
    private static final BodyNames NAMES = new BodyNames(Lexicon.rows("bodies.tsv"));
  }

  List<NameVariant> recognize(List<Words> lines) {
    Map<String, List<Use>> found = new HashMap<>();
    for (Words line : lines) {
      for (int i = 0; i < line.size(); i++) {
        for (SetPhrase name : names.at(line, i)) {
          if (stands(name, line, i)) {
            found
                .computeIfAbsent(name.text(), text -> new ArrayList<>())
                .add(new Use(line, i, name.size()));
          }
        }
      }
    }
    List<NameVariant> variants = new ArrayList<>();
    for (List<String> body : bodies) {
      Map<String, List<Span>> uses = present(body, found);
      List<String> used = List.copyOf(uses.keySet());
      if (used.size() > 1) {
        String usual =
            used.stream()
                .reduce((one, other) -> uses.get(other).size() > uses.get(one).size() ? other : one)
                .orElseThrow();
        for (String name : used) {
          if (!name.equals(usual)) {
            List<Span> places = uses.get(name);
            List<Span> others = new ArrayList<>(places.subList(1, places.size()));
            others.add(uses.get(usual).get(0));
            variants.add(
                new NameVariant(
                    places.get(0), uses.get(usual).get(0).text(), false, places.size(), others));
          }
        }
      }
    }
    return variants;
  }

  /** The words of a line that are a name. */
  private record Use(Words line, int from, int size) {
    Span span() {
      return line.span(from, from + size - 1);
    }
  }

  /** Where a body is named by its names; none where it has one only, to which none compares. */
  private static Map<String, List<Span>> present(List<String> body, Map<String, List<Use>> found) {
    Map<String, List<Span>> present = new LinkedHashMap<>();
    if (body.stream().filter(found::containsKey).count() < 2) {
      return present;
    }
    for (String name : body) {
      for (Use use : found.getOrDefault(name, List.of())) {
        if (!past(use.line(), use.from())) {
          present.computeIfAbsent(name, same -> new ArrayList<>()).add(use.span());
        }
      }
    }
    return present;
  }

  /** Whether the name stands here with just its own commas and hyphens. */
  private static boolean stands(SetPhrase name, Words line, int from) {
    if (name.faults(line, from) != 0 || line.get(from).quoted()) {
      return false;
    }
    for (int i = 1; i < name.size(); i++) {
      if (line.get(from + i).before() != name.syllable(i).before()) {
        return false;
      }
    }
    return !line.get(from).lower();
  }

  private static boolean past(Words line, int index) {
    int end = line.sentenceEnd(index);
    for (int i = line.sentence(index); i < end; i++) {
      for (String[] words : PAST) {
        if (line.at(i, words)) {
          return true;
        }
      }
    }
    return false;
  }
}
