package vn.soat.engine.edit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Writes a zip anew. What is not given stays: its packed bytes, its place in the order. */
final class Zip {

  private Zip() {}

  /**
   * A zip with other entries.
   *
   * @param file the zip
   * @param changed the bytes of entries that it has
   * @param added the bytes of those that it has not, put last
   * @param dropped entries that are left out
   */
  static byte[] copy(
      byte[] file, Map<String, byte[]> changed, Map<String, byte[]> added, Set<String> dropped) {
    SeekableInMemoryByteChannel copy = new SeekableInMemoryByteChannel();
    try (ZipFile zip =
            ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .setIgnoreLocalFileHeader(true)
                .get();
        ZipArchiveOutputStream out = new ZipArchiveOutputStream(copy)) {
      List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
      for (ZipArchiveEntry entry : entries) {
        byte[] bytes = changed.get(entry.getName());
        if (bytes != null) {
          write(out, entry.getName(), entry.getTime(), bytes);
        } else if (!dropped.contains(entry.getName())) {
          out.addRawArchiveEntry(entry, zip.getRawInputStream(entry));
        }
      }
      long time = entries.get(0).getTime();
      for (Map.Entry<String, byte[]> each : added.entrySet()) {
        write(out, each.getKey(), time, each.getValue());
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    return Arrays.copyOf(copy.array(), (int) copy.size());
  }

  private static void write(ZipArchiveOutputStream out, String name, long time, byte[] bytes)
      throws IOException {
    ZipArchiveEntry entry = new ZipArchiveEntry(name);
    entry.setTime(time);
    out.putArchiveEntry(entry);
    out.write(bytes);
    out.closeArchiveEntry();
  }
}
