package vn.soat.cli.sheet;

import static org.apache.poi.xwpf.usermodel.ParagraphAlignment.CENTER;
import static org.apache.poi.xwpf.usermodel.ParagraphAlignment.LEFT;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import vn.soat.cli.Messages;
import vn.soat.cli.Version;
import vn.soat.cli.report.DraftReport;
import vn.soat.cli.report.Letterhead;
import vn.soat.cli.report.Place;
import vn.soat.cli.report.ReportWords;
import vn.soat.cli.report.ReportedFinding;
import vn.soat.cli.report.Selection;
import vn.soat.engine.finding.Location;
import vn.soat.engine.finding.Severity;

/** The form for one draft: PHIẾU THẨM ĐỊNH. */
final class ReviewSheet {

  /** The chapters of the rule book that are about what a plan says; the others are about form. */
  private static final Set<String> CONTENT = Set.of("NT", "TH", "VD", "TN");

  private static final Face TEXT = Face.of(14);
  private static final Face CELL = Face.of(12);
  private static final Face GAP = Face.of(6);
  private static final Face TITLE = Face.of(15).inBold();

  private static final int HALF = Manuscript.WIDTH / 2;
  private static final int[] TABLE = {560, 1980, 2105, 1710, 1650, 1350};
  private static final List<String> COLUMNS =
      List.of("number", "place", "fault", "basis", "correction", "opinion");

  private static final int LONGEST_QUOTE = 200;
  private static final int MOST_RELATED = 4;
  private static final int LINES_FOR_A_NAME = 4;
  private static final String BLANK = "……………………………";

  private final Manuscript manuscript;
  private final Messages messages;
  private final ReportWords words;

  ReviewSheet(Manuscript manuscript, Messages messages) {
    this.manuscript = manuscript;
    this.messages = messages;
    this.words = new ReportWords(messages);
  }

  void write(DraftReport draft) {
    writeHeader();
    if (draft instanceof DraftReport.Checked checked) {
      writeChecked(checked);
    } else {
      writeGeneral("sheet.file", draft.path());
      writeGeneral("sheet.verdict", words.verdict(draft));
      writeGeneral("sheet.reason", reason(draft));
    }
    writeOpinion();
    writeSignature();
  }

  private static String reason(DraftReport draft) {
    if (draft instanceof DraftReport.Unreadable unreadable) {
      return unreadable.message();
    }
    return draft instanceof DraftReport.Failed failed ? failed.message() : "";
  }

  /** What is left to fill in is dotted; the reviewer's organ is not known. */
  private void writeHeader() {
    XWPFTableRow row = manuscript.columns(HALF, Manuscript.WIDTH - HALF).getRow(0);
    XWPFTableCell left = row.getCell(0);
    XWPFTableCell right = row.getCell(1);
    Manuscript.write(BLANK, TEXT, CENTER, left);
    Manuscript.write(BLANK, TEXT.inBold(), CENTER, left);
    Manuscript.write("*", TEXT, CENTER, left);
    Manuscript.write("ĐẢNG CỘNG SẢN VIỆT NAM", TITLE.withLine(), CENTER, right);
    Manuscript.write("", TEXT, CENTER, right);
    Manuscript.write(messages.say("sheet.date"), TEXT.inItalics(), CENTER, right);
    manuscript.line("", TEXT, CENTER);
    manuscript.line(messages.say("sheet.title"), TITLE, CENTER);
    manuscript.line(messages.say("sheet.subject"), TEXT.inBold(), CENTER);
    manuscript.line("-----", TEXT, CENTER);
    manuscript.line("", TEXT, CENTER);
  }

  private void writeChecked(DraftReport.Checked draft) {
    Letterhead head = draft.letterhead();
    writeGeneral("sheet.file", draft.path());
    writeGeneral("sheet.organ", head.organ());
    writeGeneral("sheet.name", (head.type() + " " + head.title()).strip());
    writeGeneral("sheet.number", head.number());
    writeGeneral("sheet.issued", head.placeAndDate());
    writeGeneral("sheet.verdict", verdict(draft));
    List<String> gaps = words.notEvaluated(draft);
    if (!gaps.isEmpty()) {
      manuscript.paragraph(messages.say("sheet.not-evaluated"), TEXT);
      gaps.forEach(gap -> manuscript.paragraph(gap, TEXT));
    }
    List<ReportedFinding> form = part(draft, false);
    List<ReportedFinding> content = part(draft, true);
    List<ReportedFinding> all = new ArrayList<>(form);
    all.addAll(content);
    writeFindings("sheet.form", form, 1);
    writeFindings("sheet.content", content, form.size() + 1);
    writeProposals(draft, all);
  }

  private String verdict(DraftReport.Checked draft) {
    return messages.say(
        "sheet.verdict-by",
        words.verdict(draft),
        words.counts(draft::count),
        messages.say("rules." + draft.rules()));
  }

  private static List<ReportedFinding> part(DraftReport.Checked draft, boolean content) {
    return draft.findings().stream()
        .filter(finding -> CONTENT.contains(Selection.chapter(finding.code())) == content)
        .toList();
  }

