package vn.soat.engine.recognize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.soat.engine.draft.Draft;
import vn.soat.engine.read.DraftReader;
import vn.soat.engine.read.UnreadableDraftException;
import vn.soat.fixtures.Component;
import vn.soat.fixtures.Disguise;
import vn.soat.fixtures.Plan;
import vn.soat.fixtures.Plans;

/** The sections, bodies and recipients of a plan are the same under every disguise. */
class DisguisedTextTest {

  static Stream<Arguments> disguised() {
    return Plans.all().stream()
        .flatMap(plan -> Stream.of(Disguise.values()).map(as -> Arguments.of(plan, as)));
  }

  @ParameterizedTest
  @MethodSource("disguised")
  void theWordsTellTheSame(Plan plan, Disguise disguise) throws Exception {
    Draft draft = recognize(plan, disguise);

    assertThat(facts(draft)).isNotEmpty();
    assertThat(facts(draft)).containsExactlyElementsOf(facts(recognize(plan, Disguise.PLAIN)));
    assertThat(draft.recipients().stream().map(recipient -> plain(recipient.span().text())))
        .containsExactlyElementsOf(items(plan));
  }

  /** The recipients as written, without the heading of the list. */
  private static List<String> items(Plan plan) {
    List<String> lines = plan.lines(Component.RECIPIENTS);
    return lines.isEmpty() ? lines : lines.subList(1, lines.size());
  }

  private static Draft recognize(Plan plan, Disguise disguise) throws UnreadableDraftException {
    return new Recognizer().recognize(new DraftReader().read(disguise.write(plan)));
  }

  private static List<String> facts(Draft draft) {
    List<String> facts = new ArrayList<>();
    if (draft.opening() != null) {
      facts.add(draft.opening().span().text() + draft.opening().body());
    }
    draft.bases().forEach(basis -> facts.add(basis.span().text() + basis.mark()));
    draft
        .headings()
        .forEach(
            heading ->
                facts.add(
                    heading.level()
                        + heading.span().text()
                        + heading.kinds()
                        + heading.previous()
                        + heading.odd()
                        + heading.blank()
                        + heading.misplaced()));
    draft.bodies().forEach(body -> facts.add(body.span().text() + body.organ()));
    draft
        .recipients()
        .forEach(recipient -> facts.add(recipient.span().text() + recipient.covers()));
    draft.reportOrders().forEach(order -> facts.add(order.span().text() + order.upward()));
    draft.appendices().forEach(appendix -> facts.add(appendix.span().text()));
    draft.appendixMentions().forEach(mention -> facts.add(mention.span().text()));
    draft.greetings().forEach(greeting -> facts.add(greeting.span().text()));
    return facts.stream().map(DisguisedTextTest::plain).toList();
  }

  /** The words with plain blanks, for disguises that write other ones. */
  private static String plain(String text) {
    return text.replace('\u00A0', ' ').replaceAll("\\s+", " ");
  }
}
