package vn.soat.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import vn.soat.cli.Messages;
import vn.soat.engine.finding.Language;
import vn.soat.engine.finding.Severity;

class JUnitReportTest {

  private static final Set<Severity> ERRORS = EnumSet.of(Severity.ERROR);

  @Test
  void aRuleIsATest() throws IOException {
    assertThat(junit(SampleReport.REPORT, ERRORS, Language.VI))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <testsuites name="soat">
              <testsuite name="plans/ke-hoach.docx" tests="4" failures="1" errors="0" skipped="2" time="0">
                <testcase name="TT-06 slug-of-tt-06" classname="plans/ke-hoach_docx" time="0"><system-out>Số chưa điền.
            Số     -KH/ĐU
            Cách sửa: Điền số.
            đoạn 3 · Căn cứ: Hướng dẫn 05-HD/VPTW, Phần II, mục I, điểm 3</system-out></testcase>
                <testcase name="TH-03 slug-of-th-03" classname="plans/ke-hoach_docx" time="0"><failure type="TH-03" message="Đơn vị báo cáo muộn.">Đơn vị báo cáo muộn.
            trước ngày 05/6/2026
            Cách sửa: Sớm hơn.
            đoạn 57, mục IV.4 · Căn cứ: lô-gích của văn bản</failure></testcase>
                <testcase name="NN-05 slug-of-nn-05" classname="plans/ke-hoach_docx" time="0"><skipped message="Không có Nơi nhận."/></testcase>
                <testcase name="NN-06 slug-of-nn-06" classname="plans/ke-hoach_docx" time="0"><skipped message="Không có Nơi nhận."/></testcase>
              </testsuite>
              <testsuite name="plans/khoa.docx" tests="1" failures="0" errors="1" skipped="0" time="0">
                <testcase name="encrypted" classname="plans/khoa_docx" time="0"><error type="encrypted" message="Có mật khẩu."/></testcase>
              </testsuite>
            </testsuites>
            """);
  }

  @Test
  void isValidWhateverTheWordsAre() throws Exception {
    for (Language language : Language.values()) {
      for (Report report : List.of(SampleReport.REPORT, SampleReport.ODD, new Report(List.of()))) {
        assertThat(Schemas.assertJUnit(junit(report, ERRORS, language)))
            .hasSameSizeAs(report.drafts());
      }
    }
  }

  @Test
  void hostileWordsAreShown() throws Exception {
    List<Element> suites = Schemas.assertJUnit(junit(SampleReport.ODD, ERRORS, Language.VI));
    assertThat(Schemas.elements(suites.get(0), "system-out").get(0).getTextContent())
        .contains("]]> <b>&amp;</b>", "␀␇␛[31m", "⟨U+FFFE⟩⟨U+FFFF⟩ ⟨U+D800⟩ ⟨U+DC00⟩");
  }

  @Test
  void aTestFailsWhereTheExitCodeDoes() throws Exception {
    assertThat(failures(EnumSet.noneOf(Severity.class))).isEqualTo("0");
    assertThat(failures(ERRORS)).isEqualTo("1");
    assertThat(failures(EnumSet.allOf(Severity.class))).isEqualTo("2");
  }

  private static String failures(Set<Severity> failing) throws Exception {
    return Schemas.assertJUnit(junit(SampleReport.REPORT, failing, Language.EN))
        .get(0)
        .getAttribute("failures");
  }

  private static String junit(Report report, Set<Severity> failing, Language language)
      throws IOException {
    return SampleReport.in(
        new JUnitReport(SampleReport.RULES, failing, Messages.in(language)), report);
  }
}
