package vn.soat.engine.read;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The bytes of a file, on disk or at hand, read at any place in one and the same way. */
interface Content extends Closeable {

  /** How many bytes there are. */
  long size() throws IOException;

  /**
   * Reads some bytes, at least one.
   *
   * @return how many, or -1 behind the last byte
   */
  int read(long at, byte[] into, int from, int length) throws IOException;

  /** Exactly these bytes. */
  default byte[] bytes(long at, int length) throws IOException {
    byte[] bytes = new byte[length];
    int done = 0;
    while (done < length) {
      int read = read(at + done, bytes, done, length - done);
      if (read < 0) {
        throw new EOFException("the file ends at " + (at + done));
      }
      done += read;
    }
    return bytes;
  }

  /** A file, only ever read. */
  static Content of(Path file) throws IOException {
    FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
    return new Content() {
      @Override
      public long size() throws IOException {
        return channel.size();
      }

      @Override
      public int read(long at, byte[] into, int from, int length) throws IOException {
        return channel.read(ByteBuffer.wrap(into, from, length), at);
      }

      @Override
      public void close() throws IOException {
        channel.close();
      }
    };
  }

  /** Bytes at hand. */
  static Content of(byte[] bytes) {
    return new Content() {
      @Override
      public long size() {
        return bytes.length;
      }

      @Override
      public int read(long at, byte[] into, int from, int length) {
        if (at >= bytes.length) {
          return -1;
        }
        int count = (int) Math.min(length, bytes.length - at);
        System.arraycopy(bytes, (int) at, into, from, count);
        return count;
      }

      @Override
      public void close() {
        // Nothing is held open.
      }
    };
  }
}
