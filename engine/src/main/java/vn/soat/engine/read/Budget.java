package vn.soat.engine.read;

import java.util.concurrent.CancellationException;
import vn.soat.engine.read.UnreadableDraftException.Reason;

/** What is left of the limits while one file is read. */
final class Budget {

  private final ReadingLimits limits;
  private long unpacked;
  private int paragraphs;
  private long characters;
  private int cells;

  Budget(ReadingLimits limits) {
    this.limits = limits;
  }

  ReadingLimits limits() {
    return limits;
  }

  /** Counts unpacked bytes; false once there are too many. */
  boolean unpack(int bytes) {
    unpacked += bytes;
    return unpacked <= limits.totalBytes();
  }

  /**
   * Counts a paragraph.
   *
   * @throws CancellationException if the thread is interrupted: nobody waits for the draft
   */
  void paragraph() throws UnreadableDraftException {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("Interrupted while a draft was read");
    }
    if (++paragraphs > limits.paragraphs()) {
      throw tooLarge("paragraphs");
    }
  }

  void characters(int count) throws UnreadableDraftException {
    characters += count;
    if (characters > limits.characters()) {
      throw tooLarge("characters");
    }
  }

  void cell() throws UnreadableDraftException {
    if (++cells > limits.cells()) {
      throw tooLarge("cells");
    }
  }

  UnreadableDraftException unsafe(String limit) {
    return new UnreadableDraftException(Reason.UNSAFE, limit, null);
  }

  UnreadableDraftException tooLarge(String limit) {
    return new UnreadableDraftException(Reason.TOO_LARGE, limit, null);
  }
}
