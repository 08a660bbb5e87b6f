package vn.soat.engine.recognize;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import vn.soat.engine.draft.Body;
import vn.soat.engine.draft.Heading;
import vn.soat.engine.draft.SectionKind;
import vn.soat.engine.vocabulary.Level;
import vn.soat.engine.vocabulary.Mention;
import vn.soat.engine.vocabulary.Organs;
import vn.soat.engine.vocabulary.Phrases;
import vn.soat.engine.vocabulary.Wording;

/**
 * The organs that are given tasks under TỔ CHỨC THỰC HIỆN: those that headings there name ({@code
 * 2. Ủy ban nhân dân phường}), items ({@code - Công an xã: …}) and orders ({@code Giao Văn phòng
 * Đảng ủy …}). Names are parted at commas and {@code và} only where each part is an organ.
 */
final class Bodies {

  private static final Organs ORGANS = Organs.builtIn();

  private static final Set<String> BRANCH = Set.of("chi-bo", "chi-uy");

  /** A name has hardly more words. */
  private static final int LONGEST = 16;

  private final List<Body> bodies = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private final boolean ofBranch;

  private Bodies(Level issuer) {
    this.ofBranch = issuer == Level.BASE;
  }

  /**
   * The bodies with tasks.
   *
   * @param issuer the level of the organ that issues the plan; a chi bộ is no body of its own
   */
  static List<Body> recognize(List<Line> body, List<Heading> headings, Level issuer) {
    Bodies found = new Bodies(issuer);
    Map<Integer, Heading> byStart = new HashMap<>();
    for (Heading heading : headings) {
      byStart.put(key(heading.span().paragraph(), heading.span().start()), heading);
    }
    boolean organisation = false;
    for (Line line : body) {
      Heading heading = byStart.get(key(line.paragraph().number(), line.start()));
      if (heading != null) {
        organisation = heading.kinds().contains(SectionKind.ORGANISATION);
      }
      if (organisation && (heading == null || !heading.section())) {
        found.read(line, heading);
      }
    }
    return List.copyOf(found.bodies);
  }

  private static int key(int paragraph, int start) {
    return paragraph * 100_000 + start;
  }

  private void read(Line line, Heading heading) {
    Wording words = line.wording();
    int from =
        heading == null
            ? bullet(words)
            : words.at(line.plainIndex(heading.label().end() - line.start()));
    int order = Phrases.length("order", words, from);
    int name = from + order;
    int colon = colon(words, name);
    if (colon > 0 && named(line, words, name, colon)) {
      return;
    }
    if (heading != null && order == 0 && named(line, words, name, end(words))) {
      return;
    }
    tasked(line, words, name, order > 0);
  }

  private static int bullet(Wording words) {
    return words.size() > 0 && words.mark(0) ? 1 : 0;
  }

  private static int colon(Wording words, int from) {
    for (int i = from; i < words.size() && i < from + 40; i++) {
      if (words.word(i).equals(":")) {
        return i;
      }
    }
    return -1;
  }

  private static int end(Wording words) {
    int end = words.size();
    while (end > 0 && words.mark(end - 1)) {
      end--;
    }
    return end;
  }

  /** Takes the organs that these words name and nothing else. */
  private boolean named(Line line, Wording words, int from, int to) {
    if (from >= to) {
      return false;
    }
    List<Mention> mentions = ORGANS.list(words, from, to, true);
    if (!mentions.stream().allMatch(Mention::known)) {
      Mention whole = mentions.get(0);
      if (!whole.known() || !whole.open()) {
        return false;
      }
      mentions = List.of(new Mention(whole.organ(), from, to, true, whole.named()));
    }
    if (mentions.stream().anyMatch(mention -> mention.open() && !wholly(mention, words))) {
      return false;
    }
    mentions.forEach(mention -> add(line, words, mention));
    return true;
  }

  /** Takes the organs at the head of a sentence that orders them to do something. */
  private void tasked(Line line, Wording words, int from, boolean ordered) {
    List<Mention> mentions = new ArrayList<>();
    int at = from;
    while (at < words.size()) {
      Mention mention = cut(ORGANS.read(words, at, words.size(), true), words);
      if (mention == null) {
        return;
      }
      mentions.add(mention);
      at = mention.to();
      boolean joined = words.word(at).equals(",") || words.word(at).equals("và");
      if (!joined || Phrases.stands("task", words, at + 1)) {
        break;
      }
      at++;
    }
    if (ordered || Phrases.stands("task", words, at)) {
      mentions.forEach(mention -> add(line, words, mention));
    }
  }

  /** Whether all words of a name that runs on are a name, and no sentence. */
  private static boolean wholly(Mention mention, Wording words) {
    int stop = mention.to();
    return stop - mention.from() <= LONGEST
        && IntStream.range(mention.named(), stop).noneMatch(at -> task(words, at))
        && !words.word(stop).equals(".")
        && !words.word(stop).equals(";");
  }

  /** Where the task begins within a name that runs on, its end for none. */
  private static int task(Mention mention, Wording words) {
    int to = mention.named();
    while (to < mention.to() && !words.mark(to) && !task(words, to)) {
      to++;
    }
    return to;
  }

  private static boolean task(Wording words, int at) {
    return !words.capital(at) && Phrases.stands("task", words, at);
  }

  /**
   * A name that runs on, cut before the task; where nothing of its own is left, the organ that the
   * words name without more. Null where no name can be told.
   */
  private static Mention cut(Mention mention, Wording words) {
    if (mention == null || !mention.open()) {
      return mention;
    }
    int to = task(mention, words);
    if (to - mention.from() > LONGEST) {
      return null;
    }
    return to > mention.named() || mention.organ().collective()
        ? mention.upTo(to)
        : ORGANS.read(words, mention.from(), to, false);
  }

  private void add(Line line, Wording words, Mention mention) {
    if (mention.organ().level().compareTo(Level.COMMUNE) < 0) {
      return;
    }
    boolean single = mention.open() && !mention.organ().collective();
    if (single && mention.to() == mention.named()) {
      return;
    }
    String written = words.joined(mention.from(), mention.to());
    String organ = single ? written : mention.organ().id();
    if (seen.add(organ)) {
      var span = line.span(words.start(mention.from()), words.end(mention.to() - 1));
      boolean known = !single || mention.organ().kind().equals("party-unit");
      boolean some = mention.open() && someOnly(mention, words);
      bodies.add(
          new Body(
              span,
              organ,
              single || Phrases.stands("lead", words, mention.from())
                  ? span.text()
                  : mention.organ().name(),
              mention.organ().id(),
              known && !some && !own(mention)));
    }
  }

  /** Whether a collective's name goes on with words that take only some of its members. */
  private static boolean someOnly(Mention mention, Wording words) {
    for (int i = mention.named(); i < mention.to(); i++) {
      if (Phrases.stands("some", words, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a chi bộ means itself, its chi ủy or those who sit there. */
  private boolean own(Mention mention) {
    return ofBranch && BRANCH.contains(mention.organ().id());
  }
}
