package vn.soat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import vn.soat.cli.page.Browser;
import vn.soat.engine.finding.RuleBook;
import vn.soat.fixtures.Disguise;
import vn.soat.fixtures.Plans;
import vn.soat.rules.DroolsRuleBook;

/** The report for a browser as readers use it. */
class HtmlReportIT {

  @TempDir private static Path folder;

  private static Browser browser;

  /** One draft with many findings, two reports that are due on one day among them. */
  private static Path one;

  /** The same in English. */
  private static Path english;

  /** A folder with right, wrong and unreadable drafts. */
  private static Path several;

  @BeforeAll
  static void writeReports() throws IOException {
    browser = Browser.start();
    RuleBook rules = DroolsRuleBook.open();
    Path drafts = Files.createDirectory(folder.resolve("drafts"));
    Path draft = folder.resolve("phòng chống ma túy.docx");
    Disguise.PLAIN.write(Plans.named("hd05-phong-chong-ma-tuy"), draft);
    Disguise.PLAIN.write(
        Plans.named("hd36-ky-niem-thanh-lap"), drafts.resolve("<img src=x onerror=alert(1)>.docx"));
    Disguise.PLAIN.write(Plans.spotless().get(0), drafts.resolve("đúng.docx"));
    Files.createFile(drafts.resolve("rỗng.docx"));
    one = report(rules, draft, "vi", "one.html");
    english = report(rules, draft, "en", "english.html");
    several = report(rules, drafts, "vi", "several.html");
  }

  private static Path report(RuleBook rules, Path drafts, String lang, String name) {
    Path page = folder.resolve(name);
    Run run =
        Run.of(
            rules,
            new byte[0],
            "check",
            drafts.toString(),
            "--lang",
            lang,
            "--format=html=" + page);
    assertThat(page).as(run.err()).exists();
    return page;
  }

  @AfterAll
  static void closeBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void inLight() {
    browser.prefer("light");
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 375})
  void findingsLeadToTheirWordsAndBack(int width) {
    browser.open(one, width);
    List<WebElement> listed = browser.shown(".findings li a");
    assertThat(listed).hasSizeGreaterThan(4);
    for (int i = 0; i < listed.size(); i++) {
      WebElement entry = browser.shown(".findings li a").get(i);
      String number = entry.getDomAttribute("href").substring(1);
      entry.click();
      WebElement words = browser.find("#" + number);
      assertThat(browser.inView(words)).as(number).isTrue();
      assertThat(words.getDomAttribute("class")).contains("mark");
      words.click();
      WebElement note = browser.find("article:target");
      assertThat(browser.inView(note)).as(number).isTrue();
      note.findElement(By.cssSelector(".links a:last-child")).click();
      assertThat(browser.inView(browser.find("li:target"))).as(number).isTrue();
    }
  }

  @Test
  void aTimeLeadsToItsWordsAndWhatCannotBeKeptIsTold() {
    browser.open(one, 1280);
    WebElement clash = browser.find(".timeline .impossible .task");
    assertThat(browser.find(".timeline .clash text").getText()).isEqualTo("TH-03");
    clash.click();
    WebElement words = browser.find(".at:target + .mark");
    assertThat(words.getText()).isEqualTo("trước ngày 11/12/2026");
    assertThat(browser.inView(words)).isTrue();
    assertThat(browser.shown(".proof")).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 1000, 375, 320})
  void noPageIsWiderThanItsScreen(int width) {
    for (Path page : List.of(one, english, several)) {
      browser.open(page, width);
      assertThat((Long) browser.ask("document.documentElement.scrollWidth"))
          .as("%s", page)
          .isLessThanOrEqualTo(width);
    }
  }

  @Test
  void findingsAreLeftOutBySeverityAndByChapter() {
    browser.open(one, 1280);
    int all = browser.shown(".findings li").size();
    int warnings = browser.shown(".findings .s-warning").size();
    assertThat(warnings).isPositive().isLessThan(all);
    browser.find("#s-warning").click();
    assertThat(browser.shown(".findings li")).hasSize(all - warnings);
    assertThat(browser.shown(".note")).hasSize(all - warnings);
    assertThat(browser.find(".mark.s-warning").getCssValue("text-decoration-line"))
        .isEqualTo("none");
    assertThat(browser.find(".mark.s-error").getCssValue("text-decoration-line"))
        .isEqualTo("underline");
    assertThat(browser.find(".filtered").isDisplayed()).isTrue();
    browser.find("#s-warning").click();
    assertThat(browser.find(".filtered").isDisplayed()).isFalse();
    browser.find(".filters summary").click();
    int deadlines = browser.shown(".findings .c-TH").size();
    browser.find("#c-TH").click();
    assertThat(deadlines).isPositive();
    assertThat(browser.shown(".findings li")).hasSize(all - deadlines);
  }

  @Test
  void nothingIsRunAndNothingIsLoaded() {
    browser.open(several, 1280);
    assertThat(browser.ask("document.scripts.length")).isEqualTo(0L);
    assertThat(browser.ask("performance.getEntriesByType('resource').length")).isEqualTo(0L);
    assertThat(browser.find("main").getText()).contains("<img src=x onerror=alert(1)>.docx");
    assertThat(browser.driver().manage().logs().get("browser").getAll()).isEmpty();
  }

  @Test
  void theKeyboardSkipsToTheContentAndReachesEveryLink() {
    browser.open(one, 1280);
    browser.find("body").sendKeys(Keys.TAB);
    WebElement skip = browser.driver().switchTo().activeElement();
    assertThat(skip.getDomAttribute("href")).isEqualTo("#main");
    assertThat(browser.inView(skip)).isTrue();
    skip.sendKeys(Keys.ENTER);
    assertThat(browser.ask("document.activeElement.id")).isEqualTo("main");
    assertThat((List<?>) browser.ask("[...document.links].filter(link => link.tabIndex < 0)"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"error, double", "warning, wavy"})
  void onPaperMarksAreBlackAndToldApartByTheirLines(String severity, String line) {
    browser.print();
    browser.open(one, 700);
    WebElement marked = browser.find(".mark.m-" + severity);
    assertThat(marked.getCssValue("text-decoration-style")).isEqualTo(line);
    assertThat(marked.getCssValue("color")).isIn("rgb(0, 0, 0)", "rgba(0, 0, 0, 1)");
    assertThat(browser.shown(".filters")).isEmpty();
    assertThat(browser.find(".timeline").isDisplayed()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"light, 1280", "dark, 375"})
  void nothingKeepsAnyoneFromReading(String scheme, int width) {
    browser.prefer(scheme);
    for (Path page : List.of(one, english, several)) {
      browser.open(page, width);
      browser.ask("document.querySelectorAll('details').forEach(one => one.open = true)");
      assertThat(new AxeBuilder().analyze(browser.driver()).getViolations())
          .as("%s", page)
          .extracting(Rule::getId, rule -> rule.getNodes().get(0).getHtml())
          .isEmpty();
    }
  }
}
