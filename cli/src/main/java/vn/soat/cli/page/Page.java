package vn.soat.cli.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.soat.cli.Messages;
import vn.soat.cli.Version;

/**
 * What every page has: a language, a title, a stylesheet within it and a policy that lets the
 * browser use nothing else. There is no script in a page.
 *
 * @param messages the language
 * @param title what the browser calls it
 * @param styles the stylesheet
 */
public record Page(Messages messages, String title, String styles) {

  private static final String BASE = "page.css";

  /**
   * A page with the stylesheet that all have and those of its own.
   *
   * @param stylesheets names of resources beside this class
   */
  static Page of(Messages messages, String title, String... stylesheets) {
    return new Page(
        messages,
        title,
        Stream.concat(Stream.of(BASE), Arrays.stream(stylesheets))
            .map(Page::stylesheet)
            .collect(Collectors.joining()));
  }

  /** The language as pages name it: {@code vi}. */
  public String language() {
    return messages.language().name().toLowerCase(Locale.ROOT);
  }

  /** The program that wrote it, with its version. */
  public String generator() {
    return "soat " + Version.current();
  }

  /** Nothing may be loaded, run or sent; the stylesheet of the page is known by its digest. */
  public String policy() {
    return "default-src 'none'; style-src 'sha256-"
        + digest(styles)
        + "'; base-uri 'none'; form-action 'none'";
  }

  private static String digest(String text) {
    try {
      return Base64.getEncoder()
          .encodeToString(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // Every Java has it.
    }
  }

  /** The text of a stylesheet with the line ends that a browser sees, whatever the file's are. */
  private static String stylesheet(String name) {
    try (InputStream bytes = Page.class.getResourceAsStream(name)) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8).replace("\r", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
