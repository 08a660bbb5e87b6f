package vn.soat.engine.recognize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.soat.engine.document.Span;
import vn.soat.engine.draft.Authority;
import vn.soat.engine.draft.Draft;
import vn.soat.engine.draft.Header;
import vn.soat.engine.draft.SignerTitle;
import vn.soat.engine.read.DraftReader;
import vn.soat.engine.read.UnreadableDraftException;
import vn.soat.fixtures.Component;
import vn.soat.fixtures.Disguise;
import vn.soat.fixtures.Plan;
import vn.soat.fixtures.Plans;

/** The words of a plan are the same components under every disguise. */
class DisguisesTest {

  static Stream<Arguments> disguised() {
    return Plans.all().stream()
        .flatMap(plan -> Stream.of(Disguise.values()).map(as -> Arguments.of(plan, as)));
  }

  @ParameterizedTest
  @MethodSource("disguised")
  void theHeaderAndTheSignatureAreTheSame(Plan plan, Disguise disguise) throws Exception {
    Draft draft = recognize(plan, disguise);

    assertThat(quotes(draft)).containsExactlyElementsOf(quotes(recognize(plan, Disguise.PLAIN)));
  }

  @ParameterizedTest
  @MethodSource("disguised")
  void everyComponentIsWhatWasWritten(Plan plan, Disguise disguise) throws Exception {
    Draft draft = recognize(plan, disguise);
    Header header = draft.header();

    assertThat(text(header.number() == null ? null : header.number().span()))
        .isEqualTo(line(plan, Component.NUMBER));
    assertThat(text(header.placeAndDate() == null ? null : header.placeAndDate().span()))
        .isEqualTo(line(plan, Component.PLACE));
    assertThat(header.organ() == null ? "" : plain(header.organ().name()))
        .isEqualTo(String.join(" ", plan.lines(Component.ORGAN)));
    assertThat(text(header.type() == null ? null : header.type().span()))
        .isEqualTo(line(plan, Component.TYPE));
    assertThat(header.title() == null ? "" : plain(header.title().text()))
        .isEqualTo(String.join(" ", plan.lines(Component.SUBJECT)));
    assertThat(text(header.titleRule() == null ? null : header.titleRule().span()))
        .isEqualTo(line(plan, Component.HYPHENS));
    assertThat(draft.signature().authorities().stream().map(Authority::span).map(Span::text))
        .extracting(DisguisesTest::plain)
        .containsExactlyElementsOf(plan.lines(Component.AUTHORITY));
    assertThat(draft.signature().titles().stream().map(SignerTitle::span).map(Span::text))
        .extracting(DisguisesTest::plain)
        .containsExactlyElementsOf(plan.lines(Component.TITLE));
    assertThat(text(draft.signature().name() == null ? null : draft.signature().name().span()))
        .isEqualTo(line(plan, Component.NAME));
  }

  private static Draft recognize(Plan plan, Disguise disguise) throws UnreadableDraftException {
    return new Recognizer().recognize(new DraftReader().read(disguise.write(plan)));
  }

  private static String line(Plan plan, Component component) {
    List<String> lines = plan.lines(component);
    return lines.isEmpty() ? "" : lines.get(0);
  }

  private static String text(Span span) {
    return span == null ? "" : plain(span.text());
  }

  /** The words with plain blanks, for disguises that write other ones. */
  private static String plain(String text) {
    return text.replace('\u00A0', ' ');
  }

  /** What is quoted of header and signature, in a fixed order. */
  private static List<String> quotes(Draft draft) {
    Header header = draft.header();
    List<Object> facts = new ArrayList<>();
    facts.add(header.partyName() == null ? null : header.partyName().span());
    header.stateMottos().forEach(motto -> facts.add(motto.span()));
    facts.add(header.superior() == null ? null : header.superior().name());
    facts.add(header.organ() == null ? null : header.organ().codes());
    facts.add(header.organ() == null ? null : header.organ().place());
    facts.add(header.mark() == null ? null : header.mark().span());
    facts.add(header.number() == null ? null : header.number().corrected());
    facts.add(header.placeAndDate() == null ? null : header.placeAndDate().corrected());
    header.draftMarks().forEach(mark -> facts.add(mark.span()));
    draft.districtOrgans().forEach(organ -> facts.add(organ.span().text() + organ.acting()));
    return facts.stream()
        .map(fact -> fact instanceof Span span ? span.text() : Objects.toString(fact))
        .map(DisguisesTest::plain)
        .toList();
  }
}
