package vn.soat.engine.document;

/**
 * What reviewers left in a file, to be settled before signing.
 *
 * @param trackedChanges insertions, deletions, moves and changes of formatting that are neither
 *     accepted nor rejected
 * @param comments comments, but for those of this program
 * @param decomposed visible letters that the file spells with combining marks
 */
public record Traces(int trackedChanges, int comments, int decomposed) {

  /** The author of the comments and tracked changes that this program itself puts into a copy. */
  public static final String OWN_AUTHOR = "soát";

  /** Nothing left. */
  public static final Traces NONE = new Traces(0, 0, 0);
}
