package vn.soat.cli.audit;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder that an audit writes to. What it needs for itself is kept in the folder {@code .soat}
 * within; the lock there ends with the process, however it ends.
 */
final class Workplace implements Closeable {

  /** Results that an audit was writing when it was killed. */
  private static final String TORN = ".{findings.jsonl,plans.jsonl,audit.xlsx,audit.html}.*.part";

  private final Path own;
  private final FileChannel file;

  private Workplace(Path own, FileChannel file) {
    this.own = own;
    this.file = file;
  }

  /**
   * Takes the folder, which is made where it is missing.
   *
   * @return null if another audit is at work there
   * @throws IOException if it cannot be written to
   */
  static Workplace take(Path folder) throws IOException {
    Path own = folder.resolve(".soat");
    Files.createDirectories(own);
    FileChannel file =
        FileChannel.open(own.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = file.tryLock();
      if (lock != null) {
        Workplace workplace = new Workplace(own, file);
        workplace.clear();
        try (DirectoryStream<Path> torn = Files.newDirectoryStream(folder, TORN)) {
          for (Path path : torn) {
            Files.delete(path);
          }
        }
        return workplace;
      }
    } catch (OverlappingFileLockException e) {
      file.close();
      return null;
    }
    file.close();
    return null;
  }

  Path journal() {
    return own.resolve("journal");
  }

  /** A folder for files that are not kept. */
  Path scratch() throws IOException {
    return Files.createDirectories(own.resolve("scratch"));
  }

  /** Removes what an audit that was killed has left. */
  private void clear() throws IOException {
    Path scratch = own.resolve("scratch");
    if (!Files.isDirectory(scratch)) {
      return;
    }
    try (Stream<Path> left = Files.list(scratch)) {
      List<Path> files = left.toList();
      for (Path path : files) {
        Files.delete(path);
      }
    }
  }

  @Override
  public void close() throws IOException {
    try (file) {
      clear();
    }
  }
}
