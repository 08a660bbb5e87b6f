package vn.soat.cli;

import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * What commands may be told. It is declared in code because a short run has no time to read
 * annotations; what was told is the argument's value. Keys name the words of the help.
 */
final class Arguments {

  private Arguments() {}

  /** A command with these arguments and those that every command has. */
  static CommandSpec of(String name, Command command, List<ArgSpec> arguments) {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(command).name(name);
    for (ArgSpec argument : arguments) {
      spec.add(argument);
    }
    for (OptionSpec option : CommonOptions.all()) {
      spec.add(option);
    }
    return spec;
  }

  /** An option with a value, null where it is not given. */
  static OptionSpec.Builder text(String key, String label, String... names) {
    return option(key, names).type(String.class).paramLabel(label);
  }

  /** An option that may be given several times, each time with a value. */
  static OptionSpec.Builder texts(String key, String label, String... names) {
    return option(key, names)
        .type(List.class)
        .auxiliaryTypes(String.class)
        .initialValue(List.of())
        .paramLabel(label);
  }

  /** An option whose values are codes of rules with commas between them. */
  static OptionSpec codes(String key, String name) {
    return texts(key, "CODES", name).splitRegex(",").build();
  }

  /** An option without a value, true where it is given. */
  static OptionSpec.Builder flag(String key, String... names) {
    return option(key, names).type(boolean.class).initialValue(false);
  }

  private static OptionSpec.Builder option(String key, String... names) {
    return OptionSpec.builder(names).descriptionKey(key);
  }

  /** A word that is no option and must be given. */
  static PositionalParamSpec.Builder operand(String key, String label) {
    return PositionalParamSpec.builder()
        .type(String.class)
        .arity("1")
        .index("0")
        .required(true)
        .paramLabel(label)
        .descriptionKey(key);
  }

  /** The one draft of a command. */
  static PositionalParamSpec draft() {
    return operand("draft", "DRAFT").build();
  }

  /** What the draft on standard input is called. */
  static OptionSpec name() {
    return text("name", "NAME", "--name").build();
  }

  /** In which forms what was found is told. */
  static OptionSpec formats() {
    return texts("format", "FORMAT[=FILE]", "--format").build();
  }

  /** Whether colours are used. */
  static OptionSpec color() {
    return text("color", "auto|always|never", "--color").initialValue("auto").build();
  }

  /** The day by which a draft without a date is judged. */
  static OptionSpec asOf() {
    return text("as-of", "YYYY-MM-DD", "--as-of").build();
  }

  /** All words from a place on that are no options, at least one. */
  static PositionalParamSpec.Builder operands(String key, String label, int from) {
    return operand(key, label)
        .type(List.class)
        .auxiliaryTypes(String.class)
        .initialValue(List.of())
        .arity("1..*")
        .index(from + "..*");
  }
}
