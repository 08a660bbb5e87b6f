package vn.soat.engine.read;

/**
 * A part of the file that is read once and only if something refers to it.
 *
 * @param <T> what the part says
 */
final class Lazy<T> {

  /** Reads the part. */
  interface Source<T> {
    T read() throws UnreadableDraftException;
  }

  private final Source<T> source;
  private T value;

  Lazy(Source<T> source) {
    this.source = source;
  }

  /** What the part says. */
  T get() throws UnreadableDraftException {
    if (value == null) {
      value = source.read();
    }
    return value;
  }
}
