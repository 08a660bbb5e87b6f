package vn.soat.cli.audit;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import vn.soat.cli.Version;
import vn.soat.cli.input.Source;
import vn.soat.cli.input.Sources;
import vn.soat.cli.report.Reporter;
import vn.soat.cli.terminal.Progress;
import vn.soat.engine.Checker;
import vn.soat.engine.finding.Rule;

/**
 * An audit of all drafts below a folder. What was judged is written down at once, so that an audit
 * that ends before its time goes on where it was; a draft whose bytes were judged under the same
 * circumstances is not judged again.
 */
public final class Audit implements Closeable {

  private final AuditFolders folders;
  private final Reporter reporter;
  private final LocalDate today;
  private final Workplace workplace;

  private Audit(AuditFolders folders, Reporter reporter, LocalDate today, Workplace workplace) {
    this.folders = folders;
    this.reporter = reporter;
    this.today = today;
    this.workplace = workplace;
  }

  /**
   * Opens an audit.
   *
   * @param today the day on which suppressions must be in force
   * @return null if another audit is at work in that place
   * @throws IOException if that place cannot be written to
   */
  public static Audit open(AuditFolders folders, Reporter reporter, LocalDate today)
      throws IOException {
    Workplace workplace = Workplace.take(folders.results());
    return workplace == null ? null : new Audit(folders, reporter, today, workplace);
  }

  /**
   * Judges all drafts.
   *
   * @param threads how many drafts are judged at a time
   * @param limit how long one draft may take
   * @param asOf the day that the rule book was opened with, may be null
   * @throws IOException if something cannot be written
   */
  public Verdicts judge(int threads, Duration limit, LocalDate asOf, Progress.Start progress)
      throws IOException, InterruptedException {
    List<Source> sources =
        Sources.at(List.of(folders.audited())).stream()
            .sorted(Comparator.comparing(source -> folders.below(source.name())))
            .toList();
    long[] places = new long[sources.size()];
    Journal journal = Journal.open(workplace.journal(), circumstances(asOf));
    try {
      Crew crew = new Crew(new Examination(sources, journal, reporter, today, limit), limit);
      try (Progress shown = progress.of(sources.size())) {
        crew.judge(
            sources.size(),
            threads,
            outcomes -> {
              writeDown(outcomes, journal, places);
              shown.step(outcomes.size());
            });
      }
      journal.forget();
      List<String> paths = sources.stream().map(Source::name).toList();
      return new Verdicts(folders, paths, places, journal);
    } catch (IOException | InterruptedException | RuntimeException | Error e) {
      journal.close();
      throw e;
    }
  }

  private static void writeDown(List<Crew.Outcome> outcomes, Journal journal, long[] places)
      throws IOException {
    List<Crew.Outcome> fresh = new ArrayList<>();
    for (Crew.Outcome outcome : outcomes) {
      if (outcome.place() == null) {
        fresh.add(outcome);
      } else {
        places[outcome.draft()] = outcome.place();
      }
    }
    long[] written = journal.append(fresh.stream().map(Crew.Outcome::verdict).toList());
    for (int i = 0; i < written.length; i++) {
      places[fresh.get(i).draft()] = written[i];
    }
  }

  private String circumstances(LocalDate asOf) throws IOException {
    return Fingerprint.of(
        List.of(Audit.class, Checker.class, reporter.ruleBook().getClass()),
        List.of(
            Version.current(),
            sorted(reporter.selection().selected()),
            sorted(reporter.selection().ignored()),
            new TreeMap<>(reporter.selection().severities()),
            reporter.messages().language(),
            String.valueOf(asOf)));
  }

  private static List<String> sorted(Set<String> names) {
    return names.stream().sorted().toList();
  }

  /** The rules that are told of, each code once. */
  public List<Rule> rules() {
    Set<String> codes = new HashSet<>();
    return reporter.ruleBook().rules().stream()
        .filter(rule -> reporter.selection().admits(rule.code()) && codes.add(rule.code()))
        .toList();
  }

  /**
   * A folder for files that are not kept.
   *
   * @throws IOException if it cannot be made
   */
  public Path scratch() throws IOException {
    return workplace.scratch();
  }

  @Override
  public void close() throws IOException {
    workplace.close();
  }
}
