package vn.soat.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.soat.cli.input.Source;
import vn.soat.cli.input.Sources;

/** The drafts that the operands of a command name. */
final class Drafts {

  private static final String STANDARD_INPUT = "-";

  private final Environment environment;
  private final Messages messages;

  Drafts(Environment environment, Messages messages) {
    this.environment = environment;
    this.messages = messages;
  }

  /**
   * The drafts in the order of the operands.
   *
   * @param name what the draft on standard input is called, null where the user does not say
   */
  List<Source> named(List<String> operands, String name) {
    boolean piped = operands.contains(STANDARD_INPUT);
    if (name != null && !piped) {
      throw new UsageException(messages.say("wrong.name-without-stdin"));
    }
    List<Source> sources = new ArrayList<>();
    List<Path> paths = new ArrayList<>();
    boolean read = false;
    for (String operand : operands) {
      if (!operand.equals(STANDARD_INPUT)) {
        paths.add(path(operand));
      } else if (!read) {
        sources.addAll(Sources.at(paths));
        paths.clear();
        sources.add(standardInput(name == null ? messages.say("stdin") : name));
        read = true;
      }
    }
    sources.addAll(Sources.at(paths));
    return sources;
  }

  /** The file that an operand names. */
  Path path(String operand) {
    if (operand.isEmpty()) {
      throw new UsageException(messages.say("wrong.path", operand));
    }
    try {
      return Path.of(operand);
    } catch (InvalidPathException e) {
      throw new UsageException(messages.say("wrong.path", operand));
    }
  }

  private Source standardInput(String name) {
    try {
      return Source.standardInput(name, environment.in());
    } catch (IOException e) {
      return Source.unreadable(name, e);
    }
  }

  /** Refuses to write over a draft that is to be read, or where nothing can be written. */
  void refuseToOverwrite(List<Source> sources, List<Format> formats) {
    for (Format format : formats) {
      if (format.file() == null) {
        continue;
      }
      Path parent = format.file().toAbsolutePath().getParent();
      if (Files.isDirectory(format.file()) || parent == null || !Files.isDirectory(parent)) {
        throw new UsageException(messages.say("wrong.cannot-write", format.file()));
      }
      for (Source source : sources) {
        if (source instanceof Source.File file && same(file.path(), format.file())) {
          throw new UsageException(messages.say("wrong.overwrites-draft", format.file()));
        }
      }
    }
  }

  private static boolean same(Path draft, Path output) {
    try {
      return Files.exists(draft) && Files.exists(output) && Files.isSameFile(draft, output);
    } catch (IOException e) {
      return draft.toAbsolutePath().normalize().equals(output.toAbsolutePath().normalize());
    }
  }
}
