package vn.soat.engine.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.soat.engine.document.Span;
import vn.soat.engine.draft.NameVariant;

/**
 * Finds proper names in other capitals than their own. A name in small letters throughout may be a
 * word of its own ({@code ủy ban kiểm tra các cấp}) and is let be, as is one in capitals
 * throughout, one within quotation marks and one whose only capital begins a sentence.
 */
final class ProperNames {

  /** A name in this mode is reported only where the draft has it in two forms. */
  private static final String MIXED = "mixed";

  /** Words in this mode are that name and nothing else, also where a sentence begins. */
  private static final String ONLY = "only";

  private final Lexicon names;
  private final Map<String, String> modes = new LinkedHashMap<>();

  private ProperNames(List<String> rows) {
    List<String> texts = new ArrayList<>();
    for (String row : rows) {
      String[] columns = row.split("\t", -1);
      texts.add(columns[0]);
      modes.put(columns[0], columns[1]);
    }
    names = Lexicon.of(texts);
  }

  static ProperNames standard() {
    return Standard.NAMES;
  }

  private static final class Standard {
    private static final ProperNames NAMES = new ProperNames(Lexicon.rows("names.tsv"));
  }

  List<NameVariant> recognize(List<Words> lines) {
    Map<String, Uses> uses = new LinkedHashMap<>();
    for (Words line : lines) {
      int i = 0;
      while (i < line.size()) {
        SetPhrase name = longest(line, i);
        if (name == null) {
          i++;
          continue;
        }
        if (telling(line, i, name, modes.get(name.text()).equals(ONLY))) {
          uses.computeIfAbsent(name.text(), text -> new Uses(name, new LinkedHashMap<>()))
              .add(line, i);
        }
        i += name.size();
      }
    }
    List<NameVariant> variants = new ArrayList<>();
    uses.forEach((name, use) -> variants.addAll(use.variants(!modes.get(name).equals(MIXED))));
    return variants;
  }

  private SetPhrase longest(Words line, int from) {
    SetPhrase longest = null;
    for (SetPhrase name : names.at(line, from)) {
      if (name.faults(line, from) == 0 && (longest == null || name.size() > longest.size())) {
        longest = name;
      }
    }
    return longest;
  }

  /** Whether the capitals of the words from here on were chosen by the writer for this name. */
  private static boolean telling(Words line, int from, SetPhrase name, boolean only) {
    Word first = line.get(from);
    boolean others = false;
    for (int i = 0; i < name.size(); i++) {
      Word word = line.get(from + i);
      if (word.quoted() || !(word.lower() || word.capital())) {
        return false;
      }
      others |= i > 0 && !word.lower();
    }
    if (first.lower()) {
      return false;
    }
    return only || others || !first.opening() || proper(line, from + name.size());
  }

  /** Whether the word here belongs to a proper name: {@code Đảng ủy} behind {@code Ủy ban}. */
  private static boolean proper(Words line, int index) {
    return index < line.size()
        && line.get(index).before() == ' '
        && line.get(index).capital()
        && line.get(index).text().length() > 1;
  }

  private record Uses(SetPhrase name, Map<String, List<Span>> byForm) {

    void add(Words line, int from) {
      StringBuilder form = new StringBuilder();
      for (int i = 0; i < name.size(); i++) {
        form.append(line.get(from + i).lower() ? '-' : '+');
      }
      byForm
          .computeIfAbsent(form.toString(), key -> new ArrayList<>())
          .add(line.span(from, from + name.size() - 1));
    }

    List<NameVariant> variants(boolean always) {
      if (!always && byForm.size() < 2) {
        return List.of();
      }
      StringBuilder right = new StringBuilder();
      for (int i = 0; i < name.size(); i++) {
        right.append(Character.isUpperCase(name.syllable(i).text().charAt(0)) ? '+' : '-');
      }
      List<Span> good = byForm.getOrDefault(right.toString(), List.of());
      List<NameVariant> variants = new ArrayList<>();
      byForm.forEach(
          (form, places) -> {
            if (!form.contentEquals(right)) {
              List<Span> others = new ArrayList<>(places.subList(1, places.size()));
              good.stream().limit(1).forEach(others::add);
              variants.add(
                  new NameVariant(
                      places.get(0),
                      written(places.get(0).text(), right),
                      true,
                      places.size(),
                      others));
            }
          });
      return variants;
    }

    /** The words in the right capitals, their tones placed as the writer does. */
    private static String written(String words, CharSequence capitals) {
      StringBuilder written = new StringBuilder(words);
      int word = 0;
      for (int i = 0; i < written.length(); i++) {
        char c = written.charAt(i);
        if (Character.isLetterOrDigit(c)
            && (i == 0 || !Character.isLetterOrDigit(written.charAt(i - 1)))) {
          boolean capital = capitals.charAt(word++) == '+';
          written.setCharAt(i, capital ? Character.toUpperCase(c) : Character.toLowerCase(c));
        }
      }
      return written.toString();
    }
  }
}
