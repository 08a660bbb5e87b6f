package vn.soat.cli.sheet;

/**
 * How words are typed.
 *
 * @param size in points
 */
record Face(int size, boolean bold, boolean italic, boolean underlined) {

  static Face of(int size) {
    return new Face(size, false, false, false);
  }

  Face inBold() {
    return new Face(size, true, italic, underlined);
  }

  Face inItalics() {
    return new Face(size, bold, true, underlined);
  }

  Face withLine() {
    return new Face(size, bold, italic, true);
  }
}
