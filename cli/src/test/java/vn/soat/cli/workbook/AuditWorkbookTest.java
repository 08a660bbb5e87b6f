package vn.soat.cli.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soat.cli.Messages;
import vn.soat.cli.audit.AuditFolders;
import vn.soat.cli.audit.AuditReport;
import vn.soat.cli.audit.Comparison;
import vn.soat.cli.audit.Copies;
import vn.soat.cli.audit.Results;
import vn.soat.cli.audit.Tally;
import vn.soat.cli.report.DraftReport;
import vn.soat.cli.report.JsonLine;
import vn.soat.cli.report.Letterhead;
import vn.soat.cli.report.Place;
import vn.soat.cli.report.PlanFacts;
import vn.soat.cli.report.ReportedFinding;
import vn.soat.engine.finding.Judgement;
import vn.soat.engine.finding.Language;
import vn.soat.engine.finding.Location;
import vn.soat.engine.finding.Phrase;
import vn.soat.engine.finding.Rule;
import vn.soat.engine.finding.Severity;

/** The workbook, read back with POI. */
class AuditWorkbookTest {

  private static final Messages MESSAGES = Messages.in(Language.VI);
  private static final List<Rule> RULES =
      List.of(rule("TT-07", Severity.ERROR), rule("NN-04", Severity.WARNING));

  @TempDir private Path home;
  private Path plans;
  private Path out;
  private Path scratch;
  private final Map<String, DraftReport> drafts = new LinkedHashMap<>();
  private final Map<String, PlanFacts> facts = new LinkedHashMap<>();

  @BeforeEach
  void makeFolders() throws IOException {
    plans = Files.createDirectory(home.resolve("kế hoạch"));
    out = Files.createDirectory(home.resolve("kết quả"));
    scratch = Files.createDirectory(home.resolve("scratch"));
  }

  @Test
  void hasASheetForEachQuestion() throws IOException {
    somePlans();
    try (XSSFWorkbook book = written(Table.MOST_ROWS, null)) {
      assertThat(names(book))
          .containsExactly(
              "Tổng quan",
              "Ma trận",
              "Phát hiện",
              "Theo đơn vị",
              "Theo quy tắc",
              "Không đọc được",
              "Thời hạn",
              "Bản giống nhau");
      for (int i = 1; i < book.getNumberOfSheets(); i++) {
        XSSFSheet sheet = book.getSheetAt(i);
        assertThat(sheet.getPaneInformation().isFreezePane()).as(sheet.getSheetName()).isTrue();
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
        assertThat(sheet.getRepeatingRows().formatAsString()).contains("1:1");
        assertThat(filter(sheet)).as(sheet.getSheetName()).startsWith("A1:");
        for (Cell head : sheet.getRow(0)) {
          assertThat(head.getStringCellValue()).isNotBlank();
          assertThat(sheet.getColumnWidth(head.getColumnIndex())).isGreaterThan(900);
        }
      }
    }
  }

  @Test
  void theMatrixTellsOfEachPlanAndRule() throws IOException {
    somePlans();
    try (XSSFWorkbook book = written(Table.MOST_ROWS, null)) {
      assertThat(rows(book.getSheet("Ma trận")))
          .containsExactly(
              "STT|Kế hoạch|Kết quả|Lỗi|Cảnh báo|Ghi chú|Đơn vị|TT-07|NN-04",
              "1|a b#1.docx|không đạt|2|0|0|ĐẢNG ỦY XÃ A, ĐẢNG BỘ TỈNH B|2|–",
              "2|hỏng.docx|không đọc được||||",
              "3|xã C/tốt.docx|đạt|0|1|0|xã C|0|1");
      assertThat(rows(book.getSheet("Theo đơn vị")).get(1))
          .isEqualTo("ĐẢNG ỦY XÃ A, ĐẢNG BỘ TỈNH B|1|0|1|1|0|0|2|0|0|TT-07 (1)");
      assertThat(rows(book.getSheet("Theo quy tắc")).get(1))
          .isEqualTo("TT-07|lỗi|Có chữ “…”.|1|0.5|2|0|Vì thế.");
      assertThat(rows(book.getSheet("Không đọc được")).get(1))
          .isEqualTo("hỏng.docx||không đọc được|Tệp bị hỏng.");
    }
  }

