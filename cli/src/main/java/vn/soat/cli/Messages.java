package vn.soat.cli;

import java.util.Locale;
import java.util.ResourceBundle;
import vn.soat.engine.finding.Language;

/**
 * The program's own words in one language, from {@code messages.properties} (Vietnamese) and {@code
 * messages_en.properties}.
 */
public final class Messages {

  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final Language language;
  private final ResourceBundle bundle;

  private Messages(Language language, ResourceBundle bundle) {
    this.language = language;
    this.bundle = bundle;
  }

  /** The words in this language. */
  public static Messages in(Language language) {
    Locale locale = language == Language.EN ? Locale.ENGLISH : Locale.ROOT;
    return new Messages(
        language, ResourceBundle.getBundle("vn.soat.cli.messages", locale, NO_FALLBACK));
  }

  /** The language. */
  public Language language() {
    return language;
  }

  /**
   * The text of this key, with {@code {0}}, {@code {1}} … filled.
   *
   * @throws java.util.MissingResourceException if there is none
   */
  public String say(String key, Object... values) {
    String pattern = bundle.getString(key);
    if (values.length == 0) {
      return pattern;
    }
    StringBuilder text = new StringBuilder(pattern.length() + 40);
    int from = 0;
    for (int at = pattern.indexOf('{'); at >= 0; at = pattern.indexOf('{', from)) {
      text.append(pattern, from, at).append(values[pattern.charAt(at + 1) - '0']);
      from = at + 3;
    }
    return text.append(pattern, from, pattern.length()).toString();
  }

  /** A number of things: the text of {@code key.one} for one, of {@code key.many} for others. */
  public String count(String key, long number) {
    return say(key + (number == 1 ? ".one" : ".many"), number);
  }

  /** Whether there is a text of this key. */
  public boolean knows(String key) {
    return bundle.containsKey(key);
  }

  /** The texts for picocli's help. */
  ResourceBundle bundle() {
    return bundle;
  }
}
