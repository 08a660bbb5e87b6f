package vn.soat.rules.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.soat.engine.finding.Rule;
import vn.soat.engine.finding.Severity;

/** What a rule finds and what it leaves alone. */
public record Examples(List<Example> wrong, List<Example> right) {

  /** The examples as they are told to people, the wrong ones first. */
  List<Rule.Example> told() {
    return Stream.concat(
            wrong.stream().map(example -> example.told(false)),
            right.stream().map(example -> example.told(true)))
        .toList();
  }

  /**
   * A change of a spotless plan. Its words hold the exact quotes of the findings between {@code ⟦}
   * and {@code ⟧}, in reading order.
   *
   * @param plan the plan, where it is not the chapter's
   * @param dress what the plan wears otherwise than in the proper dress, as the tests name it:
   *     {@code font: Arial}
   * @param disguise the way in which the file stores the plan, where that is not the plain one
   * @param set lines by the component of the plan that they stand for; none removes the component
   * @param replace new words by the old ones, in reading order
   * @param superior the section on organisation in the plan of the superior that lies beside it
   * @param missing how many findings have an empty quote
   * @param correction words that the suggestion must contain
   * @param severity what the findings weigh where that is not what the rule says
   * @param also the codes of other rules that find something in it, where it cannot be without
   */
  public record Example(
      Optional<String> plan,
      Map<String, String> dress,
      Optional<String> disguise,
      Map<String, List<String>> set,
      Map<String, String> replace,
      List<String> superior,
      Optional<Boolean> missing,
      Optional<String> correction,
      Optional<Severity> severity,
      List<String> also) {

    private static final Pattern MARKED = Pattern.compile("⟦([^⟧]*)⟧");

    public Example {
      if (set.isEmpty()
          && replace.isEmpty()
          && superior.isEmpty()
          && dress.isEmpty()
          && disguise.isEmpty()) {
        throw new IllegalArgumentException(
            "changes nothing: it needs 'set', 'replace', 'superior', 'dress' or 'disguise'");
      }
    }

    /** The words between the marks and an empty one for what is missing, in reading order. */
    public List<String> quotes() {
      List<String> quotes = new ArrayList<>();
      if (missing.orElse(false)) {
        quotes.add("");
      }
      written()
          .forEach(
              words -> MARKED.matcher(words).results().forEach(mark -> quotes.add(mark.group(1))));
      return quotes;
    }

    /** Words without the marks round the quotes. */
    public static String unmarked(String words) {
      return MARKED.matcher(words).replaceAll(mark -> Matcher.quoteReplacement(mark.group(1)));
    }

    private Stream<String> written() {
      return Stream.concat(set.values().stream().flatMap(List::stream), replace.values().stream());
    }

    private Rule.Example told(boolean right) {
      String words =
          Stream.concat(
                  written(), dress.entrySet().stream().map(e -> e.getKey() + ": " + e.getValue()))
              .filter(text -> !text.isBlank())
              .collect(Collectors.joining(" ¶ "));
      return new Rule.Example(right, words, correction.orElse(""));
    }
  }
}
