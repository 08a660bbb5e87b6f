package vn.soat.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soat.cli.report.Schemas;
import vn.soat.engine.finding.RuleBook;
import vn.soat.fixtures.Disguise;
import vn.soat.fixtures.Plan;
import vn.soat.fixtures.Plans;
import vn.soat.rules.DroolsRuleBook;

/** Every form of the report, of all plans of the fixtures by the rules themselves. */
class FormsTest {

  private static final RuleBook RULES = DroolsRuleBook.open();

  @TempDir private Path folder;

  @Test
  void allFormsOfOneRunAreValid() throws Exception {
    for (Plan plan : Plans.all()) {
      Disguise.PLAIN.write(plan, folder.resolve(plan.name() + ".docx"));
    }
    Path suppressed = folder.resolve("hd05-bau-truong-ap.docx.soat.yaml");
    Files.writeString(
        suppressed,
        """
        suppressions:
          - rule: CK-02
            reason: Giữ lại.
            until: 2999-12-31
        """);
    Files.createFile(folder.resolve("rỗng.docx"));
    Files.writeString(folder.resolve("chữ thuần.docx"), "chỉ là chữ");
    for (String lang : List.of("vi", "en")) {
      Path json = folder.resolve(lang + ".json");
      Path sarif = folder.resolve(lang + ".sarif");
      Path junit = folder.resolve(lang + ".xml");
      Path csv = folder.resolve(lang + ".csv");
      Run run =
          Run.of(
              RULES,
              new byte[0],
              "check",
              folder.toString(),
              folder.resolve("không có.docx").toString(),
              "--lang=" + lang,
              "--format=json=" + json,
              "--format=sarif=" + sarif,
              "--format=junit=" + junit,
              "--format=csv=" + csv);
      assertThat(run.out()).isEmpty();
      assertThat(run.code()).isEqualTo(3);
      String report = Files.readString(json);
      Schemas.assertReport(report);
      assertThat(report).contains("\"empty\"", "\"not-docx\"", "\"io\"");
      Schemas.assertSarif(Files.readString(sarif));
      assertThat(Schemas.assertJUnit(Files.readString(junit))).hasSize(Plans.all().size() + 3);
      String table = Files.readString(csv, StandardCharsets.UTF_8);
      assertThat(table).startsWith("\uFEFF").contains("hd05-bau-truong-ap.docx,");
      assertThat(table.lines().filter(line -> line.contains("hd05-bau-truong-ap")))
          .noneMatch(line -> line.contains("CK-02"));
    }
  }

  @Test
  void factsAreValid() throws IOException {
    for (Plan plan : Plans.all()) {
      Path draft = folder.resolve(plan.name() + ".docx");
      Disguise.TABS.write(plan, draft);
      Schemas.assertFacts(
          Run.of(RULES, new byte[0], "facts", draft.toString(), "--format=json").out());
    }
    Path bare = folder.resolve("bare.docx");
    Disguise.PLAIN.write(Plan.parse("[body]\nMột câu.\n"), bare);
    Schemas.assertFacts(
        Run.of(RULES, new byte[0], "facts", bare.toString(), "--format=json").out());
  }

  @Test
  void whatIsNotByTheSchemaIsTold() {
    String facts =
        Run.of(RULES, Disguise.PLAIN.write(Plans.all().get(0)), "facts", "-", "--format=json")
            .out();
    assertThatThrownBy(() -> Schemas.assertFacts(facts.replace("\"path\"", "\"file\"")))
        .isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> Schemas.assertReport(facts)).isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> Schemas.assertSarif(facts)).isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> Schemas.assertJUnit("<testsuites><testsuite name='a'/></testsuites>"))
        .isInstanceOf(AssertionError.class);
  }
}
