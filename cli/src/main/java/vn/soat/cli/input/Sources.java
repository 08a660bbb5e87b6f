package vn.soat.cli.input;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.soat.engine.read.UnreadableDraftException;
import vn.soat.engine.read.UnreadableDraftException.Reason;

/** The drafts that a command line names: files as they are, folders with all that is below them. */
public final class Sources {

  /** The detail of a folder that holds no draft. */
  public static final String FOLDER = "folder";

  private static final Set<String> WORD_FILES = Set.of("docx", "docm", "dotx", "dotm");

  private final Map<Path, Source> sources = new LinkedHashMap<>();

  private Sources() {}

  /**
   * The drafts at these paths, in the order of the paths and, within a folder, of the names. A
   * draft that is named twice is there once.
   */
  public static List<Source> at(List<Path> paths) {
    Sources found = new Sources();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        found.addFolder(path);
      } else {
        found.add(new Source.File(path.toString(), path), path);
      }
    }
    return List.copyOf(found.sources.values());
  }

  private void add(Source source, Path path) {
    sources.putIfAbsent(path.toAbsolutePath().normalize(), source);
  }

  private void addFolder(Path folder) {
    Below below = new Below();
    try {
      Files.walkFileTree(folder, below);
    } catch (IOException e) {
      below.unreadable.put(folder, e);
    }
    List<Path> all = new ArrayList<>(below.drafts);
    all.addAll(below.unreadable.keySet());
    all.sort(Comparator.comparing(Path::toString));
    for (Path path : all) {
      IOException fault = below.unreadable.get(path);
      add(
          fault == null
              ? new Source.File(path.toString(), path)
              : nothing(path, new UnreadableDraftException(Reason.IO, FOLDER, fault)),
          path);
    }
    if (all.isEmpty()) {
      add(nothing(folder, new UnreadableDraftException(Reason.EMPTY, FOLDER, null)), folder);
    }
  }

  private static Source nothing(Path path, UnreadableDraftException why) {
    return new Source.Nothing(path.toString(), why);
  }

  /** What lies below a folder. */
  private static final class Below extends SimpleFileVisitor<Path> {

    private final List<Path> drafts = new ArrayList<>();
    private final Map<Path, IOException> unreadable = new LinkedHashMap<>();

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (isDraft(file)) {
        drafts.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path place, IOException fault) {
      unreadable.put(place, fault);
      return FileVisitResult.CONTINUE;
    }

    /**
     * Whether it is a Word file by its name, and not the lock that Word lays beside an open one.
     */
    private static boolean isDraft(Path file) {
      String name = file.getFileName().toString();
      String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
      return WORD_FILES.contains(ending) && !name.startsWith("~$") && Files.isRegularFile(file);
    }
  }
}
