package vn.soat.cli.sheet;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTParaRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabTlc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import vn.soat.cli.terminal.Visible;

/**
 * A Word document that is written from top to bottom, set as Phần II, mục IV of Hướng dẫn
 * 05-HD/VPTW asks: A4 upright, margins of 20, 20, 30 and 15 mm, Times New Roman, page numbers at
 * the top from the second page on. Lengths are in twentieths of a point.
 */
final class Manuscript implements Closeable {

  /** The width between the margins. */
  static final int WIDTH = 9355;

  private static final String FONT = "Times New Roman";
  private static final int PAGE_WIDTH = 11906;
  private static final int PAGE_HEIGHT = 16838;
  private static final int TOP_AND_BOTTOM = 1134;
  private static final int LEFT = 1701;
  private static final int RIGHT = PAGE_WIDTH - LEFT - WIDTH;
  private static final int HEADER = 567;
  private static final int INDENT = 567;
  private static final int BETWEEN = 120;
  private static final int PADDING = 80;
  private static final double LINE = 18;
  private static final int USUAL = 14;

  private final XWPFDocument document = new XWPFDocument();
  private boolean numbered;

  Manuscript(String language) {
    CTStyles styles = CTStyles.Factory.newInstance();
    CTRPr usual = styles.addNewDocDefaults().addNewRPrDefault().addNewRPr();
    CTFonts fonts = usual.addNewRFonts();
    fonts.setAscii(FONT);
    fonts.setHAnsi(FONT);
    fonts.setCs(FONT);
    fonts.setEastAsia(FONT);
    usual.addNewSz().setVal(BigInteger.valueOf(2L * USUAL));
    usual.addNewLang().setVal(language);
    document.createStyles().setStyles(styles);
    CoreProperties properties = document.getProperties().getCoreProperties();
    properties.setCreator("soat");
    properties.setCreated(Optional.empty());
  }

  /** A line of its own: a title, a heading, a mark. */
  void line(String words, Face face, ParagraphAlignment alignment) {
    write(words, face, set(document.createParagraph(), alignment));
  }

  /** A paragraph that stays on the page of what follows. */
  void heading(String words, Face face) {
    XWPFParagraph paragraph = body();
    paragraph.setKeepNext(true);
    write(words, face, paragraph);
  }

  /** A paragraph of the text. */
  void paragraph(String words, Face face) {
    write(words, face, body());
  }

  /** A paragraph of the text behind a label. */
  void paragraph(String label, String words) {
    XWPFParagraph paragraph = body();
    write(label + " ", Face.of(USUAL), paragraph);
    write(words, Face.of(USUAL).inBold(), paragraph);
  }

  /** A dotted line to write on. */
  void dots() {
    XWPFParagraph paragraph = set(document.createParagraph(), ParagraphAlignment.LEFT);
    paragraph.setSpacingAfter(BETWEEN);
    CTTabStop stop = paragraph.getCTP().getPPr().addNewTabs().addNewTab();
    stop.setVal(STTabJc.RIGHT);
    stop.setLeader(STTabTlc.DOT);
    stop.setPos(BigInteger.valueOf(WIDTH));
    write("", Face.of(USUAL), paragraph).addTab();
  }

  /** A table without lines that sets texts side by side. */
  XWPFTable columns(int... widths) {
    XWPFTable table = grid(widths);
    table.removeBorders();
    return table;
  }

  /** A table with lines; its first row is repeated on each page. */
  XWPFTable table(int... widths) {
    XWPFTable table = grid(widths);
    table.setCellMargins(0, PADDING, 0, PADDING);
    table.getRow(0).setRepeatHeader(true);
    return table;
  }

  private XWPFTable grid(int... widths) {
    XWPFTable table = document.createTable(1, widths.length);
    table.setWidthType(TableWidthType.DXA);
    table.setWidth(WIDTH);
    table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
    CTTblGrid grid = table.getCTTbl().addNewTblGrid();
    for (int i = 0; i < widths.length; i++) {
      grid.addNewGridCol().setW(BigInteger.valueOf(widths[i]));
      table.getRow(0).getCell(i).setWidth(Integer.toString(widths[i]));
    }
    table.getRow(0).setCantSplitRow(true);
    return table;
  }

