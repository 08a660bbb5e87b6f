package vn.soat.cli.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.soat.engine.document.Paragraph;
import vn.soat.engine.document.Span;
import vn.soat.engine.draft.Component;
import vn.soat.engine.draft.Draft;
import vn.soat.engine.draft.Slot;
import vn.soat.engine.text.PlainText;

/**
 * What the text of a plan is compared by with others. Header, recipients and signature are left
 * out, and so are names and numbers with the word that says what they are ({@code xã Long Trạch},
 * {@code ngày 08}), so that a plan and its copy for another commune are alike.
 *
 * <p>It holds the least hash of each of {@value #BINS} shares of the text's stretches of four words
 * (MinHash by one permutation), the last 16 bits of it: the share of equal ones estimates how many
 * of all stretches two texts have in common.
 */
final class Sketch {

  /** How many hashes a sketch has. */
  static final int BINS = 64;

  /** Shorter texts say too little to be compared. */
  private static final int LEAST_WORDS = 150;

  private static final int STRETCH = 4;
  private static final int EMPTY = -1;
  private static final int DIGITS = 4;
  private static final long BASE = 0x9E3779B97F4A7C15L;

  private final long whole;
  private final char[] bins;

  private Sketch(long whole, char[] bins) {
    this.whole = whole;
    this.bins = bins;
  }

  /** The sketch of a draft, null where its text is too short. */
  static Sketch of(Draft draft) {
    Span from = at(Component.OPENING, draft);
    Span recipients = at(Component.RECIPIENTS, draft);
    Span signature = at(Component.SIGNATURE, draft);
    Span to = recipients.compareTo(signature) < 0 ? recipients : signature;
    List<String> words = new ArrayList<>();
    for (Paragraph paragraph : draft.document().paragraphs()) {
      int number = paragraph.number();
      String text = paragraph.text();
      boolean closed = to.compareTo(from) > 0;
      int start = number == from.paragraph() ? from.start() : 0;
      int end = closed && number == to.paragraph() ? to.start() : text.length();
      if (number >= from.paragraph() && !(closed && number > to.paragraph()) && start < end) {
        addWords(text.substring(start, end), words);
      }
    }
    return words.size() < LEAST_WORDS ? null : of(words);
  }

  private static Span at(Component component, Draft draft) {
    return draft.slots().stream()
        .filter(slot -> slot.component() == component)
        .map(Slot::span)
        .findFirst()
        .orElse(Span.DRAFT);
  }

  /** Adds the words of a line in lower case, without names and numbers. */
  static void addWords(String line, List<String> words) {
    PlainText plain = PlainText.of(line);
    String text = plain.text();
    int before = -1;
    int start = 0;
    while (start < text.length()) {
      if (!Character.isLetterOrDigit(text.charAt(start))) {
        start++;
        continue;
      }
      int end = start;
      while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
        end++;
      }
      char first = line.charAt(plain.start(start));
      if (Character.isDigit(first) || Character.isUpperCase(first)) {
        if (before >= 0 && before == start - 1 && text.charAt(before) == ' ') {
          words.remove(words.size() - 1);
        }
        before = -1;
      } else {
        words.add(text.substring(start, end));
        before = end;
      }
      start = end;
    }
  }

  static Sketch of(List<String> words) {
    int[] bins = new int[BINS];
    Arrays.fill(bins, EMPTY);
    long whole = 0;
    long stretch = 0;
    long first = power(STRETCH);
    long[] hashes = new long[words.size()];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = hash(words.get(i));
      whole = mixed(whole * BASE + hashes[i]);
      stretch = stretch * BASE + hashes[i] - (i < STRETCH ? 0 : hashes[i - STRETCH] * first);
      if (i >= STRETCH - 1) {
        long mixed = mixed(stretch);
        int bin = (int) (mixed >>> 58);
        int value = (int) (mixed & Integer.MAX_VALUE);
        bins[bin] = bins[bin] == EMPTY ? value : Math.min(bins[bin], value);
      }
    }
    return new Sketch(whole, filled(bins));
  }

  private static long power(int exponent) {
    long power = 1;
    for (int i = 0; i < exponent; i++) {
      power *= BASE;
    }
    return power;
  }

  private static long hash(String word) {
    long hash = 0;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * 0x100000001B3L;
    }
    return mixed(hash);
  }

  private static long mixed(long hash) {
    long mixed = (hash ^ (hash >>> 32)) * 0xD6E8FEB86659FD93L;
    mixed = (mixed ^ (mixed >>> 32)) * 0xD6E8FEB86659FD93L;
    return mixed ^ (mixed >>> 32);
  }

  /** A share without a stretch borrows from the next that has one, so that it still compares. */
  private static char[] filled(int[] bins) {
    char[] filled = new char[BINS];
    for (int i = 0; i < BINS; i++) {
      int next = i;
      while (bins[next] == EMPTY) {
        next = (next + 1) % BINS;
      }
      filled[i] = (char) bins[next];
    }
    return filled;
  }

  /** Whether the texts are the same but for what is left out. */
  boolean sameText(Sketch other) {
    return whole == other.whole;
  }

  /** How many of their stretches two texts have in common, about, from 0 to 1. */
  double likeness(Sketch other) {
    int same = 0;
    for (int i = 0; i < BINS; i++) {
      same += bins[i] == other.bins[i] ? 1 : 0;
    }
    return (double) same / BINS;
  }

  /** A hash of some of the hashes, those from {@code from} on. */
  long band(int from, int width) {
    long band = from;
    for (int i = from; i < from + width; i++) {
      band = mixed(band * BASE + bins[i]);
    }
    return band;
  }

  /** Hexadecimal digits to keep it by. */
  @Override
  public String toString() {
    StringBuilder digits = new StringBuilder(16 + BINS * DIGITS);
    digits.append(hex(whole, 16));
    for (int bin : bins) {
      digits.append(hex(bin, DIGITS));
    }
    return digits.toString();
  }

  private static String hex(long number, int digits) {
    String hex = Long.toHexString(number);
    return "0".repeat(digits - hex.length()) + hex;
  }

  /** The sketch that was kept by these digits; null for none. */
  static Sketch parse(String digits) {
    if (digits.isEmpty()) {
      return null;
    }
    char[] bins = new char[BINS];
    for (int i = 0; i < BINS; i++) {
      int from = 16 + i * DIGITS;
      bins[i] = (char) Integer.parseInt(digits, from, from + DIGITS, 16);
    }
    return new Sketch(Long.parseUnsignedLong(digits, 0, 16, 16), bins);
  }
}
