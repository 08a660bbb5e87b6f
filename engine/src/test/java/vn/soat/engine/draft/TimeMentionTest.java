package vn.soat.engine.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.soat.engine.document.Span;
import vn.soat.engine.time.Anchor;
import vn.soat.engine.time.TimeExpression;
import vn.soat.engine.time.TimeExpression.Role;
import vn.soat.engine.time.TimeExpressions;

class TimeMentionTest {

  private static final LocalDate ISSUED = LocalDate.of(2026, 6, 8);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "trước ngày 05/6/2026 | DEADLINE | true",
        "ngày 05/6/2026 | EVENT | true",
        "ngày 05/6/2026 | CITATION | false",
        "ngày 05/6/2026 | ISSUE | false",
        "giai đoạn 2026 - 2030 | PERIOD | false",
        "nhiệm kỳ 2025 - 2030 | TERM | false",
        "ngày 05/6/2026 | BANNER | false",
        // What no word tells the role of is an order where it bounds something.
        "trong tháng 6/2026 | OTHER | true",
        "trước ngày 05/6/2026 | OTHER | true",
        "chậm nhất ngày 05/6/2026 | OTHER | true",
        "hằng tháng | OTHER | true",
        "05 ngày làm việc | OTHER | true",
        "ngày 05/6/2026 | OTHER | false",
        "từ ngày 05/6/2026 | OTHER | false",
        "từ ngày 05/6/2026 đến ngày 10/6/2026 | OTHER | false",
      })
  void setsATimeForWhatThePlanOrders(String words, Role role, boolean own) {
    assertThat(mention(words, role).own()).isEqualTo(own);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "từ ngày 15/6/2026 đến ngày 10/6/2026 | true",
        "từ ngày 30/9/2026 đến ngày 15/4/2026 | true",
        "từ ngày 10/6/2026 đến ngày 15/6/2026 | false",
        // May begin the year before.
        "từ ngày 30/9 đến ngày 15/4/2026 | false",
        "từ ngày 15/6 đến ngày 10/6/2026 | true",
      })
  void runsBackwardsOnlyForSure(String words, boolean backwards) {
    assertThat(mention(words, Role.EVENT).backwards()).isEqualTo(backwards);
  }

  @Test
  void aGroundIsLaterThanThePlanThatRestsOnIt() {
    TimeMention ground = mention("ngày 09/6/2026", Role.CITATION, true);

    assertThat(ground.restsOnLater(ISSUED)).isTrue();
    assertThat(ground.restsOnLater(ISSUED.plusDays(1))).isFalse();
    assertThat(mention("ngày 09/6/2026", Role.CITATION, false).restsOnLater(ISSUED)).isFalse();
    assertThat(mention("ngày 09/6/2026", Role.EVENT, true).restsOnLater(ISSUED)).isFalse();
    assertThat(mention("ngày 31/6/2026", Role.CITATION, true).restsOnLater(ISSUED)).isFalse();
  }

  @Test
  void aMonthThatDoesNotExistIsToldApartFromADay() {
    assertThat(mention("tháng 13/2026", Role.DEADLINE).impossible()).isTrue();
    assertThat(mention("tháng 13/2026", Role.DEADLINE).impossibleMonth()).isTrue();
    assertThat(mention("ngày 31/6/2026", Role.DEADLINE).impossible()).isTrue();
    assertThat(mention("ngày 31/6/2026", Role.DEADLINE).impossibleMonth()).isFalse();
    assertThat(mention("tháng 6/2026", Role.DEADLINE).impossibleMonth()).isFalse();
  }

  private static TimeMention mention(String words, Role role) {
    return mention(words, role, false);
  }

  private static TimeMention mention(String words, Role role, boolean ground) {
    TimeExpression time = TimeExpressions.in(words, Anchor.of(ISSUED)).get(0);
    return new TimeMention(Span.at(1), time, role, ground, false, true);
  }
}
