package vn.soat.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.soat.cli.config.ConfigurationException;

/** What the user is told when a command cannot be carried out. */
final class CommandErrors implements IParameterExceptionHandler, IExecutionExceptionHandler {

  private final Environment environment;
  private final Messages messages;
  private final boolean debug;

  CommandErrors(Environment environment, Messages messages, boolean debug) {
    this.environment = environment;
    this.messages = messages;
    this.debug = debug;
  }

  @Override
  public int handleParseException(ParameterException wrong, String[] arguments) {
    return usage(inWords(wrong), wrong.getCommandLine());
  }

  @Override
  public int handleExecutionException(Exception fault, CommandLine command, ParseResult parsed) {
    return fault instanceof UsageException || fault instanceof ConfigurationException
        ? usage(fault.getMessage(), command)
        : internal(fault);
  }

  /** Tells of a fault of the program itself. */
  int internal(Throwable fault) {
    PrintStream err = environment.err();
    err.println("soat: " + messages.say("internal", fault) + " " + messages.say("failed.trace"));
    trace(fault);
    return ExitCode.UNREADABLE;
  }

  /** Prints where the program failed, for those who ask for it. */
  void trace(Throwable fault) {
    if (debug) {
      fault.printStackTrace(environment.err());
    }
  }

  private int usage(String message, CommandLine command) {
    PrintStream err = environment.err();
    err.println("soat: " + message);
    err.println(messages.say("wrong.see", command.getCommandSpec().qualifiedName()));
    return ExitCode.USAGE;
  }

  private String inWords(ParameterException wrong) {
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      List<String> near = unmatched.getSuggestions();
      String key = unmatched.isUnknownOption() ? "wrong.option" : "wrong.argument";
      return messages.say(key, unmatched.getUnmatched().get(0))
          + (near.isEmpty() ? "" : " " + messages.say("wrong.nearest", near.get(0)));
    }
    if (wrong instanceof MissingParameterException missing) {
      return missing.getMissing().stream().map(this::missing).collect(Collectors.joining(" "));
    }
    if (wrong instanceof OverwrittenOptionException twice) {
      return messages.say("wrong.twice", name(twice.getOverwritten()));
    }
    return wrong.getMessage();
  }

  private String missing(ArgSpec argument) {
    return argument.isOption()
        ? messages.say("wrong.no-value", name(argument), argument.paramLabel())
        : messages.say("wrong.no-operand", argument.paramLabel());
  }

  private static String name(ArgSpec argument) {
    return argument instanceof CommandLine.Model.OptionSpec option
        ? option.longestName()
        : argument.paramLabel();
  }
}
