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
    while (Files.exists(root.resolveSibling("pom.xml"))) {
      root = root.getParent();
    }
    Path shared = root.resolveSibling("shared").resolve(folder);
    if (!Files.isDirectory(shared)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(shared)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException fault) {
      throw new java.io.UncheckedIOException(fault);
    }
  }
}
