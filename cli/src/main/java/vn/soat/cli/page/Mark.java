package vn.soat.cli.page;

/**
 * A stretch of a paragraph that something on the page points to.
 *
 * @param start the first character in the paragraph's text
 * @param end the character behind the last; equal to {@code start} where something is missing
 * @param id what links to it name it
 * @param role what it is for
 * @param note the finding that it belongs to, null for a time
 */
record Mark(int start, int end, String id, Role role, Note note) {

  /** What a stretch is for. */
  enum Role {
    /** The words of a finding. */
    WORDS,
    /** They prove a finding elsewhere. */
    PROOF,
    /** The words of a time on the timeline. */
    TIME
  }

  /** Whether it covers a stretch, or stands at this very place where both are of no length. */
  boolean covers(int from, int to) {
    return start == end ? start == from && from == to : start <= from && to <= end && from < to;
  }

  /** The same within a text of this length. */
  Mark within(int length) {
    int first = Math.min(start, length);
    return new Mark(first, Math.max(first, Math.min(end, length)), id, role, note);
  }
}
