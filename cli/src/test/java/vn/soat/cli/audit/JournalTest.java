package vn.soat.cli.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

  private static final String LONG = "ệ".repeat(50_000);

  private static final List<Verdict> VERDICTS =
      List.of(
          new Verdict(new Key(1, -1), "{\"status\":\"đạt\"}", "{\"organ\":\"ĐẢNG ỦY\"}"),
          new Verdict(null, "{\"status\":\"failed\"}", "{}"),
          new Verdict(new Key(Long.MIN_VALUE, 7), "{}", "{\"title\":\"ệ\"}".replace("ệ", LONG)),
          new Verdict(new Key(2, 3), "{\"a\":\"\\t\\n\"}", "{}"));

  @TempDir private Path folder;

  @Test
  void keepsWhatItIsGiven() throws IOException {
    Path file = folder.resolve("journal");
    try (Journal journal = Journal.open(file, "rules 1")) {
      long[] places = journal.append(VERDICTS);
      for (int i = 0; i < places.length; i++) {
        assertThat(journal.read(places[i])).isEqualTo(VERDICTS.get(i));
      }
    }
    try (Journal journal = Journal.open(file, "rules 1")) {
      for (Verdict verdict : VERDICTS) {
        if (verdict.key() != null) {
          assertThat(journal.read(journal.find(verdict.key()))).isEqualTo(verdict);
        }
      }
      assertThat(journal.find(new Key(9, 9))).isNull();
    }
  }

  @Test
  void forgetsWhatWasJudgedUnderOtherCircumstances() throws IOException {
    Path file = folder.resolve("journal");
    try (Journal journal = Journal.open(file, "rules 1")) {
      journal.append(VERDICTS);
    }
    try (Journal journal = Journal.open(file, "rules 2")) {
      assertThat(journal.find(VERDICTS.get(0).key())).isNull();
    }
    try (Journal journal = Journal.open(file, "rules 1")) {
      assertThat(journal.find(VERDICTS.get(0).key())).isNull();
    }
  }

  @Test
  void goesByWhatStandsBeforeALineThatIsNone() throws IOException {
    Path file = folder.resolve("journal");
    try (Journal journal = Journal.open(file, "rules 1")) {
      journal.append(VERDICTS.subList(0, 1));
    }
    byte[] whole = Files.readAllBytes(file);
    Files.writeString(file, "\0".repeat(5_000) + "\n", StandardOpenOption.APPEND);
    try (Journal journal = Journal.open(file, "rules 1")) {
      assertThat(journal.find(VERDICTS.get(0).key())).isNotNull();
    }
    assertThat(file).hasBinaryContent(whole);
  }

  @Test
  void losesOnlyTheLineThatWasCut() throws IOException {
    Path file = folder.resolve("journal");
    List<Verdict> small = List.of(VERDICTS.get(0), VERDICTS.get(1), VERDICTS.get(3));
    long[] places;
    try (Journal journal = Journal.open(file, "rules 1")) {
      places = journal.append(small);
    }
    byte[] whole = Files.readAllBytes(file);
    for (int length = 0; length <= whole.length; length++) {
      Files.write(file, Arrays.copyOf(whole, length));
      try (Journal journal = Journal.open(file, "rules 1")) {
        boolean first = length >= places[1];
        boolean last = length == whole.length;
        assertThat(journal.find(small.get(0).key()) != null)
            .as("cut at %s", length)
            .isEqualTo(first);
        assertThat(journal.find(small.get(2).key()) != null)
            .as("cut at %s", length)
            .isEqualTo(last);
        long[] again = journal.append(small);
        for (int i = 0; i < again.length; i++) {
          assertThat(journal.read(again[i])).as("cut at %s", length).isEqualTo(small.get(i));
        }
      }
    }
  }
}
