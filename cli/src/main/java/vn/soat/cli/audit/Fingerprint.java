package vn.soat.cli.audit;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.soat.cli.input.Sha256;

/** What verdicts depend on beside the drafts: program, rules, words and options, as one number. */
final class Fingerprint {

  private Fingerprint() {}

  /**
   * The SHA-256 over the files that these classes were loaded from and over the options.
   *
   * @throws IOException if one of the files cannot be read
   */
  static String of(List<Class<?>> program, List<?> options) throws IOException {
    MessageDigest digest = Sha256.digest();
    Collection<Path> origins = new TreeSet<>();
    for (Class<?> part : program) {
      origins.add(origin(part));
    }
    for (Path origin : origins) {
      try (Stream<Path> files = Files.walk(origin)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          add(file, digest);
        }
      }
    }
    for (Object option : options) {
      digest.update((option + "\n").getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static Path origin(Class<?> part) throws IOException {
    CodeSource source = part.getProtectionDomain().getCodeSource();
    try {
      return Path.of(source.getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  private static void add(Path file, MessageDigest digest) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] buffer = new byte[1 << 16];
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        digest.update(buffer, 0, count);
      }
    }
  }
}
