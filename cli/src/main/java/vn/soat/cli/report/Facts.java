package vn.soat.cli.report;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.soat.cli.Messages;
import vn.soat.engine.draft.Body;
import vn.soat.engine.draft.Deadline;
import vn.soat.engine.draft.Draft;
import vn.soat.engine.draft.Recipient;
import vn.soat.engine.draft.Signature;

/** What all who tell of facts say alike. */
public final class Facts {

  private Facts() {}

  /** The first recipient through which a body receives the plan, null if there is none. */
  static Recipient covering(Body body, Draft draft) {
    return draft.recipients().stream()
        .filter(recipient -> recipient.covers().contains(body.organ()))
        .findFirst()
        .orElse(null);
  }

  /** What is owed and to whom: {@code báo cáo → Ban Thường vụ Đảng ủy (qua Ban Xây dựng Đảng)}. */
  public static String task(Deadline deadline, Messages messages) {
    String what = messages.say("facts.action." + deadline.action().name().toLowerCase(Locale.ROOT));
    String whom =
        Stream.of(
                deadline.addresseeName(),
                deadline.throughName().isEmpty()
                    ? ""
                    : messages.say("facts.through", deadline.throughName()))
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining(" "));
    return whom.isEmpty() ? what : what + " → " + whom;
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
