package vn.soat.engine.text;

/** Vietnamese letters: without their marks, and how far two spellings are apart. */
public final class Letters {

  private static final String[] FAMILIES = {
    "aàáảãạăằắẳẵặâầấẩẫậ",
    "eèéẻẽẹêềếểễệ",
    "iìíỉĩị",
    "oòóỏõọôồốổỗộơờớởỡợ",
    "uùúủũụưừứửữự",
    "yỳýỷỹỵ",
    "dđ"
  };

  private static final char FIRST_VIETNAMESE = 'Ạ';
  private static final char LAST_VIETNAMESE = 'ỹ';

  /** From here on there are blanks of further scripts; before it one behind those of ASCII. */
  private static final char FIRST_RARE_BLANK = '\u1680';

  /** The bare letter of each letter, 0 for what has no marks. */
  private static final char[] BARE = bareLetters();

  private Letters() {}

  private static char[] bareLetters() {
    char[] bare = new char['ỹ' + 1];
    for (String family : FAMILIES) {
      for (int i = 1; i < family.length(); i++) {
        char letter = family.charAt(i);
        bare[letter] = family.charAt(0);
        bare[Character.toUpperCase(letter)] = Character.toUpperCase(family.charAt(0));
      }
    }
    return bare;
  }

  /** Where a text is cut so that no character outside the basic plane is split. */
  public static int whole(String text, int cut) {
    return cut > 0 && cut < text.length() && Character.isLowSurrogate(text.charAt(cut))
        ? cut - 1
        : cut;
  }

  /**
   * A text without tone and vowel marks, {@code d} for {@code đ}: {@code cong thong tin} for {@code
   * công thông tin}. The length is that of the given text if that is in NFC.
   */
  public static String bare(String given) {
    char[] bare = null;
    for (int i = 0; i < given.length(); i++) {
      char c = given.charAt(i);
      if (c >= 128 && c < BARE.length && BARE[c] != 0) {
        if (bare == null) {
          bare = given.toCharArray();
        }
        bare[i] = BARE[c];
      }
    }
    return bare == null ? given : new String(bare);
  }

  /**
   * The hash of a word without its marks, letter by letter: that of its first letters, and the next
   * one.
   */
  public static int stem(int head, char letter) {
    char bare = letter < BARE.length ? BARE[letter] : 0;
    return head * 31 + (bare == 0 ? letter : bare);
  }

  /** The hash of a whole word without its marks. */
  public static int stem(String word) {
    int stem = 0;
    for (int i = 0; i < word.length(); i++) {
      stem = stem(stem, word.charAt(i));
    }
    return stem;
  }

  /** Whether it is a letter or a digit. */
  public static boolean letterOrDigit(char c) {
    return c < 128
        ? (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z')
        : vietnamese(c) || Character.isLetterOrDigit(c);
  }

  /** Whether it is a letter. */
  public static boolean letter(char c) {
    return c < 128
        ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
        : vietnamese(c) || Character.isLetter(c);
  }

  /** Whether it is a blank of any width, a tab or a break. */
  public static boolean blank(char c) {
    return c < FIRST_RARE_BLANK
        ? c <= ' ' || c == '\u00A0'
        : !vietnamese(c) && Character.isSpaceChar(c);
  }

  /** The small letter of a letter; other characters as they are. */
  public static char small(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    // Capitals are even there, each before its small letter.
    return vietnamese(c) ? (char) (c | 1) : Character.toLowerCase(c);
  }

  /** Whether it is one of the letters that Unicode has for Vietnamese alone. */
  static boolean vietnamese(char c) {
    return c >= FIRST_VIETNAMESE && c <= LAST_VIETNAMESE;
  }

  /** How many letters must be changed, added or taken away to make one of the other. */
  public static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
