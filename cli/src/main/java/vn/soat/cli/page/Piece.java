package vn.soat.cli.page;

import java.util.ArrayList;
import java.util.List;
import vn.soat.engine.document.TextFormat;

/**
 * A stretch of text of one look that the same findings cover.
 *
 * @param text the words, empty where something is missing
 * @param format what they look like in the file
 * @param ids what links to a stretch that begins here name it
 * @param notes the findings whose words these are, the heaviest first
 * @param proves the finding that these words prove, null for others
 * @param closing the findings that end here
 */
public record Piece(
    String text,
    TextFormat format,
    List<String> ids,
    List<Note> notes,
    Note proves,
    List<Note> closing) {

  public Piece {
    ids = List.copyOf(ids);
    notes = List.copyOf(notes);
    closing = List.copyOf(closing);
  }

  /** What links to it name it, null if none does. */
  public String id() {
    return ids.isEmpty() ? null : ids.get(0);
  }

  /** The further names, for stretches that begin at the same place. */
  public List<String> otherIds() {
    return ids.subList(Math.min(1, ids.size()), ids.size());
  }

  /** Whether something is missing here. */
  public boolean gap() {
    return text.isEmpty() && !notes.isEmpty();
  }

  /** The finding that these words lead to, null where there is none. */
  public Note leadsTo() {
    return notes.isEmpty() ? proves : notes.get(0);
  }

  /** The classes of its look and its findings, null where it is plain text. */
  public String classes() {
    StringBuilder classes = new StringBuilder();
    if (format.bold()) {
      classes.append(" b");
    }
    if (format.italic()) {
      classes.append(" i");
    }
    if (format.underline()) {
      classes.append(" u");
    }
    if (!notes.isEmpty()) {
      classes.append(gap() ? " gap" : "").append(" mark m-").append(notes.get(0).severity());
      commonKinds().forEach(kind -> classes.append(' ').append(kind));
    } else if (proves != null) {
      classes.append(" proof");
      proves.kinds().forEach(kind -> classes.append(' ').append(kind));
    } else if (!ids.isEmpty()) {
      classes.append(" time");
    }
    return classes.isEmpty() ? null : classes.substring(1);
  }

  /** The kinds that all its findings share: without one of these it is not marked. */
  private List<String> commonKinds() {
    List<String> kinds = new ArrayList<>(notes.get(0).kinds());
    notes.forEach(note -> kinds.retainAll(note.kinds()));
    return kinds;
  }
}
