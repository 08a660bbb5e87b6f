package vn.soat.engine.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.soat.engine.document.Document;
import vn.soat.engine.document.Origin;
import vn.soat.engine.document.Paragraph;
import vn.soat.engine.document.Part;
import vn.soat.engine.document.Span;
import vn.soat.engine.document.Traces;
import vn.soat.engine.draft.Component;
import vn.soat.engine.draft.Draft;
import vn.soat.engine.draft.Heading;
import vn.soat.engine.draft.Schedule;
import vn.soat.engine.draft.Slips;
import vn.soat.engine.draft.Slot;
import vn.soat.engine.draft.Typing;

class LocationTest {

  private static final Draft DRAFT =
      draft(
          "KẾ HOẠCH",
          "I. MỤC ĐÍCH",
          "IV- TỔ CHỨC THỰC HIỆN",
          "2.1 - Văn phòng Đảng ủy",
          "a".repeat(200) + "trước ngày 05/6/2026" + "b".repeat(400),
          "Nơi nhận:");

  @Test
  void tells_the_headings_above_a_place() {
    assertThat(section(1)).isEmpty();
    assertThat(section(2)).isEqualTo("I");
    assertThat(section(3)).isEqualTo("IV");
    assertThat(section(4)).isEqualTo("IV.1");
    assertThat(section(5)).isEqualTo("IV.1");
  }

  @Test
  void what_stands_behind_the_text_is_in_no_section() {
    assertThat(section(6)).isEmpty();
  }

  @Test
  void cuts_the_context_round_the_words() {
    Span words = DRAFT.document().paragraph(5).span(200, 220);
    Location location = Location.of(words, DRAFT);
    assertThat(location.quote()).isEqualTo("trước ngày 05/6/2026");
    assertThat(location.context())
        .isEqualTo("a".repeat(140) + "trước ngày 05/6/2026" + "b".repeat(140));
    assertThat(location.part()).isEqualTo("body");
  }

  @Test
  void cuts_no_more_than_needed_at_the_ends() {
    Paragraph paragraph = DRAFT.document().paragraph(5);
    String text = paragraph.text();

    assertThat(Location.of(paragraph.span(0, 5), DRAFT).context())
        .isEqualTo(text.substring(0, 300));
    assertThat(Location.of(paragraph.span(600, 620), DRAFT).context())
        .isEqualTo(text.substring(320));
    assertThat(Location.of(paragraph.span(100, 500), DRAFT).context())
        .isEqualTo(text.substring(100, 400));
  }

  @Test
  void leaves_a_short_paragraph_whole() {
    assertThat(Location.of(Span.at(1), DRAFT).context()).isEqualTo("KẾ HOẠCH");
  }

  @Test
  void never_cuts_a_letter_in_half() {
    Draft draft = draft("𝔸".repeat(400));
    String context = Location.of(draft.document().paragraph(1).span(402, 404), draft).context();
    assertThat(context.codePoints().allMatch(letter -> letter == "𝔸".codePointAt(0))).isTrue();
  }

  @Test
  void the_whole_draft_is_a_place_too() {
    assertThat(Location.of(Span.DRAFT, DRAFT))
        .isEqualTo(new Location("draft", 0, "", 0, 0, "", ""));
  }

  private static String section(int paragraph) {
    return Location.of(Span.at(paragraph), DRAFT).section();
  }

  private static Draft draft(String... texts) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (String text : texts) {
      paragraphs.add(
          new Paragraph(
              paragraphs.size() + 1,
              Part.BODY,
              text,
              0,
              List.of(),
              null,
              null,
              false,
              List.of(),
              Origin.unchanged(0)));
    }
    Document document = new Document(paragraphs, List.of(), Traces.NONE);
    List<Heading> headings =
        texts.length < 6
            ? List.of()
            : List.of(
                heading(document, 1, 0, 2, "I.", 1),
                heading(document, 2, 0, 3, "IV-", 4),
                heading(document, 3, 2, 4, "2.1 -", 2, 1));
    return new Draft(
        document,
        null,
        texts.length < 6 ? List.of() : List.of(new Slot(Component.RECIPIENTS, Span.at(6))),
        List.of(),
        null,
        headings,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        List.of(),
        List.of(),
        List.of(),
        Slips.NONE,
        Schedule.EMPTY,
        Typing.UNKNOWN);
  }

  private static Heading heading(
      Document document, int order, int parent, int paragraph, String label, Integer... path) {
    Paragraph line = document.paragraph(paragraph);
    return new Heading(
        order,
        parent,
        parent == 0 ? 1 : 2,
        line.span(0, line.text().length()),
        line.span(0, label.length()),
        List.of(path),
        0,
        0,
        "",
        List.of(),
        label,
        label,
        false,
        false,
        false);
  }
}
