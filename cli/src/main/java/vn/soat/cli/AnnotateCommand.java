package vn.soat.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import vn.soat.cli.input.Source;
import vn.soat.cli.report.Reason;
import vn.soat.engine.edit.Annotations;
import vn.soat.engine.edit.Annotations.Stripped;
import vn.soat.engine.read.UnreadableDraftException;

/** {@code soat annotate --strip}: the comments of {@code soat check --annotate} out again. */
final class AnnotateCommand implements Command {

  private final PositionalParamSpec draft = Arguments.draft();

  /** There is nothing else to do yet; whoever asks must say what. */
  private final OptionSpec strip = Arguments.flag("strip", "--strip").required(true).build();

  private final OptionSpec output =
      Arguments.text("output", "OUT", "-o", "--output").required(true).build();
  private final OptionSpec name = Arguments.name();

  private final Environment environment;
  private final Messages messages;

  AnnotateCommand(Environment environment, Messages messages) {
    this.environment = environment;
    this.messages = messages;
  }

  @Override
  public CommandSpec spec() {
    return Arguments.of("annotate", this, List.of(draft, strip, output, name));
  }

  @Override
  public Integer call() {
    List<Source> sources =
        new Drafts(environment, messages).named(List.of(draft.<String>getValue()), name.getValue());
    Copies copies = new Copies(output.getValue(), sources, environment, messages);
    int code = ExitCode.FINE;
    for (Source source : sources) {
      try {
        byte[] file = source.bytes();
        Stripped stripped = Annotations.remove(file);
        copies.write(source, file, stripped.file());
        if (stripped.comments() == 0) {
          tell(source, messages.say("strip.none"));
        } else if (!stripped.exact()) {
          tell(source, messages.say("strip.written-since"));
        }
      } catch (UnreadableDraftException why) {
        tell(source, Reason.of(why, messages));
        code = ExitCode.UNREADABLE;
      }
    }
    return code;
  }

  private void tell(Source source, String words) {
    environment.err().println("soat: " + source.name() + ": " + words);
  }
}
