package vn.soat.engine.finding;

import vn.soat.engine.document.Paragraph;
import vn.soat.engine.document.Span;
import vn.soat.engine.draft.Draft;
import vn.soat.engine.text.Letters;

/**
 * A place of a draft as reports tell it.
 *
 * @param part {@code body}, {@code table}, {@code textbox} or {@code draft} for the whole
 * @param paragraph the number of the paragraph, 0 for the whole draft
 * @param section the numbers of the headings above it ({@code IV.4}), empty outside all sections
 * @param start the first character within the paragraph
 * @param end the character behind the last
 * @param quote the words, empty where something is missing
 * @param context the paragraph, cut to at most 300 characters round the quote
 */
public record Location(
    String part, int paragraph, String section, int start, int end, String quote, String context) {

  private static final int CONTEXT = 300;

  /** The place of a span in its draft. */
  public static Location of(Span span, Draft draft) {
    if (span.paragraph() == 0) {
      return new Location("draft", 0, "", 0, 0, "", "");
    }
    Paragraph paragraph = draft.document().paragraph(span.paragraph());
    return new Location(
        paragraph.part().name().toLowerCase(java.util.Locale.ROOT),
        span.paragraph(),
        draft.section(span),
        span.start(),
        span.end(),
        span.text(),
        context(paragraph.text(), span));
  }

  private static String context(String text, Span span) {
    if (text.length() <= CONTEXT) {
      return text;
    }
    int spare = Math.max(0, CONTEXT - (span.end() - span.start()));
    int from = Math.max(0, Math.min(span.start() - spare / 2, text.length() - CONTEXT));
    int to = Math.min(text.length(), from + CONTEXT);
    return text.substring(Letters.whole(text, from), Letters.whole(text, to));
  }
}
