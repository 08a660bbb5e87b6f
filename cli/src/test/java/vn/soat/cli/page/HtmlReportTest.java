package vn.soat.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.soat.cli.Messages;
import vn.soat.cli.report.DraftReport;
import vn.soat.cli.report.Report;
import vn.soat.cli.report.Selection;
import vn.soat.engine.finding.Language;
import vn.soat.fixtures.Component;
import vn.soat.fixtures.Plan;
import vn.soat.fixtures.Plans;

/** The page as it is written. */
class HtmlReportTest {

  private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
  private static final Pattern LINK = Pattern.compile(" href=\"([^\"]*)\"");
  private static final Pattern TAG = Pattern.compile("<[a-zA-Z][^>]*>");

  /** What people write who want a page to do something. */
  private static final List<String> HOSTILE =
      List.of(
          "<script>alert(1)</script>",
          "\"><img src=x onerror=alert(1)>",
          "' onmouseover='alert(1)",
          "</title></style></svg><svg onload=alert(1)>",
          "<!-- ]]> &lt;b&gt; {{1}} ${1} @raw");

  @Test
  void everyLinkLeadsSomewhereAndNoNameIsGivenTwice() throws IOException {
    for (Language language : Language.values()) {
      List<DraftReport> drafts = new ArrayList<>();
      for (Plan plan : Plans.all()) {
        drafts.add(Checked.draft(plan.name() + ".docx", plan, language));
        assertLinked(page(language, drafts.get(drafts.size() - 1)));
      }
      assertLinked(page(language, drafts.toArray(DraftReport[]::new)));
    }
  }

  private static void assertLinked(String page) {
    List<String> ids = all(ID, page);
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(all(LINK, page))
        .allMatch(link -> link.startsWith("#") && ids.contains(link.substring(1)));
  }

  @Test
  void everyFindingIsListedNotedAndMarked() throws IOException {
    for (Plan plan : Plans.faulty()) {
      DraftReport.Checked draft = Checked.draft("x.docx", plan, Language.VI);
      List<String> ids = all(ID, page(Language.VI, draft));
      for (int number = 1; number <= draft.findings().size(); number++) {
        assertThat(ids).contains("l1-" + number, "f1-" + number, "w1-" + number);
      }
    }
  }

  @Test
  void theWordsOfADraftAreNothingButWords() throws IOException {
    for (String words : HOSTILE) {
      Plan plan =
          Plans.named("hd05-phong-chong-ma-tuy")
              .with(Component.NUMBER, "Số: 27 - KH/ĐU " + words)
              .with(Component.SUBJECT, words)
              .replacing("Công an xã", "Công an xã " + words)
              .replacing("(qua Ban Xây dựng Đảng) trước", words + " (qua Ban Xây dựng Đảng) trước");
      String plain =
          page(
              Language.VI,
              Checked.draft("x.docx", Plans.named("hd05-phong-chong-ma-tuy"), Language.VI));
      String page = page(Language.VI, Checked.draft(words + ".docx", plan, Language.VI));
      assertThat(names(page)).as(words).isSubsetOf(names(plain));
      assertThat(all(TAG, page)).noneMatch(tag -> tag.matches("(?s).* on\\w+=.*"));
      assertThat(all(LINK, page)).allMatch(link -> link.startsWith("#"));
      assertThat(page).contains("27 - KH/ĐU");
    }
  }

  /** The elements of a page with the names of their attributes. */
  private static List<String> names(String page) {
    String body = page.substring(page.indexOf("</style>"));
    return all(TAG, body).stream()
        .map(tag -> tag.replaceAll("\"[^\"]*\"", "\"\""))
        .filter(tag -> !tag.contains("class") && !tag.contains("id="))
        .distinct()
        .toList();
  }

  @Test
  void whatHidesInADraftIsShown() throws IOException {
    Plan plan = Plan.parse("[body]\nĐoạn có \u202Echữ ngược\u202C và\u200B chữ ẩn.\n");
    String page = page(Language.VI, Checked.draft("tên\u202Excod.exe", plan, Language.VI));
    assertThat(page)
        .contains("tên⟨U+202E⟩xcod.exe", "⟨U+202E⟩chữ ngược⟨U+202C⟩ và⟨U+200B⟩")
        .doesNotContain("\u202E", "\u202C", "\u200B");
  }

  @Test
  void draftsThatWereNotJudgedAreToldWithTheReason() throws IOException {
    String page =
        page(
            Language.EN,
            Checked.draft("đúng.docx", Plans.spotless().get(0), Language.EN),
            new DraftReport.Unreadable("khóa.docx", "ab", "encrypted", "It has a password."),
            new DraftReport.Failed("hỏng.docx", null, "Rule TT-07 failed.", new Error()));
    assertThat(page)
        .contains("<html lang=\"en\">", "3 drafts", "It has a password.", "Rule TT-07 failed.")
        .containsPattern("✓</span> pass")
        .containsPattern("✗</span> unreadable")
        .contains("Not judged TH-09");
  }

  @Test
  void theSameDraftGivesTheSameBytes() throws IOException {
    Plan plan = Plans.faulty().get(0);
    assertThat(page(Language.VI, Checked.draft("x.docx", plan, Language.VI)))
        .isEqualTo(page(Language.VI, Checked.draft("x.docx", plan, Language.VI)));
  }

  @Test
  void thePolicyAllowsTheStylesheetAndNothingElse() throws IOException {
    String page = page(Language.VI, Checked.draft("x.docx", Plans.faulty().get(0), Language.VI));
    assertThat(page)
        .contains("content=\"default-src &#39;none&#39;; style-src &#39;sha256-")
        .doesNotContain("<script", " style=", "http:", "https:");
  }

  @Test
  void findingsOfEveryChapterCanBeLeftOut() {
    String styles = Page.of(Messages.in(Language.VI), "", "report.css").styles();
    assertThat(Checked.RULES.rules())
        .extracting(rule -> Selection.chapter(rule.code()))
        .allSatisfy(
            chapter -> {
              assertThat(styles)
                  .contains(
                      "#c-%1$s:not(:checked)) :is(li, .note, .ref).c-%1$s".formatted(chapter),
                      "#c-%1$s:not(:checked)) :is(.mark, .proof).c-%1$s".formatted(chapter));
              assertThat(Messages.in(Language.VI).knows("chapter." + chapter)).isTrue();
            });
  }

  private static String page(Language language, DraftReport... drafts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new HtmlReport(Messages.in(language)).write(new Report(List.of(drafts)), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static List<String> all(Pattern pattern, String page) {
    return pattern
        .matcher(page)
        .results()
        .map(match -> match.groupCount() == 0 ? match.group() : match.group(1))
        .toList();
  }
}
