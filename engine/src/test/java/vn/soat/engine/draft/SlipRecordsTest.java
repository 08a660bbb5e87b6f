package vn.soat.engine.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.soat.engine.document.Span;

/** What the records of slips tell of them. */
class SlipRecordsTest {

  private static final Span FIRST = Span.at(1);
  private static final Span SECOND = Span.at(2);
  private static final Span LATER = Span.at(3);

  @Test
  void aTypingSlipTellsItsCountBehindTheFirstWords() {
    TypingSlip slip =
        new TypingSlip(
            TypingSlip.Kind.BLANKS, FIRST, List.of(SECOND), List.of("đạo, chỉ", "đạo, kiểm"));

    assertThat(slip.told()).containsExactly("đạo, chỉ", "2", "đạo, kiểm");
  }

  @Test
  void everyPlaceOfASlipCounts() {
    assertThat(new PhraseSlip(FIRST, "cổ vũ", "", List.of(SECOND, LATER)).count()).isEqualTo(3);
    assertThat(new CommuneMention(FIRST, "xã A", false, true, List.of(SECOND)).count())
        .isEqualTo(2);
    assertThat(new Abbreviation(FIRST, "", null, List.of()).count()).isEqualTo(1);
  }

  @Test
  void aPhraseThatLostAWordIsShortened() {
    assertThat(new PhraseSlip(FIRST, "Các cơ quan", "quan", List.of()).shortened()).isTrue();
    assertThat(new PhraseSlip(FIRST, "cổ vũ", "", List.of()).shortened()).isFalse();
  }

  @Test
  void anAbbreviationIsProvedByItsLateDefinition() {
    Abbreviation late = new Abbreviation(FIRST, "Mặt trận Tổ quốc", LATER, List.of(SECOND));

    assertThat(late.proof()).containsExactly(SECOND, LATER);
    assertThat(late.known()).isTrue();
    Abbreviation unknown = new Abbreviation(FIRST, "", null, List.of(SECOND));
    assertThat(unknown.proof()).containsExactly(SECOND);
    assertThat(unknown.known()).isFalse();
  }

  @Test
  void aFormulaIsIrregularInAnotherFormThanThePartys() {
    assertThat(new Authority(FIRST, "T/M", "T/M", "", "BAN THƯỜNG VỤ").irregular()).isFalse();
    assertThat(new Authority(FIRST, "T/M", "TM.", "", "BAN THƯỜNG VỤ").irregular()).isTrue();
  }

  @Test
  void aFormulaIsCorrectedWhereItStands() {
    Span line = new Span(1, 0, 17, "TM. BAN THƯỜNG VỤ");
    Span bare = new Span(1, 0, 3, "TM.");

    assertThat(new Authority(line, "T/M", "TM.", "", "BAN THƯỜNG VỤ").corrected())
        .isEqualTo("T/M BAN THƯỜNG VỤ");
    assertThat(new Authority(bare, "T/M", "TM.", "", "BAN THƯỜNG VỤ").corrected()).isEqualTo("T/M");
  }
}
