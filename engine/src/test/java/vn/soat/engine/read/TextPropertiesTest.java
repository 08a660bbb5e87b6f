package vn.soat.engine.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextPropertiesTest {

  @Test
  void areTheSameWhereTheySayTheSame() {
    List<TextProperties> all = different();
    List<TextProperties> again = different();
    for (int i = 0; i < all.size(); i++) {
      for (int k = 0; k < all.size(); k++) {
        assertThat(all.get(i).equals(again.get(k))).as("%d %d", i, k).isEqualTo(i == k);
      }
      assertThat(all.get(i)).hasSameHashCodeAs(again.get(i)).isNotEqualTo(null);
    }
    assertThat(all.stream().map(TextProperties::hashCode).distinct().count()).isGreaterThan(5);
  }

  /** One that says nothing and one that says one thing, for each that may be said. */
  private static List<TextProperties> different() {
    List<TextProperties> all = new ArrayList<>(List.of(TextProperties.NONE));
    for (int i = 0; i < 9; i++) {
      Object[] said = new Object[9];
      said[i] = i < 3 ? "a" : i == 3 ? (Object) 28 : (Object) true;
      all.add(
          new TextProperties(
              (String) said[0],
              (String) said[1],
              (String) said[2],
              (Integer) said[3],
              (Boolean) said[4],
              (Boolean) said[5],
              (Boolean) said[6],
              (Boolean) said[7],
              (Boolean) said[8]));
    }
    return all;
  }
}
