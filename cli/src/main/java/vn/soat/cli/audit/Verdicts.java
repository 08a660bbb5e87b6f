package vn.soat.cli.audit;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import vn.soat.cli.input.Source;

/** The verdicts on all drafts of an audit, as they stand in its journal. */
public final class Verdicts implements Closeable {

  private final AuditFolders folders;
  private final List<Source> drafts;
  private final long[] places;
  private final Journal journal;

  /**
   * Verdicts.
   *
   * @param drafts in the order of their paths
   * @param places where the verdict on each stands in the journal
   */
  Verdicts(AuditFolders folders, List<Source> drafts, long[] places, Journal journal) {
    this.folders = folders;
    this.drafts = List.copyOf(drafts);
    this.places = places.clone();
    this.journal = journal;
  }

  /** How many there are. */
  int size() {
    return places.length;
  }

  /** The path of a draft as reports call it. */
  String path(int draft) {
    return drafts.get(draft).name();
  }

  /** The path of a draft below the audited folder, with slashes. */
  String file(int draft) {
    return folders.below(path(draft));
  }

  /**
   * The verdict on a draft.
   *
   * @param draft its number, from 0
   * @throws IOException if it cannot be read
   */
  Verdict of(int draft) throws IOException {
    return journal.read(places[draft]);
  }

  @Override
  public void close() throws IOException {
    journal.close();
  }
}