  @Test
  void linksLeadToTheFiles() throws IOException {
    somePlans();
    try (XSSFWorkbook book = written(Table.MOST_ROWS, null)) {
      List<String> opened = new ArrayList<>();
      for (String sheet : List.of("Ma trận", "Phát hiện", "Không đọc được")) {
        for (var link : book.getSheet(sheet).getHyperlinkList()) {
          Path target = Path.of(out.toUri().resolve(link.getAddress()));
          assertThat(target).as(link.getAddress()).exists();
          opened.add(target.getFileName().toString());
        }
      }
      assertThat(opened)
          .containsExactly(
              "a b#1.docx", "hỏng.docx", "tốt.docx", "a b#1.docx", "tốt.docx", "hỏng.docx");
      assertThat(book.getSheet("Tổng quan").getHyperlinkList())
          .extracting(link -> link.getLocation())
          .allMatch(place -> book.getSheet(place.substring(1, place.indexOf("'!"))) != null)
          .hasSize(7);
    }
  }

  @Test
  void wordsOfDraftsAreNeverTakenForAnythingElse() throws IOException {
    List<String> words =
        List.of(
            "=HYPERLINK(\"http://x\",\"y\")",
            "+1+1",
            "-2",
            "@SUM(A1)",
            "_x0041_ và _x000D_",
            "a\u0007b\u202Ec\uFFFE",
            "dòng một\ndòng hai\tba",
            "x".repeat(40_000),
            "😀".repeat(20_000),
            "#REF!",
            "TRUE",
            "a & b < c > d ]]> \"e\"",
            " hai đầu ");
    add("1.docx", checked(words.stream().map(w -> finding("TT-07", w)).toList()), PlanFacts.NONE);
    try (XSSFWorkbook book = written(Table.MOST_ROWS, null)) {
      Sheet sheet = book.getSheet("Phát hiện");
      for (int i = 0; i < words.size(); i++) {
        Cell cell = sheet.getRow(i + 1).getCell(5);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        String shown = cell.getStringCellValue();
        assertThat(shown.length()).isBetween(1, 32_767);
        if (i < 5 || i > 8) {
          assertThat(shown).isEqualTo(words.get(i));
        }
      }
      assertThat(sheet.getRow(6).getCell(5).getStringCellValue()).startsWith("a␇b⟨U+202E⟩c");
      assertThat(sheet.getRow(7).getCell(5).getStringCellValue())
          .isEqualTo("dòng một\ndòng hai  ba");
      assertThat(sheet.getRow(9).getCell(5).getStringCellValue()).endsWith("😀…");
    }
  }

  @Test
  void deadlinesOfAllPlansStandByTheirDays() throws IOException {
    add(
        "1.docx",
        checked(List.of()),
        due(LocalDate.of(2026, 9, 1), null, LocalDate.of(1999, 1, 1)));
    add("2.docx", checked(List.of()), due(LocalDate.of(2026, 6, 30), LocalDate.of(2026, 9, 1)));
    try (XSSFWorkbook book = written(Table.MOST_ROWS, null)) {
      List<String> days = new ArrayList<>();
      for (Row row : book.getSheet("Thời hạn")) {
        Cell day = row.getCell(0);
        if (row.getRowNum() > 0) {
          boolean none = day.getCellType() == CellType.BLANK;
          days.add(
              (none ? "" : day.getLocalDateTimeCellValue().toLocalDate())
                  + " "
                  + row.getCell(7).getStringCellValue());
        }
      }
      assertThat(days)
          .containsExactly(
              "1999-01-01 1.docx",
              "2026-06-30 2.docx",
              "2026-09-01 1.docx",
              "2026-09-01 2.docx",
              " 1.docx");
    }
  }

