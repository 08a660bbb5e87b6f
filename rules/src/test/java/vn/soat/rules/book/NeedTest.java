package vn.soat.rules.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.soat.engine.draft.Draft;
import vn.soat.engine.read.DraftReader;
import vn.soat.engine.read.UnreadableDraftException;
import vn.soat.engine.recognize.Recognizer;
import vn.soat.fixtures.Component;
import vn.soat.fixtures.Disguise;
import vn.soat.fixtures.Plan;
import vn.soat.fixtures.Plans;

class NeedTest {

  private static final Plan PLAN = Plans.named("hd05-chuyen-doi-so");

  /** What every draft has: each is taken for a plan unless it says what else it is. */
  private static final Set<Need> OF_ANY = EnumSet.of(Need.TEXT, Need.SECTIONS, Need.HIGHER_ISSUER);

  /** What is only asked of a draft that has a Party's name or an opening. */
  private static final Set<Need> OF_A_PART = EnumSet.of(Need.UNDERLINE, Need.ISSUER);

  @ParameterizedTest
  @EnumSource(Need.class)
  void aWholePlanHasWhatTheRulesNeed(Need need) throws UnreadableDraftException {
    assertThat(need.metBy(draft(PLAN), null)).isEqualTo(need != Need.SUPERIOR_PLAN);
  }

  @ParameterizedTest
  @EnumSource(Need.class)
  void aLineOfTextHasNoneOfIt(Need need) throws UnreadableDraftException {
    Draft draft = draft("Kính mời các đồng chí dự họp.");

    if (!OF_A_PART.contains(need)) {
      assertThat(need.metBy(draft, null)).isEqualTo(OF_ANY.contains(need));
    }
  }

  @Test
  void aPlaceIsNeededBesideTheOrgan() throws UnreadableDraftException {
    Draft draft = draft(PLAN.with(Component.ORGAN, "BAN XÂY DỰNG ĐẢNG"));

    assertThat(Need.ORGAN.metBy(draft, null)).isTrue();
    assertThat(Need.ORGAN_PLACE.metBy(draft, null)).isFalse();
  }

  @Test
  void aBlankDayIsNoDate() throws UnreadableDraftException {
    Draft draft = draft(PLAN.with(Component.PLACE, "Long Trạch Hạ, ngày      tháng 6 năm 2026"));

    assertThat(Need.PLACE_AND_DATE.metBy(draft, null)).isTrue();
    assertThat(Need.DATE.metBy(draft, null)).isFalse();
  }

  @Test
  void otherTypesHaveOtherSections() throws UnreadableDraftException {
    assertThat(Need.SECTIONS.metBy(draft(PLAN.with(Component.TYPE, "THÔNG BÁO")), null)).isFalse();
  }

  @Test
  void aPlanBesideMustBeTheSuperiors() throws UnreadableDraftException {
    Draft own = draft(PLAN);
    Draft superior = draft(PLAN.with(Component.ORGAN, "TỈNH ỦY AN SƠN"));

    assertThat(Need.SUPERIOR_PLAN.metBy(own, superior)).isTrue();
    assertThat(Need.HIGHER_ISSUER.metBy(own, superior)).isTrue();
    assertThat(Need.HIGHER_ISSUER.metBy(superior, own)).isFalse();
    assertThat(Need.HIGHER_ISSUER.metBy(own, draft("Kính mời các đồng chí dự họp."))).isTrue();
    assertThat(Need.HIGHER_ISSUER.metBy(draft("Kính mời các đồng chí dự họp."), own)).isTrue();
  }

  private static Draft draft(String line) throws UnreadableDraftException {
    Plan plan = PLAN;
    for (Component component : Component.values()) {
      plan = component == Component.BODY ? plan.with(component, line) : plan.without(component);
    }
    return draft(plan);
  }

  private static Draft draft(Plan plan) throws UnreadableDraftException {
    return new Recognizer().recognize(new DraftReader().read(Disguise.PLAIN.write(plan)));
  }
}
