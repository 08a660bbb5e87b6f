package vn.soat.engine.recognize;

import vn.soat.engine.document.Paragraph;
import vn.soat.engine.document.Span;
import vn.soat.engine.text.PlainText;
import vn.soat.engine.vocabulary.Wording;

/**
 * A line as the reader sees it: a paragraph, or a part of one between soft breaks; in header and
 * end blocks also a part between tabs. Never blank, without blanks at its ends.
 */
final class Line {

  private final int index;
  private final Paragraph paragraph;
  private final int start;
  private final int end;
  private Span span;
  private PlainText plain;
  private Wording wording;

  Line(int index, Paragraph paragraph, int start, int end) {
    this.index = index;
    this.paragraph = paragraph;
    this.start = start;
    this.end = end;
  }

  /** Its place among the lines of the draft, from 0. */
  int index() {
    return index;
  }

  Paragraph paragraph() {
    return paragraph;
  }

  /** Where it begins in its paragraph. */
  int start() {
    return start;
  }

  /** Where it ends in its paragraph. */
  int end() {
    return end;
  }

  /** The words as the reader sees them. */
  String text() {
    return span().text();
  }

  /** The words in the form in which meaning is compared. */
  String plain() {
    return plainText().text();
  }

  PlainText plainText() {
    if (plain == null) {
      plain = PlainText.of(text());
    }
    return plain;
  }

  /** The words one by one. */
  Wording wording() {
    if (wording == null) {
      wording = Wording.of(plainText(), text());
    }
    return wording;
  }

  /** The words of a stretch of its text, which mostly begins and ends between two of them. */
  Wording wording(int from, int to) {
    int first = wording().at(plainIndex(from));
    int end = to < text().length() ? wording().at(plainIndex(to)) : wording().size();
    return within(first - 1, from) || within(end - 1, to)
        ? Wording.of(text().substring(from, to))
        : wording().part(first, end);
  }

  /** The first place of its plain form that stands at or behind a place of its text. */
  int plainIndex(int place) {
    int low = 0;
    int high = plain().length();
    while (low < high) {
      int middle = (low + high) / 2;
      if (plain.start(middle) < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether a word goes on behind a place of its text. */
  private boolean within(int word, int place) {
    return word >= 0 && plain.end(wording.end(word)) > place;
  }

  Span span() {
    if (span == null) {
      span = paragraph.span(start, end);
    }
    return span;
  }

  /** The place of a stretch of the plain words. */
  Span span(int plainStart, int plainEnd) {
    PlainText words = plainText();
    return paragraph.span(start + words.start(plainStart), start + words.end(plainEnd));
  }

  /** The place at its head, for what is missing before it. */
  Span head() {
    return paragraph.span(start, start);
  }

  /** The place behind it, for what is missing after it. */
  Span tail() {
    return paragraph.span(end, end);
  }

  /** Whether it shares its paragraph with other lines. */
  boolean shared() {
    String text = paragraph.text();
    return !text.substring(0, start).isBlank() || !text.substring(end).isBlank();
  }

  @Override
  public String toString() {
    return text();
  }
}
