package vn.soat.cli.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.apache.poi.util.TempFileCreationStrategy;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTHyperlinks;
import vn.soat.cli.terminal.Visible;
import vn.soat.engine.text.Letters;

/**
 * A workbook while it is written. Rows go to files at once; what stays in memory are the styles and
 * the links.
 */
final class Book implements Closeable {

  /** What Excel takes in one cell. */
  private static final int LONGEST_TEXT = 32_767;

  /** What Excel would take for a character that is written by its number. */
  private static final Pattern NUMBERED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private static final int ROWS_IN_MEMORY = 50;
  private static final String FONT = "Times New Roman";
  private static final byte[] GREY = HexFormat.of().parseHex("BFBFBF");

  private final TempFileCreationStrategy scratch;
  private final Streamed workbook;
  private final Map<Look, XSSFCellStyle> styles = new EnumMap<>(Look.class);
  private final Map<Look, XSSFCellStyle> counts = new EnumMap<>(Look.class);
  private final CTHyperlinks links = CTHyperlinks.Factory.newInstance();

  /**
   * An empty workbook.
   *
   * @param scratch the folder for the rows while they are written
   */
  Book(Path scratch) {
    this.scratch = new DefaultTempFileCreationStrategy(scratch.toFile());
    TempFile.setThreadLocalTempFileCreationStrategy(this.scratch);
    workbook = new Streamed();
    for (Look look : Look.values()) {
      styles.put(look, style(look));
      XSSFCellStyle count = style(look);
      count.setAlignment(HorizontalAlignment.CENTER);
      count.setDataFormat(workbook.createDataFormat().getFormat("0;-0;\"·\""));
      counts.put(look, count);
    }
  }

  /** Packs a quarter less tightly than POI does by itself, in a third of the time. */
  private static final class Streamed extends SXSSFWorkbook {
    private RowWriter newest;

    Streamed() {
      super(null, ROWS_IN_MEMORY);
    }

    @Override
    protected RowWriter createSheetDataWriter() throws IOException {
      newest = new RowWriter();
      return newest;
    }

    @Override
    protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
      ZipArchiveOutputStream archive = super.createArchiveOutputStream(out);
      archive.setLevel(Deflater.BEST_SPEED);
      return archive;
    }
  }

  private XSSFCellStyle style(Look look) {
    XSSFFont font = (XSSFFont) workbook.createFont();
    font.setFontName(FONT);
    font.setFontHeightInPoints((short) look.points());
    font.setBold(look.bold());
    if (!look.ink().isEmpty()) {
      font.setColor(colour(look.ink()));
    }
    XSSFCellStyle style = (XSSFCellStyle) workbook.createCellStyle();
    style.setFont(font);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    if (!look.fill().isEmpty()) {
      style.setFillForegroundColor(colour(look.fill()));
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
    if (look.lined()) {
      rule(style);
    }
    switch (look) {
      case HEAD -> {
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
      }
      case TURNED_HEAD -> {
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setVerticalAlignment(VerticalAlignment.BOTTOM);
        style.setRotation((short) 90);
      }
      case NUMBER -> style.setDataFormat(workbook.createDataFormat().getFormat("#,##0"));
      case PERCENT -> style.setDataFormat(workbook.createDataFormat().getFormat("0%"));
      case DAY -> {
        style.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
        style.setAlignment(HorizontalAlignment.CENTER);
      }
      case ERROR, WARNING, INFO, FINE, FAINT -> style.setAlignment(HorizontalAlignment.CENTER);
      case TEXT, LINK -> {
        style.setWrapText(true);
        style.setQuotePrefixed(true);
      }
      default -> style.setQuotePrefixed(true);
    }
    return style;
  }

  private static void rule(XSSFCellStyle style) {
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    XSSFColor grey = new XSSFColor(GREY);
    style.setTopBorderColor(grey);
    style.setBottomBorderColor(grey);
    style.setLeftBorderColor(grey);
    style.setRightBorderColor(grey);
  }

  private static XSSFColor colour(String digits) {
    return new XSSFColor(HexFormat.of().parseHex(digits));
  }

  XSSFCellStyle style(Look look, boolean count) {
    return (count ? counts : styles).get(look);
  }

  /** A new sheet, set up for printing on A4 across. */
  SXSSFSheet sheet(String name) {
    // A list that goes on on a further sheet may be written by another thread.
    TempFile.setThreadLocalTempFileCreationStrategy(scratch);
    SXSSFSheet sheet = workbook.createSheet(name);
    PrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setLandscape(true);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
    sheet.setFitToPage(true);
    sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.LEFT, 0.4);
    sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.RIGHT, 0.4);
    sheet.getFooter().setLeft("&A");
    sheet.getFooter().setRight("&P/&N");
    return sheet;
  }

  /** What writes the rows of the sheet that was made last. */
  RowWriter newestRows() {
    return workbook.newest;
  }

  /** Writes a text that is never taken for anything else. */
  void text(String text, Look look, Cell cell) {
    cell.setCellStyle(style(look, false));
    cell.setCellValue(cellText(text));
  }

  /**
   * A text as a cell can hold it: no characters that XML or Excel do not take, not too long, and
   * nothing that Excel would read as the number of a character.
   */
  static String cellText(String text) {
    String whole = text.indexOf('\n') < 0 ? Visible.of(text) : visibleLines(text);
    if (whole.indexOf('_') >= 0) {
      whole = NUMBERED.matcher(whole).replaceAll("_x005F_");
    }
    if (whole.length() <= LONGEST_TEXT) {
      return whole;
    }
    return whole.substring(0, Letters.whole(whole, LONGEST_TEXT - 1)) + "…";
  }

  /** Unlike {@link Visible#lines}, leaves all line ends where they are. */
  private static String visibleLines(String text) {
    return Arrays.stream(text.split("\n", -1)).map(Visible::of).collect(Collectors.joining("\n"));
  }

  /** Has the cell at this place open a file. */
  void fileLink(String sheet, String place, String target) {
    XSSFSheet from = whole(sheet);
    PackageRelationship way =
        from.getPackagePart()
            .addExternalRelationship(target, XSSFRelation.SHEET_HYPERLINKS.getRelation());
    CTHyperlink link = links.addNewHyperlink();
    link.setRef(place);
    link.setId(way.getId());
    from.addHyperlink(new FileLink(link, way));
  }

  /** One of many: POI's own way takes an XML document for each, of two kilobytes. */
  private static final class FileLink extends XSSFHyperlink {

    FileLink(CTHyperlink link, PackageRelationship way) {
      super(link, way);
    }
  }

  /** Writes a text that leads to another sheet. */
  void sheetLink(String text, Sheet target, Cell cell) {
    text(text, Look.LINK, cell);
    Hyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    link.setAddress("'" + target.getSheetName() + "'!A1");
    cell.setHyperlink(link);
  }

  /** Says how far a sheet goes whose rows POI has not seen. */
  void extent(String sheet, CellRangeAddress cells) {
    whole(sheet).setDimensionOverride(cells);
  }

  /** The sheet without its rows. */
  private XSSFSheet whole(String sheet) {
    return workbook.getXSSFWorkbook().getSheet(sheet);
  }

  void write(OutputStream out) throws IOException {
    workbook.write(out);
  }

  @Override
  public void close() throws IOException {
    workbook.close();
    TempFile.setThreadLocalTempFileCreationStrategy(null);
  }
}