  @Test
  void aFullSheetGoesOnOnTheNext() throws IOException {
    for (int i = 0; i < 25; i++) {
      add("%02d.docx".formatted(i), checked(List.of(finding("TT-07", "số " + i))), PlanFacts.NONE);
    }
    try (XSSFWorkbook book = written(11, null)) {
      assertThat(names(book)).contains("Phát hiện", "Phát hiện (2)", "Phát hiện (3)");
      List<String> quotes = new ArrayList<>();
      for (String name : List.of("Phát hiện", "Phát hiện (2)", "Phát hiện (3)")) {
        XSSFSheet sheet = book.getSheet(name);
        assertThat(filter(sheet)).startsWith("A1:");
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        rows(sheet).stream().skip(1).forEach(row -> quotes.add(row.split("\\|", -1)[5]));
      }
      assertThat(quotes).hasSize(25).endsWith("số 24").doesNotHaveDuplicates();
      assertThat(rows(book.getSheet("Ma trận (3)"))).last().asString().startsWith("25|24.docx");
      assertThat(book.getSheet("Tổng quan").getHyperlinkList())
          .extracting(link -> link.getLocation())
          .contains("'Ma trận'!A1", "'Phát hiện'!A1")
          .noneMatch(place -> place.contains("(2)") || place.contains("(3)"));
    }
  }

