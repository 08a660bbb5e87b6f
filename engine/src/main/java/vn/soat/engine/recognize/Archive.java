package vn.soat.engine.recognize;

import vn.soat.engine.vocabulary.Mention;
import vn.soat.engine.vocabulary.Organs;
import vn.soat.engine.vocabulary.Phrases;
import vn.soat.engine.vocabulary.Wording;

/**
 * The {@code Lưu} line taken apart: {@code Lưu Văn phòng Đảng ủy}, with the drafter's name or the
 * number of copies behind it in some offices.
 *
 * @param name the office that keeps the plan
 * @param named all words that may name an office
 * @param mark the mark behind the office
 * @param clear whether it is in the Party's form and names the office
 */
record Archive(String name, String named, String mark, boolean clear) {

  static Archive of(String words) {
    String behind = words.substring("lưu".length());
    String rest = Texts.strip(behind);
    boolean colon = rest.startsWith(":");
    rest = colon ? Texts.strip(rest.substring(1)) : rest;
    Wording wording = Wording.of(rest);
    int to = 0;
    int file = Phrases.length("file", wording, 0);
    boolean clear = !colon;
    Mention office = Organs.builtIn().read(wording, file, wording.size(), false);
    if (office != null && keeps(office)) {
      to = office.to();
    } else {
      clear &= Phrases.stands("keeper", wording, file);
      while (to < wording.size() && !wording.mark(to)) {
        to++;
      }
    }
    clear &= !registry(wording);
    String name = to == 0 ? "" : rest.substring(0, end(rest, wording, to));
    return new Archive(name, rest, mark(rest.substring(name.length())), clear);
  }

  private static boolean keeps(Mention office) {
    return switch (office.organ().kind()) {
      case "party-office", "party-body", "party-unit" -> true;
      default -> false;
    };
  }

  /** Whether it names the registry, as the State does. */
  private static boolean registry(Wording words) {
    for (int i = 0; i < words.size(); i++) {
      if (words.word(i).equals("vt")
          || (words.word(i).equals("văn") && words.word(i + 1).equals("thư"))) {
        return true;
      }
    }
    return false;
  }

  private static int end(String text, Wording words, int to) {
    return vn.soat.engine.text.PlainText.of(text).end(words.end(to - 1));
  }

  /** The mark at the end, or before a name that stands behind it. */
  private static String mark(String behind) {
    String end = Texts.mark(Texts.strip(behind));
    if (!end.isEmpty()) {
      return end;
    }
    return Texts.strip(behind).startsWith(".") ? "." : "";
  }
}
