package vn.soat.cli.workbook;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * Rows that are put into the order of their days. They wait in a file; what is kept in memory of
 * each are its day and its end.
 */
final class DueList implements Closeable {

  /** Behind all days: rows without one come last. */
  private static final int NO_DAY = Integer.MAX_VALUE;

  /** Who takes the rows. */
  interface Reader {

    /**
     * The next row.
     *
     * @param day null where it has none
     */
    void row(LocalDate day, List<String> fields) throws IOException;
  }

  private final FileChannel file;
  private final OutputStream rows;
  private long[] ends = new long[1_000];
  private long[] days = new long[1_000];
  private int size;

  /** An empty list that waits in a new file of this folder. */
  DueList(Path scratch) throws IOException {
    file =
        FileChannel.open(
            scratch.resolve("deadlines"),
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE);
    rows = new BufferedOutputStream(Channels.newOutputStream(file), 1 << 16);
  }

  /** Adds a row; rows of one day stay in the order in which they were added. */
  void add(LocalDate day, List<String> fields) throws IOException {
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, 2 * size);
      days = Arrays.copyOf(days, 2 * size);
    }
    byte[] row = String.join("\u0000", fields).getBytes(StandardCharsets.UTF_8);
    rows.write(row);
    ends[size] = begin(size) + row.length;
    long epochDay = day == null ? NO_DAY : day.toEpochDay();
    days[size] = (epochDay << 32) | size;
    size++;
  }

  /** Where a row begins in the file. */
  private long begin(int row) {
    return row == 0 ? 0 : ends[row - 1];
  }

  /** Hands over all rows by their days. */
  void read(Reader reader) throws IOException {
    rows.flush();
    Arrays.sort(days, 0, size);
    for (int i = 0; i < size; i++) {
      long epochDay = days[i] >> 32;
      reader.row(epochDay == NO_DAY ? null : LocalDate.ofEpochDay(epochDay), fields((int) days[i]));
    }
  }

  private List<String> fields(int row) throws IOException {
    long begin = begin(row);
    ByteBuffer bytes = ByteBuffer.allocate((int) (ends[row] - begin));
    while (bytes.hasRemaining()) {
      if (file.read(bytes, begin + bytes.position()) < 0) {
        throw new EOFException("The list of deadlines was cut off");
      }
    }
    return List.of(new String(bytes.array(), StandardCharsets.UTF_8).split("\u0000", -1));
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
