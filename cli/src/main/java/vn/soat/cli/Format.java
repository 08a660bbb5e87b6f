package vn.soat.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/**
 * A form that the user asks for and where it goes: {@code json}, {@code json=report.json}.
 *
 * @param name the form
 * @param file the file, null for standard output
 */
record Format(String name, Path file) {

  /**
   * The format that the user names.
   *
   * @param known the names there are
   * @throws UsageException if it is none of them
   */
  static Format parse(String given, List<String> known, Messages messages) {
    int equals = given.indexOf('=');
    String name = equals < 0 ? given : given.substring(0, equals);
    if (!known.contains(name)) {
      throw new UsageException(messages.say("wrong.format", name, String.join(", ", known)));
    }
    String file = equals < 0 ? null : given.substring(equals + 1);
    if (file != null && file.isBlank()) {
      throw new UsageException(messages.say("wrong.format-file", given));
    }
    try {
      return new Format(name, file == null ? null : Path.of(file));
    } catch (InvalidPathException e) {
      throw new UsageException(messages.say("wrong.path", file));
    }
  }

  /** The formats that the user names, {@code text} on standard output where he names none. */
  static List<Format> parseAll(List<String> given, List<String> known, Messages messages) {
    List<Format> formats = given.stream().map(one -> parse(one, known, messages)).toList();
    if (formats.stream().filter(format -> format.file() == null).count() > 1) {
      throw new UsageException(messages.say("wrong.two-on-stdout"));
    }
    long files =
        formats.stream()
            .filter(format -> format.file() != null)
            .map(format -> format.file().toAbsolutePath().normalize())
            .distinct()
            .count();
    if (files != formats.stream().filter(format -> format.file() != null).count()) {
      throw new UsageException(messages.say("wrong.same-file-twice"));
    }
    return formats.isEmpty() ? List.of(new Format(known.get(0), null)) : formats;
  }
}
