package vn.soat.cli.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soat.cli.Messages;
import vn.soat.engine.finding.Rule;

/**
 * What a finding rests on: clauses with the regulation's short name ({@code HD05 I.9.2.5}, {@code
 * HD36 1.9.2}) or a keyword ({@code practice}).
 */
final class Clause {

  /** A point, in HD05 behind the part of Phần II that it belongs to, with a letter at times. */
  private static final Pattern POINT =
      Pattern.compile("(?:(?<part>[IVX]+)\\.?)?(?<point>[0-9][0-9.]*)?(?: (?<letter>\\p{Ll}.*))?");

  private static final Pattern BARE = Pattern.compile("(?:[IVX]+(?:\\.|$)|[0-9]).*");

  private Clause() {}

  /** The clauses or the keyword that apply under this rule set. */
  static String cite(Rule.Basis basis, String rules) {
    boolean old = rules.endsWith("hd36");
    String clause = old ? basis.hd36() : basis.hd05();
    return BARE.matcher(clause).matches() ? (old ? "HD36 " : "HD05 ") + clause : clause;
  }

  /** The same in full words: {@code Hướng dẫn 05-HD/VPTW, Phần II, mục I, điểm 9.2.5}. */
  static String inWords(String basis, Messages messages) {
    String keyword = "basis." + basis;
    if (messages.knows(keyword)) {
      return messages.say(keyword);
    }
    int blank = basis.indexOf(' ');
    String regulation = "regulation." + basis.substring(0, Math.max(0, blank));
    if (!messages.knows(regulation)) {
      return basis;
    }
    StringBuilder words = new StringBuilder(messages.say(regulation));
    String part = null;
    for (String clause : basis.substring(blank + 1).split(", ", -1)) {
      Matcher point = POINT.matcher(clause);
      if (!point.matches()) {
        words.append(", ").append(clause);
        continue;
      }
      if (point.group("part") != null && !point.group("part").equals(part)) {
        part = point.group("part");
        words.append(messages.say("clause.part", part));
      }
      if (point.group("point") != null) {
        words.append(messages.say("clause.point", point.group("point")));
      }
      if (point.group("letter") != null) {
        words.append(messages.say("clause.letter", point.group("letter")));
      }
    }
    return words.toString();
  }
}
