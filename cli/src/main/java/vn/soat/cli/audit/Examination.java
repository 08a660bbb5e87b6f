package vn.soat.cli.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import vn.soat.cli.Messages;
import vn.soat.cli.config.ConfigurationException;
import vn.soat.cli.config.Suppressions;
import vn.soat.cli.input.Source;
import vn.soat.cli.report.DraftReport;
import vn.soat.cli.report.JsonLine;
import vn.soat.cli.report.PlanFacts;
import vn.soat.cli.report.Reporter;
import vn.soat.engine.draft.Draft;

/**
 * Judges drafts that were not judged before. All but very large files are read once: what they are
 * known by and what is judged are the same bytes.
 */
final class Examination implements Crew.Work {

  /** Larger files are judged one at a time. */
  private static final long LARGE = 8 << 20;

  private static final String IO = "io";

  private final List<Source> sources;
  private final Journal journal;
  private final Reporter reporter;
  private final LocalDate today;
  private final Duration limit;

  /**
   * An examination.
   *
   * @param today the day on which suppressions must be in force
   * @param limit how long one draft may take
   */
  Examination(
      List<Source> sources, Journal journal, Reporter reporter, LocalDate today, Duration limit) {
    this.sources = sources;
    this.journal = journal;
    this.reporter = reporter;
    this.today = today;
    this.limit = limit;
  }

  @Override
  public Crew.Outcome judge(int draft, boolean alone) {
    try {
      Source source = sources.get(draft);
      if (source instanceof Source.File file) {
        return judge(draft, file.path(), alone);
      }
      return outcome(draft, null, reporter.report(source, true, all -> true), PlanFacts.NONE);
    } catch (OutOfMemoryError e) {
      return alone ? failed(draft, messages().say("audit.no-memory")) : null;
    }
  }

  private Crew.Outcome judge(int draft, Path path, boolean alone) {
    Source content;
    byte[] borne;
    try {
      boolean large = Files.size(path) > LARGE;
      if (large && !alone) {
        return null;
      }
      content = large ? new Source.File("", path) : Source.of("", Files.readAllBytes(path));
      borne = beside(path);
    } catch (IOException e) {
      content = Source.unreadable("", e);
      borne = null;
    }
    String sha256 = content.sha256();
    Key key = sha256 == null ? null : Key.of(sha256, borne, path + " " + today);
    Long known = key == null ? null : journal.find(key);
    if (known != null) {
      return new Crew.Outcome(draft, known, null);
    }
    try {
      Suppressions suppressions =
          borne == null
              ? Suppressions.NONE
              : Suppressions.beside(path, () -> today, reporter.ruleBook(), messages());
      return judge(draft, key, content, suppressions, alone);
    } catch (ConfigurationException e) {
      return outcome(
          draft, null, new DraftReport.Failed("", sha256, e.getMessage(), e), PlanFacts.NONE);
    }
  }

  private static byte[] beside(Path draft) throws IOException {
    Path file = Suppressions.beside(draft);
    try {
      return Files.exists(file) ? Files.readAllBytes(file) : null;
    } catch (NoSuchFileException gone) {
      return null;
    }
  }

  private Crew.Outcome judge(
      int draft, Key key, Source content, Suppressions suppressions, boolean alone) {
    Onlooker onlooker = new Onlooker();
    DraftReport report = reporter.report(content, true, suppressions::admits, onlooker::look);
    if (report instanceof DraftReport.Failed failed) {
      boolean exhausted = failed.cause() instanceof OutOfMemoryError;
      return exhausted && !alone ? null : outcome(draft, null, failed, PlanFacts.NONE);
    }
    boolean passing =
        report instanceof DraftReport.Unreadable unreadable && unreadable.reason().equals(IO);
    List<String> remarks = suppressions.remarks(reporter.selection()::admits, messages());
    return outcome(draft, passing ? null : key, report, onlooker.facts.with(remarks));
  }

  /** Takes from a draft what is to be kept of it. */
  private static final class Onlooker {
    private PlanFacts facts = PlanFacts.NONE;

    void look(Draft draft) {
      Sketch sketch = Sketch.of(draft);
      facts = PlanFacts.of(draft, sketch == null ? "" : sketch.toString());
    }
  }

  @Override
  public Crew.Outcome overdue(int draft) {
    return failed(draft, messages().say("audit.overdue", limit.toSeconds()));
  }

  private Crew.Outcome failed(int draft, String message) {
    return outcome(draft, null, new DraftReport.Failed("", null, message, null), PlanFacts.NONE);
  }

  private Crew.Outcome outcome(int draft, Key key, DraftReport report, PlanFacts facts) {
    return new Crew.Outcome(
        draft,
        null,
        new Verdict(key, JsonLine.of(report, messages().language()), JsonLine.of(facts)));
  }

  private Messages messages() {
    return reporter.messages();
  }
}
