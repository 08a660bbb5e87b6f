package vn.soat.engine.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.soat.engine.document.Document;
import vn.soat.engine.document.Paragraph;

class DraftLayoutsTest {

  @Test
  void theSameWordsInEveryLayout() throws UnreadableDraftException {
    List<Path> files =
        SharedFiles.under("drafts").stream().filter(f -> f.toString().endsWith(".docx")).toList();
    assumeFalse(files.isEmpty());
    Map<String, List<String>> wordsOfDrafts = new HashMap<>();
    for (Path file : files) {
      String[] name = file.getFileName().toString().split("\\.", -1);
      List<String> words = words(new DraftReader().read(file));
      List<String> first = wordsOfDrafts.putIfAbsent(name[0], words);
      if (first != null && name[1].equals("tabs")) {
        // Words that stand side by side are read line by line, not column by column.
        assertThat(words).as(file.toString()).containsExactlyInAnyOrderElementsOf(first);
      } else if (first != null) {
        assertThat(words).as(file.toString()).isEqualTo(first);
      }
    }
  }

  private static List<String> words(Document document) {
    String text =
        document.paragraphs().stream().map(Paragraph::text).collect(Collectors.joining(" "));
    return Arrays.asList(text.strip().split("[\\s\u00a0]+", -1));
  }
}
