package vn.soat.rules.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PermissionTest {

  @Test
  void speaksOfBodiesAndAllowsTitles() {
    Permission permission =
        new Permission("T/M", List.of("dang-uy", "chi-bo"), List.of("BÍ THƯ", "PHÓ BÍ THƯ"));

    assertThat(permission.covers("chi-bo")).isTrue();
    assertThat(permission.covers("ubnd")).isFalse();
    assertThat(permission.allows("PHÓ BÍ THƯ")).isTrue();
    assertThat(permission.allows("CHỦ TỊCH")).isFalse();
    assertThat(permission.titled()).isTrue();
    assertThat(permission.choice()).isEqualTo("BÍ THƯ, PHÓ BÍ THƯ");
  }

  @Test
  void someBodiesAreSignedForWithoutATitle() {
    assertThat(new Permission("T/M", List.of("bo-chinh-tri"), List.of()).titled()).isFalse();
  }
}
