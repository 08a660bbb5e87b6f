package vn.soat.engine.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.soat.engine.read.Docx.box;
import static vn.soat.engine.read.Docx.field;
import static vn.soat.engine.read.Docx.formed;
import static vn.soat.engine.read.Docx.p;
import static vn.soat.engine.read.Docx.r;
import static vn.soat.engine.read.Docx.t;
import static vn.soat.engine.read.Docx.table;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.soat.engine.document.Cell;
import vn.soat.engine.document.Document;
import vn.soat.engine.document.Paragraph;
import vn.soat.engine.document.Part;

class StoryTest {

  private static final String DELETED = "<w:rPr><w:del w:id=\"1\"/></w:rPr>";

  static Stream<Arguments> bodies() {
    return Stream.of(
        body("runs are joined", p(r("KẾ H"), r("OẠCH")), "KẾ HOẠCH"),
        body(
            "what stands between runs says nothing",
            p(r("2"), "<w:bookmarkStart w:id=\"1\"/><w:proofErr/>", r("026")),
            "2026"),
        body(
            "tabs and breaks",
            p(
                "<w:r>" + t("a") + "<w:tab/>" + t("b") + "<w:br/>" + t("c") + "<w:cr/></w:r>",
                r("d")),
            "a\tb\nc\nd"),
        body(
            "a page break ends a line",
            p("<w:r>" + t("a") + "<w:br w:type=\"page\"/>" + t("b") + "</w:r>"),
            "a\nb"),
        body(
            "hyphens that do not break or show only at a line's end",
            p("<w:r>" + t("chính") + "<w:softHyphen/><w:noBreakHyphen/>" + t("trị") + "</w:r>"),
            "chính\u2011trị"),
        body("blanks that are not kept", p("<w:r><w:t>  a b\n </w:t></w:r>", r(" c ")), "a b c "),
        body(
            "only blanks that are not kept",
            p("<w:r><w:t> \t </w:t></w:r>", "<w:r><w:t>a</w:t></w:r>"),
            "a"),
        body(
            "symbols without a picture",
            p(
                "<w:r><w:sym w:char=\"0041\"/><w:sym w:char=\"F042\"/><w:sym w:char=\"?\"/>"
                    + "<w:sym/></w:r>"),
            "AB\uFFFD "),
        body("hard blanks stay", p(r("ngày\u00a005 ")), "ngày\u00a005 "),
        body("a line end in the file is a blank", p(r("a\nb")), "a b"),
        body(
            "pictures of letter fonts",
            p(
                "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/><w:sym w:font=\"Symbol\""
                    + " w:char=\"F0B7\"/></w:r>",
                r("\uF0D8", "<w:rFonts w:ascii=\"Wingdings\"/>"),
                r("b", "<w:rFonts w:ascii=\"Symbol\"/>")),
            "✓•➢β"),
        body(
            "wrappers",
            p(
                "<w:hyperlink>"
                    + r("a")
                    + "</w:hyperlink><w:smartTag><w:smartTagPr/>"
                    + r("b")
                    + "</w:smartTag><w:sdt><w:sdtPr><w:rPr><w:b/></w:rPr></w:sdtPr><w:sdtContent>"
                    + r("c")
                    + "</w:sdtContent></w:sdt><w:customXml>"
                    + r("d")
                    + "</w:customXml><w:bdo>"
                    + r("e")
                    + "</w:bdo>"),
            "abcde"),
        body(
            "content controls round blocks, rows and cells",
            sdt(p(r("a")), p(r("b")))
                + "<w:tbl>"
                + sdt("<w:tr>" + sdt("<w:tc>" + sdt(p(r("c"))) + "</w:tc>") + "</w:tr>")
                + "</w:tbl>",
            "a",
            "b",
            "c"),
        body(
            "ruby shows its base",
            p(
                "<w:r><w:ruby><w:rt>"
                    + r("x")
                    + "</w:rt><w:rubyBase>"
                    + r("a")
                    + "</w:rubyBase></w:ruby></w:r>"),
            "a"),
        body(
            "a formula in one line",
            p(
                r("x = "),
                "<m:oMath><m:f><m:num><m:r><m:rPr/><m:t>1</m:t>"
                    + "</m:r></m:num></m:f></m:oMath>"),
            "x = 1"),
        body(
            "what shapes a formula is none of its text",
            p(
                    "<m:oMath><m:f><m:fPr><m:ctrlPr><w:rPr><w:t>x</w:t></w:rPr></m:ctrlPr></m:fPr>"
                        + "<m:num><m:r><m:rPr><m:t>x</m:t></m:rPr><m:t>a</m:t></m:r></m:num></m:f>"
                        + "</m:oMath>")
                + "<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>",
            "a"),
        body("what no program knows", "<new:a>" + p(r("x")) + "</new:a>" + p(r("a")), "a"),
        body(
            "notes have no mark",
            p(r("a"), "<w:r><w:footnoteReference w:id=\"2\"/></w:r>", r("b")),
            "ab"),
        // Fields
        body("the result of a field", p(r("trang "), field(" REF x ", r("5")), r(".")), "trang 5."),
        body(
            "a field in the instruction of another",
            p(
                "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>",
                field("=", r("no")),
                "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>",
                r("yes"),
                "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>",
                r("!")),
            "yes!"),
        body(
            "a field whose result runs over paragraphs",
            p(
                    "<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>TOC</w:instrText>"
                        + "<w:fldChar w:fldCharType=\"separate\"/></w:r>",
                    r("a"))
                + p(r("b"), "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"),
            "a",
            "b"),
        body(
            "a field that never ends swallows no more than its paragraph",
            p(r("a"), "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>", r("lost")) + p(r("b")),
            "a",
            "b"),
        body(
            "a simple field",
            p("<w:fldSimple w:instr=\"DATE\">" + r("05/6/2026") + "</w:fldSimple>"),
            "05/6/2026"),
        body(
            "a simple field of paragraphs",
            "<w:fldSimple w:instr=\"x\">" + p(r("a")) + "</w:fldSimple>",
            "a"),
        body(
            "a field whose instruction runs on is broken, what follows is text",
            p(
                    r("a"),
                    "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>",
                    "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>",
                    r("lost"))
                + p(
                    r("b"),
                    "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>",
                    r("c"),
                    "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>")
                + p(field(" REF x ", r("d")), r("e")),
            "a",
            "bc",
            "de"),
        body(
            "characters in a field's instruction",
            p(
                "<w:r><w:fldChar w:fldCharType=\"begin\"/><w:tab/><w:sym w:char=\"0041\"/></w:r>",
                "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>",
                r("a")),
            "a"),
        // Tracked changes
        body(
            "changes as accepted",
            p(
                "<w:ins>"
                    + r("a")
                    + "</w:ins><w:del><w:r><w:delText>b</w:delText><w:tab/></w:r>"
                    + "</w:del><w:moveFrom>"
                    + r("c")
                    + "</w:moveFrom><w:moveTo>"
                    + r("d")
                    + "</w:moveTo>"),
            "ad"),
        body(
            "a deleted mark joins two paragraphs",
            formed(DELETED, r("một ")) + p(r("hai")) + p(r("ba")),
            "một hai",
            "ba"),
        body(
            "a paragraph that is deleted wholly is gone",
            formed(DELETED, "<w:del>" + r("x") + "</w:del>") + p(r("a")),
            "a"),
        body(
            "a deleted mark before a table joins nothing",
            formed(DELETED, r("a")) + table(row(p(r("b")))) + formed(DELETED, r("c")),
            "a",
            "b",
            "c"),
        body(
            "a deleted mark at the end of a cell joins nothing",
            table(row(formed(DELETED, r("a")), p(r("b")))),
            "a",
            "b"),
        body(
            "deleted and hidden rows and deleted cells",
            "<w:tbl><w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr><w:tc>"
                + p(r("x"))
                + "</w:tc></w:tr><w:tr><w:trPr><w:hidden/></w:trPr><w:tc>"
                + p(r("x"))
                + "</w:tc></w:tr><w:tr><w:trPr><w:ins w:id=\"2\"/></w:trPr><w:tc><w:tcPr>"
                + "<w:cellDel w:id=\"3\"/></w:tcPr>"
                + p(r("x"))
                + "</w:tc><w:tc>"
                + p(r("a"))
                + "</w:tc></w:tr></w:tbl>",
            "a"),
        body(
            "earlier formatting in a change is not the formatting",
            p(r("a", "<w:rPrChange w:id=\"1\"><w:rPr><w:vanish/><w:caps/></w:rPr></w:rPrChange>")),
            "a"),
        // Hidden text
        body(
            "hidden text",
            p(r("a"), r("x", "<w:vanish/>"), r("b", "<w:vanish w:val=\"0\"/>")),
            "ab"),
        body(
            "a hidden mark joins two paragraphs",
            formed("<w:rPr><w:vanish/></w:rPr>", r("a ")) + p(r("b")),
            "a b"),
        body(
            "a hidden mark without words joins nothing on",
            formed("<w:rPr><w:vanish/></w:rPr>") + p(r("a")) + p(r("b")),
            "a",
            "b"),
        body(
            "a paragraph that is hidden wholly is gone",
            formed("<w:rPr><w:vanish/></w:rPr>", r("x", "<w:vanish/>")) + p(r("a")),
            "a"),
        body(
            "capitals",
            p(r("Nghị quyết đ", "<w:caps/>"), r(" ủy", "<w:smallCaps/>")),
            "NGHỊ QUYẾT Đ ỦY"),
        // Boxes
        body(
            "a box is read once and before its anchor",
            p(r("Số: "), box(p(r("DỰ THẢO"))), r("12-KH/ĐU")),
            "DỰ THẢO",
            "Số: 12-KH/ĐU"),
        body(
            "a box of the old kind",
            p(
                "<w:r><w:pict><v:shape><v:textbox><w:txbxContent>"
                    + p(r("a"))
                    + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>",
                r("b")),
            "a",
            "b"),
        body(
            "an alternative that nobody knows yet",
            p(
                "<w:r><mc:AlternateContent><mc:Choice Requires=\"new\">"
                    + t("x")
                    + "</mc:Choice><mc:Fallback>"
                    + t("a")
                    + "</mc:Fallback></mc:AlternateContent></w:r>"),
            "a"),
        body(
            "alternatives between paragraphs",
            "<mc:AlternateContent><mc:Choice Requires=\"wps\">"
                + p(r("a"))
                + "</mc:Choice><mc:Choice Requires=\"wps\">"
                + p(r("x"))
                + "</mc:Choice><mc:Fallback>"
                + p(r("x"))
                + "</mc:Fallback></mc:AlternateContent>",
            "a"),
        body("a box in a box", p(box(p(box(p(r("a"))), r("b"))), r("c")), "a", "b", "c"),
        body(
            "a deleted mark before a box does not join with the box",
            formed(DELETED, r("a")) + p(box(p(r("b"))), r("c")),
            "b",
            "ac"),
        body(
            "a hidden shape",
            p(
                "<w:r><w:drawing><wp:anchor><wp:docPr hidden=\"1\"/><a:graphic><w:txbxContent>"
                    + p(r("x"))
                    + "</w:txbxContent></a:graphic></wp:anchor></w:drawing></w:r>",
                r("a")),
            "a"),
        // Tables
        body(
            "cells row by row, tables in cells where they stand",
            table(row(p(r("a")), p(r("b")) + table(row(p(r("c")))) + p(r("d"))), row(p(r("e")))),
            "a",
            "b",
            "c",
            "d",
            "e"),
        body(
            "a merged cell says nothing again",
            table(
                row("<w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>" + p(r("a"))),
                row("<w:tcPr><w:vMerge/></w:tcPr>" + p(r("x")))),
            "a",
            ""));
  }

