package vn.soat.engine.edit;

import java.util.List;
import vn.soat.engine.document.Span;

/**
 * A comment on words of a draft.
 *
 * @param span the words; the place alone where they are none
 * @param lines what is said of them, a paragraph each
 */
public record Note(Span span, List<String> lines) {

  public Note {
    lines = List.copyOf(lines);
  }
}
