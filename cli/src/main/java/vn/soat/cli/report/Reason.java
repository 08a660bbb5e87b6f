package vn.soat.cli.report;

import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import vn.soat.cli.Messages;
import vn.soat.cli.input.Sources;
import vn.soat.engine.read.UnreadableDraftException;

/** Why a draft cannot be read, in one sentence. */
public final class Reason {

  private Reason() {}

  /** The sentence. */
  public static String of(UnreadableDraftException why, Messages messages) {
    String detail = why.detail();
    return switch (why.reason()) {
      case IO -> io(why, messages);
      case EMPTY ->
          messages.say(detail.equals(Sources.FOLDER) ? "reason.empty-folder" : "reason.empty");
      case NOT_DOCX -> notDocx(detail.toLowerCase(Locale.ROOT), messages);
      case ENCRYPTED -> messages.say("reason.encrypted");
      case CORRUPT -> messages.say("reason.corrupt") + closed(detail.contains("/") ? detail : "");
      case TOO_LARGE, UNSAFE ->
          messages.say("reason." + why.reason().code()) + closed(limit(detail, messages));
    };
  }

  private static String io(UnreadableDraftException why, Messages messages) {
    if (why.getCause() instanceof NoSuchFileException) {
      return messages.say("reason.missing");
    }
    if (why.getCause() instanceof AccessDeniedException) {
      return messages.say(
          why.detail().equals(Sources.FOLDER) ? "reason.denied-folder" : "reason.denied");
    }
    String said = why.getCause() == null ? why.detail() : why.getCause().getMessage();
    return messages.say("reason.io") + closed(said == null ? "" : said);
  }

  private static String limit(String name, Messages messages) {
    String key = "limit." + name;
    return messages.knows(key) ? messages.say(key) : name;
  }

  private static String notDocx(String kind, Messages messages) {
    if (!kind.startsWith(".")) {
      return messages.say("reason.not-docx.unknown");
    }
    String own = "reason.not-docx" + kind;
    return messages.knows(own) ? messages.say(own) : messages.say("reason.not-docx", kind);
  }

  /** The end of the sentence, with what more is known in brackets. */
  private static String closed(String detail) {
    return detail.isEmpty() ? "." : " (" + detail + ").";
  }
}
