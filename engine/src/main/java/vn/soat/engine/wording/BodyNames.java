package vn.soat.engine.wording;

import java.util.ArrayList;
import java.util.Comparator;
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
    Map<String, List<Span>> uses = new LinkedHashMap<>();
    for (Words line : lines) {
      for (int i = 0; i < line.size(); i++) {
        for (SetPhrase name : names.at(line, i)) {
          if (stands(name, line, i) && !past(line, i)) {
            uses.computeIfAbsent(name.text(), text -> new ArrayList<>())
                .add(line.span(i, i + name.size() - 1));
          }
        }
      }
    }
    List<NameVariant> variants = new ArrayList<>();
    for (List<String> body : bodies) {
      List<String> used = body.stream().filter(uses::containsKey).toList();
      if (used.size() > 1) {
        String usual =
            used.stream()
                .max(
                    Comparator.comparingInt((String name) -> uses.get(name).size())
                        .thenComparingInt(name -> -used.indexOf(name)))
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
