package vn.soat.engine.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.soat.engine.document.Span;
import vn.soat.engine.draft.Abbreviation;

/** Finds abbreviations in capitals that are used before they are spelt out. */
final class Abbreviations {

  private static final String PUBLIC = "public";

  /** A syllable that may be read as it stands: no abbreviation, or one that is a word by now. */
  private static final Pattern SYLLABLE =
      Pattern.compile(
          "(?:b|c|ch|d|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|q|qu|r|s|t|th|tr|v|x)?"
              + "[aeiouy]{1,3}(?:c|ch|m|n|ng|nh|p|t)?");

  private final Map<String, String> meanings = new HashMap<>();

  private Abbreviations(List<String> rows) {
    for (String row : rows) {
      String[] columns = row.split("\t", -1);
      meanings.put(
          columns[0], columns.length > 2 && columns[2].equals(PUBLIC) ? PUBLIC : columns[1]);
    }
  }

  static Abbreviations standard() {
    return Standard.ABBREVIATIONS;
  }

  private static final class Standard {
    private static final Abbreviations ABBREVIATIONS =
        new Abbreviations(Lexicon.rows("abbreviations.tsv"));
  }

  List<Abbreviation> recognize(List<Words> lines) {
    Map<String, List<Span>> uses = new LinkedHashMap<>();
    Map<String, Span> definitions = new HashMap<>();
    for (Words line : lines) {
      if (headline(line)) {
        continue;
      }
      for (int i = 0; i < line.size(); i++) {
        String text = line.get(i).text();
        if (!abbreviated(line, i) || meanings.getOrDefault(text, "").equals(PUBLIC)) {
          continue;
        }
        if (defined(line, i)) {
          definitions.putIfAbsent(text, line.span(i, i));
        } else if (!definitions.containsKey(text)) {
          uses.computeIfAbsent(text, key -> new ArrayList<>()).add(line.span(i, i));
        }
      }
    }
    List<Abbreviation> abbreviations = new ArrayList<>();
    uses.forEach(
        (text, places) ->
            abbreviations.add(
                new Abbreviation(
                    places.get(0),
                    meanings.getOrDefault(text, ""),
                    definitions.get(text),
                    places.subList(1, places.size()))));
    return abbreviations;
  }

  /** Whether the line is in capitals throughout, where capitals tell nothing. */
  private static boolean headline(Words line) {
    for (int i = 0; i < line.size(); i++) {
      Word word = line.get(i);
      if (!(word.lower() ? word.number() : word.capitals())) {
        return false;
      }
    }
    return true;
  }

  private boolean abbreviated(Words line, int index) {
    Word word = line.get(index);
    if (!word.capitals() || word.text().length() < 2 || word.quoted() || symbol(line, index)) {
      return false;
    }
    return meanings.containsKey(word.text())
        || (word.text().length() > 2
            && !word.ordinal()
            && word.plain().chars().allMatch(c -> c < 128 || c == 'đ')
            && !SYLLABLE.matcher(word.bare()).matches()
            && !amongCapitals(line, index));
  }

  /** Whether it is part of a document's symbol or of an address: {@code 18-NQ/TW}. */
  private static boolean symbol(Words line, int index) {
    return (index > 0 && tight(line.gap(index)))
        || (index + 1 < line.size() && tight(line.gap(index + 1)));
  }

  private static boolean tight(String gap) {
    return gap.equals("-")
        || gap.equals("/")
        || gap.equals(".")
        || gap.equals("@")
        || gap.strip().equals("/")
        || gap.equals("–");
  }

  /** Whether it stands in a stretch of words in capitals. */
  private static boolean amongCapitals(Words line, int index) {
    return shouted(line, index - 1) || shouted(line, index + 1);
  }

  private static boolean shouted(Words line, int index) {
    return index >= 0
        && index < line.size()
        && line.get(index).capitals()
        && line.get(index).text().length() > 1
        && !line.get(index).plain().equals(line.get(index).bare());
  }

  /** Whether the words here say what it stands for. */
  private static boolean defined(Words line, int index) {
    if (line.get(index).before() == '('
        || line.at(index - 2, "tắt", "là")
        || line.at(index - 2, "gọi", "là")
        || line.at(index - 1, "tắt")) {
      return true;
    }
    String initials = line.get(index).plain();
    if (index + initials.length() >= line.size() || line.get(index + 1).before() != '(') {
      return false;
    }
    for (int i = 0; i < initials.length(); i++) {
      if (line.get(index + 1 + i).plain().charAt(0) != initials.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
