package vn.soat.engine.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.soat.engine.document.Span;
import vn.soat.engine.draft.ToneVariant;

/**
 * Finds words of open {@code oa, oe, uy} with the tone on the first vowel here and on the second
 * there. {@code quý} has one form only.
 */
final class ToneVariants {

  private static final Pattern EARLY = Pattern.compile("(?:[òóỏõọ][ae]|(?<!q)[ùúủũụ]y)$");
  private static final Pattern LATE = Pattern.compile("(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])$");

  /** These have capitals in the names of organs too; all others have them in names of their own. */
  private static final Set<String> OF_ORGANS = Set.of("ủy", "tòa");

  private ToneVariants() {}

  static List<ToneVariant> recognize(List<Words> lines) {
    Map<String, Forms> forms = new LinkedHashMap<>();
    int early = 0;
    int late = 0;
    boolean earlyFirst = true;
    for (Words line : lines) {
      for (int i = 0; i < line.size(); i++) {
        Word word = line.get(i);
        if (!open(word) || named(word)) {
          continue;
        }
        String written = word.text().toLowerCase(Locale.ROOT);
        boolean isLate = LATE.matcher(written).find();
        if (isLate || EARLY.matcher(written).find()) {
          earlyFirst = early + late == 0 ? !isLate : earlyFirst;
          early += isLate ? 0 : 1;
          late += isLate ? 1 : 0;
          forms
              .computeIfAbsent(
                  word.plain(), plain -> new Forms(new ArrayList<>(), new ArrayList<>()))
              .of(isLate)
              .add(line.span(i, i));
        }
      }
    }
    boolean usuallyLate = late > early || (late == early && !earlyFirst);
    List<ToneVariant> variants = new ArrayList<>();
    for (Forms form : forms.values()) {
      if (!form.early().isEmpty() && !form.late().isEmpty()) {
        variants.add(form.variant(usuallyLate));
      }
    }
    return variants;
  }

  /**
   * Whether it may end in an open diphthong with a tone, which the plain form has on the first
   * vowel; spares the others the closer look.
   */
  private static boolean open(Word word) {
    String plain = word.plain();
    if (plain.length() < 2) {
      return false;
    }
    char last = plain.charAt(plain.length() - 1);
    if (last != 'a' && last != 'e' && last != 'y') {
      return false;
    }
    String tones = last == 'y' ? "ùúủũụ" : "òóỏõọ";
    return tones.indexOf(plain.charAt(plain.length() - 2)) >= 0;
  }

  /** Whether it is of the name of a person or a place, who spell themselves as they like. */
  private static boolean named(Word word) {
    return word.capital() && !word.opening() && !OF_ORGANS.contains(word.plain());
  }

  private record Forms(List<Span> early, List<Span> late) {

    List<Span> of(boolean isLate) {
      return isLate ? late : early;
    }

    ToneVariant variant(boolean usuallyLate) {
      boolean lateIsRare = early.size() == late.size() ? !usuallyLate : late.size() < early.size();
      List<Span> rare = of(lateIsRare);
      List<Span> usual = of(!lateIsRare);
      List<Span> places = new ArrayList<>(rare.subList(1, rare.size()));
      places.add(usual.get(0));
      return new ToneVariant(
          rare.get(0),
          usual.get(0).text().toLowerCase(Locale.ROOT),
          rare.size(),
          usual.size(),
          places);
    }
  }
}
