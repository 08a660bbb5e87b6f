package vn.soat.engine.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.soat.engine.edit.Edits.Edit;
import vn.soat.engine.read.PartText;

/** What changes of a text are made of. */
class EditsTest {

  @Test
  void changesStandInTheOrderOfTheirPlaces() {
    Edits edits = new Edits("ngày 8 tháng");
    edits.replace(7, 12, "quý");
    edits.insert(5, "<");
    edits.replace(5, 6, "08");
    edits.insert(5, "[");

    assertThat(edits.apply()).isEqualTo("ngày <[08 quý");
    assertThat(edits.inOrder())
        .containsExactly(
            new Edit(5, "", "<"),
            new Edit(5, "", "["),
            new Edit(5, "8", "08"),
            new Edit(7, "tháng", "quý"));
  }

  @Test
  void twoChangesOfOneStretchAreAFault() {
    Edits edits = new Edits("ngày 8 tháng");
    edits.replace(0, 6, "a");
    edits.replace(5, 8, "b");

    assertThatThrownBy(edits::apply)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("5");
  }

  @Test
  void changesThatTouchAreNone() {
    Edits edits = new Edits("ngày 8 tháng");
    edits.replace(0, 5, "a");
    edits.replace(5, 6, "b");

    assertThat(edits.apply()).isEqualTo("ab tháng");
  }

  @Test
  void aPageUndoesWhatWasDone() {
    PartText before = part("ngày 8 tháng 6");
    PartText after = part("ngày 08 tháng 06");
    Edits edits = new Edits(before.text());
    edits.insert(5, "0");
    edits.insert(13, "0");
    Ledger.Page page = Ledger.page("a.xml", before, after, edits);

    assertThat(after.text()).isEqualTo(edits.apply());
    assertThat(page.undone(after)).isEqualTo(before);
    assertThat(page.undone(part("ngày 08 tháng 6"))).isNull();
    assertThat(page.undone(null)).isNull();
  }

  @Test
  void aPageThatLiesUndoesNothing() {
    PartText before = part("một hai");
    PartText after = part("một ba hai");
    Edits edits = new Edits(before.text());
    edits.insert(4, "ba ");
    Ledger.Page page = Ledger.page("a.xml", before, after, edits);

    assertThat(with(page, new Ledger.Entry(4, 3, "")).undone(after)).isEqualTo(before);
    assertThat(with(page, new Ledger.Entry(2, 3, "")).undone(after)).isNull();
    assertThat(with(page, new Ledger.Entry(4, 3, "x")).undone(after)).isNull();
    assertThat(with(page, new Ledger.Entry(4, 7, "")).undone(after)).isNull();
    assertThat(with(page, new Ledger.Entry(-1, 3, "")).undone(after)).isNull();
    assertThat(with(page, new Ledger.Entry(11, 0, "")).undone(after)).isNull();
  }

  private static Ledger.Page with(Ledger.Page page, Ledger.Entry entry) {
    return new Ledger.Page(page.part(), page.before(), page.after(), List.of(entry));
  }

  private static PartText part(String text) {
    return new PartText(text, StandardCharsets.UTF_8, false);
  }

  @Test
  void eachMarkHasANumberThatNoOtherHas() {
    Mark.Ids ids = new Mark.Ids();
    ids.use("<w:ins w:id=\"1\"/><w:p w:id='3'/><w:r w:rsid=\"00A\" w:id = \"+4\"/>");

    assertThat(List.of(ids.next(), ids.next(), ids.next())).containsExactly("2", "5", "6");
  }

  @Test
  void aMarkBearsTheTimeAsWordWritesIt() {
    assertThat(Mark.date(LocalDateTime.of(2026, 6, 8, 9, 5, 7))).isEqualTo("2026-06-08T09:05:07Z");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a < b > c & \"d\" | a &lt; b &gt; c &amp; &quot;d&quot;",
        "a\u0001\uFFFE\uFFFFb | ab",
        "a\uD800b | ab",
        "𝔸 ế | 𝔸 ế",
      })
  void textStandsInAPartAsItMay(String text, String escaped) {
    assertThat(Dialect.escaped(text)).isEqualTo(escaped);
  }

  @Test
  void blanksOfAnAttributeAreKept() {
    assertThat(Dialect.escaped("a\tb\nc\rd")).isEqualTo("a&#9;b&#10;c&#13;d");
  }

  @Test
  void anElementIsWrittenInTheDialectOfItsPart() {
    Dialect prefixed = new Dialect("x", "urn:w");
    Dialect bare = new Dialect("", "urn:w");

    assertThat(prefixed.leaf("ins", "id", "1")).isEqualTo("<x:ins x:id=\"1\"/>");
    assertThat(prefixed.open("r") + prefixed.close("r")).isEqualTo("<x:r></x:r>");
    assertThat(bare.leaf("ins", "id", "1")).isEqualTo("<ins xmlns:w=\"urn:w\" w:id=\"1\"/>");
    assertThat(bare.open("r") + bare.close("r")).isEqualTo("<r></r>");
    assertThat(bare.text(" a<b ")).isEqualTo("<t xml:space=\"preserve\"> a&lt;b </t>");
  }
}
