package vn.soat.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** {@code soat} alone: nothing is asked, so the help is shown as an error. */
final class SoatCommand implements Command {

  private final CommandSpec spec = Arguments.of("soat", this, List.of());

  @Override
  public CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() {
    CommandLine line = spec.commandLine();
    line.usage(line.getErr());
    return ExitCode.USAGE;
  }
}
