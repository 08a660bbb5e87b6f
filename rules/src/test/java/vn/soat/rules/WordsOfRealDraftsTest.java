package vn.soat.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.soat.engine.Checker;
import vn.soat.engine.finding.Finding;
import vn.soat.engine.read.DraftReader;
import vn.soat.engine.recognize.Recognizer;

/** What is found in the words of two real drafts, in each layout, where they are at hand. */
class WordsOfRealDraftsTest {

  private static final Path DRAFTS = Path.of("../../shared/drafts");

  private final Checker checker =
      new Checker(new DraftReader(), new Recognizer(), DroolsRuleBook.open());

  @Test
  void nongTien() throws Exception {
    verify(
        "nong-tien",
        Set.of(
            "TN-07 hàng năm",
            "VD-03 Quy định số 22-QĐ/TU",
            "TN-04 BCH",
            "TN-04 HĐND",
            "TN-06 Ủy ban kiểm tra Đảng ủy",
            "TN-08 cơ chuyên trách tham mưu, giúp việc"));
  }

  @Test
  void hongGai() throws Exception {
    verify(
        "hong-gai",
        Set.of(
            "TN-07 cô vũ, động viên",
            "TN-09/comma lãnh đạo chỉ đạo",
            "TN-09/comma phòng chống tham nhũng",
            "TN-06 Ủy ban kiểm tra Trung ương",
            "VD-02 Nghị quyết 18-NQ/TW",
            "TN-07 thống nhất đề đồng chí",
            "TN-06 Tòa án nhân dân Tối cao",
            "TN-08 quan sai trái, thù địch",
            "TN-07 thức đẩy",
            "TN-06 Ban Xây dựng đảng",
            "TN-06 Ban xây dựng đảng",
            "TN-09 Văn hóa – Xã hội",
            "TN-07 đề b/c",
            "TN-03 hoá"));
  }

  private void verify(String draft, Set<String> expected) throws Exception {
    assumeThat(DRAFTS).isDirectory();
    List<Path> layouts;
    try (Stream<Path> files = Files.list(DRAFTS)) {
      layouts = files.filter(file -> file.getFileName().toString().startsWith(draft)).toList();
    }
    assertThat(layouts).isNotEmpty();
    for (Path layout : layouts) {
      Set<String> found =
          checker.check(layout).judgement().findings().stream()
              .filter(finding -> finding.code().matches("(VD|TN)-.*"))
              .map(WordsOfRealDraftsTest::told)
              .collect(Collectors.toSet());

      assertThat(found).as(layout.getFileName().toString()).isEqualTo(expected);
    }
  }

  private static String told(Finding finding) {
    return finding.rule() + " " + finding.span().text();
  }
}
