package vn.soat.engine.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.soat.fixtures.Disguise;
import vn.soat.fixtures.Plans;

/** Whatever stands in the parts of a sound package, the file is read or told apart. */
@Tag("fuzz")
class PartsFuzzTest {

  @DictionaryFile(resourcePath = "elements.dict")
  @MethodSource("parts")
  @FuzzTest(maxDuration = "2m")
  void anyPartsAreAnswered(
      @NotNull String document,
      @NotNull String styles,
      @NotNull String numbering,
      @NotNull String settings,
      @NotNull String header) {
    byte[] file =
        Docx.of("")
            .put("word/document.xml", document)
            .with("styles", "styles", styles)
            .with("numbering", "numbering", numbering)
            .with("settings", "settings", settings)
            .with("header", "header", header)
            .bytes();
    assertThat(Answer.to(file)).isEqualTo(Answer.to(file));
  }

  static Stream<Arguments> parts() {
    return Stream.of(Disguise.values())
        .map(disguise -> unzipped(disguise.write(Plans.named("hd05-chi-bo-doc-sach"))))
        .map(
            parts ->
                Arguments.of(
                    parts.getOrDefault("document", ""),
                    parts.getOrDefault("styles", ""),
                    parts.getOrDefault("numbering", ""),
                    parts.getOrDefault("settings", ""),
                    parts.getOrDefault("header1", "")));
  }

  /** The text of each part by its name without folder and ending. */
  private static Map<String, String> unzipped(byte[] file) {
    Map<String, String> parts = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new java.io.ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(
            entry.getName().replaceAll(".*/|\\.xml$", ""),
            new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts;
  }
}