  private static Arguments body(String what, String xml, String... texts) {
    return Arguments.of(what, xml, List.of(texts));
  }

  private static String[] row(String... cells) {
    return cells;
  }

  private static String sdt(String... content) {
    return "<w:sdt><w:sdtPr/><w:sdtContent>" + String.join("", content) + "</w:sdtContent></w:sdt>";
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bodies")
  void textAsItIsSeen(String what, String body, List<String> texts)
      throws UnreadableDraftException {
    assertThat(Docx.of(body).texts()).as(what).isEqualTo(texts);
  }

  @Test
  void paragraphsAreNumberedInReadingOrder() throws UnreadableDraftException {
    Document document = Docx.of(p(r("a"), box(p(r("b")))) + table(row(p(r("c"))))).read();
    assertThat(document.paragraphs()).extracting(Paragraph::number).containsExactly(1, 2, 3);
    assertThat(document.paragraphs())
        .extracting(Paragraph::part)
        .containsExactly(Part.TEXTBOX, Part.BODY, Part.TABLE);
    assertThat(document.paragraph(3).text()).isEqualTo("c");
  }

  @Test
  void cellsKnowTheirPlace() throws UnreadableDraftException {
    Document document =
        Docx.of(
                table(
                        row(
                            "<w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>" + p(r("a")),
                            table(row(p(r("b")))) + p()),
                        row(p(r("c")), p(r("d"))))
                    + p(r("e"))
                    + table(row(p(r("f")))))
            .read();
    assertThat(document.paragraphs())
        .extracting(Paragraph::cell)
        .containsExactly(
            new Cell(1, 0, 0, 1),
            new Cell(2, 0, 0, 2),
            new Cell(1, 0, 2, 1),
            new Cell(1, 1, 0, 1),
            new Cell(1, 1, 1, 1),
            null,
            new Cell(3, 0, 0, 1));
  }

  @Test
  void rowsAndCellsThatAreGoneTakeNoPlace() throws UnreadableDraftException {
    String gone = "<w:tr><w:trPr><w:del/></w:trPr><w:tc>" + p(r("x")) + "</w:tc></w:tr>";
    Document document =
        Docx.of(
                "<w:tbl>"
                    + gone
                    + "<w:tr><w:tc>"
                    + p(r("a"))
                    + "</w:tc><w:tc><w:tcPr><w:cellDel/></w:tcPr>"
                    + p(r("x"))
                    + "</w:tc><w:tc>"
                    + p(r("b"))
                    + "</w:tc></w:tr>"
                    + gone
                    + "<w:tr><w:trPr><w:gridBefore w:val=\"2\"/></w:trPr><w:tc>"
                    + p(r("c"))
                    + "</w:tc></w:tr></w:tbl>")
            .read();

    assertThat(document.paragraphs())
        .extracting(Paragraph::text, Paragraph::cell)
        .containsExactly(
            tuple("a", new Cell(1, 0, 0, 1)),
            tuple("b", new Cell(1, 0, 1, 1)),
            tuple("c", new Cell(1, 1, 2, 1)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<w:drawing><a:prstGeom prst=\"straightConnector1\"/></w:drawing>",
        "<w:drawing><a:prstGeom prst=\"line\"/></w:drawing>",
        "<w:drawing><wp:extent cx=\"2000000\" cy=\"9525\"/></w:drawing>",
        "<w:pict><v:shape type=\"#_x0000_t20\"/></w:pict>",
        "<w:pict><v:shape o:connectortype=\"straight\"/></w:pict>",
        "<w:pict><v:rect o:hr=\"t\"/></w:pict>",
        "<w:pict><v:rect o:hr=\"true\"/></w:pict>",
        "<w:drawing><mc:AlternateContent><mc:Choice Requires=\"wps\"><wps:cNvCnPr/></mc:Choice>"
            + "<mc:Fallback/></mc:AlternateContent></w:drawing>"
      })
  void aDrawingIsALine(String drawing) throws UnreadableDraftException {
    assertThat(Docx.of(p(r("a"), "<w:r>" + drawing + "</w:r>")).read().paragraph(1).drawnLine())
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<w:drawing><a:prstGeom prst=\"rect\"/></w:drawing>",
        "<w:drawing><a:prstGeom/></w:drawing>",
        "<w:drawing><wp:extent cx=\"9525\" cy=\"9525\"/></w:drawing>",
        "<w:drawing><wp:extent cx=\"2000000\"/></w:drawing>",
        "<w:pict><v:shape type=\"#_x0000_t75\"/></w:pict>",
        "<w:pict><v:rect o:hr=\"f\"/></w:pict>",
        "<w:pict><v:rect/></w:pict>"
      })
  void aDrawingIsNoLine(String drawing) throws UnreadableDraftException {
    assertThat(Docx.of(p(r("a"), "<w:r>" + drawing + "</w:r>")).read().paragraph(1).drawnLine())
        .isFalse();
  }

  @Test
  void whatStandsInTheLineAndIsNoTextIsNoted() throws UnreadableDraftException {
    String hidden = "<w:rPr><w:vanish/></w:rPr>";
    Document document =
        Docx.of(
                p(
                    r("e\u0302 "),
                    "<w:r><w:drawing><wp:inline/></w:drawing></w:r>",
                    r(" b"),
                    "<w:r><w:drawing><wp:anchor/></w:drawing></w:r>",
                    "<w:r>" + hidden + "<w:pict/></w:r>",
                    "<w:r>" + hidden + "<w:footnoteReference w:id=\"2\"/></w:r>",
                    r("c"),
                    "<w:r><w:object/><w:t>d</w:t><w:pict/><w:t>e</w:t></w:r>",
                    "<w:r><w:footnoteReference w:id=\"2\"/></w:r>",
                    "<w:r><w:t>f</w:t><w:endnoteReference w:id=\"2\"/></w:r>"))
            .read();
    assertThat(document.paragraph(1).text()).isEqualTo("ê  bcdef");
    assertThat(document.paragraph(1).objects()).containsExactly(2, 5, 6, 7, 8);
  }

  @Test
  void aLineUnderACellIsOneUnderItsLastWords() throws UnreadableDraftException {
    String lined = "<w:tcPr><w:tcBorders>%s<w:bottom w:val=\"single\"/></w:tcBorders></w:tcPr>";
    Document document =
        Docx.of(
                p(r("a"))
                    + table(
                        row(
                            lined.formatted(""),
                            lined.formatted("<w:top w:val=\"single\"/>") + p(r("b")),
                            lined.formatted("<w:end w:val=\"single\"/>") + p(r("c")),
                            lined.formatted("<w:start w:val=\"none\"/>") + p(r("d")))))
            .read();

    assertThat(document.paragraphs().stream().filter(Paragraph::drawnLine).map(Paragraph::text))
        .containsExactly("b", "d");
  }

  @Test
  void linesAreSeen() throws UnreadableDraftException {
    String connector =
        "<w:r><w:drawing><wp:anchor><a:graphic><wps:wsp><wps:cNvCnPr/></wps:wsp></a:graphic>"
            + "</wp:anchor></w:drawing></w:r>";
    String preset =
        "<w:r><w:drawing><wp:inline><a:prstGeom prst=\"line\"/></wp:inline></w:drawing></w:r>";
    String thin =
        "<w:r><w:drawing><wp:inline><wp:extent cx=\"2000000\" cy=\"0\"/></wp:inline></w:drawing></w:r>";
    String picture =
        "<w:r><w:drawing><wp:inline><wp:extent cx=\"2000000\" cy=\"900000\"/></wp:inline></w:drawing></w:r>";
    String old = "<w:r><w:pict><v:line from=\"0,0\"/></w:pict></w:r>";
    String oldConnector = "<w:r><w:pict><v:shape type=\"#_x0000_t32\"/></w:pict></w:r>";
    String under = "<w:pBdr><w:bottom w:val=\"single\"/></w:pBdr>";
    String none = "<w:pBdr><w:bottom w:val=\"none\"/><w:top w:val=\"single\"/></w:pBdr>";
    String cell = "<w:tcPr><w:tcBorders><w:bottom w:val=\"single\"/></w:tcBorders></w:tcPr>";
    String boxed =
        "<w:tcPr><w:tcBorders><w:left w:val=\"single\"/><w:bottom w:val=\"single\"/>"
            + "</w:tcBorders></w:tcPr>";
    Document document =
        Docx.of(
                p(r("1"), connector)
                    + p(r("2"), preset)
                    + p(r("3"), thin)
                    + p(r("no"), picture)
                    + p(r("4"), old)
                    + p(r("5"), oldConnector)
                    + formed(under, r("6"))
                    + formed(none, r("no"))
                    + table(row(cell + p(r("no")) + p(r("7")), boxed + p(r("no"))))
                    + p(r("no")))
            .read();
    assertThat(document.paragraphs().stream().filter(Paragraph::drawnLine).map(Paragraph::text))
        .containsExactly("1", "2", "3", "4", "5", "6", "7");
  }

  @Test
  void whatReviewersLeftIsCounted() throws UnreadableDraftException {
    Document document =
        Docx.of(
                p(
                        "<w:ins>" + r("a") + "</w:ins><w:del>" + r("b") + "</w:del>",
                        r("c", "<w:rPrChange/>"),
                        "<w:commentRangeStart w:id=\"7\"/>",
                        "<w:r><w:commentReference w:id=\"7\"/></w:r>")
                    + formed("<w:rPr><w:ins/></w:rPr><w:pPrChange/>", r("e\u0323\u0302")))
            .with(
                "comments",
                "<w:comment w:id=\"7\">" + p(r("x")) + "</w:comment><w:comment w:id=\"8\"/>")
            .read();
    assertThat(document.traces().trackedChanges()).isEqualTo(5);
    assertThat(document.traces().comments()).isEqualTo(1);
    assertThat(document.traces().decomposed()).isEqualTo(1);
  }

  @Test
  void changesOfTablesAreCounted() throws UnreadableDraftException {
    Document document =
        Docx.of(
                "<w:tbl><w:tblPr><w:tblPrChange><w:tblPr/></w:tblPrChange></w:tblPr>"
                    + "<w:tr><w:trPr><w:ins/><w:trPrChange><w:trPr><w:hidden/></w:trPr></w:trPrChange>"
                    + "</w:trPr><w:tc><w:tcPr><w:cellIns/><w:tcPrChange><w:tcPr><w:vMerge/></w:tcPr>"
                    + "</w:tcPrChange></w:tcPr>"
                    + p(r("a"))
                    + "</w:tc><w:tc><w:tcPr><w:cellDel/></w:tcPr>"
                    + p(r("x"))
                    + "</w:tc></w:tr><w:tr><w:trPr><w:del/></w:trPr><w:tc>"
                    + p(r("x"))
                    + "</w:tc></w:tr></w:tbl>")
            .read();

    assertThat(document.traces().trackedChanges()).isEqualTo(7);
    assertThat(document.paragraphs()).extracting(Paragraph::text).containsExactly("a");
  }

  @Test
  void strictFilesAndOtherEncodings() throws UnreadableDraftException {
    Docx docx = Docx.of(p(r("Đảng ủy")));
    String xml = new String(docx.part("word/document.xml"), StandardCharsets.UTF_8);
    String strict = xml.replace(Docx.WORD, "http://purl.oclc.org/ooxml/wordprocessingml/main");
    assertThat(docx.put("word/document.xml", strict).texts()).containsExactly("Đảng ủy");
    assertThat(docx.put("word/document.xml", "\ufeff" + xml).texts()).containsExactly("Đảng ủy");
    byte[] wide = xml.replace("UTF-8", "UTF-16").getBytes(StandardCharsets.UTF_16);
    assertThat(docx.put("word/document.xml", wide).texts()).containsExactly("Đảng ủy");
  }

  @Test
  void partsAreFoundByRelationship() throws UnreadableDraftException {
    Docx docx = Docx.of(p(r("a")));
    docx.put("lạ/văn bản.xml", docx.part("word/document.xml")).without("word/document.xml");
    String rels = new String(docx.part("_rels/.rels"), StandardCharsets.UTF_8);
    for (String target :
        new String[] {
          "lạ/văn bản.xml",
          "/LẠ/văn bản.xml",
          "./x/../../lạ/văn%20bản.xml",
          "l%E1%BA%A1/văn bản.xml"
        }) {
      docx.put("_rels/.rels", rels.replace("word/document.xml", target));
      assertThat(docx.texts()).as(target).containsExactly("a");
    }
  }
}
