package vn.soat.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import vn.soat.cli.input.Source;
import vn.soat.cli.report.JsonFacts;
import vn.soat.cli.report.Reason;
import vn.soat.cli.report.TextFacts;
import vn.soat.cli.terminal.Screen;
import vn.soat.engine.CheckedDraft;
import vn.soat.engine.Checker;
import vn.soat.engine.read.DraftReader;
import vn.soat.engine.read.UnreadableDraftException;
import vn.soat.engine.recognize.Recognizer;

/** {@code soat facts}: what the program read in a draft. */
final class FactsCommand implements Command {

  private static final List<String> FORMATS = List.of("text", "json");

  private final PositionalParamSpec draft = Arguments.draft();
  private final OptionSpec formats = Arguments.formats();
  private final OptionSpec color = Arguments.color();
  private final OptionSpec name = Arguments.name();

  private final Environment environment;
  private final Messages messages;

  FactsCommand(Environment environment, Messages messages) {
    this.environment = environment;
    this.messages = messages;
  }

  @Override
  public CommandSpec spec() {
    return Arguments.of("facts", this, List.of(draft, formats, color, name));
  }

  @Override
  public Integer call() throws IOException {
    List<Format> asked = Format.parseAll(formats.getValue(), FORMATS, messages);
    Screen screen = new Choice(messages).screen(color.getValue(), environment.variables());
    Drafts drafts = new Drafts(environment, messages);
    List<Source> sources = drafts.named(List.of(draft.<String>getValue()), name.getValue());
    if (sources.size() != 1) {
      throw new UsageException(messages.say("wrong.one-draft"));
    }
    drafts.refuseToOverwrite(sources, asked);
    Source source = sources.get(0);
    CheckedDraft checked;
    try {
      checked =
          source.check(
              new Checker(new DraftReader(), new Recognizer(), environment.ruleBook().open(null)));
    } catch (UnreadableDraftException why) {
      environment.err().println("soat: " + source.name() + ": " + Reason.of(why, messages));
      return ExitCode.UNREADABLE;
    }
    for (Format format : asked) {
      if (format.file() == null) {
        write(source.name(), checked, format, screen, environment.out());
        continue;
      }
      try {
        WholeFile.write(
            format.file(), out -> write(source.name(), checked, format, Screen.PAPER, out));
      } catch (IOException e) {
        throw new UsageException(messages.say("wrong.cannot-write", format.file()));
      }
    }
    return ExitCode.FINE;
  }

  private void write(
      String path, CheckedDraft checked, Format format, Screen screen, OutputStream out)
      throws IOException {
    if (format.name().equals("json")) {
      JsonFacts.write(path, checked, out);
    } else {
      TextFacts.write(path, checked, screen, messages, out);
    }
  }
}
