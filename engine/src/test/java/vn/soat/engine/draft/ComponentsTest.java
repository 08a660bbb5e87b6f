package vn.soat.engine.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.soat.engine.document.Span;

/** What the records of a draft's components tell of them. */
class ComponentsTest {

  private static final Span LINE = Span.at(1);

  @Test
  void anOpeningIsCompleteWithItsGroundsAndItsIssuer() {
    assertThat(new Opening(LINE, true, LINE, "dang-uy").complete()).isTrue();
    assertThat(new Opening(LINE, false, LINE, "dang-uy").complete()).isFalse();
    assertThat(new Opening(LINE, true, null, "").complete()).isFalse();
    assertThat(new Opening(LINE, true, null, "").issued()).isFalse();
    assertThat(new Opening(LINE, false, LINE, "").issued()).isTrue();
  }

  @Test
  void aNumberLineIsBlankWithoutANumber() {
    assertThat(new NumberLine(LINE, "", "KH", "ĐU", false, "").blank()).isTrue();
    assertThat(new NumberLine(LINE, "05", "KH", "ĐU", false, "").blank()).isFalse();
  }

  @Test
  void anyPartMakesASignature() {
    Authority authority = new Authority(LINE, "T/M", "T/M", "chi-bo", "CHI BỘ");
    SignerTitle title = new SignerTitle(LINE, "BÍ THƯ", "", false, false);
    SignerName name = new SignerName(LINE, "Nguyễn Văn A", "");

    assertThat(new Signature(List.of(), List.of(), null).isEmpty()).isTrue();
    assertThat(new Signature(List.of(authority), List.of(), null).isEmpty()).isFalse();
    assertThat(new Signature(List.of(), List.of(title), null).isEmpty()).isFalse();
    assertThat(new Signature(List.of(), List.of(), name).isEmpty()).isFalse();
  }

  @Test
  void nothingStandsBeforeANameOrBehindATitle() {
    assertThat(new SignerName(LINE, "Nguyễn Văn A", "").honoured()).isFalse();
    assertThat(new SignerName(LINE, "Nguyễn Văn A", "Đồng chí").honoured()).isTrue();
    assertThat(new SignerTitle(LINE, "BÍ THƯ", "", false, false).withOrgan()).isFalse();
    assertThat(new SignerTitle(LINE, "BÍ THƯ", "ĐẢNG ỦY", false, false).withOrgan()).isTrue();
  }
}
