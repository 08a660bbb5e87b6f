package vn.soat.engine.finding;

import java.util.List;
import vn.soat.engine.document.Correction;

/**
 * A rule as it is told to people; what it demands of the facts is not said here.
 *
 * @param name the code, with a variant behind a slash where one code has several rules
 * @param slug the English name that is public beside the code
 * @param chapter the chapter of the rule book: {@code header}, {@code sections} …
 * @param severity how much its findings weigh
 * @param basis the clause for each regulation by its id, or one keyword ({@code practice}, {@code
 *     logic} …) for all
 * @param message what is wrong
 * @param suggestion what to write instead, empty where that is not known
 * @param why why the rule exists
 * @param examples right and wrong words; an immutable list, which may be read only when it is
 *     looked at
 * @param fix what the words should be, where that is certain
 */
public record Rule(
    String name,
    String slug,
    String chapter,
    Severity severity,
    Basis basis,
    Phrase message,
    Phrase suggestion,
    Phrase why,
    List<Example> examples,
    Fix fix) {

  /** A rule whose findings have no certain correction. */
  public Rule(
      String name,
      String slug,
      String chapter,
      Severity severity,
      Basis basis,
      Phrase message,
      Phrase suggestion,
      Phrase why,
      List<Example> examples) {
    this(name, slug, chapter, severity, basis, message, suggestion, why, examples, Fix.NONE);
  }

  /** The certain corrections for a finding of this rule, none where there are none. */
  public List<Correction> corrections(Finding finding) {
    return fix.equals(Fix.NONE) ? List.of() : fix.corrections(finding);
  }

  /** The public code, without a variant. */
  public String code() {
    int slash = name.indexOf('/');
    return slash < 0 ? name : name.substring(0, slash);
  }

  /**
   * What a rule rests on.
   *
   * @param hd05 the clause of Hướng dẫn 05-HD/VPTW, or the keyword
   * @param hd36 the clause of Hướng dẫn 36-HD/VPTW, or the keyword
   */
  public record Basis(String hd05, String hd36) {}

  /**
   * An example for people.
   *
   * @param right whether the rule is silent on it
   * @param words the words, the offending ones between {@code ⟦} and {@code ⟧}
   * @param correction what they should be, empty where not given
   */
  public record Example(boolean right, String words, String correction) {}
}
