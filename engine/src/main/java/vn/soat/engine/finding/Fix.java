package vn.soat.engine.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.soat.engine.document.Correction;
import vn.soat.engine.document.Span;

/**
 * What the words of a rule's findings should be, where that is certain and needs no thought.
 *
 * @param words what stands in the stead of the quote, with placeholders like the rule's texts;
 *     empty where nothing is certain
 * @param others which value of a finding mends the first of its other places, the next one the next
 *     place, and so on; where absent, those of the other places that read like the quote are mended
 *     like it
 */
public record Fix(String words, Optional<Integer> others) {

  /** Nothing is certain. */
  public static final Fix NONE = of("");

  /** The same words at each place. */
  public static Fix of(String words) {
    return new Fix(words, Optional.empty());
  }

  /** The corrections for a finding, none where its values hold no words. */
  List<Correction> corrections(Finding finding) {
    List<Correction> corrections = new ArrayList<>();
    String mended = new Phrase(words, words).in(Language.VI, finding.values());
    add(corrections, finding.span(), mended);
    for (int i = 0; i < finding.related().size(); i++) {
      Span place = finding.related().get(i);
      if (others.isPresent()) {
        int value = others.get() + i;
        add(corrections, place, value < finding.values().size() ? finding.values().get(value) : "");
      } else if (reads(place.text(), finding.span().text())) {
        add(corrections, place, mended);
      }
    }
    return corrections;
  }

  /** Whether a place reads like the quote; in other capitals only if the quote has none. */
  private static boolean reads(String place, String quote) {
    return place.equals(quote)
        || (quote.equals(quote.toLowerCase(Locale.ROOT)) && place.equalsIgnoreCase(quote));
  }

  private static void add(List<Correction> corrections, Span place, String mended) {
    String words = inCapitalsOf(place.text(), mended);
    if (!words.isBlank() && !place.text().isEmpty() && !words.equals(place.text())) {
      corrections.add(new Correction(place, words));
    }
  }

  /** Words in small letters with a capital, or all capitals, where others have them. */
  private static String inCapitalsOf(String others, String words) {
    String small = others.toLowerCase(Locale.ROOT);
    if (others.equals(small) || words.isEmpty() || !words.equals(words.toLowerCase(Locale.ROOT))) {
      return words;
    }
    if (others.equals(others.toUpperCase(Locale.ROOT))) {
      return words.toUpperCase(Locale.ROOT);
    }
    return others.charAt(0) == small.charAt(0)
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
