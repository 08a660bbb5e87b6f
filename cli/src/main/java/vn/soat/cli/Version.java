package vn.soat.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of this build. */
public final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"soat " + current()};
  }

  /** The version as the build file has it: {@code 0.1.0}. */
  public static String current() {
    try (InputStream file = Version.class.getResourceAsStream("build.properties")) {
      Properties properties = new Properties();
      properties.load(file);
      return properties.getProperty("version");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
