package vn.soat.engine.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;

/** The words of {@code words.properties} that tell a time from what only looks like one. */
final class Words {

  private static final Properties FILE = read();

  /** Before a figure they make it the number of something. */
  static final Set<String> COUNTERS = set("counters");

  /** After a fraction they are what it counts. */
  static final Set<String> COUNTED = set("counted");

  /** Before a day and month without a year they fix it. */
  static final Set<String> OCCASIONS = set("occasions");

  /** Those of them that fix even {@code 2/9}, which could be a fraction. */
  static final Set<String> HOLIDAYS = set("holidays");

  /** Only after these, or after no word, {@code thứ Hai} is a weekday. */
  static final Set<String> AFTER_ORDINAL = set("before-weekday");

  private Words() {}

  private static Set<String> set(String key) {
    return Set.of(FILE.getProperty(key).split(" "));
  }

  private static Properties read() {
    Properties file = new Properties();
    try (InputStream in = Words.class.getResourceAsStream("words.properties");
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      file.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }
}
