package vn.soat.engine.finding;

import static java.util.regex.Matcher.quoteReplacement;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A text for people in both languages, with {@code {0}}, {@code {1}} … where values go.
 *
 * @param vi Vietnamese
 * @param en English
 */
public record Phrase(String vi, String en) {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");

  /** No text. */
  public static final Phrase NONE = new Phrase("", "");

  /** The text in one language. */
  public String in(Language language) {
    return language == Language.VI ? vi : en;
  }

  /** The text in one language with its values filled in; a value is never searched for more. */
  public String in(Language language, List<String> values) {
    return PLACEHOLDER
        .matcher(in(language))
        .replaceAll(place -> quoteReplacement(values.get(Integer.parseInt(place.group(1)))));
  }
}
