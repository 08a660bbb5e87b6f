package vn.soat.engine.edit;

/**
 * How elements of Word's language are written in a part: under the prefix and the namespace that
 * the part itself has for them.
 *
 * @param prefix the prefix, empty where the namespace needs none
 * @param namespace the namespace, Transitional or Strict
 */
record Dialect(String prefix, String namespace) {

  /** The name of an element. */
  String name(String local) {
    return prefix.isEmpty() ? local : prefix + ":" + local;
  }

  /**
   * A start tag.
   *
   * @param attributes names and values in turn
   */
  String open(String local, String... attributes) {
    return tag(local, attributes) + ">";
  }

  /** An element without content. */
  String leaf(String local, String... attributes) {
    return tag(local, attributes) + "/>";
  }

  /** An end tag. */
  String close(String local) {
    return "</" + name(local) + ">";
  }

  /** An element of text, with its blanks shown. */
  String text(String words) {
    return "<" + name("t") + " xml:space=\"preserve\">" + escaped(words) + close("t");
  }

  private String tag(String local, String... attributes) {
    StringBuilder tag = new StringBuilder("<").append(name(local));
    String own = prefix;
    if (own.isEmpty() && attributes.length > 0) {
      // An attribute is in no namespace without a prefix.
      own = "w";
      tag.append(" xmlns:w=\"").append(namespace).append('"');
    }
    for (int i = 0; i < attributes.length; i += 2) {
      tag.append(' ').append(own).append(':').append(attributes[i]);
      tag.append("=\"").append(escaped(attributes[i + 1])).append('"');
    }
    return tag.toString();
  }

  /** Text as it stands in a part; characters that no part may hold are left out. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(c -> append(escaped, c));
    return escaped.toString();
  }

  private static void append(StringBuilder escaped, int c) {
    switch (c) {
      case '<' -> escaped.append("&lt;");
      case '>' -> escaped.append("&gt;");
      case '&' -> escaped.append("&amp;");
      case '"' -> escaped.append("&quot;");
      case '\t', '\n', '\r' -> escaped.append("&#").append(c).append(';');
      default -> {
        if (c >= ' '
            && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
            && (c & 0xFFFE) != 0xFFFE) {
          escaped.appendCodePoint(c);
        }
      }
    }
  }
}
