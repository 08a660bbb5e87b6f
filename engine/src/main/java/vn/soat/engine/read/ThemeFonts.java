package vn.soat.engine.read;

/**
 * The two fonts of a theme.
 *
 * @param major the font of headings, null for none
 * @param minor the font of text, null for none
 */
record ThemeFonts(String major, String minor) {

  static final ThemeFonts NONE = new ThemeFonts(null, null);

  /** The font that a name like {@code minorHAnsi} stands for, null for none. */
  String font(String name) {
    return name.startsWith("major") ? major : minor;
  }

  /** Reads the part that holds the theme. */
  static ThemeFonts read(Markup markup) throws UnreadableDraftException {
    String major = null;
    String minor = null;
    while (markup.child()) {
      while (markup.child()) {
        if (!markup.name().equals("themeElements")) {
          markup.skip();
          continue;
        }
        while (markup.child()) {
          if (!markup.name().equals("fontScheme")) {
            markup.skip();
            continue;
          }
          while (markup.child()) {
            boolean heading = markup.name().equals("majorFont");
            String font = latin(markup);
            if (heading) {
              major = font;
            } else if (font != null) {
              minor = font;
            }
          }
        }
      }
    }
    return new ThemeFonts(major, minor);
  }

  private static String latin(Markup markup) throws UnreadableDraftException {
    String font = null;
    while (markup.child()) {
      String typeface = markup.attribute("typeface");
      if (markup.name().equals("latin") && typeface != null && !typeface.isEmpty()) {
        font = typeface;
      }
      markup.skip();
    }
    return font;
  }
}
