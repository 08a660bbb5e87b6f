package vn.soat.rules.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.soat.engine.draft.TypedPart;

class RecordReaderTest {

  private record Shelf(List<Volume> volumes, Map<TypedPart, Integer> counts) {}

  private static final String VOLUME =
      "{'id': 'I', 'pages': 12, 'weight': '1.5', 'printed': '2026-06-08', 'bound': 'false',"
          + " 'part': 'issuing-organ', 'lent': 'true'}";

  @Test
  void readsEveryKindOfValue() throws IOException {
    assertThat(read("{'volumes': [%s], 'counts': {'body': 2, 'TITLE': '3'}}".formatted(VOLUME)))
        .isEqualTo(
            new Shelf(
                List.of(
                    new Volume(
                        "I",
                        12,
                        1.5,
                        LocalDate.of(2026, 6, 8),
                        false,
                        TypedPart.ISSUING_ORGAN,
                        Optional.of(true))),
                Map.of(TypedPart.BODY, 2, TypedPart.TITLE, 3)));
  }

  @Test
  void whatMayBeMissingMayBeMissing() throws IOException {
    assertThat(read("{}")).isEqualTo(new Shelf(List.of(), Map.of()));
    assertThat(read("{'volumes': null}")).isEqualTo(new Shelf(List.of(), Map.of()));
    assertThat(read("{'volumes': ' '}")).isEqualTo(new Shelf(List.of(), Map.of()));
  }

  @Test
  void oneValueIsAListAndAWordMayBeARecord() throws IOException {
    assertThat(read("{'volumes': 'II'}").volumes()).containsExactly(Volume.of("II"));
    assertThat(read("{'volumes': ['II', 'III']}").volumes())
        .containsExactly(Volume.of("II"), Volume.of("III"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'pages': 12 | 'pages': 'x' | volumes I.pages cannot be 'x'",
        "'1.5' | 'heavy' | volumes I.weight cannot be 'heavy'",
        "2026-06-08 | 2026-06-31 | volumes I.printed cannot be '2026-06-31'",
        "'false' | 'no' | volumes I.bound is 'true' or 'false', not 'no'",
        "issuing-organ | organ | volumes I.part knows no 'organ', but [party_name, ",
        "'pages': 12 | 'pages': [1] | volumes I.pages a single value belongs here",
        "'pages': 12 | 'pages': '' | volumes I.pages is empty",
        "'pages': 12 | 'pages': 12, 'pages': 13 | volumes I has the key 'pages' twice",
        "'pages': 12, | '' | volumes I lacks the key 'pages'",
        "'pages' | 'sheets' | volumes I knows no key 'sheets', but id, pages, weight,",
        "'counts': {} | 'counts': 3 | counts keys with values belong here",
        "'counts': {} | 'counts': {'body': 1, 'BODY': 2} | counts.BODY stands twice",
        "'counts': {} | 'counts': {'organ': 1} | counts.organ knows no 'organ'",
        "'volumes' | 'volume' | the file knows no key 'volume', but volumes, counts",
      },
      quoteCharacter = '`')
  void namesPlaceAndFaultOfAMisprint(String good, String bad, String fault) {
    String file = "{'volumes': [%s],\n'counts': {}}".formatted(VOLUME);

    assertThatThrownBy(() -> read(file.replace(good, bad.equals("''") ? "" : bad)))
        .isInstanceOf(Misprint.class)
        .hasMessageStartingWith("shelf.json:" + (good.startsWith("'counts'") ? 2 : 1) + ": ")
        .hasMessageContaining(fault);
  }

  @Test
  void aRecordThatRefusesItsWordIsAMisprintToo() {
    assertThatThrownBy(() -> read("{'volumes': ['II', ' ']}"))
        .isInstanceOf(Misprint.class)
        .hasMessage("shelf.json:1: volumes needs an id");
    assertThatThrownBy(() -> read("{'volumes': [[]]}"))
        .isInstanceOf(Misprint.class)
        .hasMessageStartingWith("shelf.json:1: volumes keys with values belong here: id, pages");
    assertThatThrownBy(() -> read("[]"))
        .isInstanceOf(Misprint.class)
        .hasMessage("shelf.json:1: the file keys with values belong here: volumes, counts");
  }

  @Test
  void whatIsNoJsonIsToldWithItsLine() {
    assertThatThrownBy(() -> read("{\n'volumes' 3}"))
        .isInstanceOf(Misprint.class)
        .hasMessageStartingWith("shelf.json:2: ");
  }

  private static Shelf read(String json) throws IOException {
    try (JsonParser parser = new JsonFactory().createParser(json.replace('\'', '"'))) {
      return (Shelf) RecordReader.read(parser, "shelf.json", Shelf.class);
    }
  }
}
