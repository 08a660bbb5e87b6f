package vn.soat.cli;

import java.io.Serial;

/** The command line asks for something that cannot be done; the message tells the user what. */
final class UsageException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
