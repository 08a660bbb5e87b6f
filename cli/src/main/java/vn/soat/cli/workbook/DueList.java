package vn.soat.cli.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * Rows that are put into the order of their days. They wait in a file; what is kept in memory of
 * each are its day and its place.
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

  private final RandomAccessFile file;
  private long[] places = new long[1_000];
  private long[] days = new long[1_000];
  private int size;

  /** An empty list that waits in a new file of this folder. */
  DueList(Path scratch) throws IOException {
    file = new RandomAccessFile(scratch.resolve("deadlines").toFile(), "rw");
    file.setLength(0);
  }

  /** Adds a row; rows of one day stay in the order in which they were added. */
  void add(LocalDate day, List<String> fields) throws IOException {
    if (size == places.length) {
      places = Arrays.copyOf(places, 2 * size);
      days = Arrays.copyOf(days, 2 * size);
    }
    places[size] = file.getFilePointer();
    long epochDay = day == null ? NO_DAY : day.toEpochDay();
    days[size] = (epochDay << 32) | size;
    size++;
    byte[] row = String.join("\u0000", fields).getBytes(StandardCharsets.UTF_8);
    byte[] line = new byte[row.length + Integer.BYTES];
    java.nio.ByteBuffer.wrap(line).putInt(row.length).put(row);
    file.write(line);
  }

  /** Hands over all rows by their days. */
  void read(Reader reader) throws IOException {
    Arrays.sort(days, 0, size);
    for (int i = 0; i < size; i++) {
      int index = (int) days[i];
      long epochDay = days[i] >> 32;
      file.seek(places[index]);
      byte[] row = new byte[file.readInt()];
      file.readFully(row);
      reader.row(
          epochDay == NO_DAY ? null : LocalDate.ofEpochDay(epochDay),
          List.of(new String(row, StandardCharsets.UTF_8).split("\u0000", -1)));
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
