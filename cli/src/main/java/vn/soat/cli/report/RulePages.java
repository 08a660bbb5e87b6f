package vn.soat.cli.report;

import java.util.List;
import java.util.Locale;
import vn.soat.cli.Messages;
import vn.soat.cli.terminal.Columns;
import vn.soat.cli.terminal.Screen;
import vn.soat.cli.terminal.Screen.Style;
import vn.soat.engine.finding.Phrase;
import vn.soat.engine.finding.Rule;

/**
 * The rule book as text.
 *
 * @param screen where it is shown
 * @param messages the language
 */
public record RulePages(Screen screen, Messages messages) {

  /** One line for each code. */
  public String list(List<Rule> rules) {
    StringBuilder text = new StringBuilder();
    String code = "";
    for (Rule rule : rules) {
      if (rule.code().equals(code)) {
        continue;
      }
      if (!Selection.chapter(rule.code()).equals(Selection.chapter(code)) && !code.isEmpty()) {
        text.append('\n');
      }
      code = rule.code();
      String head =
          screen.paint(style(rule), sign(rule) + " " + code) + " ".repeat(8 - code.length());
      List<String> lines = Columns.wrap(told(rule.message()), screen.columns() - 10);
      text.append(head).append(lines.get(0)).append('\n');
      lines.stream().skip(1).forEach(line -> text.append(" ".repeat(10)).append(line).append('\n'));
    }
    return text.toString();
  }

  /** All that is known of a code; several rules may share one. */
  public String show(List<Rule> rules) {
    Rule first = rules.get(0);
    StringBuilder text = new StringBuilder();
    text.append(screen.paint(style(first), sign(first) + " " + first.code()))
        .append("  ")
        .append(first.slug())
        .append(" · ")
        .append(messages.say("severity." + name(first)))
        .append("\n\n");
    for (Rule rule : rules) {
      labelled("rules.message", told(rule.message()), text);
      labelled("suggestion", told(rule.suggestion()), text);
    }
    labelled("rules.why", first.why().in(messages.language()), text);
    String hd05 = Clause.inWords(Clause.cite(first.basis(), "dang-hd05"), messages);
    String hd36 = Clause.inWords(Clause.cite(first.basis(), "dang-hd36"), messages);
    labelled("basis", hd05.equals(hd36) ? hd05 : hd05 + "; " + hd36, text);
    rules.stream()
        .flatMap(rule -> rule.examples().stream())
        .distinct()
        .forEach(example -> append(example, text));
    return text.toString();
  }

  private void append(Rule.Example example, StringBuilder text) {
    String correction = example.correction().isEmpty() ? "" : " → " + example.correction();
    labelled(example.right() ? "rules.right" : "rules.wrong", example.words() + correction, text);
  }

  /** The words of a rule with an ellipsis where a draft's own words go. */
  private String told(Phrase phrase) {
    return phrase.in(messages.language()).replaceAll("\\{[0-9]\\}", "…");
  }

  private void labelled(String key, String words, StringBuilder text) {
    if (words.isEmpty()) {
      return;
    }
    String label = messages.say(key);
    List<String> lines =
        Columns.wrap(label + " " + words.replace("\n", " ↵ "), screen.columns() - 4);
    text.append(screen.paint(Style.STRONG, label))
        .append(lines.get(0).substring(label.length()))
        .append('\n');
    lines.stream().skip(1).forEach(line -> text.append("    ").append(line).append('\n'));
  }

  private String sign(Rule rule) {
    return messages.say("sign." + name(rule));
  }

  private static Style style(Rule rule) {
    return Style.valueOf(rule.severity().name());
  }

  private static String name(Rule rule) {
    return rule.severity().name().toLowerCase(Locale.ROOT);
  }
}
