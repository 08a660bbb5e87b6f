package vn.soat.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import vn.soat.engine.document.Document;
import vn.soat.engine.document.Origin;
import vn.soat.engine.document.Paragraph;
import vn.soat.engine.document.Run;
import vn.soat.engine.document.Span;
import vn.soat.engine.draft.Draft;

/** What holds for every document and every draft, however odd the file. */
public final class Soundness {

  private Soundness() {}

  /**
   * Paragraphs are numbered without gaps, their runs and origins cover their texts, and the pages
   * cover the paragraphs.
   */
  public static void of(Document document) {
    int number = 0;
    for (Paragraph paragraph : document.paragraphs()) {
      assertThat(paragraph.number()).isEqualTo(++number);
      int end = paragraph.labelLength();
      for (Run run : paragraph.runs()) {
        assertThat(run.start()).isEqualTo(end);
        assertThat(run.end()).isGreaterThan(run.start());
        end = run.end();
      }
      assertThat(end).isEqualTo(paragraph.text().length());
      origin(paragraph.origin(), paragraph.text().length());
    }
    int last = 0;
    for (var page : document.pages()) {
      assertThat(page.firstParagraph()).isEqualTo(last + 1);
      last = page.lastParagraph();
    }
    assertThat(last).isEqualTo(document.paragraphs().size());
  }

  /** Places in the file never go back as the text goes on. */
  private static void origin(Origin origin, int length) {
    int element = 0;
    int offset = 0;
    for (int i = 0; i <= length; i++) {
      if (origin.element(i) > element) {
        element = origin.element(i);
        offset = 0;
      }
      assertThat(origin.element(i)).isEqualTo(element);
      assertThat(origin.offset(i)).isGreaterThanOrEqualTo(offset);
      offset = origin.offset(i);
    }
  }

  /** Every place of a draft holds just the words that it quotes. */
  public static void of(Draft draft) {
    List<Paragraph> paragraphs = draft.document().paragraphs();
    spans(
        draft,
        span -> {
          if (span.paragraph() == 0) {
            assertThat(span).isEqualTo(Span.DRAFT);
          } else {
            String text = paragraphs.get(span.paragraph() - 1).text();
            assertThat(text.substring(span.start(), span.end())).isEqualTo(span.text());
          }
        });
  }

  private static void spans(Object fact, Consumer<Span> check) {
    if (fact instanceof Span span) {
      check.accept(span);
    } else if (fact instanceof Collection<?> facts) {
      facts.forEach(each -> spans(each, check));
    } else if (fact instanceof Record record && !(fact instanceof Document)) {
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        spans(value(record, component), check);
      }
    }
  }

  /** What a record holds in one of its components. */
  static Object value(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("The record does not let its fact be read", e);
    }
  }
}
