package vn.soat.engine.draft;

import java.util.List;

/**
 * What is not written as it should be, or not in one way throughout.
 *
 * @param phrases set phrases with a slip
 * @param pairs fixed pairs not joined in the one form
 * @param tones words with the tone in two places
 * @param names names in other capitals or other words
 * @param abbreviations abbreviations used before they are spelt out
 * @param communes communes other than the issuer's
 */
public record Slips(
    List<PhraseSlip> phrases,
    List<PairSlip> pairs,
    List<ToneVariant> tones,
    List<NameVariant> names,
    List<Abbreviation> abbreviations,
    List<CommuneMention> communes) {

  /** Nothing amiss. */
  public static final Slips NONE =
      new Slips(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  public Slips {
    phrases = List.copyOf(phrases);
    pairs = List.copyOf(pairs);
    tones = List.copyOf(tones);
    names = List.copyOf(names);
    abbreviations = List.copyOf(abbreviations);
    communes = List.copyOf(communes);
  }
}
