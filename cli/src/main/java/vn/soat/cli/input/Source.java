package vn.soat.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.soat.engine.CheckedDraft;
import vn.soat.engine.Checker;
import vn.soat.engine.read.UnreadableDraftException;
import vn.soat.engine.read.UnreadableDraftException.Reason;

/** Where a draft comes from. */
public sealed interface Source {

  /** What reports call it: the path as the user gave it, or the name given to standard input. */
  String name();

  /**
   * Checks the draft.
   *
   * @throws UnreadableDraftException if it cannot be read
   */
  CheckedDraft check(Checker checker) throws UnreadableDraftException;

  /** The SHA-256 of its bytes in lower-case hexadecimal digits, null where they cannot be had. */
  String sha256();

  /** A file. */
  record File(String name, Path path) implements Source {

    @Override
    public CheckedDraft check(Checker checker) throws UnreadableDraftException {
      return checker.check(path);
    }

    @Override
    public String sha256() {
      MessageDigest digest = sha256Digest();
      try (InputStream bytes = Files.newInputStream(path)) {
        byte[] buffer = new byte[1 << 16];
        for (int count = bytes.read(buffer); count >= 0; count = bytes.read(buffer)) {
          digest.update(buffer, 0, count);
        }
      } catch (IOException e) {
        return null; // The report says of such a file that it is unreadable, and why.
      }
      return HexFormat.of().formatHex(digest.digest());
    }
  }

  /** A draft that came through standard input. */
  final class Bytes implements Source {

    private final String name;
    private final byte[] bytes;

    Bytes(String name, byte[] bytes) {
      this.name = name;
      this.bytes = bytes;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public CheckedDraft check(Checker checker) throws UnreadableDraftException {
      return checker.check(bytes);
    }

    @Override
    public String sha256() {
      return HexFormat.of().formatHex(sha256Digest().digest(bytes));
    }
  }

  /** A place that was named and holds no draft to read. */
  record Nothing(String name, UnreadableDraftException why) implements Source {

    @Override
    public CheckedDraft check(Checker checker) throws UnreadableDraftException {
      throw why;
    }

    @Override
    public String sha256() {
      return null;
    }
  }

  /** More bytes than a draft may have are not taken in; the reader says the same of such a file. */
  int LARGEST_INPUT = 256 << 20;

  /**
   * The draft that standard input holds.
   *
   * @throws IOException if it cannot be read
   */
  static Source standardInput(String name, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(LARGEST_INPUT + 1);
    return bytes.length > LARGEST_INPUT
        ? new Nothing(name, new UnreadableDraftException(Reason.TOO_LARGE, "", null))
        : new Bytes(name, bytes);
  }

  /** A draft that the system does not give. */
  static Source unreadable(String name, IOException fault) {
    return new Nothing(name, new UnreadableDraftException(Reason.IO, "", fault));
  }

  private static MessageDigest sha256Digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // Every Java has it.
    }
  }
}
