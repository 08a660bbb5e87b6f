package vn.soat.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SelectionTest {

  @Test
  void admitsCodesAndChapters() {
    Selection selection = new Selection(Set.of("TT", "NN-04"), Set.of("TT-06"));
    assertThat(selection.admits("TT-07")).isTrue();
    assertThat(selection.admits("NN-04")).isTrue();
    assertThat(selection.admits("TT-06")).isFalse();
    assertThat(selection.admits("NN-05")).isFalse();
  }

  @Test
  void admitsAllButTheIgnored() {
    assertThat(Selection.ALL.admits("CK-01")).isTrue();
    assertThat(new Selection(Set.of(), Set.of("CK")).admits("CK-01")).isFalse();
  }

  @Test
  void knowsWhatWasMeant() {
    List<String> known = List.of("TT-07", "NN-04", "TT");
    assertThat(Selection.nearest("TT-77", known)).isEqualTo("TT-07");
    assertThat(Selection.nearest("TT07", known)).isEqualTo("TT-07");
    assertThat(Selection.nearest("something else", known)).isNull();
  }
}
