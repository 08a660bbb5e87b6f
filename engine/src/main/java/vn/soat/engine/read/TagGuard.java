package vn.soat.engine.read;

/**
 * Watches the bytes of a part before the parser sees them: its work grows with the square of the
 * attributes of one element, and it has no limit of its own. It counts quoted values from one
 * {@code <} to the next {@code >}.
 */
final class TagGuard {

  private final int attributes;
  private boolean inTag;
  private boolean atStart;
  private int quote;
  private int count;

  /**
   * Nothing seen yet.
   *
   * @param attributes how many attributes one element may have
   */
  TagGuard(int attributes) {
    this.attributes = attributes;
  }

  /** Sees the next bytes; false once an element has too many attributes. */
  boolean allows(byte[] bytes, int from, int to) {
    for (int i = next(bytes, from, to); i < to; i = next(bytes, i + 1, to)) {
      if (!allows(bytes[i])) {
        return false;
      }
    }
    return true;
  }

  /** The next byte that may change anything: most are text or stand within quotes. */
  private int next(byte[] bytes, int from, int to) {
    int i = from;
    if (!inTag) {
      while (i < to && bytes[i] != '<') {
        i++;
      }
    } else if (quote != 0) {
      while (i < to && bytes[i] != quote && bytes[i] != '<') {
        i++;
      }
    } else if (!atStart) {
      while (i < to && bytes[i] != '"' && bytes[i] != '\'' && bytes[i] != '>' && bytes[i] != '<') {
        i++;
      }
    }
    return i;
  }

  /** Sees the next character; false once an element has too many attributes. */
  boolean allows(int c) {
    if (c == '<') {
      inTag = true;
      atStart = true;
      quote = 0;
      count = 0;
    } else if (inTag) {
      boolean first = atStart;
      atStart = false;
      if (first && (c == '!' || c == '?')) {
        // A comment or the like: no element.
        inTag = false;
      } else if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
        return ++count <= attributes;
      } else if (c == '>') {
        inTag = false;
      }
    }
    return true;
  }
}
