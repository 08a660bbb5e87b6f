package vn.soat.engine.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import com.code_intelligence.jazzer.mutation.annotation.WithLength;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.provider.MethodSource;
import vn.soat.fixtures.Disguise;
import vn.soat.fixtures.Plans;

/** Any bytes are read or told apart for what they are. */
@Tag("fuzz")
class FilesFuzzTest {

  private static final int LARGEST = 64 << 10;

  private static final int SEEDS = 40;

  @MethodSource("files")
  @FuzzTest(maxDuration = "2m")
  void anyBytesAreAnswered(byte @NotNull @WithLength(max = LARGEST) [] file) {
    assertThat(Answer.to(file)).isEqualTo(Answer.to(file));
  }

  static Stream<byte[]> files() throws IOException {
    List<byte[]> files = new ArrayList<>();
    for (Disguise disguise : Disguise.values()) {
      files.add(disguise.write(Plans.named("hd05-chi-bo-doc-sach")));
    }
    for (Path file : SharedFiles.under("corpus")) {
      if (files.size() < SEEDS && Files.size(file) < LARGEST / 8) {
        files.add(Files.readAllBytes(file));
      }
    }
    return files.stream();
  }
}
