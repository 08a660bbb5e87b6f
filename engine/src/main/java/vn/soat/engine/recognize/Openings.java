package vn.soat.engine.recognize;

import java.util.List;
import vn.soat.engine.document.Span;
import vn.soat.engine.draft.Opening;
import vn.soat.engine.vocabulary.OrganHeads;
import vn.soat.engine.vocabulary.Phrases;
import vn.soat.engine.vocabulary.SigningBody;
import vn.soat.engine.vocabulary.Wording;

/**
 * The opening before the first section: what the plan rests on ({@code Thực hiện …}, {@code Căn cứ
 * …}) and the sentence in which a body issues it, in one paragraph or several.
 */
final class Openings {

  private Openings() {}

  static Opening recognize(List<Line> preamble) {
    Line first = null;
    boolean rests = false;
    Opening acted = null;
    for (Line line : preamble) {
      boolean here = rests(line);
      rests |= here;
      first = first == null && here ? line : first;
      Issuer issuer = issuer(line);
      if (issuer != null) {
        return new Opening(line.span(), rests, issuer.span(), issuer.body());
      }
      Issuer acting = acting(line);
      if (acted == null && acting != null) {
        acted = new Opening(line.span(), rests, acting.span(), acting.body());
      }
    }
    return acted != null || first == null ? acted : new Opening(first.span(), true, null, "");
  }

  /** Whether a line says what the plan rests on, at its head or behind the body that issues it. */
  static boolean rests(Line line) {
    Wording words = line.wording();
    int from = words.size() > 0 && words.mark(0) ? 1 : 0;
    return Phrases.stands("rests", words, from);
  }

  record Issuer(Span span, String body) {}

  /** The body that issues the plan in this line, null where it issues none. */
  static Issuer issuer(Line line) {
    Wording words = line.wording();
    for (int i = 0; i < words.size(); i++) {
      if (!starts(words, i)) {
        continue;
      }
      SigningBody body = SigningBody.leading(line.plain(), words.start(i));
      if (body != null) {
        int verb = verb(words, i + 1);
        if (verb > 0) {
          Span span = line.span(words.start(i), words.end(verb - 1));
          return new Issuer(span, body.id());
        }
      }
    }
    return unknown(line, words);
  }

  /**
   * A subject that issues the plan but is none of the bodies that the vocabulary has. Its name may
   * hold commas: {@code Ban Chính sách, chiến lược Trung ương}.
   */
  private static Issuer unknown(Line line, Wording words) {
    int clause = 0;
    int subject = -1;
    for (int i = 0; i < words.size(); i++) {
      if (words.mark(i)) {
        clause = i + 1;
      } else if (i == clause && organ(line, words, i)) {
        subject = i;
      }
      int length = Phrases.length("issues", words, i);
      if (length > 0 && i > clause && plan(words, i + length)) {
        if (words.capital(clause)) {
          boolean rests = Phrases.stands("rests", words, clause);
          return rests ? null : new Issuer(line.span(words.start(clause), words.end(i - 1)), "");
        }
        if (subject >= 0) {
          return new Issuer(line.span(words.start(subject), words.end(i - 1)), "");
        }
      }
    }
    return null;
  }

  /**
   * An organ at the head of a clause that sets about something, in a line that leads on to the
   * plan: {@code …, Đảng ủy xã tổ chức đợt sinh hoạt chính trị, cụ thể như sau:}. It need not be
   * the body that signs; so it has no id.
   */
  private static Issuer acting(Line line) {
    Wording words = line.wording();
    if (!leadsOn(words)) {
      return null;
    }
    int clause = 0;
    for (int i = 0; i < words.size(); i++) {
      if (words.mark(i)) {
        clause = i + 1;
      }
      if (i > clause
          && !words.capital(i)
          && Phrases.stands("acts", words, i)
          && organ(line, words, clause)) {
        return new Issuer(line.span(words.start(clause), words.end(i - 1)), "");
      }
    }
    return null;
  }

  /** Whether the last words announce what follows. */
  private static boolean leadsOn(Wording words) {
    int end = words.size();
    while (end > 0 && words.mark(end - 1)) {
      end--;
    }
    for (int i = Math.max(0, end - 3); i < end; i++) {
      if (Phrases.length("leads", words, i) == end - i) {
        return true;
      }
    }
    return false;
  }

  private static boolean organ(Line line, Wording words, int index) {
    return words.capital(index) && OrganHeads.leads(line.plain(), words.start(index));
  }

  /** Whether a clause may begin here: at the head, behind a mark, or with a capital. */
  private static boolean starts(Wording words, int index) {
    return index == 0 || words.mark(index - 1) || words.capital(index);
  }

  /**
   * Where the verb that issues a plan stands behind the name of a body, -1 where another word comes
   * first.
   */
  private static int verb(Wording words, int from) {
    for (int i = from; i < words.size() && i < from + 14 && !words.mark(i); i++) {
      int length = Phrases.length("issues", words, i);
      if (length > 0) {
        return plan(words, i + length) ? i : -1;
      }
      if (i > from && Phrases.stands("authorship", words, i)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean plan(Wording words, int from) {
    for (int i = from; i < words.size() && i < from + 5; i++) {
      if (Phrases.stands("plan", words, i)) {
        return true;
      }
    }
    return false;
  }
}
