package vn.soat.engine.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.soat.engine.document.Span;

class PaperTest {

  @ParameterizedTest
  @CsvSource({
    "210,297,true,false,210 × 297",
    "297,210,true,true,297 × 210",
    "211,296,true,false,211 × 296",
    "209,298,true,false,209 × 298",
    "215.9,279.4,false,false,216 × 279",
    "210,299,false,false,210 × 299",
    "208,297,false,false,208 × 297",
    "210,210,false,false,210 × 210",
  })
  void isA4WhicheverWayItLies(
      double width, double height, boolean fits, boolean landscape, String size) {
    Paper paper = new Paper(Span.DRAFT, width, height, 20, 20, 30, 15, false);

    assertThat(paper.a4()).isEqualTo(fits);
    assertThat(paper.landscape()).isEqualTo(landscape);
    assertThat(paper.size()).isEqualTo(size);
  }

  @ParameterizedTest
  @CsvSource({
    "20,20,30,15,true,20/20/30/15",
    "21,19,31,14,true,21/19/31/14",
    "22,20,30,15,false,22/20/30/15",
    "20,18,30,15,false,20/18/30/15",
    "20,20,28.5,15,false,'20/20/28,5/15'",
    "20,20,30,20,false,20/20/30/20",
    "25.4,25.4,31.75,31.75,false,'25,4/25,4/31,8/31,8'",
  })
  void hasTheMarginsOfTheRules(
      double top, double bottom, double left, double right, boolean fits, String margins) {
    Paper paper = new Paper(Span.DRAFT, 210, 297, top, bottom, left, right, false);

    assertThat(paper.margined()).isEqualTo(fits);
    assertThat(paper.margins()).isEqualTo(margins);
  }
}
