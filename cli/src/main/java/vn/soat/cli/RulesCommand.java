package vn.soat.cli;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import vn.soat.cli.report.RulePages;
import vn.soat.engine.finding.Rule;
import vn.soat.engine.finding.RuleBook;

/** {@code soat rules}: the rule book as it is built in. */
final class RulesCommand implements Command {

  private final PositionalParamSpec action =
      Arguments.operand("rules-action", "list|show")
          .arity("0..1")
          .required(false)
          .initialValue("list")
          .build();
  private final PositionalParamSpec codes =
      Arguments.operands("rules-codes", "CODE", 1).arity("0..1").required(false).build();
  private final OptionSpec color = Arguments.color();

  private final Environment environment;
  private final Messages messages;

  RulesCommand(Environment environment, Messages messages) {
    this.environment = environment;
    this.messages = messages;
  }

  @Override
  public CommandSpec spec() {
    return Arguments.of("rules", this, List.of(action, codes, color));
  }

  @Override
  public Integer call() {
    Choice choice = new Choice(messages);
    String asked = choice.of("soat rules", action.getValue(), List.of("list", "show"));
    RulePages pages =
        new RulePages(choice.screen(color.getValue(), environment.variables()), messages);
    RuleBook ruleBook = environment.ruleBook().open(null);
    List<String> named = codes.getValue();
    if (asked.equals("list")) {
      if (!named.isEmpty()) {
        throw new UsageException(messages.say("wrong.list-takes-no-codes"));
      }
      print(pages.list(ruleBook.rules()));
      return ExitCode.FINE;
    }
    if (named.isEmpty()) {
      throw new UsageException(messages.say("wrong.show-needs-code"));
    }
    Set<String> known = new LinkedHashSet<>();
    ruleBook.rules().stream().map(Rule::code).forEach(known::add);
    for (String given : named) {
      String code = given.toUpperCase(Locale.ROOT);
      if (!known.contains(code)) {
        throw new UsageException(
            messages.say("wrong.code", "soat rules show", given) + choice.nearest(code, known));
      }
    }
    for (String given : named) {
      String code = given.toUpperCase(Locale.ROOT);
      print(
          pages.show(ruleBook.rules().stream().filter(rule -> rule.code().equals(code)).toList()));
    }
    return ExitCode.FINE;
  }

  private void print(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    environment.out().write(bytes, 0, bytes.length);
  }
}
