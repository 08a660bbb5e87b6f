package vn.soat.engine.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import vn.soat.engine.document.Span;
import vn.soat.engine.draft.PhraseSlip;

/** Finds set phrases with a wrong mark or a lost word. */
final class PhraseSlips {

  private final Lexicon lexicon;
  private final Misspellings misspellings;

  PhraseSlips(Lexicon lexicon, Misspellings misspellings) {
    this.lexicon = lexicon;
    this.misspellings = misspellings;
  }

  static PhraseSlips standard() {
    return new PhraseSlips(Lexicon.standard(), Misspellings.standard());
  }

  /** The slips of these lines, each once with its other places. */
  List<PhraseSlip> recognize(List<Words> lines) {
    Map<String, List<Slip>> alike = new LinkedHashMap<>();
    for (Words line : lines) {
      for (Slip slip : slips(line)) {
        String written = slip.span(line).text().toLowerCase(Locale.ROOT);
        alike
            .computeIfAbsent(written + "\n" + slip.phrase(), key -> new ArrayList<>())
            .add(slip.in(line));
      }
    }
    List<PhraseSlip> slips = new ArrayList<>();
    for (List<Slip> same : alike.values()) {
      Slip first = same.get(0);
      List<Span> places = same.stream().skip(1).map(slip -> slip.span(slip.line())).toList();
      slips.add(new PhraseSlip(first.span(first.line()), first.right(), first.lostWords(), places));
    }
    return slips;
  }

  private List<Slip> slips(Words words) {
    List<Slip> slips = new ArrayList<>();
    List<Right> rights = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      for (SetPhrase phrase : lexicon.at(words, i)) {
        int alike = phrase.alike(words, i);
        int faults = alike < phrase.size() ? -1 : phrase.faults(words, i);
        if (faults == 0) {
          rights.add(new Right(i, i + phrase.size()));
        } else if (faults > 0 && !phrase.rightOnly() && faults <= (phrase.size() > 3 ? 2 : 1)) {
          slips.add(new Slip(phrase, i, i + phrase.size(), null, words));
        }
        List<SetPhrase.Loss> losses = phrase.losses();
        for (int k = 0; k < losses.size(); k++) {
          SetPhrase.Loss loss = losses.get(k);
          if (loss.from() <= alike && phrase.without(loss, words, i)) {
            slips.add(new Slip(phrase, i, i + phrase.size() - loss.size(), loss, words));
          }
        }
      }
    }
    for (int i = 0; i < words.size(); i++) {
      SetPhrase meant = misspellings.at(words, i);
      if (meant != null) {
        slips.add(new Slip(meant, i, i + meant.size(), null, words));
      }
    }
    if (slips.isEmpty()) {
      return slips;
    }
    slips.removeIf(slip -> rights.stream().anyMatch(slip::explained));
    return longest(slips);
  }

  /** Of slips that share words the longest, which knows most about them. */
  private static List<Slip> longest(List<Slip> slips) {
    slips.sort(
        (one, other) ->
            one.size() == other.size()
                ? Integer.compare(one.from(), other.from())
                : Integer.compare(other.size(), one.size()));
    List<Slip> kept = new ArrayList<>();
    for (Slip slip : slips) {
      if (kept.stream().noneMatch(slip::overlaps)) {
        kept.add(slip);
      }
    }
    kept.sort((one, other) -> Integer.compare(one.from(), other.from()));
    return kept;
  }

  /** Words that are a phrase as they stand: those from {@code from} to before {@code to}. */
  private record Right(int from, int to) {
    boolean holds(int index) {
      return from <= index && index < to;
    }
  }

  /** A phrase with a slip: the words from {@code from} to before {@code to} of a line. */
  private record Slip(SetPhrase phrase, int from, int to, SetPhrase.Loss loss, Words line) {

    Slip in(Words words) {
      return new Slip(phrase, from, to, loss, words);
    }

    int size() {
      return to - from;
    }

    boolean overlaps(Slip other) {
      return from < other.to && other.from < to;
    }

    Span span(Words words) {
      return words.span(from, to - 1);
    }

    /** Whether what seems wrong is right as part of another phrase. */
    boolean explained(Right right) {
      boolean beside = right.to() == from + 1 || right.from() == to - 1;
      if (loss != null) {
        int gap = from + loss.from();
        return beside || (right.from() < gap && gap < right.to());
      }
      return (beside && phrase.size() == 2) || wrong().allMatch(right::holds);
    }

    private IntStream wrong() {
      return IntStream.range(from, to).filter(i -> !phrase.syllable(i - from).same(line.get(i)));
    }

    String lostWords() {
      if (loss == null) {
        return "";
      }
      StringBuilder lost = new StringBuilder();
      for (int i = loss.from(); i < loss.to(); i++) {
        lost.append(i > loss.from() ? " " : "").append(phrase.syllable(i).text());
      }
      return lost.toString();
    }

    /** The words put right, everything else as it is written. */
    String right() {
      String text = span(line).text();
      int shift = line.get(from).start();
      StringBuilder right = new StringBuilder();
      int done = 0;
      for (int i = from; i < to; i++) {
        Word word = line.get(i);
        int own = i - from;
        if (loss != null && own >= loss.from()) {
          own += loss.size();
        }
        if (loss != null && own == loss.to()) {
          // What parted the lost word from the one before it may be left.
          boolean parted = word.before() != ' ' && word.before() != phrase.syllable(own).before();
          int at = parted ? word.start() - shift : line.get(i - 1).end() - shift;
          right.append(text, done, at).append(parted ? found(i) + " " : mark() + found(i));
          done = at;
        }
        SetPhrase.Syllable syllable = phrase.syllable(own);
        if (!syllable.same(word)) {
          right.append(text, done, word.start() - shift).append(like(word, syllable.text()));
          done = word.end() - shift;
        }
      }
      return right.append(text.substring(done)).toString();
    }

    /** What parts the lost words from the word before them. */
    private String mark() {
      char before = phrase.syllable(loss.from()).before();
      return before == ' ' ? " " : before == '-' ? " - " : before + " ";
    }

    /** The lost words, in capitals where all words round them are. */
    private String found(int index) {
      boolean capitals = shouted(line.get(index - 1)) && shouted(line.get(index));
      return capitals ? lostWords().toUpperCase(Locale.ROOT) : lostWords();
    }

    private static boolean shouted(Word word) {
      return word.capitals() && word.text().length() > 1;
    }

    /** The syllable in capitals where the word is. */
    private static String like(Word word, String syllable) {
      if (shouted(word)) {
        return syllable.toUpperCase(Locale.ROOT);
      }
      return word.capital()
          ? Character.toUpperCase(syllable.charAt(0)) + syllable.substring(1)
          : syllable;
    }
  }
}
