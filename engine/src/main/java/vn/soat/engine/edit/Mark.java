package vn.soat.engine.edit;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What every mark of ours bears: a date, and a number of its own. */
final class Mark {

  /** Word writes the local time and calls it universal. */
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'Z'");

  private Mark() {}

  static String date(LocalDateTime when) {
    return DATE.format(when);
  }

  /** Numbers that no mark has yet. */
  static final class Ids {

    /** Any attribute of such a name with a number in it: more than need be, never less. */
    private static final Pattern USED = Pattern.compile("id\\s*=\\s*[\"']\\+?(\\d{1,10})[\"']");

    private final Set<String> used = new HashSet<>();
    private int last;

    /** Leaves out the numbers in a part. */
    void use(String part) {
      Matcher id = USED.matcher(part);
      while (id.find()) {
        used.add(id.group(1));
      }
    }

    /** The next number. */
    String next() {
      do {
        last++;
      } while (used.contains(String.valueOf(last)));
      return String.valueOf(last);
    }
  }
}
