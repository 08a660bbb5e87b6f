package vn.soat.engine.recognize;

import java.util.List;
import java.util.stream.Stream;
import vn.soat.engine.draft.Greeting;
import vn.soat.engine.vocabulary.Phrases;
import vn.soat.engine.vocabulary.Wording;

/** Addresses of a letter, before the text or among the recipients. */
final class Greetings {

  private Greetings() {}

  static List<Greeting> recognize(List<Line> preamble, List<Line> recipients) {
    return Stream.concat(preamble.stream(), recipients.stream())
        .filter(line -> Phrases.stands("greeting", Wording.of(Texts.undashed(line)), 0))
        .map(line -> new Greeting(line.span()))
        .toList();
  }
}
