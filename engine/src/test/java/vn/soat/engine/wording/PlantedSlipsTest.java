package vn.soat.engine.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.soat.engine.document.Span;
import vn.soat.engine.draft.PhraseSlip;
import vn.soat.engine.text.Letters;
import vn.soat.engine.text.PlainText;
import vn.soat.fixtures.Plan;
import vn.soat.fixtures.Plans;

/** Plants misspellings in the set phrases of the spotless plans and counts those that are found. */
class PlantedSlipsTest {

  private static final int EACH = 100;
  private static final long SEED = 20260522;
  private static final String TONES = "\u0300\u0301\u0309\u0303\u0323";
  private static final Map<Character, String> VOWELS =
      Map.of('a', "aăâ", 'e', "eê", 'o', "oôơ", 'u', "uư", 'd', "dđ");

  private final PhraseSlips slips = PhraseSlips.standard();
  private final Random random = new Random(SEED);

  private enum Kind {
    TONE,
    VOWEL,
    LOST
  }

  /** A set phrase in a line of a plan. */
  private record Place(String line, Words words, SetPhrase phrase, int from) {}

  @Test
  void findsNearlyAllAndNothingElse() {
    List<Place> places = places();
    int false_ = 0;
    for (Plan plan : Plans.spotless()) {
      false_ += slips.recognize(Text.lines(plan.text().split("\n", -1))).size();
    }
    Map<Kind, int[]> counts = new EnumMap<>(Kind.class);
    Set<String> planted = new HashSet<>();
    for (Kind kind : Kind.values()) {
      int[] count = counts.computeIfAbsent(kind, same -> new int[2]);
      for (int tries = 0; count[1] < EACH && tries < 100 * EACH; tries++) {
        plant(places.get(random.nextInt(places.size())), kind, planted, count);
      }
    }
    int found = counts.values().stream().mapToInt(count -> count[0]).sum();
    int all = counts.values().stream().mapToInt(count -> count[1]).sum();
    counts.forEach((kind, count) -> System.out.printf("%s: %d of %d%n", kind, count[0], count[1]));
    System.out.printf(
        "Planted misspellings found: %d of %d (%.1f %%), false reports: %d%n",
        found, all, 100.0 * found / all, false_);

    assertThat(all).isGreaterThanOrEqualTo(100);
    assertThat(found).isGreaterThanOrEqualTo((int) Math.ceil(0.95 * all));
    assertThat(false_).isZero();
  }

  private List<Place> places() {
    List<Place> places = new ArrayList<>();
    for (Plan plan : Plans.spotless()) {
      for (String line : plan.text().lines().toList()) {
        Words words = Text.lines(line).get(0);
        for (int i = 0; i < words.size(); i++) {
          for (SetPhrase phrase : Lexicon.standard().at(words, i)) {
            if (!phrase.rightOnly() && phrase.faults(words, i) == 0) {
              places.add(new Place(line, words, phrase, i));
            }
          }
        }
      }
    }
    return places;
  }

  private void plant(Place place, Kind kind, Set<String> planted, int[] count) {
    int first;
    String text;
    if (kind == Kind.LOST) {
      List<SetPhrase.Loss> losses = place.phrase().losses();
      if (losses.isEmpty()) {
        return;
      }
      SetPhrase.Loss loss = losses.get(random.nextInt(losses.size()));
      first = place.words().get(place.from() + loss.from() - 1).end();
      text =
          place.line().substring(0, first)
              + place.line().substring(place.words().get(place.from() + loss.to() - 1).end());
    } else {
      Word word = place.words().get(place.from() + random.nextInt(place.phrase().size()));
      String wrong = kind == Kind.TONE ? otherTone(word.text()) : otherVowel(word.text());
      if (PlainText.plain(wrong).equals(word.plain())) {
        return;
      }
      first = word.start();
      text = place.line().substring(0, first) + wrong + place.line().substring(word.end());
    }
    if (!planted.add(text)) {
      return;
    }
    count[1]++;
    List<PhraseSlip> found = slips.recognize(Text.lines(text));
    int at = first;
    if (found.stream().map(PhraseSlip::span).anyMatch(span -> holds(span, at))) {
      count[0]++;
    } else {
      System.out.println("missed: " + place.phrase() + " in " + text);
    }
  }

  private static boolean holds(Span span, int place) {
    return span.start() <= place && place <= span.end();
  }

  /** The syllable with another tone on the vowel that has one, or with one on its first vowel. */
  private String otherTone(String syllable) {
    StringBuilder letters = new StringBuilder(Normalizer.normalize(syllable, Normalizer.Form.NFD));
    char tone = TONES.charAt(random.nextInt(TONES.length()));
    for (int i = 0; i < letters.length(); i++) {
      if (TONES.indexOf(letters.charAt(i)) >= 0) {
        letters.deleteCharAt(i);
        while (i < letters.length() && Character.getType(letters.charAt(i)) == 6) {
          i++;
        }
        return Normalizer.normalize(letters.insert(i, tone), Normalizer.Form.NFC);
      }
    }
    for (int i = 0; i < letters.length(); i++) {
      if ("aeiouy".indexOf(Character.toLowerCase(letters.charAt(i))) >= 0) {
        int end = i + 1;
        while (end < letters.length() && Character.getType(letters.charAt(end)) == 6) {
          end++;
        }
        return Normalizer.normalize(letters.insert(end, tone), Normalizer.Form.NFC);
      }
    }
    return syllable;
  }

  /** The syllable with another mark on one of its vowels, or with d for đ. */
  private String otherVowel(String syllable) {
    int at = random.nextInt(syllable.length());
    String letter = Normalizer.normalize(syllable.substring(at, at + 1), Normalizer.Form.NFD);
    StringBuilder tone = new StringBuilder();
    letter.chars().filter(c -> TONES.indexOf(c) >= 0).forEach(c -> tone.append((char) c));
    char bare = Letters.bare(syllable.substring(at, at + 1)).charAt(0);
    String family = VOWELS.get(Character.toLowerCase(bare));
    if (family == null) {
      return syllable;
    }
    String other = "" + family.charAt(random.nextInt(family.length())) + tone;
    other = Character.isUpperCase(bare) ? other.toUpperCase(Locale.ROOT) : other;
    return syllable.substring(0, at)
        + Normalizer.normalize(other, Normalizer.Form.NFC)
        + syllable.substring(at + 1);
  }
}
