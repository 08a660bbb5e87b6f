package vn.soat.cli.audit;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Threads that judge drafts side by side. One that takes too long over a draft is sent away and
 * replaced, so that no draft holds up the others. What they make of the drafts is handed over by
 * the calling thread alone.
 */
final class Crew {

  private static final long LOOK_ROUND_MILLIS = 100;
  private static final int WAITING = 256;

  /** What they do. Safe for use by several threads. */
  interface Work {

    /** Judges the draft of this number; null to have it judged later, when nothing else is. */
    Outcome judge(int draft, boolean alone);

    /** What is told of a draft that took too long, even when nothing else was judged. */
    Outcome overdue(int draft);
  }

  /** Where the outcomes go. */
  interface Desk {

    /** Takes the outcomes of some drafts; the list may be empty. */
    void take(List<Outcome> outcomes) throws IOException;
  }

  /**
   * What was made of a draft.
   *
   * @param draft its number
   * @param place where the verdict stands in the journal already, null for a new one
   * @param verdict the new verdict, null for one that stands there already
   */
  record Outcome(int draft, Long place, Verdict verdict) {}

  /** A draft that was handed back. */
  private record Delivery(int draft, Outcome outcome, Throwable fault) {}

  private record Turn(int draft, long started) {}

  private final Work work;
  private final Duration limit;

  /**
   * A crew.
   *
   * @param limit how long one draft may take
   */
  Crew(Work work, Duration limit) {
    this.work = work;
    this.limit = limit;
  }

  /**
   * Judges drafts until each has its outcome.
   *
   * @param drafts how many there are; they are numbered from 0
   * @param threads how many are judged at a time
   * @throws IOException if an outcome cannot be taken
   */
  void judge(int drafts, int threads, Desk desk) throws IOException, InterruptedException {
    List<Integer> all = new Numbers(drafts);
    List<Integer> postponed = new Shift(all, false).run(Math.min(threads, drafts), desk);
    if (!postponed.isEmpty()) {
      new Shift(postponed, true).run(1, desk);
    }
  }

  /** The numbers from 0 on, without keeping them. */
  private static final class Numbers extends java.util.AbstractList<Integer> {
    private final int size;

    Numbers(int size) {
      this.size = size;
    }

    @Override
    public Integer get(int index) {
      return index;
    }

    @Override
    public int size() {
      return size;
    }
  }

  /** Some drafts that are judged one after the other by each thread. */
  private final class Shift {
    private final List<Integer> drafts;
    private final boolean alone;
    private final AtomicInteger next = new AtomicInteger();
    private final BlockingQueue<Delivery> done = new ArrayBlockingQueue<>(WAITING);
    private final BitSet settled = new BitSet();
    private final List<Integer> postponed = new ArrayList<>();
    private final List<Worker> workers = new ArrayList<>();

    Shift(List<Integer> drafts, boolean alone) {
      this.drafts = drafts;
      this.alone = alone;
    }

    /** Runs until all are settled; returns those to be judged later. */
    List<Integer> run(int threads, Desk desk) throws IOException, InterruptedException {
      try {
        for (int i = 0; i < threads; i++) {
          hire();
        }
        int open = drafts.size();
        while (open > 0) {
          List<Outcome> outcomes = new ArrayList<>();
          for (Delivery delivery : deliveries()) {
            open -= settle(delivery, outcomes);
          }
          for (Worker worker : List.copyOf(workers)) {
            open -= relieve(worker, outcomes);
          }
          desk.take(outcomes);
        }
        return postponed;
      } finally {
        workers.forEach(Worker::dismiss);
      }
    }

    private void hire() {
      Worker worker = new Worker(this);
      workers.add(worker);
      worker.start();
    }

    private List<Delivery> deliveries() throws InterruptedException {
      List<Delivery> deliveries = new ArrayList<>();
      Delivery first = done.poll(LOOK_ROUND_MILLIS, TimeUnit.MILLISECONDS);
      if (first != null) {
        deliveries.add(first);
        done.drainTo(deliveries);
      }
      return deliveries;
    }

    /** How many drafts are settled by this, one or none. */
    private int settle(Delivery delivery, List<Outcome> outcomes) {
      if (delivery.fault() != null) {
        throw new IllegalStateException(delivery.fault());
      }
      if (settled.get(delivery.draft())) {
        return 0; // It came after its time.
      }
      settled.set(delivery.draft());
      if (delivery.outcome() == null) {
        postponed.add(delivery.draft());
      } else {
        outcomes.add(delivery.outcome());
      }
      return 1;
    }

    /**
     * Replaces a worker that takes too long. It may not be the draft's fault, where the machine is
     * busy or was asleep: the draft gets another try when nothing else is judged.
     */
    private int relieve(Worker worker, List<Outcome> outcomes) {
      int draft = worker.dismissIfOverdue();
      if (draft < 0) {
        return 0;
      }
      workers.remove(worker);
      hire();
      Outcome outcome = alone ? work.overdue(draft) : null;
      return settle(new Delivery(draft, outcome, null), outcomes);
    }
  }

  /** One thread. */
  private final class Worker extends Thread {
    private final Shift shift;
    private Turn turn;
    private boolean dismissed;

    Worker(Shift shift) {
      super("judge");
      this.shift = shift;
      setDaemon(true);
    }

    @Override
    public void run() {
      for (int at = shift.next.getAndIncrement();
          at < shift.drafts.size() && begin(shift.drafts.get(at));
          at = shift.next.getAndIncrement()) {
        Delivery delivery = judge(shift.drafts.get(at));
        if (!end(delivery)) {
          return;
        }
      }
    }

    private Delivery judge(int draft) {
      try {
        return new Delivery(draft, work.judge(draft, shift.alone), null);
      } catch (RuntimeException | Error fault) {
        return new Delivery(draft, null, fault);
      }
    }

    private synchronized boolean begin(int draft) {
      turn = new Turn(draft, System.nanoTime());
      return !dismissed;
    }

    /** Hands the draft back; false where nobody waits for it any more. */
    private boolean end(Delivery delivery) {
      synchronized (this) {
        turn = null;
        if (dismissed) {
          return false;
        }
      }
      try {
        shift.done.put(delivery);
        return true;
      } catch (InterruptedException e) {
        return false; // Dismissed: the shift is over.
      }
    }

    /** Dismisses the thread if it takes too long; returns the draft that it sits over, else -1. */
    synchronized int dismissIfOverdue() {
      if (turn == null || System.nanoTime() - turn.started() < limit.toNanos()) {
        return -1;
      }
      dismiss();
      return turn.draft();
    }

    /** Has the thread end as soon as it looks up. */
    synchronized void dismiss() {
      dismissed = true;
      interrupt();
    }
  }
}
