package vn.soat.engine.wording;

import java.util.ArrayList;
import java.util.List;
import vn.soat.engine.document.Span;
import vn.soat.engine.text.Passage;

/** Lines of a draft for tests. */
final class Text {

  private Text() {}

  /** Each text as a paragraph of its own, numbered from 1. */
  static List<Words> lines(String... texts) {
    List<Words> lines = new ArrayList<>();
    for (String text : texts) {
      lines.add(Words.of(Passage.of(new Span(lines.size() + 1, 0, text.length(), text))));
    }
    return lines;
  }

  /** The first place of some words in a text that is a paragraph of its own. */
  static Span place(int paragraph, String text, String words) {
    int start = text.indexOf(words);
    return new Span(paragraph, 0, text.length(), text).part(start, start + words.length());
  }
}
