package vn.soat.engine.typing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soat.engine.document.Span;
import vn.soat.engine.draft.TypingSlip;
import vn.soat.engine.draft.TypingSlip.Kind;

/** How the text ends. */
final class Closings {

  private static final Pattern SLASH =
      Pattern.compile("(?<=[\\p{L}\\p{N})\\]”\"])\\s*+(?:\\.\\s*+)?/{1,2}\\s*+\\.++$");

  private Closings() {}

  /** The slash at the end of the last line of the text, in {@code ./.} or {@code /.}. */
  static List<TypingSlip> slips(Span last) {
    Matcher slash = SLASH.matcher(last.text());
    return last.text().indexOf('/') >= 0 && slash.find()
        ? List.of(
            new TypingSlip(
                Kind.CLOSING_SLASH, last.part(slash.start(), slash.end()), List.of(), List.of(".")))
        : List.of();
  }
}
