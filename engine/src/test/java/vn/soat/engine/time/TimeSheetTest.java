package vn.soat.engine.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Words of the genre and, indented below them, what is read from each time in them: its words,
 * kind, value, interval, bound and role, its days and times of day. A line that begins with
 * {@code @} gives the day on which the drafts of the lines below it are issued.
 *
 * <p>After a change that is meant, {@code -Dfacts=renew} writes the sheet anew (CONTRIBUTING.md
 * tells how); look at the difference before it is committed.
 */
class TimeSheetTest {

  private static final String INDENT = "    ";

  @Test
  void saysWhatIsRead() throws IOException {
    List<String> sheet = sheet();
    List<String> read = new ArrayList<>();
    Anchor anchor = Anchor.UNKNOWN;
    for (String line : sheet) {
      if (line.startsWith(INDENT)) {
        continue;
      }
      read.add(line);
      if (line.startsWith("@")) {
        anchor = LabelledTimes.anchor(line.substring(1).strip());
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        String words = line.replace("\\n", "\n");
        TimeExpressions.in(words, anchor).forEach(time -> read.add(INDENT + facts(time)));
      }
    }

    if ("renew".equals(System.getProperty("facts"))) {
      Files.write(Path.of("src/test/resources/vn/soat/engine/time/sheet.txt"), read);
    } else {
      assertThat(read).containsExactlyElementsOf(sheet);
    }
  }

  private static String facts(TimeExpression time) {
    StringBuilder facts = new StringBuilder("«" + time.text() + "» " + time.kind());
    facts.append(" ").append(time.value());
    if (time.from() != null || time.to() != null) {
      facts.append(" ").append(time.from()).append("..").append(time.to());
    }
    facts.append(" ").append(time.bound()).append(" ").append(time.role());
    if (!time.yearStated()) {
      facts.append(", no year");
    }
    for (WrittenDay day : time.days()) {
      facts.append(", day «").append(day.text()).append("»");
      facts.append(day.exists() ? "" : " impossible");
      facts.append(day.weekday() == null ? "" : " " + day.weekday());
      facts.append(day.inFigures() ? "" : " in words");
      facts.append(day.wrongZeros() ? " better " + day.corrected() : "");
    }
    for (WrittenTime clock : time.times()) {
      facts.append(", at «").append(clock.text()).append("» ").append(clock.time());
      facts.append(clock.malformed() ? " malformed" : "");
    }
    return facts.toString();
  }

  private static List<String> sheet() {
    try (InputStream in = TimeSheetTest.class.getResourceAsStream("sheet.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
