package vn.soat.cli;

import picocli.CommandLine.Option;

/**
 * Options that every command has. Language, log and trace are chosen before the command line is
 * parsed; they are declared for the help, the completion and the check of what is typed.
 */
@SuppressWarnings("unused")
final class CommonOptions {

  @Option(names = "--lang", paramLabel = "vi|en", descriptionKey = "lang")
  private String lang;

  @Option(names = "--verbose", descriptionKey = "verbose")
  private boolean verbose;

  @Option(names = "--debug", descriptionKey = "debug")
  private boolean debug;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "help")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      descriptionKey = "version")
  private boolean version;
}
