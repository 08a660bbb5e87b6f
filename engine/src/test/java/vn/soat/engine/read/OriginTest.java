package vn.soat.engine.read;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.soat.engine.read.Docx.box;
import static vn.soat.engine.read.Docx.field;
import static vn.soat.engine.read.Docx.formed;
import static vn.soat.engine.read.Docx.p;
import static vn.soat.engine.read.Docx.r;
import static vn.soat.engine.read.Docx.t;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.soat.engine.document.Document;
import vn.soat.engine.document.Origin;
import vn.soat.engine.document.Paragraph;

class OriginTest {

  private static final String DELETED = "<w:rPr><w:del/></w:rPr>";

  private static int[] offsets(Paragraph paragraph) {
    int[] offsets = new int[paragraph.text().length() + 1];
    for (int i = 0; i < offsets.length; i++) {
      offsets[i] = paragraph.origin().offset(i);
    }
    return offsets;
  }

  @Test
  void lettersSpeltWithMarksAreComposed() throws UnreadableDraftException {
    // The mark of the last letter of a run may begin the next.
    Document document =
        Docx.of(p(r("Đa\u0309ng u", "<w:b/>"), r("\u0309y")) + p(r("e\u0302\u0301b"))).read();
    Paragraph first = document.paragraph(1);
    assertThat(first.text()).isEqualTo("Đảng ủy");
    assertThat(offsets(first)).containsExactly(0, 1, 3, 4, 5, 6, 8, 9);
    assertThat(first.runs()).hasSize(2);
    assertThat(first.runs().get(0).end()).isEqualTo(6);
    assertThat(document.paragraph(2).text()).isEqualTo("ếb");
    assertThat(offsets(document.paragraph(2))).containsExactly(0, 3, 4);
    assertThat(document.traces().decomposed()).isEqualTo(3);
  }

  @Test
  void aRunOfNothingButAMarkVanishes() throws UnreadableDraftException {
    Paragraph paragraph = Docx.of(p(r("u"), r("\u0309", "<w:b/>"), r("y"))).read().paragraph(1);
    assertThat(paragraph.text()).isEqualTo("ủy");
    assertThat(paragraph.runs()).hasSize(1);
  }

  @Test
  void whatIsNotSeenIsCountedWhereItStandsInTheElement() throws UnreadableDraftException {
    Paragraph paragraph =
        Docx.of(
                p(
                    r("a"),
                    r("xx", "<w:vanish/>"),
                    "<w:del><w:r><w:delText>yyy</w:delText></w:r></w:del>",
                    "<w:r><w:t> b </w:t></w:r>",
                    box(p(r("zzzz"))),
                    "<w:r>" + t("c") + "<w:softHyphen/><w:tab/>" + t("d") + "</w:r>"))
            .read()
            .paragraph(2);
    assertThat(paragraph.text()).isEqualTo("abc\td");
    assertThat(offsets(paragraph)).containsExactly(0, 4, 6, 8, 9, 10);
  }

  @Test
  void aLabelHasNoOrigin() throws UnreadableDraftException {
    String list = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";
    Paragraph paragraph =
        Docx.of(formed(list, r("ab")))
            .with(
                "numbering",
                "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
                    + "<w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\">"
                    + "<w:abstractNumId w:val=\"1\"/></w:num>")
            .read()
            .paragraph(1);
    assertThat(paragraph.text()).isEqualTo("1. ab");
    assertThat(offsets(paragraph)).containsExactly(0, 0, 0, 0, 1, 2);
  }

  @Test
  void elementsAreCountedWhereverTheyStand() throws UnreadableDraftException {
    Document document =
        Docx.of(
                p(r("a"), box(p(r("b"))))
                    + "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>"
                    + p(r("x"))
                    + "</w:tc></w:tr></w:tbl>"
                    + formed(DELETED, r("cd"))
                    + formed(DELETED, r(""))
                    + p(r("ef")))
            .read();
    // The box is written twice, once for old programs.
    assertThat(document.paragraphs())
        .extracting(paragraph -> paragraph.text() + paragraph.origin().element(0))
        .containsExactly("b1", "a0", "cdef4");
    Origin joined = document.paragraph(3).origin();
    assertThat(joined.element(1)).isEqualTo(4);
    assertThat(joined.element(2)).isEqualTo(6);
    assertThat(offsets(document.paragraph(3))).containsExactly(0, 1, 0, 1, 2);
  }

  @Test
  void textBehindAFieldInstruction() throws UnreadableDraftException {
    Paragraph paragraph = Docx.of(p(field("REF", r("a")), r("b"))).read().paragraph(1);
    assertThat(offsets(paragraph)).containsExactly(0, 1, 2);
  }

  @Test
  void anyTextIsComposedAndLeadsBack() {
    String letters =
        "aeiouydAOUĐđ êôơưăÊ\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323\u0340\u0344"
            + "\u212b\u2126\u1100\u1161\u11a8\u0958ệủÐ\u0327";
    Random random = new Random(20_260_527);
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(12); i >= 0; i--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      String given = text.toString();
      String wanted = Normalizer.normalize(given, Normalizer.Form.NFC);
      char[] chars = given.toCharArray();
      Composition composed =
          Composition.mayChange(chars, chars.length) ? Composition.of(chars, chars.length) : null;
      if (composed == null) {
        assertThat(given).isEqualTo(wanted);
        continue;
      }
      assertThat(new String(composed.chars(), 0, composed.length())).as(given).isEqualTo(wanted);
      for (int i = 0; i < composed.length(); i++) {
        assertThat(composed.source(i)).isLessThanOrEqualTo(composed.source(i + 1));
        assertThat(composed.place(composed.source(i))).isLessThanOrEqualTo(i);
      }
      assertThat(composed.source(composed.length())).isEqualTo(given.length());
      assertThat(composed.place(given.length())).isEqualTo(composed.length());
    }
  }
}
