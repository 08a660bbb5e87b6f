package vn.soat.engine.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The automatic numbers and bullets that a file defines. */
final class Numbering {

  /** Word's lists have nine levels. */
  static final int LEVELS = 9;

  private static final String BULLET = "•";

  /**
   * One level of a list.
   *
   * @param start the first number
   * @param format the form of its numbers
   * @param digits how many digits its numbers have at least
   * @param text the label, {@code %1} to {@code %9} for the numbers of the levels
   * @param blank whether something stands between label and text
   * @param restart the level from 1 whose next number lets this level begin anew; 0 for none,
   *     {@link #LEVELS} for any above
   * @param legal whether the numbers of all levels are shown in digits
   * @param style the paragraph style that stands for this level, null for none
   * @param paragraph the indents
   * @param label the look of the label
   */
  record Level(
      int start,
      String format,
      int digits,
      String text,
      boolean blank,
      int restart,
      boolean legal,
      String style,
      ParagraphProperties paragraph,
      TextProperties label) {

    /** The number in the form of this level. */
    String numeral(int number, boolean inDigits) {
      if (digits > 1) {
        return Numerals.padded(number, digits);
      }
      return Numerals.write(
          number, inDigits && !format.equals("none") && !format.equals("bullet") ? "" : format);
    }
  }

  /** A definition that several lists may share, and with it one count. */
  static final class Definition {
    private final Level[] levels = new Level[LEVELS];
    private String link;
  }

  /** A list as the file writes it. */
  private static final class ListEntry {
    private String definition;
    private final Level[] levels = new Level[LEVELS];
    private final Integer[] starts = new Integer[LEVELS];
  }

  /** A list with its definition found. */
  static final class NumberedList {
    private final Definition definition;
    private final Level[] levels;
    private final Integer[] starts;

    private NumberedList(Definition definition, Level[] levels, Integer[] starts) {
      this.definition = definition;
      this.levels = levels;
      this.starts = starts;
    }

    /** What the list counts together with. */
    Definition definition() {
      return definition;
    }

    /** A level from 0, null if it is not defined. */
    Level level(int level) {
      return levels[level];
    }

    /** The number with which this list lets a level begin anew, null if it does not. */
    Integer start(int level) {
      return starts[level];
    }
  }

  private final Styles styles;
  private final Map<String, Definition> definitions = new HashMap<>();
  private final Map<Integer, ListEntry> entries = new HashMap<>();
  private final Map<Integer, NumberedList> lists = new HashMap<>();

  /**
   * No lists yet.
   *
   * @param styles the styles that lists may be defined by
   */
  Numbering(Styles styles) {
    this.styles = styles;
  }

  /** Reads the part that holds the lists. */
  void read(Markup markup, Properties properties) throws UnreadableDraftException {
    while (markup.child()) {
      while (markup.child()) {
        switch (markup.name()) {
          case "abstractNum" -> readDefinition(markup, properties);
          case "num" -> readList(markup, properties);
          default -> markup.skip();
        }
      }
    }
  }

  /** The list with this id, null if it does not exist or leads nowhere. */
  NumberedList list(Integer id) {
    if (id == null || id <= 0) {
      return null;
    }
    if (!lists.containsKey(id)) {
      lists.put(id, find(id));
    }
    return lists.get(id);
  }

  /** The level of a list that stands for a paragraph style, null if there is none. */
  Integer levelOf(Integer id, String style) {
    NumberedList list = list(id);
    for (int i = 0; list != null && i < LEVELS; i++) {
      Level level = list.levels[i];
      if (level != null && Objects.equals(level.style, style)) {
        return i;
      }
    }
    return null;
  }

  /** The indents of a level of a list: the one that stands for the style, or the one given. */
  ParagraphProperties indents(Integer id, Integer level, String style) {
    Integer linked = style == null ? null : levelOf(id, style);
    Integer wanted = linked == null ? level : linked;
    NumberedList list = list(id);
    Level found = list == null ? null : list.levels[inRange(wanted)];
    return found == null ? ParagraphProperties.NONE : found.paragraph;
  }

  /** A level that exists. */
  static int inRange(Integer level) {
    return level == null ? 0 : Math.max(0, Math.min(level, LEVELS - 1));
  }

  private NumberedList find(Integer id) {
    ListEntry entry = entries.get(id);
    Definition definition = entry == null ? null : definitions.get(entry.definition);
    Set<Definition> seen = new HashSet<>();
    while (definition != null && definition.link != null && seen.add(definition)) {
      ListEntry linked = entries.get(styles.list(definition.link));
      Definition next = linked == null ? null : definitions.get(linked.definition);
      if (next == null) {
        break;
      }
      definition = next;
    }
    if (definition == null) {
      return null;
    }
    Level[] levels = definition.levels.clone();
    for (int i = 0; i < LEVELS; i++) {
      levels[i] = entry.levels[i] == null ? levels[i] : entry.levels[i];
    }
    return new NumberedList(definition, levels, entry.starts);
  }

  private void readDefinition(Markup markup, Properties properties)
      throws UnreadableDraftException {
    Definition definition = new Definition();
    definitions.putIfAbsent(String.valueOf(markup.attribute("abstractNumId")), definition);
    while (markup.child()) {
      switch (markup.name()) {
        case "lvl" -> readLevel(markup, properties, definition.levels);
        case "numStyleLink" -> definition.link = markup.value();
        default -> markup.skip();
      }
    }
  }

