package vn.soat.engine.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipException;

/** The bytes of one part while they are unpacked: counted, and summed up against the directory. */
final class PartStream extends FilterInputStream {

  /** Below this no part is a bomb, however well it is packed. */
  private static final long HARMLESS = 1 << 20;

  private final String name;
  private final long packed;
  private final long size;
  private final long crc;
  private final Budget budget;
  private final CRC32 sum = new CRC32();
  private long read;

  PartStream(InputStream in, String name, long packed, long size, long crc, Budget budget) {
    super(in);
    this.name = name;
    this.packed = packed;
    this.size = size;
    this.crc = crc;
    this.budget = budget;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int count = in.read(into, from, length);
    if (count < 0) {
      if (read != size || sum.getValue() != crc) {
        throw new ZipException(name + " is damaged");
      }
      return count;
    }
    sum.update(into, from, count);
    read += count;
    if (read > HARMLESS && read / budget.limits().ratio() > packed) {
      throw new LimitException(budget.unsafe("ratio"));
    }
    if (read > budget.limits().partBytes()) {
      throw new LimitException(budget.tooLarge("partBytes"));
    }
    if (!budget.unpack(count)) {
      throw new LimitException(budget.tooLarge("totalBytes"));
    }
    return count;
  }

  @Override
  public long skip(long count) throws IOException {
    throw new UnsupportedOperationException("a part is read, not skipped");
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  /** A limit crossed below a parser that passes on nothing but its own kind of exception. */
  static final class LimitException extends IOException {

    private static final long serialVersionUID = 1L;

    private final UnreadableDraftException reason;

    LimitException(UnreadableDraftException reason) {
      super(reason);
      this.reason = reason;
    }

    UnreadableDraftException reason() {
      return reason;
    }
  }
}
