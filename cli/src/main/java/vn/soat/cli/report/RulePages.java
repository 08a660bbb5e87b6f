package vn.soat.cli.report;

import java.util.List;
import vn.soat.cli.Messages;
import vn.soat.cli.terminal.Columns;
import vn.soat.cli.terminal.Screen;
import vn.soat.cli.terminal.Screen.Style;
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
    RuleWords words = new RuleWords(messages);
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
      List<String> lines = Columns.wrap(words.told(rule.message()), screen.columns() - 10);
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
        .append(new ReportWords(messages).severity(first.severity()))
        .append("\n\n");
    new RuleWords(messages).explain(rules).forEach(entry -> append(entry, text));
    return text.toString();
  }

  private void append(RuleWords.Entry entry, StringBuilder text) {
    List<String> lines = Columns.wrap(entry.label() + " " + entry.words(), screen.columns() - 4);
    text.append(screen.paint(Style.STRONG, entry.label()))
        .append(lines.get(0).substring(entry.label().length()))
        .append('\n');
    lines.stream().skip(1).forEach(line -> text.append("    ").append(line).append('\n'));
  }

  private String sign(Rule rule) {
    return messages.say("sign." + ReportWords.name(rule.severity()));
  }

  private static Style style(Rule rule) {
    return Style.valueOf(rule.severity().name());
  }
}
