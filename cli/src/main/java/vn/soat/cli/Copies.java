package vn.soat.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.soat.cli.input.Source;
import vn.soat.engine.read.UnreadableDraftException;
import vn.soat.engine.read.WordPackage;

/** Where the marked copies of drafts go: a file for one draft, a folder for several. */
final class Copies {

  private final Map<Source, Path> targets = new LinkedHashMap<>();
  private final Environment environment;
  private final Messages messages;

  /**
   * The places of the copies; whether they can be written is found out before any draft is read.
   *
   * @param out the file, or a folder that exists
   * @throws UsageException if a copy would be written over a draft or another copy, or nowhere
   */
  Copies(String out, List<Source> sources, Environment environment, Messages messages) {
    this.environment = environment;
    this.messages = messages;
    Drafts drafts = new Drafts(environment, messages);
    Path given = drafts.path(out);
    if (Files.isDirectory(given)) {
      Map<Path, Source> taken = new HashMap<>();
      for (Source source : sources) {
        Path target = given.resolve(fileName(source, drafts));
        if (taken.put(target, source) != null) {
          throw new UsageException(messages.say("wrong.same-copy-twice", target));
        }
        targets.put(source, target);
      }
    } else if (sources.size() == 1) {
      targets.put(sources.get(0), given);
    } else {
      throw new UsageException(messages.say("wrong.copies-need-folder", out));
    }
    drafts.refuseToOverwrite(
        sources, targets.values().stream().map(target -> new Format("docx", target)).toList());
  }

  private Path fileName(Source source, Drafts drafts) {
    Path name = drafts.path(source.name()).getFileName();
    if (!(source instanceof Source.File) || name == null) {
      throw new UsageException(messages.say("wrong.copies-need-folder", source.name()));
    }
    return name;
  }

  /**
   * Writes the copy of a draft.
   *
   * @param draft its bytes
   * @param copy those of the copy
   * @throws UsageException if it cannot be written
   */
  void write(Source source, byte[] draft, byte[] copy) throws UnreadableDraftException {
    Path target = targets.get(source);
    try {
      WholeFile.write(target, out -> out.write(copy));
    } catch (IOException e) {
      throw new UsageException(messages.say("wrong.cannot-write", target));
    }
    if (WordPackage.open(draft).signed()) {
      environment.err().println("soat: " + source.name() + ": " + messages.say("copy.signed"));
    }
  }
}
