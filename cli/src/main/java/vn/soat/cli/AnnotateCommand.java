package vn.soat.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.soat.cli.input.Source;
import vn.soat.cli.report.Reason;
import vn.soat.engine.edit.Annotations;
import vn.soat.engine.edit.Annotations.Stripped;
import vn.soat.engine.read.UnreadableDraftException;

/** {@code soat annotate --strip}: the comments of {@code soat check --annotate} out again. */
@Command(name = "annotate")
final class AnnotateCommand implements Callable<Integer> {

  @Parameters(paramLabel = "DRAFT", arity = "1", descriptionKey = "draft")
  private String draft;

  /** There is nothing else to do yet; whoever asks must say what. */
  @SuppressWarnings("unused")
  @Option(names = "--strip", required = true, descriptionKey = "strip")
  private boolean strip;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      required = true,
      descriptionKey = "output")
  private String output;

  @Option(names = "--name", paramLabel = "NAME", descriptionKey = "name")
  private String name;

  private final Environment environment;
  private final Messages messages;

  AnnotateCommand(Environment environment, Messages messages) {
    this.environment = environment;
    this.messages = messages;
  }

  @Override
  public Integer call() {
    List<Source> sources = new Drafts(environment, messages).named(List.of(draft), name);
    Copies copies = new Copies(output, sources, environment, messages);
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
