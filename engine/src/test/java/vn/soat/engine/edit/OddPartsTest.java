package vn.soat.engine.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.soat.engine.document.Correction;
import vn.soat.engine.document.Document;
import vn.soat.engine.document.Paragraph;
import vn.soat.engine.document.Span;
import vn.soat.engine.edit.Corrections.Corrected;
import vn.soat.engine.read.DraftReader;
import vn.soat.engine.read.UnreadableDraftException;

/** Parts as few programs write them. */
class OddPartsTest {

  private static final LocalDateTime WHEN = LocalDateTime.of(2026, 6, 8, 14, 30);
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String MAIN = "word/document.xml";
  private static final String START = "<w:commentRangeStart w:id=\"1\"/>";
  private static final String END =
      "<w:commentRangeEnd w:id=\"1\"/><w:r><w:commentReference w:id=\"1\"/></w:r>";

  @ParameterizedTest
  @CsvSource({"UTF-8,false", "UTF-8,true", "UTF-16LE,true", "UTF-16BE,true", "ISO-8859-1,false"})
  void everyEncodingIsKept(String encoding, boolean marked) throws Exception {
    Charset charset = Charset.forName(encoding);
    String declared = charset.name().startsWith("UTF-16") ? "UTF-16" : encoding;
    String text =
        (marked ? "\uFEFF" : "")
            + "<?xml version=\"1.0\" encoding=\"%s\"?>\r\n".formatted(declared)
            + document("w", "<w:p><w:r><w:t>ngày 8 th&#225;ng &amp; năm</w:t></w:r></w:p>");
    if (encoding.startsWith("ISO")) {
      text = text.replace("ă", "&#259;");
    }
    byte[] file = docx(text.getBytes(charset));
    assertComment(file, "th\u00E1ng &");
    assertThat(words(correct(file, "8", "08").file())).isEqualTo("ngày 08 tháng & năm");
    assertThat(words(correct(file, "năm", "quý ế").file())).isEqualTo("ngày 8 tháng & quý ế");
  }

  @ParameterizedTest
  @CsvSource({"w", "x", "''"})
  void everyPrefixIsKept(String prefix) throws Exception {
    String p = prefix.isEmpty() ? "" : prefix + ":";
    String body = "<§p><§r><§t>ngày 8 tháng</§t></§r></§p><§p/>".replace("§", p);
    byte[] file = docx(document(prefix, body).getBytes(StandardCharsets.UTF_8));
    assertComment(file, "8");
    assertThat(words(correct(file, "8", "08").file())).isEqualTo("ngày 08 tháng");
  }

  @Test
  void blanksThatAreNotShownStayHidden() throws Exception {
    byte[] file = docx("<w:p><w:r><w:t>  ngày 8 tháng  </w:t></w:r></w:p>");
    assertThat(words(file)).isEqualTo("ngày 8 tháng");
    assertComment(file, "8");
    assertComment(file, "ngày");
    assertThat(words(correct(file, "8", "08").file())).isEqualTo("ngày 08 tháng");
    assertThat(words(correct(file, "ngày", "Ngày").file())).isEqualTo("Ngày 8 tháng");
  }

