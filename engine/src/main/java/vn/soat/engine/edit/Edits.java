package vn.soat.engine.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Changes of a text, each put down at its place in the text as it is before any of them. */
final class Edits {

  /**
   * One change.
   *
   * @param at its place in the unchanged text
   * @param removed what stands there and goes
   * @param put what comes there
   */
  record Edit(int at, String removed, String put) {

    int behind() {
      return at + removed.length();
    }
  }

  /** What is put at a place comes before what is put in the stead of the text there. */
  private static final Comparator<Edit> ORDER =
      Comparator.comparingInt(Edit::at).thenComparingInt(edit -> edit.removed.length());

  private final String text;
  private final List<Edit> edits = new ArrayList<>();

  Edits(String text) {
    this.text = text;
  }

  /** Puts something at a place, behind what was put there before. */
  void insert(int at, String put) {
    replace(at, at, put);
  }

  /** Puts something in the stead of a stretch. */
  void replace(int from, int to, String put) {
    edits.add(new Edit(from, text.substring(from, to), put));
  }

  /** The changes in the order of their places. */
  List<Edit> inOrder() {
    return edits.stream().sorted(ORDER).toList();
  }

  /**
   * The changed text.
   *
   * @throws IllegalStateException if two changes meet
   */
  String apply() {
    StringBuilder changed = new StringBuilder(text.length() + 4096);
    int from = 0;
    for (Edit edit : inOrder()) {
      if (edit.at < from) {
        throw new IllegalStateException("two edits meet at " + edit.at);
      }
      changed.append(text, from, edit.at).append(edit.put);
      from = edit.behind();
    }
    return changed.append(text, from, text.length()).toString();
  }
}
