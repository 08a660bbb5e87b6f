package vn.soat.cli.audit;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.soat.cli.WholeFile;
import vn.soat.cli.report.DraftReport;
import vn.soat.cli.report.JsonLine;

/**
 * What an audit leaves for programs: {@code findings.jsonl} with what is told of each draft, and
 * {@code plans.jsonl} with what was read in it. Both have one line for each draft in the order of
 * the paths.
 *
 * @param folder where the files lie
 */
public record Results(Path folder) {

  private static final String FINDINGS = "findings.jsonl";
  private static final String PLANS = "plans.jsonl";

  /** Who looks at the plans one after the other. */
  public interface Visitor {

    /** Looks at one plan. */
    void visit(AuditedPlan plan) throws IOException;
  }

  /** What is told of drafts. */
  public Path findings() {
    return folder.resolve(FINDINGS);
  }

  /** What was read in them. */
  public Path plans() {
    return folder.resolve(PLANS);
  }

  /** Whether an audit was finished here. */
  public boolean exist() {
    return Files.isRegularFile(findings()) && Files.isRegularFile(plans());
  }

  /**
   * Writes both files and shows the plans.
   *
   * @param visitor who looks at the plans in order
   * @throws IOException if one cannot be written; the old files are then as they were
   */
  public void write(Verdicts verdicts, Visitor visitor) throws IOException {
    WholeFile.write(
        findings(),
        findings ->
            WholeFile.write(
                plans(),
                plans -> {
                  for (int i = 0; i < verdicts.size(); i++) {
                    Verdict verdict = verdicts.of(i);
                    String path = verdicts.path(i);
                    String file = verdicts.file(i);
                    Map<String, String> names = new LinkedHashMap<>();
                    names.put("path", path);
                    String told = line(verdict.draft(), names, findings);
                    names.put("file", file);
                    String known = line(verdict.plan(), names, plans);
                    visitor.visit(
                        new AuditedPlan(i, file, JsonLine.draft(told), JsonLine.plan(known)));
                  }
                }));
  }

  private static String line(String line, Map<String, String> names, OutputStream out)
      throws IOException {
    String named = JsonLine.named(line, names);
    out.write((named + '\n').getBytes(StandardCharsets.UTF_8));
    return named;
  }

  /**
   * Shows all plans in order.
   *
   * @throws IOException if a file cannot be read or is not what an audit wrote
   */
  public void forEach(Visitor visitor) throws IOException {
    try (Reading reading = open()) {
      for (AuditedPlan plan = reading.next(); plan != null; plan = reading.next()) {
        visitor.visit(plan);
      }
    }
  }

  /**
   * Opens both files; the caller closes them.
   *
   * @throws IOException if one cannot be read
   */
  Reading open() throws IOException {
    BufferedReader findings = Files.newBufferedReader(findings());
    try {
      return new Reading(findings, Files.newBufferedReader(plans()));
    } catch (IOException e) {
      findings.close();
      throw e;
    }
  }

  /** The plans one after the other. */
  static final class Reading implements Closeable {
    private final BufferedReader findings;
    private final BufferedReader plans;
    private int count;

    private Reading(BufferedReader findings, BufferedReader plans) {
      this.findings = findings;
      this.plans = plans;
    }

    /** The next plan, null behind the last. */
    AuditedPlan next() throws IOException {
      String told = findings.readLine();
      String known = plans.readLine();
      if (told == null && known == null) {
        return null;
      }
      if (told == null || known == null) {
        throw new IOException(FINDINGS + " and " + PLANS + " are not of the same length");
      }
      DraftReport draft = JsonLine.draft(told);
      String file = JsonLine.text("file", known);
      if (file == null
          || draft.path() == null
          || !draft.path().equals(JsonLine.text("path", known))) {
        throw new IOException(PLANS + " is not of the same audit as " + FINDINGS);
      }
      return new AuditedPlan(count++, file, draft, JsonLine.plan(known));
    }

    @Override
    public void close() throws IOException {
      try (findings) {
        plans.close();
      }
    }
  }
}
