package vn.soat.engine.typing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.soat.engine.document.Document;
import vn.soat.engine.document.PageSetup;
import vn.soat.engine.draft.TypedPart;
import vn.soat.engine.draft.Typing;
import vn.soat.engine.draft.TypingSlip;
import vn.soat.engine.draft.TypingSlip.Kind;

class ProofreaderTest {

  private static final PageSetup A4 =
      new PageSetup(1, 9, 11906, 16838, 1134, 1134, 1701, 850, false, List.of());

  @Test
  void blanksToFillInAreSlipsOfTheTextOnly() {
    for (TypedPart part : List.of(TypedPart.TITLE, TypedPart.BODY, TypedPart.APPENDIX)) {
      assertThat(slips(part, "họp ngày …/…/2026 tại  xã"))
          .extracting(TypingSlip::kind)
          .containsExactlyElementsOf(
              part == TypedPart.BODY
                  ? List.of(Kind.PLACEHOLDER, Kind.BLANKS)
                  : List.of(Kind.BLANKS));
    }
  }

  @Test
  void recipientsMayBeSetApartByBlanks() {
    assertThat(slips(TypedPart.RECIPIENTS, "- Tỉnh ủy  (báo cáo ,", "- Lưu Văn phòng ;"))
        .extracting(TypingSlip::kind, slip -> slip.span().text())
        .containsExactly(
            tuple(Kind.BLANK_BEFORE_MARK, "cáo ,"),
            tuple(Kind.BLANK_BEFORE_MARK, "phòng ;"),
            tuple(Kind.BRACKET, "(báo"));
  }

  @Test
  void noBlankStandsBeforeTheCommaBehindThePlace() {
    assertThat(slips(TypedPart.PLACE_AND_DATE, "Suối Bạc , ngày  12 tháng 6 năm 2026"))
        .extracting(TypingSlip::kind, slip -> slip.span().text())
        .containsExactly(tuple(Kind.BLANK_BEFORE_MARK, "Bạc ,"));
  }

  @Test
  void onlyTheEndOfTheTextHasAClosingSlash() {
    assertThat(slips(TypedPart.BODY, "Trên đây là Kế hoạch./."))
        .extracting(TypingSlip::kind)
        .containsExactly(Kind.CLOSING_SLASH);
    assertThat(slips(TypedPart.BODY, "Trên đây là Kế hoạch./.", "Xin cảm ơn.")).isEmpty();
    assertThat(slips(TypedPart.TITLE, "Trên đây là Kế hoạch./.")).isEmpty();
  }

  @Test
  void otherPartsAreLookedAtAndNotRead() {
    assertThat(slips(TypedPart.SIGNER_NAME, "Nguyễn  Văn A ,")).isEmpty();
  }

  @Test
  void seesPagesLinesFontsAndParagraphs() {
    Typing typing = read(TypedPart.BODY, "Các chi bộ tổ chức học tập.");

    assertThat(typing.papers()).hasSize(1);
    assertThat(typing.pageNumbers().needed()).isFalse();
    assertThat(typing.lines()).hasSize(1);
    assertThat(typing.fonts()).hasSize(1);
    assertThat(typing.bodyParagraphs()).hasSize(1);
  }

  private static List<TypingSlip> slips(TypedPart part, String... lines) {
    return read(part, lines).slips();
  }

  private static Typing read(TypedPart part, String... lines) {
    Sheet sheet = new Sheet().page(A4);
    for (String line : lines) {
      sheet.line(line);
    }
    Document document = sheet.document();
    return Proofreader.read(document, Map.of(part, Sheet.lines(document, 1, lines.length)));
  }
}
