package vn.soat.cli.report;

import java.util.ArrayList;
import java.util.List;
import vn.soat.cli.Messages;
import vn.soat.engine.finding.Phrase;
import vn.soat.engine.finding.Rule;

/** What is told of rules, whatever the form. */
public record RuleWords(Messages messages) {

  /** A text with the label that it stands behind, neither of them empty. */
  record Entry(String label, String words) {}

  /** All that is known of a code; several rules may share one. */
  List<Entry> explain(List<Rule> rules) {
    Rule first = rules.get(0);
    List<Entry> entries = new ArrayList<>();
    for (Rule rule : rules) {
      add("rules.message", told(rule.message()), entries);
      add("suggestion", told(rule.suggestion()), entries);
    }
    add("rules.why", first.why().in(messages.language()), entries);
    String hd05 = Clause.inWords(Clause.cite(first.basis(), "dang-hd05"), messages);
    String hd36 = Clause.inWords(Clause.cite(first.basis(), "dang-hd36"), messages);
    add("basis", hd05.equals(hd36) ? hd05 : hd05 + "; " + hd36, entries);
    rules.stream()
        .flatMap(rule -> rule.examples().stream())
        .distinct()
        .forEach(example -> add(example, entries));
    return entries;
  }

  /** The words of a rule with an ellipsis where a draft's own words go. */
  public String told(Phrase phrase) {
    return phrase.in(messages.language()).replaceAll("\\{[0-9]\\}", "…");
  }

  private void add(Rule.Example example, List<Entry> entries) {
    String correction = example.correction().isEmpty() ? "" : " → " + example.correction();
    add(example.right() ? "rules.right" : "rules.wrong", example.words() + correction, entries);
  }

  private void add(String key, String words, List<Entry> entries) {
    if (!words.isEmpty()) {
      entries.add(new Entry(messages.say(key), words.replace("\n", " ↵ ")));
    }
  }
}
