package vn.soat.engine.read;

import java.io.Serial;

/** A draft that cannot be read, through a fault of the file and not of the program. */
public final class UnreadableDraftException extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  /** Why a draft cannot be read; the codes of the report are these names with hyphens. */
  public enum Reason {
    ENCRYPTED,
    NOT_DOCX,
    CORRUPT,
    TOO_LARGE,
    EMPTY,
    UNSAFE,
    IO;

    /** The code in reports: {@code not-docx} for {@link #NOT_DOCX}. */
    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  private final Reason reason;
  private final String detail;

  /**
   * A draft that cannot be read.
   *
   * @param reason the kind of fault
   * @param detail what the file is ({@code .doc}, {@code .pdf}), the part or the limit; may be
   *     empty
   * @param cause what the parser or the file system said, may be null
   */
  public UnreadableDraftException(Reason reason, String detail, Throwable cause) {
    super(reason.code() + (detail.isEmpty() ? "" : ": " + detail), cause);
    this.reason = reason;
    this.detail = detail;
  }

  /** The kind of fault. */
  public Reason reason() {
    return reason;
  }

  /** What the file is, the part or the limit; may be empty. */
  public String detail() {
    return detail;
  }
}
