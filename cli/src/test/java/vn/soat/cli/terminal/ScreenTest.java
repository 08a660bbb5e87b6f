package vn.soat.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.soat.cli.terminal.Screen.Colour;
import vn.soat.cli.terminal.Screen.Style;

class ScreenTest {

  @AfterEach
  void forget() {
    System.clearProperty("soat.columns");
  }

  @Test
  void coloursAreForTerminals() {
    assertThat(colours("", Colour.AUTO, Map.of())).isFalse();
    assertThat(colours("0", Colour.AUTO, Map.of())).isFalse();
    assertThat(colours("80", Colour.AUTO, Map.of())).isTrue();
    assertThat(colours("80", Colour.NEVER, Map.of())).isFalse();
    assertThat(colours("0", Colour.ALWAYS, Map.of())).isTrue();
  }

  @Test
  void colourlessTerminalsAreRespected() {
    assertThat(colours("80", Colour.AUTO, Map.of("NO_COLOR", "1"))).isFalse();
    assertThat(colours("80", Colour.AUTO, Map.of("NO_COLOR", ""))).isTrue();
    assertThat(colours("80", Colour.AUTO, Map.of("TERM", "dumb"))).isFalse();
    assertThat(colours("80", Colour.ALWAYS, Map.of("NO_COLOR", "1"))).isTrue();
  }

  @Test
  void theWidthIsThatOfTheTerminalWithinReason() {
    assertThat(screen("72", Colour.AUTO, Map.of()).columns()).isEqualTo(72);
    assertThat(screen("10", Colour.AUTO, Map.of()).columns()).isEqualTo(50);
    assertThat(screen("400", Colour.AUTO, Map.of()).columns()).isEqualTo(110);
    assertThat(screen("0", Colour.AUTO, Map.of()).columns()).isEqualTo(100);
    assertThat(screen("wide", Colour.AUTO, Map.of()).columns()).isEqualTo(100);
  }

  @Test
  void paintsOnlyWithColours() {
    assertThat(new Screen(80, true).paint(Style.ERROR, "x")).isEqualTo("\u001b[1;31mx\u001b[0m");
    assertThat(new Screen(80, false).paint(Style.ERROR, "x")).isEqualTo("x");
  }

  private static boolean colours(String told, Colour colour, Map<String, String> variables) {
    return screen(told, colour, variables).colours();
  }

  private static Screen screen(String told, Colour colour, Map<String, String> variables) {
    System.setProperty("soat.columns", told);
    return Screen.standardOutput(colour, variables);
  }
}
