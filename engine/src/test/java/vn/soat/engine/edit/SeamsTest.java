package vn.soat.engine.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.soat.engine.document.Correction;
import vn.soat.engine.document.Paragraph;
import vn.soat.engine.document.Span;
import vn.soat.engine.read.DraftReader;

/**
 * Where a part is cut for comments and corrections. Parts are written without the prefix {@code w},
 * {@code t_} for a text whose blanks are kept, {@code [ ]} for the ends of a comment's range and
 * {@code *} for its mark, with the mark's look in braces.
 */
class SeamsTest {

  private static final LocalDateTime WHEN = LocalDateTime.of(2026, 6, 8, 14, 30);
  private static final Pattern MARK =
      Pattern.compile("<r>((?:<rPr>(?:(?!<r>).)*</rPr>)?)<commentReference w:id=\"1\"/></r>");

  private static byte[] file(String body) {
    return OddPartsTest.docx(
        body.replaceAll("<(t|delText)_>", "<$1 xml:space=\"preserve\">")
            .replaceAll("<(/?)(\\w+)(?=[ />])", "<$1w:$2"));
  }

  private static String body(byte[] file) {
    String main =
        new String(Opened.of(file).entries().get("word/document.xml"), StandardCharsets.UTF_8);
    String body =
        main.substring(main.indexOf("<w:body>") + 8, main.indexOf("</w:body>"))
            .replace("<w:", "<")
            .replace("</w:", "</")
            .replaceAll("<(t|delText) xml:space=\"preserve\">", "<$1_>")
            .replaceAll("<(ins|del) [^>]*>", "<$1>")
            .replace("<commentRangeStart w:id=\"1\"/>", "[")
            .replace("<commentRangeEnd w:id=\"1\"/>", "]");
    return MARK.matcher(body)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    found.group(1).isEmpty() ? "*" : "*{" + found.group(1) + "}"));
  }

  private static Span span(byte[] file, String words) throws Exception {
    Paragraph paragraph = new DraftReader().read(file).paragraph(1);
    int start = paragraph.text().indexOf(words);
    return paragraph.span(start, start + words.length());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <p><r><t>ngày 8</t></r></p> | ngày 8 | <p>[<r><t>ngày 8</t></r>]*</p>
          <p><r><t>ngày 8</t></r></p> | 8 | <p><r><t_>ngày </t></r>[<r><t_>8</t></r>]*</p>
          <p><r><t>ngày 8</t></r></p> | ngày | <p>[<r><t_>ngày</t></r>]*<r><t_> 8</t></r></p>
          # Blanks that are not shown must not be shown by the cut.
          <p><r><t>  ngày 8  </t></r></p> | 8 | <p><r><t_>ngày </t></r>[<r><t_>8</t></r>]*</p>
          <p><r><t>  ngày 8  </t></r></p> | ngày 8 | <p>[<r><t>  ngày 8  </t></r>]*</p>
          <p><r><t_>  ngày 8  </t></r></p> | ngày 8 | <p><r><t_>  </t></r>[<r><t_>ngày 8</t></r>]*<r><t_>  </t></r></p>
          <p><r><t xml:space="default">ngày 8</t></r></p> | 8 | <p><r><t_>ngày </t></r>[<r><t_>8</t></r>]*</p>
          # What else stands in the run stays out of the range.
          <p><r><rPr><b/></rPr><tab/><t>ngày</t><tab/></r></p> | ngày | <p><r><rPr><b/></rPr><tab/></r>[<r><rPr><b/></rPr><t>ngày</t></r>]*{<rPr><b/></rPr>}<r><rPr><b/></rPr><tab/></r></p>
          <p><r> <t>ngày</t> </r><r><t>8</t></r></p> | ngày | <p>[<r> <t>ngày</t> </r>]*<r><t>8</t></r></p>
          <p><r><t>ngày</t></r><r><t>8</t></r></p> | 8 | <p><r><t>ngày</t></r>[<r><t>8</t></r>]*</p>
          <p><r><t>ngày</t></r><r><t>8 tháng</t></r></p> | y8 | <p><r><t_>ngà</t></r>[<r><t_>y</t></r><r><t_>8</t></r>]*<r><t_> tháng</t></r></p>
          # The mark looks as the last of the words, without their tracked changes.
          <p><r><t>ngày</t></r><r><rPr><ins/><b/><rPrChange><rPr/></rPrChange><i/></rPr><t>8</t></r></p> | ngày8 | <p>[<r><t>ngày</t></r><r><rPr><ins/><b/><rPrChange><rPr/></rPrChange><i/></rPr><t>8</t></r>]*{<rPr><b/><i/></rPr>}</p>
          # Letters are cut where they are written.
          <p><r><t>a &amp; b</t></r></p> | & | <p><r><t_>a </t></r>[<r><t_>&amp;</t></r>]*<r><t_> b</t></r></p>
          <p><r><t>a &#x1EA1; b</t></r></p> | a | <p>[<r><t_>a</t></r>]*<r><t_> &#x1EA1; b</t></r></p>
          <p><r><t>a &#7841; b</t></r></p> | ạ | <p><r><t_>a </t></r>[<r><t_>&#7841;</t></r>]*<r><t_> b</t></r></p>
          <p><r><t>a &#x1ea1; b</t></r></p> | b | <p><r><t_>a &#x1ea1; </t></r>[<r><t_>b</t></r>]*</p>
          <p><r><t>a &lt;&gt;&quot;&apos; b</t></r></p> | >" | <p><r><t_>a &lt;</t></r>[<r><t_>&gt;&quot;</t></r>]*<r><t_>&apos; b</t></r></p>
          """)
  void aCommentTakesInItsWordsAlone(String part, String words, String marked) throws Exception {
    byte[] file = file(part);
    byte[] copy =
        Annotations.add(file, List.of(new Note(span(file, words), List.of("Sai."))), WHEN);

    assertThat(body(copy)).isEqualTo(marked);
    assertThat(body(Annotations.remove(copy).file())).isEqualTo(part);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <p/> | 0 | <p>[]*</p>
          <p><pPr><jc/></pPr></p> | 0 | <p><pPr><jc/></pPr>[]*</p>
          <p><pPr><rPr><b/></rPr></pPr></p> | 0 | <p><pPr><rPr><b/></rPr></pPr>[]*{<rPr><b/></rPr>}</p>
          <p><r><t>ngày 8</t></r></p> | 0 | <p>[]*<r><t>ngày 8</t></r></p>
          <p><r><t>ngày 8</t></r></p> | 4 | <p><r><t_>ngày</t></r>[]*<r><t_> 8</t></r></p>
          <p><r><t>ngày 8</t></r></p> | 6 | <p><r><t>ngày 8</t></r>[]*</p>
          <p><r><t>ngày</t></r><r><rPr><b/></rPr><t>8</t></r></p> | 4 | <p><r><t>ngày</t></r>[]*<r><rPr><b/></rPr><t>8</t></r></p>
          """)
  void aCommentOnNoWordsStandsAtItsPlace(String part, int at, String marked) throws Exception {
    Note note = new Note(new Span(1, at, at, ""), List.of("Thiếu."));
    byte[] copy = Annotations.add(file(part + "<p><r><t>a</t></r></p>"), List.of(note), WHEN);

    assertThat(body(copy)).isEqualTo(marked + "<p><r><t>a</t></r></p>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <p><r><t>ngày 8</t></r></p> | 8 | 08 | <p><r><t_>ngày </t></r><del><r><delText_>8</delText></r></del><ins><r><t_>08</t></r></ins></p>
          <p><r><t>ngày 8</t></r></p> | ngày | Ngày | <p><del><r><delText_>ngày</delText></r></del><ins><r><t_>Ngày</t></r></ins><r><t_> 8</t></r></p>
          <p><r><t>ngày</t></r></p> | ngày | quý | <p><del><r><delText>ngày</delText></r></del><ins><r><t_>quý</t></r></ins></p>
          <p><r><t>  ngày  </t></r></p> | ngày | quý | <p><del><r><delText>  ngày  </delText></r></del><ins><r><t_>quý</t></r></ins></p>
          <p><r><rPr><b/></rPr><t>ngày 8 quý</t></r></p> | 8 | 9 | <p><r><rPr><b/></rPr><t_>ngày </t></r><del><r><rPr><b/></rPr><delText_>8</delText></r></del><ins><r><rPr><b/></rPr><t_>9</t></r></ins><r><rPr><b/></rPr><t_> quý</t></r></p>
          <p><r><tab/><t>ngày</t><br/></r></p> | ngày | quý | <p><r><tab/></r><del><r><delText>ngày</delText></r></del><ins><r><t_>quý</t></r></ins><r><br/></r></p>
          <p><r><t>chi thôn</t></r></p> | chi thôn | chi bộ thôn | <p><r><t_>chi </t></r><ins><r><t_>bộ </t></r></ins><r><t_>thôn</t></r></p>
          <p><r><t>chi  bộ</t></r></p> | chi  bộ | chi bộ | <p><r><t_>chi </t></r><del><r><delText_> </delText></r></del><r><t_>bộ</t></r></p>
          """)
  void aCorrectionTakesInTheWordsThatDifferAlone(
      String part, String words, String right, String tracked) throws Exception {
    byte[] file = file(part);

    assertThat(
            body(
                Corrections.make(file, List.of(new Correction(span(file, words), right)), WHEN)
                    .file()))
        .isEqualTo(tracked);
  }
}
