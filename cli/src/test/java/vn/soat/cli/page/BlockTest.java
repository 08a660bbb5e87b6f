package vn.soat.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.soat.engine.document.Cell;
import vn.soat.engine.document.Origin;
import vn.soat.engine.document.Paragraph;
import vn.soat.engine.document.ParagraphFormat;
import vn.soat.engine.document.Part;

/** Paragraphs and tables. */
class BlockTest {

  @Test
  void aSmallTableOnlyPlacesItsText() {
    List<Block> blocks =
        blocks(null, new Cell(1, 0, 0, 1), new Cell(1, 0, 0, 1), new Cell(1, 0, 1, 1), null);
    assertThat(blocks).hasSize(3);
    Block.Table table = (Block.Table) blocks.get(1);
    assertThat(table.ruled()).isFalse();
    assertThat(table.rows()).hasSize(1);
    assertThat(table.rows().get(0).get(0).lines()).extracting(Line::number).containsExactly(2, 3);
    assertThat(table.rows().get(0).get(1).lines()).extracting(Line::number).containsExactly(4);
  }

  @Test
  void tablesThatFollowEachOtherAreTwo() {
    assertThat(blocks(new Cell(1, 0, 0, 1), new Cell(2, 0, 0, 1))).hasSize(2);
  }

  @Test
  void aTableWithinACellBelongsToIt() {
    List<Block> blocks =
        blocks(
            new Cell(1, 0, 0, 1),
            new Cell(2, 0, 0, 2),
            new Cell(2, 3, 4, 2),
            new Cell(1, 0, 0, 1),
            new Cell(1, 0, 1, 1));
    assertThat(blocks).hasSize(1);
    Block.Table table = (Block.Table) blocks.get(0);
    assertThat(table.rows().get(0).get(0).lines())
        .extracting(Line::number)
        .containsExactly(1, 2, 3, 4);
  }

  @Test
  void joinedCellsCoverTheirColumns() {
    List<Block> blocks =
        blocks(
            new Cell(1, 0, 0, 1),
            new Cell(1, 1, 0, 1),
            new Cell(1, 1, 2, 1),
            new Cell(1, 1, 5, 1),
            new Cell(1, 2, 0, 1),
            new Cell(1, 2, 5, 1));
    Block.Table table = (Block.Table) blocks.get(0);
    assertThat(table.ruled()).isTrue();
    assertThat(table.rows())
        .extracting(row -> row.stream().map(Block.Cell::columns).toList())
        .containsExactly(List.of(3), List.of(1, 1, 1), List.of(2, 1));
  }

  private static List<Block> blocks(Cell... cells) {
    ParagraphFormat format =
        new ParagraphFormat(
            ParagraphFormat.Alignment.CENTER,
            0,
            0,
            0,
            0,
            240,
            ParagraphFormat.LineRule.AUTO,
            "",
            -1,
            false);
    List<Paragraph> paragraphs =
        IntStream.range(0, cells.length)
            .mapToObj(
                i ->
                    new Paragraph(
                        i + 1,
                        cells[i] == null ? Part.BODY : Part.TABLE,
                        "chữ",
                        0,
                        List.of(),
                        format,
                        cells[i],
                        false,
                        List.of(),
                        Origin.unchanged(0)))
            .toList();
    return Block.of(paragraphs, Map.of(), List.of());
  }
}
