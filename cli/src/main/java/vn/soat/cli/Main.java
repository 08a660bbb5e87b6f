package vn.soat.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import picocli.AutoComplete;
import picocli.CommandLine;
import vn.soat.cli.config.Configuration;
import vn.soat.cli.config.ConfigurationException;
import vn.soat.cli.terminal.Screen;
import vn.soat.engine.finding.Language;
import vn.soat.rules.DroolsRuleBook;

/** The program. */
public final class Main {

  /** Commands that need the rule book, which is opened while their options are being read. */
  private static final Set<String> JUDGING = Set.of("check", "fix", "audit");

  private static final String COMPLETION = "generate-completion";
  private static final int HELP_WIDTH = 100;

  private Main() {}

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    FutureTask<DroolsRuleBook> ruleBook = new FutureTask<>(DroolsRuleBook::open);
    if (arguments.length > 0 && JUDGING.contains(arguments[0])) {
      Thread ahead = new Thread(ruleBook, "rule-book");
      ahead.setDaemon(true);
      ahead.start();
    }
    Environment environment =
        new Environment(
            System.in,
            stream(FileDescriptor.out),
            stream(FileDescriptor.err),
            System.getenv(),
            asOf -> opened(ruleBook).asOf(asOf));
    System.exit(run(arguments, environment));
  }

  /** The rule book, opened now where that was not begun ahead of the command. */
  private static DroolsRuleBook opened(FutureTask<DroolsRuleBook> ruleBook) {
    ruleBook.run();
    try {
      return ruleBook.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("The rule book cannot be opened", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted before the rule book was opened", e);
    }
  }

  /** UTF-8 whatever the system's own encoding is. */
  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }

  /** Runs a command and returns its exit code. */
  static int run(String[] arguments, Environment environment) {
    List<String> words = upToTerminator(arguments);
    quietLogs(words.contains("--verbose"));
    String lang = language(words);
    Messages messages = Messages.in("en".equals(lang) ? Language.EN : Language.VI);
    boolean debug = words.contains("--debug") || environment.variables().containsKey("SOAT_DEBUG");
    CommandErrors errors = new CommandErrors(environment, messages, debug);
    try {
      CommandLine line = commands(environment, messages, errors, words);
      if (lang != null && !lang.equals("vi") && !lang.equals("en")) {
        return errors.handleExecutionException(
            new UsageException(messages.say("wrong.choice", "--lang", lang, "vi, en")), line, null);
      }
      int code = line.execute(arguments);
      if (environment.out().checkError()) {
        environment.err().println("soat: " + messages.say("wrong.stdout"));
        return ExitCode.USAGE;
      }
      return code;
    } catch (RuntimeException | Error fault) {
      return errors.internal(fault);
    } finally {
      environment.err().flush();
    }
  }

  private static CommandLine commands(
      Environment environment, Messages messages, CommandErrors errors, List<String> words) {
    CommandLine line = line(new SoatCommand());
    Map<String, Supplier<Command>> commands = new LinkedHashMap<>();
    commands.put("check", () -> new CheckCommand(environment, messages, errors));
    commands.put("fix", () -> new FixCommand(environment, messages));
    commands.put("annotate", () -> new AnnotateCommand(environment, messages));
    commands.put("audit", () -> new AuditCommand(environment, messages));
    commands.put("facts", () -> new FactsCommand(environment, messages));
    commands.put("rules", () -> new RulesCommand(environment, messages));
    // A short run has no time for what other commands may be told.
    String named = words.isEmpty() ? "" : words.get(0);
    for (Map.Entry<String, Supplier<Command>> command : commands.entrySet()) {
      if (command.getKey().equals(named) || !commands.containsKey(named)) {
        line.addSubcommand(line(command.getValue().get()));
      }
    }
    if (words.contains(COMPLETION)) {
      line.addSubcommand(COMPLETION, new AutoComplete.GenerateCompletion());
      line.getSubcommands().get(COMPLETION).getCommandSpec().usageMessage().hidden(true);
    }
    Screen screen = Screen.standardOutput(Screen.Colour.AUTO, environment.variables());
    line.setResourceBundle(messages.bundle())
        .setExpandAtFiles(false)
        .setUsageHelpWidth(Math.min(HELP_WIDTH, screen.columns()))
        .setUsageHelpAutoWidth(false)
        .setColorScheme(
            CommandLine.Help.defaultColorScheme(
                screen.colours() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
        .setParameterExceptionHandler(errors)
        .setExecutionExceptionHandler(errors)
        .setOut(writer(environment.out()))
        .setErr(writer(environment.err()));
    return line;
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  private static CommandLine line(Command command) {
    return new CommandLine(command.spec().versionProvider(new Version()));
  }

  /** Logs are for those who ask for them; without a log there is nothing to start. */
  private static void quietLogs(boolean verbose) {
    if (!verbose) {
      System.setProperty("slf4j.internal.verbosity", "ERROR");
      System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
    }
  }

  private static List<String> upToTerminator(String[] arguments) {
    List<String> words = List.of(arguments);
    int terminator = words.indexOf("--");
    return terminator < 0 ? words : words.subList(0, terminator);
  }

  /** The language asked for on the command line, else in the configuration that it names. */
  private static String language(List<String> words) {
    String lang = value("--lang", words);
    String config = value("--config", words);
    if (lang != null || config == null) {
      return lang;
    }
    try {
      return Configuration.lang(Path.of(config), Messages.in(Language.VI));
    } catch (ConfigurationException | InvalidPathException wrong) {
      return null; // The command reads the file again and says what is wrong with it.
    }
  }

  /** The value that an option is given, the last of several, null without one. */
  private static String value(String option, List<String> words) {
    String value = null;
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).equals(option) && i + 1 < words.size()) {
        value = words.get(i + 1);
      } else if (words.get(i).startsWith(option + "=")) {
        value = words.get(i).substring(option.length() + 1);
      }
    }
    return value;
  }
}
