package vn.soat.engine.draft;

import java.util.ArrayList;
import java.util.List;
import vn.soat.engine.document.Span;

/**
 * An abbreviation that the draft uses before it spells it out.
 *
 * @param span its first use
 * @param meaning what it stands for, empty where that is not known
 * @param definition where the draft spells it out later, null where it never does
 * @param places its other uses up to there
 */
public record Abbreviation(Span span, String meaning, Span definition, List<Span> places) {

  public Abbreviation {
    places = List.copyOf(places);
  }

  /** How often it is used before it is spelt out. */
  public int count() {
    return places.size() + 1;
  }

  /** Where it is spelt out too late, and its other uses before that. */
  public List<Span> proof() {
    List<Span> proof = new ArrayList<>(places);
    if (definition != null) {
      proof.add(definition);
    }
    return proof;
  }

  /** Whether it is known what it stands for. */
  public boolean known() {
    return !meaning.isEmpty();
  }
}
