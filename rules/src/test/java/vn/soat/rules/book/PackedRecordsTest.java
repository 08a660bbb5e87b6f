package vn.soat.rules.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.soat.engine.draft.TypedPart;

class PackedRecordsTest {

  private record Shelf(
      List<Volume> volumes, Optional<Shelf> next, Map<TypedPart, List<String>> marks) {}

  @Test
  void givesBackEveryKindOfValue() {
    Volume last =
        new Volume(
            "", -1, -0.5, LocalDate.of(1930, 2, 3), false, TypedPart.TITLE, Optional.empty());
    Volume first =
        new Volume(
            "Kế hoạch số 05 – 𝄞",
            12,
            1.5,
            LocalDate.of(2026, 6, 8),
            true,
            TypedPart.BODY,
            Optional.of(true));
    Map<TypedPart, List<String>> marks = new LinkedHashMap<>();
    marks.put(TypedPart.TITLE, List.of("một", "hai"));
    marks.put(TypedPart.BODY, List.of());

    Shelf next = new Shelf(List.of(), Optional.empty(), Map.of());
    Shelf shelf = new Shelf(List.of(first, last), Optional.of(next), marks);

    Shelf unpacked = PackedRecords.unpack(PackedRecords.pack(shelf), Shelf.class);

    assertThat(unpacked).isEqualTo(shelf);
    assertThat(unpacked.marks().keySet()).containsExactly(TypedPart.TITLE, TypedPart.BODY);
  }

  @Test
  void givesBackTheWholeBook() throws IOException {
    Book book = Bookbinder.bind(Path.of("src/main/resources/vn/soat/rules"));

    assertThat(PackedRecords.unpack(PackedRecords.pack(book), Book.class)).isEqualTo(book);
    assertThat(Book.withExamples()).isEqualTo(book);
    assertThat(Book.open()).isEqualTo(book.withoutExamples());
  }

  @Test
  void refusesWhatItCannotPack() {
    record Odd(Object anything) {}

    assertThatThrownBy(() -> PackedRecords.pack(new Odd('x')))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Nothing packs x");
  }
}
