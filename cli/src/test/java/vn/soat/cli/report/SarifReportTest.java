package vn.soat.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.soat.cli.Messages;
import vn.soat.cli.Version;
import vn.soat.engine.finding.Language;
import vn.soat.engine.finding.Location;
import vn.soat.engine.finding.Severity;

class SarifReportTest {

  private static final Report EMPTY = new Report(List.of());

  @Test
  void isValidInBothLanguages() throws IOException {
    for (Language language : Language.values()) {
      for (Report report : List.of(SampleReport.REPORT, SampleReport.ODD, EMPTY)) {
        Schemas.assertSarif(SampleReport.in(sarif(language), report));
      }
    }
  }

  @Test
  void aRunIsWrittenAsInTheFile() throws IOException {
    SarifReport form = new SarifReport(SampleReport.RULES.subList(0, 3), Messages.in(Language.VI));
    try (InputStream file = getClass().getResourceAsStream("ke-hoach.sarif")) {
      assertThat(SampleReport.in(form, SampleReport.REPORT))
          .isEqualTo(
              new String(file.readAllBytes(), StandardCharsets.UTF_8)
                  .replace("VERSION", Version.current()));
    }
  }

  @Test
  void aRuleTellsWhyOnWhatGroundsAndByExamples() throws IOException {
    JsonNode rules = run(Language.EN, SampleReport.REPORT).at("/tool/driver/rules");
    assertThat(rules).hasSize(4);
    assertThat(rules.at("/3/help/text").asText())
        .contains("NN-06.", "NN-06/many.", "Because.", "⟦*lỗi*⟧ → không");
    assertThat(rules.at("/3/help/markdown").asText()).contains("⟦\\*lỗi\\*⟧");
    assertThat(rules.at("/1/defaultConfiguration/level").asText()).isEqualTo("error");
  }

  @Test
  void draftsThatWereNotJudgedAndRulesThatWereNotEvaluatedAreNotified() throws IOException {
    JsonNode invocation = run(Language.VI, SampleReport.REPORT).at("/invocations/0");
    assertThat(invocation.at("/executionSuccessful").asBoolean()).isFalse();
    JsonNode notes = invocation.at("/toolExecutionNotifications");
    assertThat(notes).hasSize(3);
    assertThat(notes.at("/0/associatedRule/id").asText()).isEqualTo("NN-05");
    assertThat(notes.at("/0/level").asText()).isEqualTo("note");
    assertThat(notes.at("/2/descriptor/id").asText()).isEqualTo("encrypted");
    assertThat(notes.at("/2/level").asText()).isEqualTo("error");
    assertThat(notes.at("/2/locations/0/physicalLocation/artifactLocation/index").asInt())
        .isEqualTo(1);
    assertThat(run(Language.VI, EMPTY).at("/invocations/0/executionSuccessful").asBoolean())
        .isTrue();
  }

  @Test
  void wordsOfADraftAreNoLinksAndNoPlaceholders() throws IOException {
    assertThat(run(Language.VI, SampleReport.ODD).at("/results/0/message/text").asText())
        .contains("\\[a](b) {{0}}");
  }

  @Test
  void theWholeDraftHasNoRegion() throws IOException {
    JsonNode place = run(Language.VI, SampleReport.ODD).at("/results/2/locations/0");
    assertThat(place.at("/physicalLocation/artifactLocation").isObject()).isTrue();
    assertThat(place.at("/physicalLocation/region").isMissingNode()).isTrue();
  }

  @Test
  void aFingerprintStaysWhenOtherParagraphsComeAndGo() {
    assertThat(fingerprints(at(57, "TRƯỚC  ngày 05/6/2026")))
        .isEqualTo(fingerprints(at(61, "trước ngày 05/6/2026")));
    List<String> twice = fingerprints(at(57, "31/KH"), at(58, "31/KH"), at(59, "32/KH"));
    assertThat(twice).doesNotHaveDuplicates();
    assertThat(twice.get(0).replaceAll(":1$", ":2")).isEqualTo(twice.get(1));
  }

  @Test
  void namesOfFilesAreEncoded() {
    assertThat(FileUri.of("kế/a b%[1]#?.docx")).isEqualTo("k%E1%BA%BF/a%20b%25%5B1%5D%23%3F.docx");
    assertThat(FileUri.of("/không/đâu.docx")).isEqualTo("file:///kh%C3%B4ng/%C4%91%C3%A2u.docx");
    assertThat(FileUri.of(System.getProperty("user.dir") + "/a.docx")).isEqualTo("a.docx");
  }

  private static ReportedFinding at(int paragraph, String words) {
    return new ReportedFinding(
        "TT-07",
        "number-form",
        Severity.ERROR,
        "Sai.",
        "",
        "logic",
        new Place(new Location("body", paragraph, "", 0, words.length(), words, words), words),
        List.of());
  }

  private static List<String> fingerprints(ReportedFinding... findings) {
    Fingerprints fingerprints = new Fingerprints();
    return Stream.of(findings).map(fingerprints::next).toList();
  }

  private static SarifReport sarif(Language language) {
    return new SarifReport(SampleReport.RULES, Messages.in(language));
  }

  private static JsonNode run(Language language, Report report) throws IOException {
    return new ObjectMapper().readTree(SampleReport.in(sarif(language), report)).at("/runs/0");
  }
}
