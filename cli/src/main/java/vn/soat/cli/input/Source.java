package vn.soat.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
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

  /** Its bytes. */
  byte[] bytes() throws UnreadableDraftException;

  /** The same draft read into memory, for those who read it twice and must read the same. */
  default Source held() {
    try {
      return new Bytes(name(), bytes());
    } catch (UnreadableDraftException why) {
      return new Nothing(name(), why);
    }
  }

  /** A file. */
  record File(String name, Path path) implements Source {

    /** A record's own is put together at run time, which costs a short run 5 ms. */
    @Override
    public int hashCode() {
      return path.hashCode();
    }

    @Override
    public CheckedDraft check(Checker checker) throws UnreadableDraftException {
      return checker.check(path);
    }

    @Override
    public String sha256() {
      MessageDigest digest = Sha256.digest();
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

    @Override
    public byte[] bytes() throws UnreadableDraftException {
      try {
        if (Files.size(path) > LARGEST_INPUT) {
          throw new UnreadableDraftException(Reason.TOO_LARGE, "", null);
        }
        return Files.readAllBytes(path);
      } catch (IOException fault) {
        throw new UnreadableDraftException(Reason.IO, "", fault);
      }
    }
  }

  /** A draft in memory, as from standard input. */
  final class Bytes implements Source {

    private final String name;
    private final byte[] bytes;
    private String sha256;

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
      if (sha256 == null) {
        sha256 = Sha256.of(bytes);
      }
      return sha256;
    }

    @Override
    public byte[] bytes() {
      return bytes.clone();
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

    @Override
    public byte[] bytes() throws UnreadableDraftException {
      throw why;
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
        : of(name, bytes);
  }

  /** A draft whose bytes were read. */
  static Source of(String name, byte[] bytes) {
    return new Bytes(name, bytes);
  }

  /** A draft that the system does not give. */
  static Source unreadable(String name, IOException fault) {
    return new Nothing(name, new UnreadableDraftException(Reason.IO, "", fault));
  }
}