  private void writeGeneral(String label, String value) {
    manuscript.paragraph(messages.say(label), value.isBlank() ? messages.say("sheet.none") : value);
  }

  private void writeFindings(String title, List<ReportedFinding> findings, int first) {
    manuscript.heading(messages.say(title), TEXT.inBold());
    if (findings.isEmpty()) {
      manuscript.paragraph(messages.say("sheet.nothing"), TEXT);
      return;
    }
    XWPFTable table = manuscript.table(TABLE);
    for (int i = 0; i < COLUMNS.size(); i++) {
      Manuscript.write(
          messages.say("sheet.column." + COLUMNS.get(i)),
          CELL.inBold(),
          CENTER,
          table.getRow(0).getCell(i));
    }
    int number = first;
    for (ReportedFinding finding : findings) {
      writeFinding(number++, finding, Manuscript.row(table));
    }
    manuscript.line("", GAP, LEFT);
  }

  private void writeFinding(int number, ReportedFinding finding, XWPFTableRow row) {
    Location location = finding.place().location();
    Manuscript.write(Integer.toString(number), CELL, CENTER, row.getCell(0));
    writePlace("", location, row.getCell(1));
    for (Place place : finding.related().stream().limit(MOST_RELATED).toList()) {
      writePlace(messages.say("related") + " ", place.location(), row.getCell(1));
    }
    int more = finding.related().size() - MOST_RELATED;
    if (more > 0) {
      Manuscript.write(messages.say("related.more", more), CELL, LEFT, row.getCell(1));
    }
    Manuscript.write(
        finding.code() + " (" + words.severity(finding.severity()) + ")",
        CELL.inBold(),
        LEFT,
        row.getCell(2));
    Manuscript.write(finding.message(), CELL, LEFT, row.getCell(2));
    Manuscript.write(words.basis(finding), CELL, LEFT, row.getCell(3));
    Manuscript.write(finding.suggestion(), CELL, LEFT, row.getCell(4));
    Manuscript.write("", CELL, LEFT, row.getCell(5));
  }

  private void writePlace(String label, Location location, XWPFTableCell cell) {
    Manuscript.write(label + words.where(location), CELL, LEFT, cell);
    if (!location.quote().isBlank()) {
      Manuscript.write("“" + cut(location.quote().strip()) + "”", CELL.inItalics(), LEFT, cell);
    }
  }

  private static String cut(String quote) {
    return quote.codePointCount(0, quote.length()) <= LONGEST_QUOTE
        ? quote
        : quote.substring(0, quote.offsetByCodePoints(0, LONGEST_QUOTE)) + "…";
  }

  /** Errors first, then warnings, then whether the draft may be signed. */
  private void writeProposals(DraftReport.Checked draft, List<ReportedFinding> findings) {
    manuscript.heading(messages.say("sheet.proposals"), TEXT.inBold());
    for (Severity severity : Severity.values()) {
      String numbers = numbers(severity, findings);
      if (!numbers.isEmpty()) {
        manuscript.paragraph(messages.say("sheet.proposal." + ReportWords.name(severity)), numbers);
      }
    }
    String advice =
        !draft.passes()
            ? "sheet.advice.mend"
            : draft.count(Severity.WARNING) > 0 ? "sheet.advice.consider" : "sheet.advice.sign";
    manuscript.paragraph(messages.say("sheet.advice"), messages.say(advice));
  }

  private static String numbers(Severity severity, List<ReportedFinding> findings) {
    return IntStream.range(0, findings.size())
        .filter(i -> findings.get(i).severity() == severity)
        .mapToObj(i -> Integer.toString(i + 1))
        .collect(Collectors.joining(", "));
  }

  private void writeOpinion() {
    manuscript.heading(messages.say("sheet.opinion"), TEXT.inBold());
    manuscript.dots();
    manuscript.dots();
    manuscript.paragraph(messages.say("sheet.choices"), TEXT);
    manuscript.paragraph(messages.say("sheet.made-by", Version.current()), CELL.inItalics());
  }

  private void writeSignature() {
    XWPFTableRow row = manuscript.columns(HALF, Manuscript.WIDTH - HALF).getRow(0);
    XWPFTableCell left = row.getCell(0);
    XWPFTableCell right = row.getCell(1);
    Manuscript.write(messages.say("sheet.recipients"), TEXT.withLine(), LEFT, left);
    Manuscript.write("- " + BLANK + ",", CELL, LEFT, left);
    Manuscript.write(messages.say("sheet.archive", BLANK), CELL, LEFT, left);
    Manuscript.write(messages.say("sheet.reviewer"), TEXT.inBold(), CENTER, right);
    Manuscript.write(messages.say("sheet.sign"), TEXT.inItalics(), CENTER, right);
    for (int i = 0; i < LINES_FOR_A_NAME; i++) {
      Manuscript.write("", TEXT, CENTER, right);
    }
    Manuscript.write(BLANK, TEXT.inBold(), CENTER, right);
    manuscript.line("", GAP, LEFT);
  }
}
