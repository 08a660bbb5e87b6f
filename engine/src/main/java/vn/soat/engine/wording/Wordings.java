package vn.soat.engine.wording;

import java.util.ArrayList;
import java.util.List;
import vn.soat.engine.draft.NameVariant;
import vn.soat.engine.draft.Slips;
import vn.soat.engine.text.Passage;

/** Reads a draft for how it is worded. */
public final class Wordings {

  private Wordings() {}

  /**
   * What is not worded as it should be. Each line is one that every layout has as a line of its
   * own; no finding runs from one line to the next.
   *
   * @param text the lines of title, body and appendices in reading order
   * @param recipients the lines of the recipients' list, where abbreviations are free
   * @param unit the issuer's unit ({@code xã}, {@code phường}, {@code đặc khu}), empty if unknown
   * @param place the issuer's name ({@code Nông Tiến}), empty if unknown
   */
  public static Slips recognize(
      List<Passage> text, List<Passage> recipients, String unit, String place) {
    List<Words> body = words(text);
    List<Words> both = new ArrayList<>(body);
    both.addAll(words(recipients));
    return new Slips(
        PhraseSlips.standard().recognize(both),
        FixedPairs.standard().recognize(both),
        ToneVariants.recognize(both),
        names(both),
        Abbreviations.standard().recognize(body),
        new Communes(unit, place).recognize(body, words(recipients)));
  }

  private static List<NameVariant> names(List<Words> lines) {
    List<NameVariant> names = new ArrayList<>(ProperNames.standard().recognize(lines));
    names.addAll(BodyNames.standard().recognize(lines));
    return names;
  }

  private static List<Words> words(List<Passage> lines) {
    List<Words> words = new ArrayList<>();
    for (Passage line : lines) {
      words.add(Words.of(line));
    }
    return words;
  }
}
