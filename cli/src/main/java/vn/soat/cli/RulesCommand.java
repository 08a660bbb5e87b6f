package vn.soat.cli;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.soat.cli.report.RulePages;
import vn.soat.engine.finding.Rule;
import vn.soat.engine.finding.RuleBook;

/** {@code soat rules}: the rule book as it is built in. */
@Command(name = "rules")
final class RulesCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "list|show",
      descriptionKey = "rules-action")
  private String action = "list";

  @Parameters(index = "1..*", paramLabel = "CODE", descriptionKey = "rules-codes")
  private List<String> codes = List.of();

  @Option(names = "--color", paramLabel = "auto|always|never", descriptionKey = "color")
  private String color = "auto";

  private final Environment environment;
  private final Messages messages;

  RulesCommand(Environment environment, Messages messages) {
    this.environment = environment;
    this.messages = messages;
  }

  @Override
  public Integer call() {
    Choice choice = new Choice(messages);
    choice.of("soat rules", action, List.of("list", "show"));
    RulePages pages = new RulePages(choice.screen(color, environment.variables()), messages);
    RuleBook ruleBook = environment.ruleBook().open(null);
    if (action.equals("list")) {
      if (!codes.isEmpty()) {
        throw new UsageException(messages.say("wrong.list-takes-no-codes"));
      }
      print(pages.list(ruleBook.rules()));
      return ExitCode.FINE;
    }
    if (codes.isEmpty()) {
      throw new UsageException(messages.say("wrong.show-needs-code"));
    }
    Set<String> known = new LinkedHashSet<>();
    ruleBook.rules().stream().map(Rule::code).forEach(known::add);
    for (String given : codes) {
      String code = given.toUpperCase(Locale.ROOT);
      if (!known.contains(code)) {
        throw new UsageException(
            messages.say("wrong.code", "soat rules show", given) + choice.nearest(code, known));
      }
    }
    for (String given : codes) {
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
