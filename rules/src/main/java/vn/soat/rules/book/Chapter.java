package vn.soat.rules.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.soat.engine.finding.Fix;
import vn.soat.engine.finding.Phrase;
import vn.soat.engine.finding.Rule;
import vn.soat.engine.finding.Severity;

/**
 * The words of one chapter as its file tells them.
 *
 * @param letters the letters that the chapter's codes begin with: {@code TT}
 * @param title the chapter's title
 * @param plan the fixture plan that its examples change, where they do not name one
 * @param rules the rules in the order of their codes
 */
public record Chapter(String letters, Phrase title, String plan, List<Words> rules) {

  /** The same chapter without the examples of its rules. */
  Chapter withoutExamples() {
    return new Chapter(letters, title, plan, rules.stream().map(Words::withoutExamples).toList());
  }

  /**
   * The words of the rules that share one code.
   *
   * @param code the public code
   * @param slug the public English name
   * @param severity how much a finding weighs
   * @param basis what the rule rests on
   * @param needs what a draft must have for the rule to judge it
   * @param message what is wrong
   * @param suggestion what to write instead, where that is known
   * @param why why the rule exists
   * @param fix what the words should be, where that is certain; not so for the variants
   * @param variants what other rules of the same code say otherwise, by the name behind the slash
   * @param fold whether all findings of one rule are one, told at the first place; the last value
   *     of the one is how many they are
   * @param examples what is right and wrong, where the book was opened with its examples
   */
  public record Words(
      String code,
      String slug,
      Severity severity,
      Grounds basis,
      List<Need> needs,
      Phrase message,
      Optional<Phrase> suggestion,
      Phrase why,
      Optional<Fix> fix,
      Map<String, Variant> variants,
      Optional<Boolean> fold,
      Optional<Examples> examples) {

    private Words withoutExamples() {
      return new Words(
          code,
          slug,
          severity,
          basis,
          needs,
          message,
          suggestion,
          why,
          fix,
          variants,
          fold,
          Optional.empty());
    }

    /** The rule of this code and after it its variants, as they are told to people. */
    List<Rule> rules(String chapter) {
      List<Rule> rules = new ArrayList<>();
      rules.add(
          rule(
              code,
              chapter,
              new Variant(Optional.empty(), Optional.empty(), Optional.empty(), fix)));
      variants.forEach((name, variant) -> rules.add(rule(code + "/" + name, chapter, variant)));
      return rules;
    }

    /**
     * The examples as they are told to people; read from the whole book where they are not at hand.
     */
    List<Rule.Example> told() {
      return examples.map(Examples::told).orElseGet(() -> new LazyExamples(code));
    }

    private Rule rule(String name, String chapter, Variant variant) {
      return new Rule(
          name,
          slug,
          chapter,
          variant.severity().orElse(severity),
          new Rule.Basis(basis.hd05(), basis.hd36()),
          variant.message().orElse(message),
          variant.suggestion().or(this::suggestion).orElse(Phrase.NONE),
          why,
          told(),
          variant.fix().orElse(Fix.NONE));
    }
  }

  /** What a variant says otherwise than the rule of its code. */
  public record Variant(
      Optional<Severity> severity,
      Optional<Phrase> message,
      Optional<Phrase> suggestion,
      Optional<Fix> fix) {}
}