  private void readList(Markup markup, Properties properties) throws UnreadableDraftException {
    ListEntry entry = new ListEntry();
    Integer id = Measure.whole(markup.attribute("numId"));
    while (markup.child()) {
      switch (markup.name()) {
        case "abstractNumId" -> entry.definition = markup.value();
        case "lvlOverride" -> {
          int level = inRange(Measure.whole(markup.attribute("ilvl")));
          while (markup.child()) {
            switch (markup.name()) {
              case "startOverride" -> entry.starts[level] = Measure.whole(markup.value());
              case "lvl" -> readLevel(markup, properties, entry.levels);
              default -> markup.skip();
            }
          }
        }
        default -> markup.skip();
      }
    }
    if (id != null) {
      entries.putIfAbsent(id, entry);
    }
  }

  private void readLevel(Markup markup, Properties properties, Level[] levels)
      throws UnreadableDraftException {
    Integer at = Measure.whole(markup.attribute("ilvl"));
    Integer start = null;
    String format = "decimal";
    int digits = 1;
    String text = "";
    String suffix = null;
    Integer restart = null;
    boolean legal = false;
    boolean picture = false;
    String style = null;
    ParagraphProperties paragraph = ParagraphProperties.NONE;
    TextProperties label = TextProperties.NONE;
    while (markup.child()) {
      switch (markup.name()) {
        case "start" -> start = Measure.whole(markup.value());
        case "numFmt" -> {
          digits = digits(markup.attribute("format"));
          format = String.valueOf(markup.value());
        }
        case "AlternateContent" -> {
          // Only a form of numbers with more digits is written as an alternative.
          while (markup.child()) {
            while (markup.child()) {
              digits = Math.max(digits, digits(markup.attribute("format")));
              markup.skip();
            }
          }
        }
        case "lvlText" -> text = Objects.requireNonNullElse(markup.value(), "");
        case "suff" -> suffix = markup.value();
        case "lvlRestart" -> restart = Measure.whole(markup.value());
        case "isLgl" -> legal = markup.on();
        case "lvlPicBulletId" -> {
          picture = true;
          markup.skip();
        }
        case "pStyle" -> style = markup.value();
        case "pPr" -> paragraph = properties.paragraph(markup, null);
        case "rPr" -> label = properties.text(markup, null);
        default -> markup.skip();
      }
    }
    if (at == null || at < 0 || at >= LEVELS) {
      return;
    }
    levels[at] =
        new Level(
            start == null ? 0 : start,
            format,
            digits,
            picture ? BULLET : format.equals("bullet") ? pictures(text, label.font()) : text,
            !"nothing".equals(suffix),
            restart == null ? LEVELS : restart,
            legal,
            style,
            paragraph,
            label);
  }

  /** The digits of a form of numbers that is given by example: three for {@code 001, 002, …}. */
  private static int digits(String example) {
    int zeros = 0;
    while (example != null && zeros < example.length() && example.charAt(zeros) == '0') {
      zeros++;
    }
    return Math.min(zeros, LEVELS) + 1;
  }

  private static String pictures(String text, String font) {
    SymbolFont symbols = SymbolFont.of(font);
    char[] shown = text.toCharArray();
    for (int i = 0; i < shown.length; i++) {
      char c = shown[i];
      if (symbols != null) {
        c = symbols.picture(c);
      }
      if (SymbolFont.isLifted(c)) {
        c = symbols == null && c < '\uF07F' ? (char) (c - 0xF000) : BULLET.charAt(0);
      }
      shown[i] = c;
    }
    return new String(shown);
  }

  /** The running numbers of one text. */
  static final class Count {

    private static final class State {
      private final int[] numbers = new int[LEVELS];
      private final boolean[] running = new boolean[LEVELS];
    }

    private final Map<Definition, State> states = new HashMap<>();
    private final Map<NumberedList, boolean[]> begun = new HashMap<>();

    /**
     * Counts the next paragraph of a list.
     *
     * @return its label with the blank behind it, empty if it shows none
     */
    String next(NumberedList list, int at) {
      Level level = list.levels[at];
      if (level == null) {
        return "";
      }
      State state = states.computeIfAbsent(list.definition, definition -> new State());
      boolean[] begunLevels = begun.computeIfAbsent(list, each -> new boolean[LEVELS]);
      if (list.starts[at] != null && !begunLevels[at]) {
        state.numbers[at] = list.starts[at];
      } else if (state.running[at]) {
        state.numbers[at]++;
      } else {
        state.numbers[at] = start(list, at);
      }
      begunLevels[at] = true;
      state.running[at] = true;
      for (int deeper = at + 1; deeper < LEVELS; deeper++) {
        Level below = list.levels[deeper];
        if (below == null || at < below.restart) {
          state.running[deeper] = false;
        }
      }
      return label(list, at, state);
    }

    private static int start(NumberedList list, int at) {
      Level level = list.levels[at];
      Integer given = list.starts[at];
      return given != null ? given : level == null ? 1 : level.start;
    }

    private static String label(NumberedList list, int at, State state) {
      Level level = list.levels[at];
      if (Boolean.TRUE.equals(level.label.hidden())) {
        return "";
      }
      String text = level.text;
      StringBuilder label = new StringBuilder();
      int place = 0;
      while (place < text.length()) {
        char c = text.charAt(place);
        int number = c == '%' && place + 1 < text.length() ? text.charAt(place + 1) - '1' : -1;
        if (number < 0 || number >= LEVELS) {
          label.append(c);
          place++;
          continue;
        }
        place += 2;
        Level other = list.levels[number];
        if (number <= at && other != null) {
          int value = state.running[number] ? state.numbers[number] : start(list, number);
          label.append(other.numeral(value, level.legal));
        }
      }
      if (label.isEmpty()) {
        return "";
      }
      String shown = label.toString();
      if (Boolean.TRUE.equals(level.label.capitals())) {
        shown = shown.toUpperCase(java.util.Locale.ROOT);
      }
      return level.blank ? shown + " " : shown;
    }
  }
}
