package vn.soat.engine.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import vn.soat.engine.read.UnreadableDraftException.Reason;

/**
 * A zip read by its central directory, under limits from the first byte. The zip readers at hand
 * build all entries before anyone can count them, and none reads a file and bytes in memory alike.
 */
final class Archive {

  private static final int END = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int LOCATOR_64 = 0x07064b50;
  private static final int LOCATOR_64_LENGTH = 20;
  private static final int END_64 = 0x06064b50;
  private static final int END_64_LENGTH = 56;
  private static final int CENTRAL = 0x02014b50;
  private static final int CENTRAL_LENGTH = 46;
  private static final int LOCAL = 0x04034b50;
  private static final int LOCAL_LENGTH = 30;
  private static final int BYTES_PER_ENTRY = 1024;
  private static final long UNKNOWN_32 = 0xFFFFFFFFL;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;

  /** Where an entry lies and what the directory says of it. */
  private record Entry(
      String name, boolean encrypted, int method, long crc, long packed, long size, long at) {}

  private final Content content;
  private final Budget budget;
  private final Map<String, Entry> entries = new HashMap<>();

  private Archive(Content content, Budget budget) {
    this.content = content;
    this.budget = budget;
  }

  /**
   * Reads the directory of a zip.
   *
   * @throws IOException if it is broken
   * @throws UnreadableDraftException if it has too many entries
   */
  static Archive open(Content content, Budget budget) throws IOException, UnreadableDraftException {
    Archive archive = new Archive(content, budget);
    archive.readDirectory();
    return archive;
  }

  /** Whether there is an entry of this name, whatever its capitals. */
  boolean contains(String name) {
    return entries.containsKey(key(name));
  }

  /**
   * The name of an entry as the directory spells it, whatever its capitals; null if there is none.
   */
  String spelling(String name) {
    Entry entry = entries.get(key(name));
    return entry == null ? null : entry.name;
  }

  /** Whether some entry's name begins like this. */
  boolean containsUnder(String prefix) {
    return entries.keySet().stream().anyMatch(name -> name.startsWith(prefix));
  }

  /**
   * Opens an entry.
   *
   * @return its bytes, or null if there is none of this name
   */
  InputStream open(String name) throws IOException, UnreadableDraftException {
    Entry entry = entries.get(key(name));
    if (entry == null) {
      return null;
    }
    if (entry.encrypted) {
      throw new UnreadableDraftException(Reason.ENCRYPTED, ".zip", null);
    }
    ByteBuffer local = block(entry.at, LOCAL_LENGTH);
    if (local.getInt(0) != LOCAL) {
      throw new ZipException("no entry at " + entry.at);
    }
    long data = entry.at + LOCAL_LENGTH + unsigned(local, 26) + unsigned(local, 28);
    InputStream packed = new Slice(content, data, entry.packed);
    return switch (entry.method) {
      case STORED -> new PartStream(packed, name, entry.packed, entry.size, entry.crc, budget);
      case DEFLATED ->
          new PartStream(inflate(packed), name, entry.packed, entry.size, entry.crc, budget);
      default -> throw new ZipException("packed by method " + entry.method);
    };
  }

  private static InputStream inflate(InputStream packed) {
    Inflater inflater = new Inflater(true);
    return new InflaterInputStream(packed, inflater, 8192) {
      @Override
      public void close() throws IOException {
        inflater.end();
        super.close();
      }
    };
  }

