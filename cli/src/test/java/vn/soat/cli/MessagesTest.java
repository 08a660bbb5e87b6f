package vn.soat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.soat.engine.finding.Language;

class MessagesTest {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[0-9]}");

  private final ResourceBundle vietnamese = Messages.in(Language.VI).bundle();
  private final ResourceBundle english = Messages.in(Language.EN).bundle();

  @Test
  void bothLanguagesHaveTheSameKeysWithTheSamePlaceholders() {
    assertThat(english.getBaseBundleName()).isEqualTo(vietnamese.getBaseBundleName());
    assertThat(ownKeys(english)).isEqualTo(ownKeys(vietnamese));
    for (String key : vietnamese.keySet()) {
      assertThat(placeholders(english.getString(key)))
          .as(key)
          .isEqualTo(placeholders(vietnamese.getString(key)));
    }
  }

  @Test
  void theLanguagesDiffer() {
    assertThat(Messages.in(Language.VI).say("verdict.fail")).isEqualTo("✗ KHÔNG ĐẠT:");
    assertThat(Messages.in(Language.EN).say("verdict.fail")).isEqualTo("✗ FAIL:");
  }

  @Test
  void valuesAreFilledAsTheyAre() {
    assertThat(Messages.in(Language.VI).say("wrong.choice", "--lang", "{0}", "vi, en"))
        .isEqualTo("--lang không nhận “{0}”; chỉ nhận: vi, en.");
  }

  @Test
  void englishCountsOneAndMany() {
    assertThat(Messages.in(Language.EN).count("errors", 1)).isEqualTo("1 error");
    assertThat(Messages.in(Language.EN).count("errors", 0)).isEqualTo("0 errors");
  }

  /** The keys of one language alone, not those of the parent that it falls back to. */
  private static Set<String> ownKeys(ResourceBundle bundle) {
    Set<String> keys = new TreeSet<>();
    String file = bundle.getLocale().getLanguage().isEmpty() ? "messages" : "messages_en";
    try (var in = Messages.class.getResourceAsStream(file + ".properties")) {
      java.util.Properties properties = new java.util.Properties();
      properties.load(new java.io.InputStreamReader(in, java.nio.charset.StandardCharsets.UTF_8));
      keys.addAll(properties.stringPropertyNames());
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return keys;
  }

  private static Set<String> placeholders(String text) {
    Set<String> found = new TreeSet<>();
    PLACEHOLDER.matcher(text).results().forEach(match -> found.add(match.group()));
    return found;
  }
}
