package vn.soat.cli.config;

import java.io.Serial;

/** A configuration file is wrong; the message names the file and the line. */
public final class ConfigurationException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  ConfigurationException(String message) {
    super(message);
  }
}