  /** A row more, as wide as the first. */
  static XWPFTableRow row(XWPFTable table) {
    XWPFTableRow row = table.createRow();
    row.setCantSplitRow(true);
    for (int i = 0; i < row.getTableCells().size(); i++) {
      row.getCell(i).setWidth(Integer.toString(table.getRow(0).getCell(i).getWidth()));
    }
    return row;
  }

  /** A line in a cell, below those that are there. */
  static void write(String words, Face face, ParagraphAlignment alignment, XWPFTableCell cell) {
    XWPFParagraph first = cell.getParagraphArray(0);
    boolean blank = cell.getParagraphs().size() == 1 && first.getCTP().getPPr() == null;
    write(words, face, set(blank ? first : cell.addParagraph(), alignment));
  }

  /** Ends the sheet; the next begins on a page of its own, which counts as the first. */
  void nextSheet() {
    page(document.createParagraph().getCTP().addNewPPr().addNewSectPr());
  }

  /** The file. The same words give the same bytes. */
  byte[] bytes() throws IOException {
    page(document.getDocument().getBody().addNewSectPr());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.write(bytes);
    return Archive.withoutTimes(bytes.toByteArray());
  }

  @Override
  public void close() throws IOException {
    document.close();
  }

  private XWPFParagraph body() {
    XWPFParagraph paragraph = set(document.createParagraph(), ParagraphAlignment.BOTH);
    paragraph.setIndentationFirstLine(INDENT);
    paragraph.setSpacingAfter(BETWEEN);
    paragraph.setSpacingBetween(LINE, LineSpacingRule.EXACT);
    return paragraph;
  }

  private static XWPFParagraph set(XWPFParagraph paragraph, ParagraphAlignment alignment) {
    paragraph.setAlignment(alignment);
    paragraph.setSpacingBefore(0);
    paragraph.setSpacingAfter(0);
    return paragraph;
  }

  private static XWPFRun write(String words, Face face, XWPFParagraph paragraph) {
    XWPFRun run = paragraph.createRun();
    run.setFontFamily(FONT);
    if (face.bold()) {
      run.setBold(true);
    }
    if (face.italic()) {
      run.setItalic(true);
    }
    run.setFontSize(face.size());
    if (face.underlined()) {
      run.setUnderline(UnderlinePatterns.SINGLE);
    }
    run.setText(Visible.lines(words));
    // What the reviewer types there looks the same.
    CTParaRPr mark =
        paragraph.getCTP().getPPr().isSetRPr()
            ? paragraph.getCTP().getPPr().getRPr()
            : paragraph.getCTP().getPPr().addNewRPr();
    if (mark.sizeOfSzArray() == 0) {
      mark.addNewSz().setVal(BigInteger.valueOf(2L * face.size()));
    }
    return run;
  }

  private void page(CTSectPr section) {
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(PAGE_WIDTH));
    size.setH(BigInteger.valueOf(PAGE_HEIGHT));
    CTPageMar margins = section.addNewPgMar();
    margins.setTop(BigInteger.valueOf(TOP_AND_BOTTOM));
    margins.setBottom(BigInteger.valueOf(TOP_AND_BOTTOM));
    margins.setLeft(BigInteger.valueOf(LEFT));
    margins.setRight(BigInteger.valueOf(RIGHT));
    margins.setHeader(BigInteger.valueOf(HEADER));
    margins.setFooter(BigInteger.valueOf(HEADER));
    margins.setGutter(BigInteger.ZERO);
    section.addNewPgNumType().setStart(BigInteger.ONE);
    section.addNewTitlePg();
    section.addNewType().setVal(STSectionMark.NEXT_PAGE);
    if (!numbered) {
      XWPFHeader header =
          new XWPFHeaderFooterPolicy(document, section)
              .createHeader(XWPFHeaderFooterPolicy.DEFAULT);
      XWPFParagraph number = set(header.createParagraph(), ParagraphAlignment.CENTER);
      number.getCTP().addNewFldSimple().setInstr("PAGE");
      numbered = true;
    }
  }
}
