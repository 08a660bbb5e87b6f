package vn.soat.rules.book;

/** A file of the rule book that does not hold what it should; the message names file and key. */
public final class Misprint extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Misprint(String message) {
    super(message);
  }

  Misprint(String message, Throwable cause) {
    super(message, cause);
  }
}