  private void readDirectory() throws IOException, UnreadableDraftException {
    long size = content.size();
    int tail = (int) Math.min(size, END_LENGTH + LONGEST_COMMENT);
    ByteBuffer last = block(size - tail, tail);
    int end = tail - END_LENGTH;
    while (end >= 0
        && (last.getInt(end) != END || end + END_LENGTH + unsigned(last, end + 20) > tail)) {
      end--;
    }
    if (end < 0) {
      throw new ZipException("no directory: the file is cut off");
    }
    long endAt = size - tail + end;
    long length = last.getInt(end + 12) & UNKNOWN_32;
    long offset = last.getInt(end + 16) & UNKNOWN_32;
    boolean wide =
        length == UNKNOWN_32 || offset == UNKNOWN_32 || unsigned(last, end + 10) == 0xFFFF;
    if (wide && endAt >= LOCATOR_64_LENGTH) {
      ByteBuffer locator = block(endAt - LOCATOR_64_LENGTH, LOCATOR_64_LENGTH);
      if (locator.getInt(0) == LOCATOR_64) {
        endAt = locator.getLong(8);
        ByteBuffer end64 = block(endAt, END_64_LENGTH);
        if (end64.getInt(0) != END_64) {
          throw new ZipException("no wide directory");
        }
        length = end64.getLong(40);
        offset = end64.getLong(48);
      }
    }
    long start = endAt - length;
    // What stands before the zip moves every offset.
    long shift = start - offset;
    if (length < 0 || start < 0 || shift < 0) {
      throw new ZipException("the directory lies outside the file");
    }
    if (length > (long) budget.limits().entries() * BYTES_PER_ENTRY) {
      throw budget.unsafe("entries");
    }
    readEntries(block(start, (int) length), shift);
  }

  private void readEntries(ByteBuffer directory, long shift)
      throws IOException, UnreadableDraftException {
    int at = 0;
    int count = 0;
    while (at + CENTRAL_LENGTH <= directory.limit() && directory.getInt(at) == CENTRAL) {
      if (++count > budget.limits().entries()) {
        throw budget.unsafe("entries");
      }
      int name = at + CENTRAL_LENGTH;
      int extra = name + unsigned(directory, at + 28);
      int comment = extra + unsigned(directory, at + 30);
      int next = comment + unsigned(directory, at + 32);
      if (next > directory.limit()) {
        throw new ZipException("the directory is cut off");
      }
      add(directory, at, name, extra, comment, shift);
      at = next;
    }
    if (at != directory.limit()) {
      throw new ZipException("the directory is broken");
    }
  }

  private void add(ByteBuffer directory, int at, int name, int extra, int comment, long shift)
      throws IOException {
    long packed = directory.getInt(at + 20) & UNKNOWN_32;
    long size = directory.getInt(at + 24) & UNKNOWN_32;
    long offset = directory.getInt(at + 42) & UNKNOWN_32;
    for (int field = extra; field + 4 <= comment; ) {
      int end = field + 4 + unsigned(directory, field + 2);
      if (unsigned(directory, field) == 1) {
        int wide = field + 4;
        int last = Math.min(end, comment) - 8;
        if (size == UNKNOWN_32 && wide <= last) {
          size = directory.getLong(wide);
          wide += 8;
        }
        if (packed == UNKNOWN_32 && wide <= last) {
          packed = directory.getLong(wide);
          wide += 8;
        }
        if (offset == UNKNOWN_32 && wide <= last) {
          offset = directory.getLong(wide);
        }
      }
      field = end;
    }
    byte[] letters = new byte[extra - name];
    directory.get(name, letters);
    String spelling = new String(letters, StandardCharsets.UTF_8);
    Entry entry =
        new Entry(
            spelling,
            (unsigned(directory, at + 8) & 1) != 0,
            unsigned(directory, at + 10),
            directory.getInt(at + 16) & UNKNOWN_32,
            packed,
            size,
            offset + shift);
    if (packed < 0 || size < 0 || entry.at < 0) {
      throw new ZipException("an entry lies outside the file");
    }
    if (entries.put(key(spelling), entry) != null) {
      throw new ZipException("two entries have the name " + spelling);
    }
  }

  private static String key(String name) {
    String plain = name.replace('\\', '/').toLowerCase(Locale.ROOT);
    return plain.startsWith("/") ? plain.substring(1) : plain;
  }

  private ByteBuffer block(long at, int length) throws IOException {
    if (at < 0 || at > content.size() - length) {
      throw new ZipException("the zip points outside the file");
    }
    return ByteBuffer.wrap(content.bytes(at, length)).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static int unsigned(ByteBuffer bytes, int at) {
    return bytes.getShort(at) & 0xFFFF;
  }

  /** A stretch of the file. */
  private static final class Slice extends InputStream {

    private final Content content;
    private long at;
    private long left;

    Slice(Content content, long at, long length) {
      this.content = content;
      this.at = at;
      this.left = length;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      if (left <= 0) {
        return -1;
      }
      int read = content.read(at, into, from, (int) Math.min(length, left));
      if (read > 0) {
        at += read;
        left -= read;
      }
      return read;
    }
  }
}
