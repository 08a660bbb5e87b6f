package vn.soat.engine.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table of words: a resource beside this class, its columns set apart by tabs, the first line
 * their names, lines with {@code #} comments, several values of one cell set apart by {@code ;}.
 */
final class WordTable {

  private WordTable() {}

  /**
   * The rows of a table, each with as many cells as the table has columns.
   *
   * @param name the resource
   * @throws IllegalStateException if the resource is missing or a row has other columns
   */
  static List<List<String>> rows(String name) {
    List<List<String>> rows = new ArrayList<>();
    for (String line : text(name).lines().toList()) {
      if (!line.isBlank() && !line.startsWith("#")) {
        rows.add(Arrays.stream(line.split("\t", -1)).map(String::strip).toList());
      }
    }
    int columns = rows.get(0).size();
    for (List<String> row : rows) {
      if (row.size() != columns) {
        throw new IllegalStateException(name + ": not " + columns + " columns: " + row);
      }
    }
    return List.copyOf(rows.subList(1, rows.size()));
  }

  /** The values of a cell. */
  static List<String> values(String cell) {
    return Arrays.stream(cell.split(";")).map(String::strip).filter(v -> !v.isEmpty()).toList();
  }

  private static String text(String name) {
    try (InputStream in = WordTable.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no vocabulary " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
