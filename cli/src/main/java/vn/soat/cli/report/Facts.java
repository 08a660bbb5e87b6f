package vn.soat.cli.report;

import java.util.stream.Collectors;
import vn.soat.engine.draft.Body;
import vn.soat.engine.draft.Draft;
import vn.soat.engine.draft.Recipient;
import vn.soat.engine.draft.Signature;

/** What both forms of the facts say alike. */
final class Facts {

  private Facts() {}

  /** The first recipient through which a body receives the plan, null if there is none. */
  static Recipient covering(Body body, Draft draft) {
    return draft.recipients().stream()
        .filter(recipient -> recipient.covers().contains(body.organ()))
        .findFirst()
        .orElse(null);
  }

  /** The formulas as written, null if there is none. */
  static String authority(Signature signature) {
    return signature.authorities().isEmpty()
        ? null
        : signature.authorities().stream()
            .map(authority -> authority.span().text())
            .collect(Collectors.joining("; "));
  }
}