  @Test
  void thousandsOfRowsAreWrittenAndNothingIsLeftBehind() throws IOException {
    List<ReportedFinding> findings = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      findings.add(finding("NN-04", "chỗ " + i));
    }
    for (int i = 0; i < 300; i++) {
      add("%03d.docx".formatted(i), checked(findings), PlanFacts.NONE);
    }
    try (XSSFWorkbook book = written(Table.MOST_ROWS, null)) {
      assertThat(book.getSheet("Phát hiện").getLastRowNum()).isEqualTo(6_000);
    }
    assertThat(scratch.toFile().list()).containsExactly("deadlines");
  }

  @Test
  void saysWhatHasChanged() throws IOException {
    add(
        "1.docx",
        checked(List.of(finding("TT-07", "cũ"), finding("TT-07", "giữ"))),
        PlanFacts.NONE);
    Path before = Files.createDirectory(home.resolve("trước"));
    results(before);
    drafts.clear();
    add(
        "1.docx",
        checked(List.of(finding("TT-07", "giữ"), finding("NN-04", "mới"))),
        PlanFacts.NONE);
    try (XSSFWorkbook book = written(Table.MOST_ROWS, new Results(before))) {
      assertThat(rows(book.getSheet("So với lần trước")).stream().skip(1))
          .containsExactly(
              "Mới|1.docx||NN-04|cảnh báo|Có chữ.|mới", "Đã hết|1.docx||TT-07|lỗi|Có chữ.|cũ");
    }
  }

  private void somePlans() throws IOException {
    add(
        "a b#1.docx",
        new DraftReport.Checked(
            "",
            "ab",
            Letterhead.BLANK,
            "dang-hd05",
            List.of(new Judgement.NotEvaluated("NN-04", new Phrase("Vì", "As"))),
            List.of(finding("TT-07", "một"), finding("TT-07", "hai"))),
        new PlanFacts("ĐẢNG ỦY XÃ A", "ĐẢNG BỘ TỈNH B", "", "", null, List.of(), "", List.of()));
    add(
        "hỏng.docx",
        new DraftReport.Unreadable("", "cd", "corrupt", "Tệp bị hỏng."),
        PlanFacts.NONE);
    add("xã C/tốt.docx", checked(List.of(finding("NN-04", "ba"))), PlanFacts.NONE);
  }

  private void add(String file, DraftReport draft, PlanFacts plan) throws IOException {
    Files.createDirectories(plans.resolve(file).getParent());
    Files.writeString(plans.resolve(file), "");
    drafts.put(file, draft);
    facts.put(file, plan);
  }

  private Results results(Path folder) throws IOException {
    List<String> told = new ArrayList<>();
    List<String> known = new ArrayList<>();
    drafts.forEach(
        (file, draft) -> {
          told.add(JsonLine.named(JsonLine.of(draft, Language.VI), Map.of("path", file)));
          Map<String, String> names = new LinkedHashMap<>();
          names.put("path", file);
          names.put("file", file);
          known.add(JsonLine.named(JsonLine.of(facts.get(file)), names));
        });
    Results results = new Results(folder);
    Files.write(results.findings(), told);
    Files.write(results.plans(), known);
    return results;
  }

  private XSSFWorkbook written(int mostRows, Results before) throws IOException {
    Results results = results(out);
    Tally tally = new Tally(RULES);
    results.forEach(tally::add);
    Comparison comparison = before == null ? null : new Comparison(before, results);
    Comparison.Summary changes = before == null ? null : new Comparison.Summary();
    if (before != null) {
      comparison.tell(changes);
    }
    AuditFolders folders = new AuditFolders(plans, out);
    AuditReport report =
        new AuditReport(
            folders, LocalDate.of(2026, 6, 8), tally, new Copies().groups(), comparison, changes);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (AuditWorkbook workbook =
        new AuditWorkbook(
            folders, RULES, MESSAGES, scratch, rows -> new Thread(rows).start(), mostRows)) {
      results.forEach(workbook::add);
      workbook.write(report, file);
    }
    return new XSSFWorkbook(new ByteArrayInputStream(file.toByteArray()));
  }

  private static List<String> names(XSSFWorkbook book) {
    return StreamSupport.stream(book.spliterator(), false).map(Sheet::getSheetName).toList();
  }

  private static String filter(XSSFSheet sheet) {
    return sheet.getCTWorksheet().getAutoFilter().getRef();
  }

  private static List<String> rows(Sheet sheet) {
    List<String> rows = new ArrayList<>();
    for (Row row : sheet) {
      List<String> cells = new ArrayList<>();
      for (Cell cell : row) {
        double number = cell.getCellType() == CellType.NUMERIC ? cell.getNumericCellValue() : 0;
        cells.add(
            switch (cell.getCellType()) {
              case STRING -> cell.getStringCellValue();
              case NUMERIC ->
                  number == Math.rint(number) ? String.valueOf((long) number) : "" + number;
              default -> "";
            });
      }
      rows.add(String.join("|", cells));
    }
    return rows;
  }

  private static DraftReport checked(List<ReportedFinding> findings) {
    return new DraftReport.Checked("", "ab", Letterhead.BLANK, "dang-hd05", List.of(), findings);
  }

  private static ReportedFinding finding(String code, String quote) {
    Location location = new Location("body", 3, "I", 0, quote.length(), quote, quote);
    Severity severity = code.startsWith("TT") ? Severity.ERROR : Severity.WARNING;
    return new ReportedFinding(
        code,
        "slug",
        severity,
        "Có chữ.",
        "Bỏ đi.",
        "HD05 I.3",
        new Place(location, quote),
        List.of());
  }

  private static PlanFacts due(LocalDate... days) {
    List<PlanFacts.Due> deadlines = new ArrayList<>();
    for (LocalDate day : days) {
      deadlines.add(
          new PlanFacts.Due(null, day, "trước ngày", "Ủy ban", "report", "", "Báo cáo", 5));
    }
    return new PlanFacts("", "", "", "", null, deadlines, "", List.of());
  }

  private static Rule rule(String code, Severity severity) {
    return new Rule(
        code,
        "slug",
        "header",
        severity,
        new Rule.Basis("I.3", "I.3"),
        new Phrase("Có chữ “{0}”.", "There is “{0}”."),
        new Phrase("Bỏ đi.", "Drop it."),
        new Phrase("Vì thế.", "Because."),
        List.of());
  }
}
