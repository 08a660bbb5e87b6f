package vn.soat.engine.recognize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.soat.engine.document.Span;
import vn.soat.engine.draft.Component;
import vn.soat.engine.draft.Draft;
import vn.soat.engine.draft.Slot;

class SlotsTest {

  @Test
  void everyComponentHasOneSlotInAnyDraft() {
    for (Page page :
        List.of(
            new Page(),
            new Page().text(""),
            new Page().text("Một dòng."),
            new Page().centered("KẾ HOẠCH"),
            new Page().text("Nơi nhận:"),
            new Page().text("T/M ĐẢNG ỦY"))) {
      assertThat(new Recognizer().recognize(page.document()).slots())
          .extracting(Slot::component)
          .containsExactlyInAnyOrder(Component.values());
    }
  }

  @Test
  void whatStandsIsWhereItStands() {
    Draft draft =
        new Recognizer()
            .recognize(
                new Page()
                    .text("ĐẢNG ỦY XÃ SUỐI BẠC", "  *", "Số 12-KH/ĐU", "ĐẢNG CỘNG SẢN VIỆT NAM")
                    .centered("KẾ HOẠCH", "tuyên truyền nghị quyết", "-----")
                    .text("Thực hiện nghị quyết, Đảng ủy ban hành Kế hoạch như sau:")
                    .text("T/M ĐẢNG ỦY", "BÍ THƯ", "Lò Thị Ví Dụ")
                    .text("Nơi nhận:", "- Tỉnh ủy;", "- Lưu Văn phòng Đảng ủy.")
                    .document());

    assertThat(slot(draft, Component.ISSUING_ORGAN)).isEqualTo(Span.at(1));
    assertThat(slot(draft, Component.ORGAN_MARK)).isEqualTo(new Span(2, 2, 2, ""));
    assertThat(slot(draft, Component.NUMBER_LINE)).isEqualTo(Span.at(3));
    assertThat(slot(draft, Component.PARTY_NAME)).isEqualTo(Span.at(4));
    assertThat(slot(draft, Component.TITLE_RULE)).isEqualTo(Span.at(7));
    assertThat(slot(draft, Component.OPENING)).isEqualTo(Span.at(8));
    assertThat(slot(draft, Component.SIGNATURE)).isEqualTo(Span.at(9));
    assertThat(slot(draft, Component.SIGNER_NAME)).isEqualTo(Span.at(11));
    assertThat(slot(draft, Component.RECIPIENTS)).isEqualTo(Span.at(12));
    assertThat(slot(draft, Component.ARCHIVE_LINE)).isEqualTo(Span.at(14));
  }

  @Test
  void whatIsMissingIsMissedByItsNeighbour() {
    Draft draft =
        new Recognizer()
            .recognize(
                new Page()
                    .text("ĐẢNG ỦY XÃ SUỐI BẠC", "ĐẢNG CỘNG SẢN VIỆT NAM")
                    .centered("KẾ HOẠCH")
                    .text("I- MỤC ĐÍCH", "Nâng cao nhận thức.")
                    .text("Nơi nhận:", "- Tỉnh ủy.")
                    .document());

    assertThat(slot(draft, Component.NUMBER_LINE)).isEqualTo(Span.at(1));
    assertThat(slot(draft, Component.PLACE_AND_DATE)).isEqualTo(Span.at(2));
    assertThat(slot(draft, Component.TITLE)).isEqualTo(Span.at(3));
    assertThat(slot(draft, Component.ARCHIVE_LINE)).isEqualTo(Span.at(7));
    assertThat(slot(draft, Component.SIGNATURE)).isEqualTo(Span.at(7));
  }

  private static Span slot(Draft draft, Component component) {
    return draft.slots().stream()
        .filter(slot -> slot.component() == component)
        .findFirst()
        .orElseThrow()
        .span();
  }
}
