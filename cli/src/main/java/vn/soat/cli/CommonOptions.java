package vn.soat.cli;

import java.util.List;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Options that every command has. Language, log and trace are chosen before the command line is
 * parsed; they are declared for the help, the completion and the check of what is typed.
 */
final class CommonOptions {

  private CommonOptions() {}

  static List<OptionSpec> all() {
    return List.of(
        Arguments.text("lang", "vi|en", "--lang").build(),
        Arguments.flag("verbose", "--verbose").build(),
        Arguments.flag("debug", "--debug").build(),
        Arguments.flag("help", "-h", "--help").usageHelp(true).build(),
        Arguments.flag("version", "-V", "--version").versionHelp(true).build());
  }
}
