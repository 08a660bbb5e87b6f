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

  /**
   * Sees the next bytes; false once an element has too many attributes. Each {@code <} begins anew,
   * so that those that follow one another too closely for so many values are passed over.
   */
  boolean allows(byte[] bytes, int from, int to) {
    int tag = next(bytes, from, to);
    if (!each(bytes, from, tag)) {
      return false;
    }
    while (tag < to) {
      int far = (int) Math.min(to, tag + 2L * attributes + 2);
      int near = far - 1;
      while (near > tag && bytes[near] != '<') {
        near--;
      }
      int end = near > tag ? near : next(bytes, far, to);
      if (near == tag && !each(bytes, tag, end)) {
        return false;
      }
      tag = end;
    }
    return true;
  }

  private static int next(byte[] bytes, int from, int to) {
    int i = from;
    while (i < to && bytes[i] != '<') {
      i++;
    }
    return i;
  }

  private boolean each(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!allows(bytes[i])) {
        return false;
      }
    }
    return true;
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
