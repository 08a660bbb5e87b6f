package vn.soat.cli;

/** How the program ends. */
final class ExitCode {

  /** Every draft was read, and nothing weighs as much as {@code --fail-on}. */
  static final int FINE = 0;

  /** Something weighs as much. */
  static final int FINDINGS = 1;

  /** The command line is wrong. */
  static final int USAGE = 2;

  /** At least one draft could not be checked. */
  static final int UNREADABLE = 3;

  private ExitCode() {}
}