  @Test
  void aWordInSeveralRunsIsMendedInTheLookOfTheFirst() throws Exception {
    byte[] file =
        docx(
            "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>ngày 0</w:t></w:r><w:proofErr w:type=\"spellStart\"/>"
                + "<w:r><w:t>8/0</w:t><w:t>6</w:t></w:r></w:p>");
    Corrected corrected = correct(file, "08/06", "8/6");
    assertThat(words(corrected.file())).isEqualTo("ngày 8/6");
    assertThat(main(corrected.file()))
        .contains("<w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">8/</w:t></w:r></w:ins>");
  }

  @Test
  void aLostWordIsPutBetweenTheOthers() throws Exception {
    byte[] file = docx("<w:p><w:r><w:t>các chi trực thuộc</w:t></w:r></w:p>");
    Corrected corrected = correct(file, "chi trực thuộc", "chi bộ trực thuộc");
    assertThat(words(corrected.file())).isEqualTo("các chi bộ trực thuộc");
    assertThat(main(corrected.file())).contains("bộ ").doesNotContain("<w:del ");
  }

  @Test
  void whatIsNotCertainIsLeft() throws Exception {
    assertRefused("<w:ins w:id=\"1\"><w:r><w:t>8</w:t></w:r></w:ins>", Refusal.TRACKED);
    assertRefused(
        "<w:fldSimple w:instr=\"REF a\"><w:r><w:t>8</w:t></w:r></w:fldSimple>", Refusal.FIELD);
    assertRefused(
        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/>"
            + "</w:r><w:r><w:t>8</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>",
        Refusal.FIELD);
    assertRefused(
        "<w:sdt><w:sdtPr><w:dataBinding/></w:sdtPr><w:sdtContent><w:r><w:t>8</w:t></w:r>"
            + "</w:sdtContent></w:sdt>",
        Refusal.FIELD);
    assertThat(
            correct(
                    docx("<w:p><w:r><w:rPr><w:caps/></w:rPr><w:t>tm</w:t></w:r></w:p>"),
                    "TM",
                    "T/M")
                .outcomes())
        .extracting(Corrections.Outcome::refusal)
        .containsExactly(Refusal.SHOWN_OTHERWISE);
  }

  @Test
  void ofTwoThatMeetTheFirstIsMade() throws Exception {
    byte[] file = docx("<w:p><w:r><w:t>ngày 8 tháng</w:t></w:r></w:p>");
    Paragraph paragraph = new DraftReader().read(file).paragraph(1);
    Corrected corrected =
        Corrections.make(
            file,
            List.of(
                new Correction(paragraph.span(5, 12), "9 quý"),
                new Correction(paragraph.span(0, 6), "năm 7")),
            WHEN);
    assertThat(words(corrected.file())).isEqualTo("năm 7 tháng");
    assertThat(corrected.outcomes())
        .extracting(Corrections.Outcome::refusal)
        .containsExactly(null, Refusal.OVERLAP);
  }

  @Test
  void noTwoDeletionsStandSideBySide() throws Exception {
    byte[] file = docx("<w:p><w:r><w:t>ngày  8 tháng 6</w:t></w:r></w:p>");
    Paragraph paragraph = new DraftReader().read(file).paragraph(1);
    Correction blank = new Correction(paragraph.span(4, 6), " ");

    assertThat(refusals(file, blank, new Correction(paragraph.span(6, 7), "08")))
        .containsExactly(null, Refusal.OVERLAP);
    assertThat(refusals(file, blank, new Correction(paragraph.span(8, 13), "quý")))
        .containsExactly(null, null);
    assertThat(refusals(file, blank, new Correction(paragraph.span(6, 6), "0")))
        .containsExactly(null, null);
    assertThat(
            refusals(
                file,
                new Correction(paragraph.span(0, 5), "Ngày "),
                new Correction(paragraph.span(4, 6), " ")))
        .containsExactly(null, null);
  }

  private static List<Refusal> refusals(byte[] file, Correction... corrections) throws Exception {
    return Corrections.make(file, List.of(corrections), WHEN).outcomes().stream()
        .map(Corrections.Outcome::refusal)
        .toList();
  }

  @Test
  void aCommentOnWordsInATextBoxStandsOnTheBox() throws Exception {
    String words = "<w:txbxContent><w:p><w:r><w:t>ngày 8</w:t></w:r></w:p></w:txbxContent>";
    String box =
        "<w:r><mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">"
            + "<mc:Choice xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " Requires=\"wps\"><w:drawing><wps:txbx>§</wps:txbx></w:drawing></mc:Choice>"
            + "<mc:Fallback><w:pict>§</w:pict></mc:Fallback></mc:AlternateContent></w:r>";
    byte[] file = docx("<w:p>" + box.replace("§", words) + "<w:r><w:t>quý</w:t></w:r></w:p>");
    assertThat(words(file)).isEqualTo("ngày 8");
    assertThat(main(assertComment(file, "8", "")))
        .contains(START + box.replace("§", words) + END + "<w:r><w:t>quý</w:t></w:r></w:p>");
  }

  @Test
  void aCommentOnWordsInAFieldStandsOnTheField() throws Exception {
    String field =
        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>ngày 8</w:t></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    byte[] file = docx("<w:p>" + field + "</w:p>");
    assertThat(main(assertComment(file, "8", "ngày 8"))).contains(START + field + END);
  }

  @Test
  void theMarkOfACommentInAControlThatHoldsAParagraphStandsBehindIt() throws Exception {
    String control = "<w:sdt><w:sdtContent><w:p>§</w:p></w:sdtContent></w:sdt>";
    String words = "<w:r><w:t>ngày 8</w:t></w:r>";
    byte[] file =
        docx(control.replace("§", words).repeat(2) + "<w:p><w:r><w:t>quý</w:t></w:r></w:p>");
    String mark = "<w:r><w:commentReference w:id=\"1\"/></w:r>";
    assertThat(main(assertComment(file, "ngày 8")))
        .contains(
            control.replace("§", START + words + END.replace(mark, ""))
                + control.replace("§", words)
                + "<w:p>"
                + mark
                + "<w:r><w:t>quý");
  }

  @Test
  void whatIsMissingBehindAControlIsToldBehindIt() throws Exception {
    String control = "<w:sdt><w:sdtContent><w:r><w:t>ngày 8</w:t></w:r></w:sdtContent></w:sdt>";
    byte[] file = docx("<w:p>" + control + "</w:p>");
    Note missing = new Note(new Span(1, 6, 6, ""), List.of("Thiếu."));
    assertThat(main(Annotations.add(file, List.of(missing), WHEN)))
        .contains("<w:p>" + control + START + END + "</w:p>");
  }

  @Test
  void commentsOfPeopleStay() throws Exception {
    byte[] file =
        docx(
            "<w:p><w:commentRangeStart w:id=\"1\"/><w:r><w:t>ngày 8</w:t></w:r>"
                + "<w:commentRangeEnd w:id=\"1\"/><w:r><w:commentReference w:id=\"1\"/></w:r></w:p>",
            "<w:comments xmlns:w=\"%s\"><w:comment w:id=\"1\" w:author=\"Lan\"><w:p/></w:comment></w:comments>"
                .formatted(WORD));
    byte[] copy = assertComment(file, "8");
    assertThat(new DraftReader().read(copy).traces().comments()).isEqualTo(1);
    assertThat(
            new String(Opened.of(copy).entries().get("word/comments.xml"), StandardCharsets.UTF_8))
        .contains("\"Lan\"", "\"soát\"");
  }

  @Test
  void commentsGoFromAFileThatWasWrittenSince() throws Exception {
    byte[] file = docx("<w:p><w:r><w:t>ngày 8</w:t></w:r></w:p>");
    byte[] copy = Annotations.add(file, List.of(note(file, "8")), WHEN);
    Map<String, byte[]> entries = new LinkedHashMap<>(Opened.of(copy).entries());
    entries.put(MAIN, main(copy).replace("ngày", "Ngày").getBytes(StandardCharsets.UTF_8));
    Annotations.Stripped stripped = Annotations.remove(zip(entries));
    assertThat(stripped.exact()).isFalse();
    assertThat(stripped.comments()).isEqualTo(1);
    assertThat(words(stripped.file())).isEqualTo("Ngày 8");
    assertThat(main(stripped.file())).doesNotContain("comment");
    assertThat(Opened.of(stripped.file()).entries()).doesNotContainKey(Ledger.PART);
    assertThat(Annotations.remove(stripped.file()).comments()).isZero();
  }

  @Test
  void commentsGoThoughTheLedgerLies() throws Exception {
    byte[] copy = withLedger("before=\"", "before=\"0");

    Annotations.Stripped stripped = Annotations.remove(copy);
    assertThat(stripped.exact()).isFalse();
    assertThat(words(stripped.file())).isEqualTo("ngày 8");
    assertThat(main(stripped.file())).doesNotContain("comment");
  }

  @ParameterizedTest
  @CsvSource({"at=, put=", "put=\", put=\"x", "part name=, part kind=", "added name=, added kind="})
  void aBrokenLedgerIsToldApart(String sound, String broken) throws Exception {
    byte[] copy = withLedger(sound, broken);

    assertThatExceptionOfType(UnreadableDraftException.class)
        .isThrownBy(() -> Annotations.remove(copy))
        .withMessageContaining("corrupt: " + Ledger.PART);
  }

  private static byte[] withLedger(String sound, String other) throws Exception {
    byte[] file = docx("<w:p><w:r><w:t>ngày 8</w:t></w:r></w:p>");
    byte[] copy = Annotations.add(file, List.of(note(file, "8")), WHEN);
    Map<String, byte[]> entries = new LinkedHashMap<>(Opened.of(copy).entries());
    String ledger = new String(entries.get(Ledger.PART), StandardCharsets.UTF_8);
    assertThat(ledger).contains(sound);
    entries.put(Ledger.PART, ledger.replace(sound, other).getBytes(StandardCharsets.UTF_8));
    return zip(entries);
  }

  @Test
  void onlyTheWordsThatDifferAreChanged() throws Exception {
    byte[] file = docx("<w:p><w:r><w:t>thực hiện ngày 8 tháng 6</w:t></w:r></w:p>");

    assertThat(narrowed(file, "ngày 8 tháng 6", "ngày 08 tháng 6")).isEqualTo("8 → 08");
    assertThat(narrowed(file, "thực hiện ngày", "Thực hiện ngày")).isEqualTo("thực → Thực");
    assertThat(narrowed(file, "tháng 6", "tháng 06")).isEqualTo("6 → 06");
    assertThat(narrowed(file, "8 tháng 6", "8 6")).isEqualTo("tháng  → ");
    assertThat(narrowed(file, "8 tháng", "8 8 tháng")).isEqualTo(" → 8 ");
  }

  @Test
  void wordsOfSeveralLooksKeepThem() throws Exception {
    byte[] file =
        docx(
            "<w:p><w:r><w:t xml:space=\"preserve\">Gửi </w:t></w:r><w:r><w:rPr><w:b/></w:rPr>"
                + "<w:t>chi bộ</w:t></w:r><w:r><w:t xml:space=\"preserve\"> , 𝔸𝔸 và</w:t></w:r></w:p>");

    assertThat(narrowed(file, "bộ ,", "bộ,")).isEqualTo("  → ");
    assertThat(narrowed(file, "bộ ,", "bộ: ,")).isEqualTo("bộ → bộ:");
    assertThat(narrowed(file, "bộ , 𝔸", "tổ , 𝔹")).isEqualTo("bộ , 𝔸 → tổ , 𝔹");
    assertThat(narrowed(file, "bộ , 𝔸𝔸", "bộ, 𝔸𝔹")).isEqualTo(" , 𝔸𝔸 → , 𝔸𝔹");
    assertThat(main(correct(file, "bộ ,", "bộ,").file()))
        .contains("<w:r><w:rPr><w:b/></w:rPr><w:t>chi bộ</w:t></w:r><w:del ")
        .doesNotContain("<w:ins ");
  }

  @ParameterizedTest
  @CsvSource({"w:drawing", "w:pict", "w:footnoteReference"})
  void whatStandsAmongWordsStaysInItsPlace(String shown) throws Exception {
    byte[] file =
        docx(
            "<w:p><w:r><w:t xml:space=\"preserve\">ngày </w:t></w:r><w:r><%s/></w:r>"
                    .formatted(shown)
                + "<w:r><w:t>, tháng</w:t></w:r></w:p>");

    assertThat(narrowed(file, "ngày , tháng", "ngày, tháng")).isEqualTo("  → ");
    assertThat(narrowed(file, "ngày ,", "Ngày ,")).isEqualTo("ngày → Ngày");
    assertThat(correct(file, "ngày ,", "quý:").outcomes())
        .extracting(Corrections.Outcome::refusal)
        .containsExactly(Refusal.MIXED);
    assertThat(main(correct(file, "ngày ,", "ngày,").file()))
        .contains("</w:del><w:r><%s/></w:r><w:r><w:t>, tháng".formatted(shown))
        .doesNotContain("<w:ins ");
  }

  private static String narrowed(byte[] file, String words, String right) throws Exception {
    Correction made = correct(file, words, right).outcomes().get(0).words();
    return made.span().text() + " → " + made.words();
  }

  @Test
  void wordsAreTakenOutAndPutInAtEveryPlace() throws Exception {
    byte[] file = docx("<w:p><w:r><w:t>một hai ba</w:t></w:r></w:p>");

    assertThat(words(correct(file, "hai ba", "ba").file())).isEqualTo("một ba");
    assertThat(words(correct(file, "một hai", "hai").file())).isEqualTo("hai ba");
    assertThat(words(correct(file, "một", "không một").file())).isEqualTo("không một hai ba");
    assertThat(words(correct(file, "ba", "ba bốn").file())).isEqualTo("một hai ba bốn");
  }

  @Test
  void whatStandsBesideTheWordsInTheirRunStays() throws Exception {
    byte[] file = docx("<w:p><w:r><w:tab/><w:t>một</w:t><w:tab/><w:t>hai</w:t><w:br/></w:r></w:p>");

    assertThat(words(correct(file, "một", "ba").file())).isEqualTo("\tba\thai\n");
    assertThat(words(correct(file, "hai", "ba").file())).isEqualTo("\tmột\tba\n");
    assertComment(file, "một");
    assertComment(file, "hai");
    assertComment(file, "một\thai");
    assertThat(correct(file, "một\thai", "một hai").outcomes())
        .extracting(Corrections.Outcome::refusal)
        .containsExactly(Refusal.MIXED);
  }

  @Test
  void ofWordsThatTwoElementsHoldNoneIsMended() throws Exception {
    byte[] file =
        docx(
            "<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr><w:r><w:t"
                + " xml:space=\"preserve\">ngày 8 </w:t></w:r>"
                + "</w:p><w:p><w:r><w:t>tháng</w:t></w:r></w:p>");

    assertThat(words(file)).isEqualTo("ngày 8 tháng");
    assertThat(correct(file, "8 tháng", "quý").outcomes())
        .extracting(Corrections.Outcome::refusal)
        .containsExactly(Refusal.PARAGRAPHS);
    assertThat(words(correct(file, "tháng", "quý").file())).isEqualTo("ngày 8 quý");
    assertThat(words(correct(file, "8", "08").file())).isEqualTo("ngày 08 tháng");
    assertComment(file, "8 tháng");
  }

  @Test
  void aPlaceInAnEmptyParagraphTakesAComment() throws Exception {
    for (String empty : List.of("<w:p/>", "<w:p w:id=\"7\" />", "<w:p><w:pPr/></w:p>")) {
      byte[] file = docx(empty + "<w:p><w:r><w:t>a</w:t></w:r></w:p>");
      byte[] copy = Annotations.add(file, List.of(new Note(Span.at(1), List.of("Thiếu."))), WHEN);

      assertThat(Opened.of(copy).commented(MAIN)).containsEntry("Thiếu.", "");
      assertThat(words(copy)).isEmpty();
      assertThat(Annotations.remove(copy).exact()).isTrue();
    }
  }

  @Test
  void aDecomposedLetterIsMendedWhole() throws Exception {
    byte[] file = docx("<w:p><w:r><w:t>ngày tha\u0301ng</w:t></w:r></w:p>");

    assertThat(words(correct(file, "tháng", "quý").file())).isEqualTo("ngày quý");
    assertThat(main(correct(file, "tháng", "quý").file())).contains("tha\u0301ng</w:delText>");
    assertComment(file, "tháng");
  }

  @Test
  void whatIsChosenOrCountedIsNotCut() throws Exception {
    assertRefused(
        "<mc:AlternateContent"
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">"
            + "<mc:Choice Requires=\"wps\"><w:r><w:t>8</w:t></w:r></mc:Choice>"
            + "<mc:Fallback><w:r><w:t>9</w:t></w:r></mc:Fallback></mc:AlternateContent>",
        Refusal.MIXED);
    assertRefused(
        "<m:oMath xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\">"
            + "<m:r><m:rPr/><m:t>8</m:t></m:r></m:oMath>",
        Refusal.MIXED);
  }

  @Test
  void wordsOfATextBoxAreMendedToo() throws Exception {
    byte[] file =
        docx(
            "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:fldChar"
                + " w:fldCharType=\"separate\"/></w:r><w:r><w:pict><v:shape"
                + " xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:textbox><w:txbxContent><w:p><w:r><w:t>ngày"
                + " 8</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
                + "<w:r><w:t>tháng</w:t></w:r></w:p>");

    assertThat(words(correct(file, "8", "08").file())).isEqualTo("ngày 08");
    assertComment(file, "8", "");
  }

  @Test
  void aFieldEndsWhereItEnds() throws Exception {
    String field =
        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:fldChar"
            + " w:fldCharType=\"separate\"/></w:r><w:r><w:t>7</w:t></w:r>";
    String end = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    String words = "<w:r><w:t>ngày 8</w:t></w:r></w:p>";

    assertThat(words(correct(docx("<w:p>" + field + end + words), "8", "08").file()))
        .isEqualTo("7ngày 08");
    assertThat(words(correct(docx("<w:p>" + end + words), "8", "08").file())).isEqualTo("ngày 08");
    assertThat(correct(docx("<w:p>" + field + field + end + words), "8", "08").outcomes())
        .extracting(Corrections.Outcome::refusal)
        .containsExactly(Refusal.FIELD);
  }

  @Test
  void lettersAreFoundHoweverTheyAreWritten() throws Exception {
    byte[] file = docx("<w:p><w:r><w:t>&#x1D538;&lt;ngày\r\n8&apos;&#120120;</w:t></w:r></w:p>");

    assertThat(words(file)).isEqualTo("𝔸<ngày 8'𝔸");
    assertThat(words(correct(file, "𝔸<ngày 8'𝔸", "𝔸<Ngày 8'𝔸").file()))
        .isEqualTo("𝔸<Ngày 8'𝔸");
    assertComment(file, "8");
    assertComment(file, "'𝔸");
  }

  @Test
  void annotatingTwiceIsAnnotatingOnce() throws Exception {
    byte[] file = docx("<w:p><w:r><w:t>ngày 8</w:t></w:r></w:p>");
    byte[] once = Annotations.add(file, List.of(note(file, "8")), WHEN);
    assertThat(Annotations.add(once, List.of(note(file, "8")), WHEN)).isEqualTo(once);
  }

  private static void assertRefused(String runs, Refusal refusal) throws Exception {
    byte[] file = docx("<w:p><w:r><w:t>ngày </w:t></w:r>" + runs + "</w:p>");
    Corrected corrected = correct(file, "8", "08");
    assertThat(corrected.file()).isEqualTo(file);
    assertThat(corrected.outcomes())
        .extracting(Corrections.Outcome::refusal)
        .containsExactly(refusal);
    assertComment(file, "8");
  }

  private static byte[] assertComment(byte[] file, String words) throws Exception {
    return assertComment(file, words, words);
  }

  private static byte[] assertComment(byte[] file, String words, String commented)
      throws Exception {
    byte[] copy = Annotations.add(file, List.of(note(file, words)), WHEN);
    assertThat(Opened.of(copy).commented(MAIN)).containsEntry("Sai.", commented);
    assertThat(Opened.of(copy).faults(MAIN)).isEmpty();
    assertThat(words(copy)).isEqualTo(words(file));
    Annotations.Stripped stripped = Annotations.remove(copy);
    assertThat(stripped.exact()).isTrue();
    assertThat(Opened.of(stripped.file()).entries().get(MAIN))
        .isEqualTo(Opened.of(file).entries().get(MAIN));
    return copy;
  }

  private static Note note(byte[] file, String words) throws UnreadableDraftException {
    return new Note(span(file, words), List.of("Sai."));
  }

  private static Corrected correct(byte[] file, String words, String right)
      throws UnreadableDraftException {
    return Corrections.make(file, List.of(new Correction(span(file, words), right)), WHEN);
  }

  private static Span span(byte[] file, String words) throws UnreadableDraftException {
    Paragraph paragraph = new DraftReader().read(file).paragraph(1);
    int start = paragraph.text().indexOf(words);
    return paragraph.span(start, start + words.length());
  }

  private static String words(byte[] file) throws UnreadableDraftException {
    Document document = new DraftReader().read(file);
    return document.paragraph(1).text();
  }

  private static String main(byte[] file) {
    return new String(Opened.of(file).entries().get(MAIN), StandardCharsets.UTF_8);
  }

  private static String document(String prefix, String body) {
    String p = prefix.isEmpty() ? "" : prefix + ":";
    return "<§document xmlns%s=\"%s\"><§body>%s</§body></§document>"
        .formatted(prefix.isEmpty() ? "" : ":" + prefix, WORD, body)
        .replace("§", p);
  }

  static byte[] docx(String body, String... comments) {
    return docx(document("w", body).getBytes(StandardCharsets.UTF_8), comments);
  }

  private static byte[] docx(byte[] main, String... comments) {
    String types = "http://schemas.openxmlformats.org/package/2006/content-types";
    String relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
    String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        "<Types xmlns=\"%s\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>"
            .formatted(types)
            .getBytes(StandardCharsets.UTF_8));
    String relationship =
        "<Relationships xmlns=\"%s\"><Relationship Id=\"r1\" Type=\"%s%s\" Target=\"%s\"/></Relationships>";
    parts.put(
        "_rels/.rels",
        relationship
            .formatted(relationships, office, "officeDocument", MAIN)
            .getBytes(StandardCharsets.UTF_8));
    parts.put(MAIN, main);
    for (String part : comments) {
      parts.put("word/comments.xml", part.getBytes(StandardCharsets.UTF_8));
      parts.put(
          "word/_rels/document.xml.rels",
          relationship
              .formatted(relationships, office, "comments", "comments.xml")
              .getBytes(StandardCharsets.UTF_8));
    }
    return zip(parts);
  }

  static byte[] zip(Map<String, byte[]> entries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    return bytes.toByteArray();
  }
}
