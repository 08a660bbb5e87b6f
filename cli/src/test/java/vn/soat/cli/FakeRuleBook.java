package vn.soat.cli;

import java.util.List;
import vn.soat.engine.document.Paragraph;
import vn.soat.engine.draft.Draft;
import vn.soat.engine.finding.Finding;
import vn.soat.engine.finding.Fix;
import vn.soat.engine.finding.Judgement;
import vn.soat.engine.finding.Phrase;
import vn.soat.engine.finding.Rule;
import vn.soat.engine.finding.RuleBook;
import vn.soat.engine.finding.Severity;

/**
 * A rule book of three rules: every {@code LỖI} in a draft is an error, every {@code CẢNH BÁO} a
 * warning that is mended to {@code NHẮC}, and every {@code GHI CHÚ} a note. A draft with {@code
 * HỎNG} makes it fail.
 */
final class FakeRuleBook implements RuleBook {

  private static final List<Rule> RULES =
      List.of(
          rule("TT-07", Severity.ERROR, "I.3.1.2", "II.1.3.1"),
          rule("NN-04", Severity.WARNING, "practice", "practice"),
          rule("TT-06", Severity.INFO, "I.3", "II.1.3"));

  private static final List<String> WORDS = List.of("LỖI", "CẢNH BÁO", "GHI CHÚ");

  @Override
  public Judgement judge(Draft draft, Draft superior) {
    List<Finding> findings =
        draft.document().paragraphs().stream()
            .flatMap(paragraph -> WORDS.stream().map(word -> find(word, paragraph)))
            .filter(java.util.Objects::nonNull)
            .toList();
    return new Judgement(
        "dang-hd05",
        findings,
        List.of(new Judgement.NotEvaluated("NN-05", new Phrase("Không có gì.", "Nothing there."))));
  }

  private static Finding find(String word, Paragraph paragraph) {
    if (paragraph.text().contains("HỎNG")) {
      throw new IllegalStateException("The rule TT-07 failed");
    }
    int at = paragraph.text().indexOf(word);
    return at < 0
        ? null
        : Finding.at(RULES.get(WORDS.indexOf(word)).name(), paragraph.span(at, at + word.length()))
            .with(word);
  }

  private static Rule rule(String code, Severity severity, String hd05, String hd36) {
    return new Rule(
        code,
        "slug-of-" + code,
        "header",
        severity,
        new Rule.Basis(hd05, hd36),
        new Phrase("Có chữ “{0}”.", "There is “{0}”."),
        new Phrase("Bỏ đi.", "Drop it."),
        new Phrase("Vì thế.", "Because."),
        List.of(new Rule.Example(false, "có ⟦LỖI⟧", "không có"), new Rule.Example(true, "có", "")),
        code.equals("NN-04") ? Fix.of("NHẮC") : Fix.NONE);
  }

  @Override
  public List<Rule> rules() {
    return RULES;
  }

  @Override
  public Rule rule(String name) {
    return RULES.stream()
        .filter(rule -> rule.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(name));
  }
}
