package vn.soat.engine;

import java.nio.file.Path;
import vn.soat.engine.document.Document;
import vn.soat.engine.draft.Draft;
import vn.soat.engine.finding.RuleBook;
import vn.soat.engine.read.DraftReader;
import vn.soat.engine.read.UnreadableDraftException;
import vn.soat.engine.recognize.Recognizer;

/** The journey of a draft from the file to the findings. Safe for use by several threads. */
public final class Checker {

  private final DraftReader reader;
  private final Recognizer recognizer;
  private final RuleBook ruleBook;
  private final Draft superior;

  /** A checker that reads, recognises and judges with these. */
  public Checker(DraftReader reader, Recognizer recognizer, RuleBook ruleBook) {
    this(reader, recognizer, ruleBook, null);
  }

  private Checker(DraftReader reader, Recognizer recognizer, RuleBook ruleBook, Draft superior) {
    this.reader = reader;
    this.recognizer = recognizer;
    this.ruleBook = ruleBook;
    this.superior = superior;
  }

  /**
   * The same beside the plan of the superior, whose deadlines the drafts must keep.
   *
   * @param plan the superior's plan; the file is only read
   * @throws UnreadableDraftException if it cannot be read
   */
  public Checker beside(Path plan) throws UnreadableDraftException {
    return new Checker(reader, recognizer, ruleBook, recognizer.recognize(reader.read(plan)));
  }

  /**
   * Checks a draft; the file is only read.
   *
   * @throws UnreadableDraftException if the file cannot be read
   */
  public CheckedDraft check(Path file) throws UnreadableDraftException {
    return check(reader.read(file));
  }

  /**
   * Checks a draft that is already in memory.
   *
   * @param bytes the file
   * @throws UnreadableDraftException if it cannot be read
   */
  public CheckedDraft check(byte[] bytes) throws UnreadableDraftException {
    return check(reader.read(bytes));
  }

  private CheckedDraft check(Document document) {
    Draft draft = recognizer.recognize(document);
    return new CheckedDraft(draft, ruleBook.judge(draft, superior));
  }
}
