package vn.soat.rules;

import java.util.List;
import vn.soat.engine.document.Span;
import vn.soat.engine.draft.Body;
import vn.soat.engine.draft.Draft;
import vn.soat.engine.draft.Header;
import vn.soat.engine.draft.NumberLine;
import vn.soat.engine.draft.Recipient;
import vn.soat.engine.draft.Schedule;
import vn.soat.engine.draft.Signature;
import vn.soat.engine.draft.Slips;
import vn.soat.engine.draft.TypeName;
import vn.soat.engine.draft.Typing;

/** Drafts made of facts, for tests of the machinery that read no file. */
final class Drafts {

  private Drafts() {}

  /** A draft with only this number line, which may be null, and the type Kế hoạch. */
  static Draft numbered(NumberLine number) {
    return of(number, new TypeName(new Span(6, 0, 8, "KẾ HOẠCH"), "Kế hoạch", "KH"));
  }

  static Draft of(NumberLine number, TypeName type) {
    return of(number, type, List.of(), List.of());
  }

  /** A draft with only these bodies and recipients. */
  static Draft organised(List<Body> bodies, List<Recipient> recipients) {
    return of(null, null, bodies, recipients);
  }

  private static Draft of(
      NumberLine number, TypeName type, List<Body> bodies, List<Recipient> recipients) {
    Header header =
        new Header(null, List.of(), null, null, null, number, null, type, null, null, List.of());
    return new Draft(
        null,
        header,
        List.of(),
        List.of(),
        null,
        List.of(),
        bodies,
        recipients,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new Signature(List.of(), List.of(), null),
        List.of(),
        List.of(),
        List.of(),
        Slips.NONE,
        Schedule.EMPTY,
        Typing.UNKNOWN);
  }

  /** A number line in the right form with this code of type. */
  static NumberLine number(String typeCode) {
    String text = "Số 05-" + typeCode + "/ĐU";
    return new NumberLine(new Span(4, 0, text.length(), text), "05", typeCode, "ĐU", false, text);
  }
}
