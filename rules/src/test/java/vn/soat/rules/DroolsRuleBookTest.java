package vn.soat.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.soat.engine.document.Span;
import vn.soat.engine.draft.Body;
import vn.soat.engine.draft.Draft;
import vn.soat.engine.draft.NumberLine;
import vn.soat.engine.draft.Recipient;
import vn.soat.engine.draft.TypeName;
import vn.soat.engine.finding.Finding;
import vn.soat.engine.finding.Judgement;
import vn.soat.engine.finding.Language;
import vn.soat.engine.finding.Rule;

class DroolsRuleBookTest {

  private final DroolsRuleBook book = DroolsRuleBook.open();

  @Test
  void findsWhatARuleDemands() {
    Judgement judgement = book.judge(Drafts.numbered(Drafts.number("CT")));

    assertThat(judgement.findings()).extracting(Finding::rule).containsExactly("TT-07/type");
    Finding finding = judgement.findings().get(0);
    assertThat(finding.span().text()).isEqualTo("Số 05-CT/ĐU");
    assertThat(finding.related()).extracting(span -> span.text()).containsExactly("KẾ HOẠCH");
    Rule rule = book.rule(finding.rule());
    assertThat(rule.code()).isEqualTo("TT-07");
    assertThat(rule.suggestion().in(Language.VI, finding.values())).contains("CT", "KH");
  }

  @Test
  void isSilentOnWhatIsRight() {
    assertThat(book.judge(Drafts.numbered(Drafts.number("KH"))).findings()).isEmpty();
  }

  @Test
  void saysWhatItCouldNotJudge() {
    Judgement judgement = book.judge(Drafts.numbered(null));

    assertThat(judgement.notEvaluated())
        .anySatisfy(
            rule -> {
              assertThat(rule.code()).isEqualTo("TT-07");
              assertThat(rule.reason().in(Language.EN)).contains("number and symbol");
            });
  }

  @Test
  void appliesTheNewestRegulationToADraftWithoutADate() {
    assertThat(book.judge(Drafts.numbered(null)).rules()).isEqualTo("dang-hd05");
  }

  @Test
  void namesTheRuleThatFailedToSayWhatItFound() {
    Draft broken = Drafts.of(Drafts.number("CT"), new TypeName(null, "Kế hoạch", "KH"));

    assertThatThrownBy(() -> book.judge(broken))
        .isInstanceOf(RuleFailure.class)
        .hasMessageContaining("TT-07/type");
  }

  @Test
  void namesTheRuleThatFailedToLook() {
    NumberLine broken = new NumberLine(Span.at(4), null, "KH", "ĐU", false, "");

    assertThatThrownBy(() -> book.judge(Drafts.numbered(broken)))
        .isInstanceOf(RuleFailure.class)
        .hasMessageContaining("TT-06");
  }

  @Test
  void endsWhereTheThreadIsInterrupted() {
    book.judge(Drafts.numbered(null));
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> book.judge(Drafts.numbered(Drafts.number("CT"))))
          .isInstanceOf(CancellationException.class);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void manyOrgansAreCoveredByManyItems() {
    int many = 20_000;
    List<Body> bodies = IntStream.range(0, many).mapToObj(i -> body("chi-bo-" + i)).toList();
    List<Recipient> recipients =
        IntStream.range(1, many).mapToObj(i -> recipient(i, "chi-bo-" + i)).toList();

    assertThat(book.judge(Drafts.organised(bodies, recipients)).findings())
        .filteredOn(finding -> finding.code().equals("NN-06"))
        .extracting(Finding::span)
        .containsExactly(bodies.get(0).span());
  }

  private static Body body(String organ) {
    return new Body(new Span(8, 0, organ.length(), organ), organ, organ, organ, true);
  }

  private static Recipient recipient(int order, String organ) {
    Span span = new Span(order, 0, organ.length() + 3, "- " + organ + ";");
    List<String> organs = List.of(organ);
    return new Recipient(order, span, organ, organs, organs, "", ";", true, false, false, true, 0);
  }

  @Test
  void judgesTheSameInSeveralThreads() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<Judgement>> judgements =
          IntStream.range(0, 200)
              .mapToObj(
                  i ->
                      threads.submit(
                          () ->
                              book.judge(Drafts.numbered(Drafts.number(i % 2 == 0 ? "KH" : "CT")))))
              .toList();
      for (int i = 0; i < judgements.size(); i++) {
        assertThat(judgements.get(i).get().findings()).hasSize(i % 2);
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void knowsNoOtherRules() {
    assertThatThrownBy(() -> book.rule("XX-99"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("XX-99");
  }
}
