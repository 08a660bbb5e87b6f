package vn.soat.engine.typing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.soat.engine.document.Document;
import vn.soat.engine.document.Paragraph;
import vn.soat.engine.document.Part;
import vn.soat.engine.document.Run;
import vn.soat.engine.document.Span;
import vn.soat.engine.draft.FontUse;
import vn.soat.engine.draft.TypedLine;
import vn.soat.engine.draft.TypedPart;
import vn.soat.engine.text.Letters;

/** Fonts, sizes and styles of what can be read; blanks and symbols do not count. */
final class Looks {

  private Looks() {}

  static List<TypedLine> lines(Document document, Map<TypedPart, List<Span>> parts) {
    List<TypedLine> lines = new ArrayList<>();
    parts.forEach(
        (part, spans) -> {
          for (Span span : spans) {
            Paragraph paragraph = document.paragraph(span.paragraph());
            // Tables and boxes within the text have sizes of their own.
            if (part != TypedPart.BODY || paragraph.part() == Part.BODY) {
              add(lines, part, span, paragraph);
            }
          }
        });
    return lines;
  }

  private static void add(List<TypedLine> lines, TypedPart part, Span span, Paragraph paragraph) {
    Map<Integer, Integer> sizes = new HashMap<>();
    char[] text = paragraph.text().toCharArray();
    int letters = 0;
    int bold = 0;
    int italic = 0;
    int underlined = 0;
    for (Run run : paragraph.runs()) {
      int from = Math.max(run.start(), span.start());
      int to = Math.min(run.end(), span.end());
      // Where one run holds the whole line, one letter tells as much as all.
      boolean whole = from == span.start() && to == span.end();
      int seen = whole && firstLetter(text, from, to) >= 0 ? 1 : letters(text, from, to);
      if (seen > 0) {
        letters += seen;
        sizes.merge(run.format().halfPoints(), seen, Integer::sum);
        bold += run.format().bold() ? seen : 0;
        italic += run.format().italic() ? seen : 0;
        underlined += run.format().underline() ? seen : 0;
      }
    }
    if (letters == 0) {
      return;
    }
    lines.add(
        new TypedLine(
            span,
            part,
            usual(sizes) / 2.0,
            bold * 2 > letters,
            italic * 2 > letters,
            underlined * 2 > letters));
  }

  /** What most letters have, the larger among equals. */
  private static int usual(Map<Integer, Integer> letters) {
    int usual = 0;
    int most = 0;
    for (Map.Entry<Integer, Integer> size : letters.entrySet()) {
      int count = size.getValue();
      if (count > most || (count == most && size.getKey() > usual)) {
        usual = size.getKey();
        most = count;
      }
    }
    return usual;
  }

  static List<FontUse> fonts(Document document) {
    List<FontUse> fonts = new ArrayList<>();
    for (Paragraph paragraph : document.paragraphs()) {
      fonts(paragraph, fonts);
    }
    return fonts;
  }

  private static void fonts(Paragraph paragraph, List<FontUse> fonts) {
    char[] text = paragraph.text().toCharArray();
    String font = null;
    int start = 0;
    int end = 0;
    for (Run run : paragraph.runs()) {
      int from = run.start();
      while (from < run.end()) {
        int to = lineEnd(text, from, run.end());
        int first = firstLetter(text, from, to);
        if (first >= 0) {
          boolean goesOn = run.format().font().equals(font) && lineEnd(text, start, first) == first;
          if (!goesOn) {
            add(fonts, paragraph, font, start, end);
            font = run.format().font();
            start = first;
          }
          end = lastLetter(text, from, to) + 1;
        }
        from = to + 1;
      }
    }
    add(fonts, paragraph, font, start, end);
  }

  private static void add(
      List<FontUse> fonts, Paragraph paragraph, String font, int start, int end) {
    if (font != null) {
      fonts.add(new FontUse(paragraph.span(start, end), font));
    }
  }

  /** The first tab or soft break from here, or the limit. */
  private static int lineEnd(char[] text, int from, int limit) {
    int at = from;
    while (at < limit && text[at] != '\n' && text[at] != '\t') {
      at++;
    }
    return at;
  }

  private static int letters(char[] text, int from, int to) {
    int letters = 0;
    for (int i = from; i < to; i++) {
      letters += Letters.letterOrDigit(text[i]) ? 1 : 0;
    }
    return letters;
  }

  private static int firstLetter(char[] text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Letters.letterOrDigit(text[i])) {
        return i;
      }
    }
    return -1;
  }

  private static int lastLetter(char[] text, int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (Letters.letterOrDigit(text[i])) {
        return i;
      }
    }
    return -1;
  }
}
