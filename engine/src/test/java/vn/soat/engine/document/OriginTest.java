package vn.soat.engine.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OriginTest {

  @Test
  void counts_behind_the_automatic_label() {
    Origin origin = Origin.unchanged(3);
    assertThat(origin.offset(0)).isZero();
    assertThat(origin.offset(3)).isZero();
    assertThat(origin.offset(5)).isEqualTo(2);
  }

  @Test
  void follows_the_map_where_normalisation_changed_the_text() {
    Origin origin = Origin.mapped(0, 0, new int[] {0, 3, 4, 6});
    assertThat(origin.offset(0)).isZero();
    assertThat(origin.offset(1)).isEqualTo(3);
    assertThat(origin.offset(3)).isEqualTo(6);
  }

  @Test
  void leads_into_each_of_the_elements_that_were_joined() {
    Origin origin = Origin.mapped(2, 5, new int[] {0, 1, 2, 0, 1, 0}, 3, 6, 5, 9);
    assertThat(origin.element(0)).isEqualTo(5);
    assertThat(origin.element(4)).isEqualTo(5);
    assertThat(origin.offset(4)).isEqualTo(2);
    assertThat(origin.element(5)).isEqualTo(6);
    assertThat(origin.offset(5)).isZero();
    assertThat(origin.element(6)).isEqualTo(6);
    assertThat(origin.element(7)).isEqualTo(9);
    assertThat(origin.offset(99)).isZero();
    assertThat(Origin.unchanged(0, 3).element(7)).isEqualTo(3);
  }

  @Test
  void keeps_a_map_of_its_own() {
    int[] offsets = {0, 1};
    Origin origin = Origin.mapped(0, 0, offsets);
    offsets[1] = 9;
    assertThat(origin.offset(1)).isEqualTo(1);
  }
}
