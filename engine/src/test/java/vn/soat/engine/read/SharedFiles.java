package vn.soat.engine.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Real and odd Word files that may lie beside the project; the tests never need them. */
public final class SharedFiles {

  private SharedFiles() {}

  /** The files below a folder beside the project's root, none where there is no such folder. */
  public static List<Path> under(String folder) {
    Path root = Path.of("").toAbsolutePath();
    while (root != null && !Files.isDirectory(root.resolveSibling("shared").resolve(folder))) {
      root = Files.exists(root.resolve("pom.xml")) ? root.getParent() : null;
    }
    if (root == null) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(root.resolveSibling("shared").resolve(folder))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException fault) {
      throw new java.io.UncheckedIOException(fault);
    }
  }
}
