package vn.soat.engine.recognize;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.soat.engine.draft.Appendix;
import vn.soat.engine.draft.AppendixMention;
import vn.soat.engine.draft.Numerals;
import vn.soat.engine.vocabulary.Phrases;
import vn.soat.engine.vocabulary.Wording;

/** Appendices behind the signature, and the words of the plan that send the reader there. */
final class Appendices {

  private static final int HEADING = 12;
  private static final Set<String> POINTING =
      Set.of("theo", "tại", "xem", "kèm", "có", "ở", "các", "trong", "(");

  private static final Set<String> RANGE = Set.of("đến", "tới");
  private static final Set<String> JOINT = Set.of(",", ";", "và");

  private Appendices() {}

  static List<Appendix> recognize(List<Line> lines) {
    List<Appendix> appendices = new ArrayList<>();
    lines.stream()
        .filter(Appendices::heading)
        .forEach(
            line ->
                appendices.add(
                    new Appendix(appendices.size() + 1, line.span(), number(line.wording()))));
    return List.copyOf(appendices);
  }

  /** The number in a heading, empty without one. */
  private static String number(Wording heading) {
    String word = heading.word(heading.word(2).equals("số") ? 3 : 2);
    return number(word) ? figure(word) : "";
  }

  private static boolean heading(Line line) {
    if (!line.plain().startsWith("phụ lục")) {
      return false;
    }
    Wording words = line.wording();
    return words.size() <= HEADING
        && (words.size() == 2
            || words.mark(2)
            || number(words.word(2))
            || words.word(2).equals("số")
            || Cues.capitals(line.text()));
  }

  private static boolean number(String word) {
    return word.matches("\\d{1,2}[a-z]?|[ivx]+|[a-e]");
  }

  /** A number as it is compared: {@code 2} for {@code 02} and {@code ii}. */
  private static String figure(String number) {
    int roman = Numerals.roman(number.toUpperCase(Locale.ROOT));
    return roman > 0 ? String.valueOf(roman) : number.replaceFirst("^0(?=\\d)", "");
  }

  static List<AppendixMention> mentions(List<Line> body) {
    List<AppendixMention> mentions = new ArrayList<>();
    for (Line line : body) {
      if (line.plain().contains("kèm theo")
          || line.plain().contains("phụ lục")
          || line.plain().contains("đính kèm")) {
        mention(line, mentions);
      }
    }
    return List.copyOf(mentions);
  }

  private static void mention(Line line, List<AppendixMention> mentions) {
    Wording words = line.wording();
    for (int i = 0; i < words.size(); i++) {
      boolean appendix = words.word(i).equals("phụ") && words.word(i + 1).equals("lục");
      boolean other = !appendix && Phrases.stands("attachment", words, i);
      if (appendix) {
        int to = named(words, i);
        List<String> numbers = numbers(words, i + 2);
        if (to > 0) {
          mentions.add(
              new AppendixMention(line.span(words.start(i), words.end(to - 1)), true, numbers));
          i = to - 1;
        } else if (touched(words, i, !numbers.isEmpty())) {
          mentions.add(
              new AppendixMention(line.span(words.start(i), words.end(i + 1)), false, numbers));
        }
      } else if (other) {
        int to = attached(words, i + Phrases.length("attachment", words, i));
        if (to > 0) {
          mentions.add(
              new AppendixMention(line.span(words.start(i), words.end(to - 1)), false, List.of()));
          i = to - 1;
        }
      }
    }
  }

  /**
   * Where words that send the reader to an appendix of this plan end; -1 where the appendix is
   * another document's or none in particular.
   */
  private static int named(Wording words, int at) {
    int to = at + 2;
    if (words.word(to).equals("số")) {
      to++;
    }
    boolean numbered = number(words.word(to));
    to += numbered ? 1 : 0;
    int attached = attached(words, to);
    int end = attached > 0 ? attached : to;
    if (foreign(words, end)) {
      return -1;
    }
    boolean pointed = at > 0 && POINTING.contains(words.word(at - 1));
    boolean before =
        at > 1 && words.word(at - 1).equals("theo") && words.word(at - 2).equals("kèm");
    return attached > 0
            || before
            || (numbered && pointed)
            || (pointed && words.word(at - 1).equals("("))
        ? end
        : -1;
  }

  /** Whether words that need not send the reader to an appendix of this plan may do so. */
  private static boolean touched(Wording words, int at, boolean numbered) {
    int to = at + (numbered ? 3 : 2);
    int attached = attached(words, to);
    return !foreign(words, Math.max(attached, to))
        && (numbered || (at > 0 && POINTING.contains(words.word(at - 1))));
  }

  /** The numbers that stand from here on, {@code 1, 2 và 3}; none for {@code 1 đến 3}. */
  private static List<String> numbers(Wording words, int from) {
    List<String> numbers = new ArrayList<>();
    int at = from;
    while (true) {
      at += words.word(at).equals("phụ") && words.word(at + 1).equals("lục") ? 2 : 0;
      at += words.word(at).equals("số") ? 1 : 0;
      if (!number(words.word(at))) {
        return numbers;
      }
      numbers.add(figure(words.word(at)));
      at++;
      if (RANGE.contains(words.word(at)) || number(words.word(at))) {
        return List.of();
      }
      if (!JOINT.contains(words.word(at))) {
        return numbers;
      }
      at++;
    }
  }

  /** Where {@code kèm theo} ends that stands from here on, -1 without it. */
  private static int attached(Wording words, int from) {
    int at = from;
    while (at < words.size() && at < from + 3 && !words.mark(at)) {
      if (words.word(at).equals("kèm") || words.word(at).equals("đính")) {
        boolean two = words.word(at + 1).equals("theo") || words.word(at + 1).equals("kèm");
        return two ? at + 2 : at + 1;
      }
      at++;
    }
    return -1;
  }

  /** Whether the words that follow name another document. */
  private static boolean foreign(Wording words, int from) {
    for (int i = from; i < words.size() && i < from + 5 && !words.mark(i); i++) {
      int length = Phrases.length("document", words, i);
      if (length > 0) {
        return !words.word(i + length).equals("này");
      }
    }
    return false;
  }
}
