package vn.soat.engine.draft;

import java.util.List;
import java.util.stream.Collectors;
import vn.soat.engine.document.Span;

/**
 * A numbered heading or item.
 *
 * @param order its place among the headings, from 1
 * @param parent the order of the heading that it stands under, 0 at the top
 * @param level 1 for {@code I.}, 2 for {@code 1.} under it, and so on
 * @param span the line of a title; the label and the title where text runs on behind it; the label
 *     alone of a numbered sentence
 * @param label the label as written, without the blank behind it: {@code IV -}, {@code 2.1.}
 * @param path the numbers of the label: 4 for {@code IV}, 2 and 1 for {@code 2.1}
 * @param previous how far its siblings had counted before it, 0 for the first
 * @param earlier the order of the sibling before it that has the same number, 0 without one
 * @param words the text behind the label
 * @param kinds what the section is for, mostly one; below the sections those of its parent
 * @param style the label with the first of its kind for its numbers: {@code I.}, {@code I -},
 *     {@code 1.1.}, {@code a)}
 * @param usual the style that its like mostly have at this level; the same as {@code style} for
 *     most
 * @param misplaced whether its label does not belong under its parent ({@code 6.2} under {@code 3})
 * @param blank whether nothing stands under it
 * @param last whether it is the last at its level under its parent
 */
public record Heading(
    int order,
    int parent,
    int level,
    Span span,
    Span label,
    List<Integer> path,
    int previous,
    int earlier,
    String words,
    List<SectionKind> kinds,
    String style,
    String usual,
    boolean misplaced,
    boolean blank,
    boolean last) {

  public Heading {
    path = List.copyOf(path);
    kinds = List.copyOf(kinds);
  }

  /** The last number of the label. */
  public int number() {
    return path.get(path.size() - 1);
  }

  /**
   * The last numeral of the label as written: {@code IV} of {@code IV -}, {@code 2} of {@code 1.2.}
   */
  public String numeral() {
    String written = label.text();
    int to = written.length();
    while (to > 0 && !Character.isLetterOrDigit(written.charAt(to - 1))) {
      to--;
    }
    int from = to;
    while (from > 0 && Character.isLetterOrDigit(written.charAt(from - 1))) {
      from--;
    }
    return written.substring(from, to);
  }

  /** Whether numbers are left out before this one. */
  public boolean skips() {
    return number() > previous + 1 && !misplaced;
  }

  /** Whether a sibling before it has the same number. */
  public boolean repeats() {
    return earlier > 0 && !misplaced;
  }

  /** The label that would have been next, in the style of this one. */
  public String expected() {
    return Numerals.counted(label.text(), previous + 1);
  }

  /** Whether the label is of another style than most of its like. */
  public boolean odd() {
    return !style.equals(usual);
  }

  /** Its label in the usual style. */
  public String usualLabel() {
    int suffix = 0;
    while (suffix < usual.length()
        && (Character.isLetterOrDigit(usual.charAt(suffix)) || between(suffix))) {
      suffix++;
    }
    int end = label.text().lastIndexOf(numeral()) + numeral().length();
    return label.text().substring(0, end) + usual.substring(suffix);
  }

  /** Whether a dot between two numbers stands here in the usual style. */
  private boolean between(int index) {
    return index + 1 < usual.length()
        && usual.charAt(index) == '.'
        && Character.isLetterOrDigit(usual.charAt(index + 1));
  }

  /** The number that it would have under the heading given. */
  public String under(Heading upper) {
    String numbers = upper.path().stream().map(String::valueOf).collect(Collectors.joining("."));
    return numbers + "." + (previous + 1);
  }

  /** Whether it is a section of the plan itself. */
  public boolean section() {
    return level == 1;
  }

  /** Whether it is, or stands under, a section on the purpose. */
  public boolean purpose() {
    return kinds.contains(SectionKind.PURPOSE);
  }

  /** Whether it is, or stands under, a section of content. */
  public boolean content() {
    return kinds.contains(SectionKind.CONTENT);
  }

  /** Whether it is, or stands under, a section on who carries the plan out. */
  public boolean organisation() {
    return kinds.contains(SectionKind.ORGANISATION);
  }
}
