package vn.soat.rules.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegulationTest {

  private static final Regulation FORMER = regulation("dang-hd36");
  private static final Regulation NEW = regulation("dang-hd05");

  @ParameterizedTest
  @CsvSource({
    "2018-04-02,false,false",
    "2018-04-03,true,false",
    "2026-05-26,true,false",
    "2026-05-27,false,true",
    "2027-01-01,false,true",
  })
  void oneIsInForceFromTheDayAfterTheOther(LocalDate day, boolean former, boolean present) {
    assertThat(FORMER.inForceOn(day)).isEqualTo(former);
    assertThat(NEW.inForceOn(day)).isEqualTo(present);
  }

  @ParameterizedTest
  @CsvSource({"17.9,false,false", "18,true,true", "22,true,true", "22.1,true,false"})
  void theNewOneLimitsTheDistanceOfLines(double leading, boolean former, boolean present) {
    assertThat(FORMER.spaces(leading)).isEqualTo(former);
    assertThat(NEW.spaces(leading)).isEqualTo(present);
  }

  @Test
  void tellsTheDistancesThatItAllows() {
    assertThat(FORMER.lineSpacings()).isEqualTo("≥ 18");
    assertThat(NEW.lineSpacings()).isEqualTo("18–22");
  }

  @Test
  void endsOnItsLastDay() {
    Regulation brief =
        new Regulation(
            "brief",
            "",
            LocalDate.of(2026, 1, 1),
            Optional.of(LocalDate.of(2026, 1, 1)),
            ";",
            ".",
            ";",
            ".",
            18,
            Optional.empty(),
            List.of());

    assertThat(brief.inForceOn(LocalDate.of(2026, 1, 1))).isTrue();
    assertThat(brief.inForceOn(LocalDate.of(2026, 1, 2))).isFalse();
    assertThat(brief.inForceOn(LocalDate.of(2025, 12, 31))).isFalse();
  }

  private static Regulation regulation(String id) {
    return Book.open().data().regulations().stream()
        .filter(regulation -> regulation.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
