package vn.soat.engine.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import vn.soat.engine.Soundness;
import vn.soat.engine.document.Document;
import vn.soat.engine.read.UnreadableDraftException.Reason;
import vn.soat.engine.recognize.Recognizer;

/** What a file is answered: what it says, or why it cannot be read. What it says is sound. */
final class Answer {

  private Answer() {}

  static String to(byte[] file) {
    try {
      return read(new DraftReader().read(file));
    } catch (UnreadableDraftException unreadable) {
      return told(unreadable);
    }
  }

  static String to(Path file) {
    try {
      return read(new DraftReader().read(file));
    } catch (UnreadableDraftException unreadable) {
      return told(unreadable);
    }
  }

  private static String read(Document document) {
    Soundness.of(document);
    Soundness.of(new Recognizer().recognize(document));
    return document.paragraphs().stream()
        .map(paragraph -> paragraph.text() + paragraph.runs() + paragraph.format())
        .toList()
        .toString();
  }

  private static String told(UnreadableDraftException unreadable) {
    assertThat(unreadable.reason()).isNotEqualTo(Reason.IO);
    return unreadable.reason() == Reason.NOT_DOCX
        ? unreadable.getMessage()
        : unreadable.reason().code();
  }
}
