package vn.soat.cli.audit;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** The verdicts on all drafts of an audit, as they stand in its journal. */
public final class Verdicts implements Closeable {

  private final AuditFolders folders;
  private final List<String> paths;
  private final long[] places;
  private final Journal journal;

  /**
   * Verdicts.
   *
   * @param paths of the drafts in their order, as reports call them
   * @param places where the verdict on each stands in the journal
   */
  Verdicts(AuditFolders folders, List<String> paths, long[] places, Journal journal) {
    this.folders = folders;
    this.paths = List.copyOf(paths);
    this.places = places.clone();
    this.journal = journal;
  }

  /** How many there are. */
  int size() {
    return places.length;
  }

  /** The path of a draft as reports call it. */
  String path(int draft) {
    return paths.get(draft);
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
