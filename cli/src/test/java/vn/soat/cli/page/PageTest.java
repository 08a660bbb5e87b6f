package vn.soat.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import vn.soat.cli.Messages;
import vn.soat.engine.finding.Language;

class PageTest {

  private final Page page = Page.of(Messages.in(Language.VI), "Báo cáo");

  @Test
  void onlyTheStylesheetOfThePageItselfIsAllowed() throws Exception {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(page.styles().getBytes(StandardCharsets.UTF_8));
    assertThat(page.policy())
        .isEqualTo(
            "default-src 'none'; style-src 'sha256-"
                + Base64.getEncoder().encodeToString(digest)
                + "'; base-uri 'none'; form-action 'none'");
  }

  @Test
  void stylesheetsLoadNothingAndEndNoElement() {
    assertThat(page.styles()).contains(":root").doesNotContain("url(", "@import", "</", "\r");
  }

  @Test
  void theLanguageIsTold() {
    assertThat(page.language()).isEqualTo("vi");
    assertThat(Page.of(Messages.in(Language.EN), "Report").language()).isEqualTo("en");
  }
}
