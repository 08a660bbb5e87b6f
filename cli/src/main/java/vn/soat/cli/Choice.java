package vn.soat.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.soat.cli.report.Selection;
import vn.soat.cli.terminal.Screen;
import vn.soat.engine.finding.Rule;
import vn.soat.engine.finding.RuleBook;

/** Values of options, taken if they are among those there are. */
record Choice(Messages messages) {

  private static final List<String> COLOURS = List.of("auto", "always", "never");

  /**
   * The value itself.
   *
   * @throws UsageException if it is none of these
   */
  String of(String option, String value, List<String> known) {
    if (!known.contains(value)) {
      throw new UsageException(
          messages.say("wrong.choice", option, value, String.join(", ", known)));
    }
    return value;
  }

  /** The screen with the colours of this choice. */
  Screen screen(String colour, Map<String, String> variables) {
    String name = of("--color", colour, COLOURS).toUpperCase(Locale.ROOT);
    return Screen.standardOutput(Screen.Colour.valueOf(name), variables);
  }

  /** Refuses a rule set that does not exist, or not yet. */
  void ruleSet(String name, List<String> known) {
    if (of("--rules", name, known).equals("nha-nuoc")) {
      throw new UsageException(messages.say("wrong.no-state-rules"));
    }
  }

  /**
   * A day, null where none is given.
   *
   * @throws UsageException if it is none
   */
  LocalDate day(String option, String value) {
    try {
      return value == null ? null : LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      throw new UsageException(messages.say("wrong.date", option, value));
    }
  }

  /**
   * Codes and chapters of a rule book, in capitals.
   *
   * @throws UsageException if one is unknown; the message names the nearest
   */
  Set<String> codes(String option, List<String> given, RuleBook ruleBook) {
    Set<String> known = new LinkedHashSet<>();
    ruleBook.rules().stream().map(Rule::code).forEach(known::add);
    ruleBook.rules().stream().map(Rule::code).map(Selection::chapter).forEach(known::add);
    return codes(option, given, known);
  }

  private Set<String> codes(String option, List<String> given, Collection<String> known) {
    Set<String> codes = new LinkedHashSet<>();
    for (String one : given) {
      String code = one.strip().toUpperCase(Locale.ROOT);
      if (!known.contains(code)) {
        throw new UsageException(messages.say("wrong.code", option, one) + nearest(code, known));
      }
      codes.add(code);
    }
    return codes;
  }

  /** A hint at what was meant, empty where nothing is near. */
  String nearest(String code, Collection<String> known) {
    String nearest = Selection.nearest(code, List.copyOf(known));
    return nearest == null ? "" : " " + messages.say("wrong.nearest", nearest);
  }
}
