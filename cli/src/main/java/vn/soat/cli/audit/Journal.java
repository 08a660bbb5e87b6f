package vn.soat.cli.audit;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The verdicts of an audit in the order in which they were reached, in a file that only grows while
 * an audit runs. Each is a line: its key, what is told of the draft, and the facts of the plan,
 * with tabs between them. The first line says under which circumstances they hold.
 *
 * <p>A line is handed to the system whole before it counts, so that killing the program at any
 * moment loses at most the line that was being written; its torn end is cut off when the file is
 * opened again. The file is not forced to the disk: what a loss of power takes is judged again.
 */
final class Journal implements Closeable {

  private static final String FORMAT = "soat-audit-1 ";
  private static final String NO_KEY = "-".repeat(Key.LENGTH);
  private static final int BUFFER = 1 << 16;

  /** Most lines are shorter. */
  private static final int LINE = 1 << 14;

  private final FileChannel file;
  private final Map<Key, Long> places = new ConcurrentHashMap<>();
  private long end;

  private Journal(FileChannel file) {
    this.file = file;
  }

  /**
   * Opens a journal; verdicts that were reached under other circumstances are dropped.
   *
   * @param circumstances on one line
   * @throws IOException if it cannot be read or written
   */
  static Journal open(Path path, String circumstances) throws IOException {
    FileChannel file =
        FileChannel.open(
            path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    Journal journal = new Journal(file);
    try {
      byte[] head = (FORMAT + circumstances + "\n").getBytes(StandardCharsets.UTF_8);
      if (journal.beginsWith(head)) {
        journal.end = head.length;
        journal.readPlaces();
        file.truncate(journal.end);
      } else {
        file.truncate(0);
        journal.append(head);
      }
      return journal;
    } catch (IOException | RuntimeException e) {
      journal.close();
      throw e;
    }
  }

  private boolean beginsWith(byte[] head) throws IOException {
    if (file.size() < head.length) {
      return false;
    }
    return Arrays.equals(head, bytes(0, head.length));
  }

  private void readPlaces() throws IOException {
    file.position(end);
    InputStream in = new BufferedInputStream(Channels.newInputStream(file), BUFFER);
    byte[] key = new byte[Key.LENGTH];
    long at = end;
    for (int read = in.readNBytes(key, 0, key.length);
        read == key.length;
        read = in.readNBytes(key, 0, key.length)) {
      long length = read + rest(in);
      if (length < read) {
        return;
      }
      String text = new String(key, StandardCharsets.ISO_8859_1);
      if (Key.isText(text)) {
        places.put(Key.parse(text), at);
      } else if (!text.equals(NO_KEY)) {
        return; // No line of a journal; what follows is judged again.
      }
      at += length;
      end = at;
    }
  }

  /** How many bytes there are up to the line's end and with it; very negative for a torn line. */
  private static long rest(InputStream in) throws IOException {
    long rest = 0;
    for (int b = in.read(); b >= 0; b = in.read()) {
      rest++;
      if (b == '\n') {
        return rest;
      }
    }
    return Long.MIN_VALUE / 2;
  }

  /** Where the verdict of this key stands, null if there is none. */
  Long find(Key key) {
    return places.get(key);
  }

  /**
   * Adds verdicts.
   *
   * @return where each of them stands
   * @throws IOException if they cannot be written
   */
  long[] append(List<Verdict> verdicts) throws IOException {
    ByteArrayOutputStream lines = new ByteArrayOutputStream(BUFFER);
    long[] at = new long[verdicts.size()];
    for (int i = 0; i < at.length; i++) {
      at[i] = end + lines.size();
      write(verdicts.get(i), lines);
    }
    append(lines.toByteArray());
    for (int i = 0; i < at.length; i++) {
      if (verdicts.get(i).key() != null) {
        places.put(verdicts.get(i).key(), at[i]);
      }
    }
    return at;
  }

  private static void write(Verdict verdict, OutputStream out) throws IOException {
    String key = verdict.key() == null ? NO_KEY : verdict.key().toString();
    String line = key + '\t' + verdict.draft() + '\t' + verdict.plan() + '\n';
    out.write(line.getBytes(StandardCharsets.UTF_8));
  }

  private void append(byte[] lines) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(lines);
    long at = end;
    while (buffer.hasRemaining()) {
      at += file.write(buffer, at);
    }
    end = at;
  }

  /**
   * The verdict that stands at this place.
   *
   * @throws IOException if it cannot be read
   */
  Verdict read(long at) throws IOException {
    byte[] line = new byte[LINE];
    int length = 0;
    int stop = -1;
    while (stop < 0) {
      if (length == line.length) {
        line = Arrays.copyOf(line, 2 * length);
      }
      int count = file.read(ByteBuffer.wrap(line, length, line.length - length), at + length);
      if (count < 0) {
        throw new EOFException("No verdict stands at " + at);
      }
      stop = lineEnd(line, length, length + count);
      length += count;
    }
    String[] fields = new String(line, 0, stop, StandardCharsets.UTF_8).split("\t", -1);
    return new Verdict(
        fields[0].equals(NO_KEY) ? null : Key.parse(fields[0]), fields[1], fields[2]);
  }

  private static int lineEnd(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] == '\n') {
        return i;
      }
    }
    return -1;
  }

  private byte[] bytes(long at, int length) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(length);
    while (buffer.hasRemaining() && file.read(buffer, at + buffer.position()) >= 0) {
      // A file may give less than it is asked for.
    }
    return buffer.array();
  }

  /** Lets go of the keys: it finds no verdict any more, and reads those whose place is known. */
  void forget() {
    places.clear();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
