package vn.soat.engine.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.soat.engine.document.Span;
import vn.soat.engine.vocabulary.Level;
import vn.soat.engine.vocabulary.Organ;

class IssuingOrganTest {

  @ParameterizedTest
  @CsvSource({
    "COMMUNE,party-body,PROVINCE,party-body,true",
    "PROVINCE,party-body,COMMUNE,party-body,false",
    "COMMUNE,party-body,COMMUNE,party-body,true",
    "COMMUNE,party-office,COMMUNE,party-body,true",
    // A committee stands above the offices of its own level.
    "COMMUNE,party-body,COMMUNE,party-office,false",
  })
  void isNotAboveAnother(
      Level level, String kind, Level otherLevel, String otherKind, boolean notAbove) {
    assertThat(known(level, kind).notAbove(known(otherLevel, otherKind))).isEqualTo(notAbove);
  }

  @Test
  void anUnknownOrganMayBeAbove() {
    IssuingOrgan commune = known(Level.COMMUNE, "party-body");
    IssuingOrgan unknown = organ(List.of(), null);

    assertThat(commune.notAbove(unknown)).isFalse();
    assertThat(unknown.notAbove(commune)).isFalse();
  }

  @Test
  void itsSymbolsCarryItsCodes() {
    IssuingOrgan organ = organ(List.of("ĐU", "ĐUX"), null);

    assertThat(organ.code()).isEqualTo("ĐU");
    assertThat(organ.mayCarry("ĐUX")).isTrue();
    assertThat(organ.mayCarry("TU")).isFalse();
    assertThat(organ(List.of(), null).code()).isEmpty();
    assertThat(organ(List.of(), null).mayCarry("TU")).isTrue();
  }

  @Test
  void anAgencyHasAHead() {
    assertThat(named("CƠ QUAN ỦY BAN KIỂM TRA").agency()).isTrue();
    assertThat(named("ỦY BAN KIỂM TRA").agency()).isFalse();
  }

  private static IssuingOrgan named(String name) {
    return new IssuingOrgan(Span.at(2), name, List.of(), "", "", false, false, null);
  }

  private static IssuingOrgan known(Level level, String kind) {
    return organ(List.of(), new Organ("id", "name", level, kind));
  }

  private static IssuingOrgan organ(List<String> codes, Organ known) {
    return new IssuingOrgan(
        Span.at(2), "ĐẢNG ỦY XÃ AN BÌNH", codes, "xã", "An Bình", false, false, known);
  }
}
