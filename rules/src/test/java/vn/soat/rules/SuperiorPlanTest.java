package vn.soat.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soat.engine.finding.Finding;
import vn.soat.engine.finding.Judgement;
import vn.soat.engine.read.UnreadableDraftException;
import vn.soat.fixtures.Component;
import vn.soat.fixtures.Disguise;
import vn.soat.fixtures.Plan;
import vn.soat.fixtures.Plans;

/** A plan beside the one that is given as the superior's. */
class SuperiorPlanTest {

  private static final Plan PLAN = Plans.named("hd05-chuyen-doi-so");
  private static final Plan OTHER =
      PLAN.with(
          Component.BODY,
          "I. TỔ CHỨC THỰC HIỆN",
          "1. Các đảng ủy xã, phường",
          "- Báo cáo kết quả về Ban Thường vụ Tỉnh ủy trước ngày 20/6/2026.");

  @TempDir private Path folder;

  @Test
  void aPlanOfTheProvinceBinds() throws Exception {
    Judgement judgement = beside(OTHER.with(Component.ORGAN, "TỈNH ỦY AN SƠN"));
    assertThat(judgement.findings()).extracting(Finding::code).contains("TH-09");
    assertThat(judgement.notEvaluated()).noneMatch(rule -> rule.code().equals("TH-09"));
  }

  @Test
  void aPlanOfTheSameLevelDoesNot() throws Exception {
    for (String organ : new String[] {"ĐẢNG ỦY XÃ LONG TRẠCH HẠ", "BAN XÂY DỰNG ĐẢNG"}) {
      Judgement judgement = beside(OTHER.with(Component.ORGAN, organ));
      assertThat(judgement.findings()).extracting(Finding::code).doesNotContain("TH-09");
      assertThat(judgement.notEvaluated())
          .filteredOn(rule -> rule.code().equals("TH-09"))
          .singleElement()
          .satisfies(
              rule ->
                  assertThat(rule.reason().vi())
                      .isEqualTo("Kế hoạch đưa ra đối chiếu không phải của cơ quan cấp trên."));
    }
  }

  @Test
  void anOrganThatIsNotKnownIsTakenForTheSuperior() throws Exception {
    Judgement judgement = beside(OTHER.with(Component.ORGAN, "ĐẢNG ỦY KHỐI DOANH NGHIỆP"));
    assertThat(judgement.findings()).extracting(Finding::code).contains("TH-09");
  }

  private Judgement beside(Plan superior) throws IOException, UnreadableDraftException {
    Path file = folder.resolve("superior.docx");
    Disguise.PLAIN.write(superior, file);
    return WholePlans.CHECKER.beside(file).check(Disguise.PLAIN.write(PLAN)).judgement();
  }
}
