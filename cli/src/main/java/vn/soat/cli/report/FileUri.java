package vn.soat.cli.report;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** The names of drafts as URIs. */
public final class FileUri {

  private static final HexFormat HEX = HexFormat.of().withUpperCase();
  private static final String PLAIN = "-._~/";

  private FileUri() {}

  /**
   * The URI of a file: relative to the working folder for files in it and for relative paths,
   * otherwise with the scheme {@code file}.
   */
  static String of(String path) {
    String folder = System.getProperty("user.dir") + File.separator;
    if (!new File(path).isAbsolute()) {
      return encoded(path);
    }
    if (path.startsWith(folder)) {
      return encoded(path.substring(folder.length()));
    }
    String absolute = encoded(path);
    return absolute.startsWith("/") ? "file://" + absolute : "file:///" + absolute;
  }

  /** A path as a reference, with all that needs it percent-encoded. */
  public static String encoded(String path) {
    StringBuilder uri = new StringBuilder(path.length() + 20);
    for (byte octet : path.replace(File.separatorChar, '/').getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (octet & 0xFF);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (letter || PLAIN.indexOf(c) >= 0) {
        uri.append(c);
      } else {
        uri.append('%').append(HEX.toHexDigits(octet));
      }
    }
    return uri.toString();
  }
}
