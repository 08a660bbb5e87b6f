package vn.soat.cli.workbook;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import vn.soat.cli.audit.AuditedPlan;
import vn.soat.cli.audit.Results;

/** Rows that are written beside the calling thread, plan by plan in the order of the plans. */
final class Lane {

  /** So many plans wait while as many are written, fewer where they have much to write. */
  private static final int WAITING = 64;

  private static final int MOST_ENTRIES = 2_000;

  /** What is written. */
  interface Rows {
    void write() throws IOException;
  }

  private final Executor beside;
  private final Results.Visitor rows;
  private List<AuditedPlan> waiting = new ArrayList<>();
  private int entries;
  private Future<?> work = CompletableFuture.completedFuture(null);

  /**
   * A lane.
   *
   * @param rows writes the rows of a plan
   */
  Lane(Executor beside, Results.Visitor rows) {
    this.beside = beside;
    this.rows = rows;
  }

  /**
   * Adds the next plan.
   *
   * @throws IOException if an earlier one could not be written
   */
  void add(AuditedPlan plan) throws IOException {
    waiting.add(plan);
    entries += plan.entries();
    if (waiting.size() == WAITING || entries >= MOST_ENTRIES) {
      writeWaiting();
    }
  }

  private void writeWaiting() throws IOException {
    List<AuditedPlan> plans = waiting;
    waiting = new ArrayList<>();
    entries = 0;
    begin(
        () -> {
          for (AuditedPlan plan : plans) {
            rows.visit(plan);
          }
        });
  }

  /**
   * Has the last plans written and what stands behind them.
   *
   * @throws IOException if an earlier plan could not be written
   */
  void end(Rows last) throws IOException {
    writeWaiting();
    begin(last);
  }

  private void begin(Rows next) throws IOException {
    await();
    FutureTask<Void> task =
        new FutureTask<>(
            () -> {
              next.write();
              return null;
            });
    work = task;
    beside.execute(task);
  }

  /** Waits until nothing is written any more, whatever came of it. */
  void settle() {
    try {
      await();
    } catch (IOException | IllegalStateException told) {
      // Who goes on without the rows knows why.
    }
  }

  /**
   * Waits until all that was begun is written.
   *
   * @throws IOException if it could not be
   */
  void await() throws IOException {
    try {
      work.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException fault) {
        throw fault;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }
}
