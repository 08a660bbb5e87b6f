package vn.soat.cli.workbook;

/** How a cell looks. Colours are pale and never say anything alone, so that they can be printed. */
enum Look {
  TITLE("", "", true, 16),
  SUBTITLE("", "595959", false, 11),
  SECTION("", "", true, 12),
  HEAD("D9E1F2", "", true, 10),
  TURNED_HEAD("D9E1F2", "", true, 9),
  TEXT("", "", false, 10),
  NUMBER("", "", false, 10),
  PERCENT("", "", false, 10),
  DAY("", "", false, 10),
  LINK("", "0563C1", false, 10),
  BAR("", "8EA9DB", false, 10),
  FINE("E2EFDA", "375623", true, 10),
  ERROR("F8D7DA", "842029", true, 10),
  WARNING("FFF2CC", "664D03", true, 10),
  INFO("DDEBF7", "1F4E78", false, 10),
  FAINT("", "7F7F7F", false, 10);

  private final String fill;
  private final String ink;
  private final boolean bold;
  private final int points;

  Look(String fill, String ink, boolean bold, int points) {
    this.fill = fill;
    this.ink = ink;
    this.bold = bold;
    this.points = points;
  }

  /** The colour behind the text as six hexadecimal digits, empty for none. */
  String fill() {
    return fill;
  }

  /** The colour of the text in the same way, empty for black. */
  String ink() {
    return ink;
  }

  boolean bold() {
    return bold;
  }

  int points() {
    return points;
  }

  /** Whether it stands in a list, and so between lines. */
  boolean lined() {
    return this != TITLE && this != SUBTITLE && this != SECTION && this != BAR;
  }
}
