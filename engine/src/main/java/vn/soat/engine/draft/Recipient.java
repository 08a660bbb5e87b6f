package vn.soat.engine.draft;

import java.util.List;
import vn.soat.engine.document.Span;

/**
 * One item of the recipients' list.
 *
 * @param order its place in the list, from 1
 * @param span the line without blanks at its ends
 * @param name the recipient alone, without dash, role and end mark
 * @param organs the ids in the vocabulary of those that it names, their plain names where it lacks
 *     them
 * @param covers the ids of all organs that receive the plan through this item
 * @param role what it receives the plan for: {@code để báo cáo}; empty where not said
 * @param mark the mark at its end, empty without one
 * @param dashed whether a dash stands before it, or {@code +} under an item that leads it in
 * @param last whether it ends the list
 * @param archive whether it is the {@code Lưu} line
 * @param clear whether a {@code Lưu} line is in the Party's form and names the office; true for
 *     others
 * @param earlier the order of the item before it that names one of its organs too, 0 without one
 */
public record Recipient(
    int order,
    Span span,
    String name,
    List<String> organs,
    List<String> covers,
    String role,
    String mark,
    boolean dashed,
    boolean last,
    boolean archive,
    boolean clear,
    int earlier) {

  public Recipient {
    organs = List.copyOf(organs);
    covers = List.copyOf(covers);
  }

  /** The organs that receive the plan through any of these; each once. */
  public static List<OrganId> covered(List<Recipient> recipients) {
    return recipients.stream()
        .flatMap(recipient -> recipient.covers.stream())
        .distinct()
        .map(OrganId::new)
        .toList();
  }

  /**
   * The line with another mark at its end; empty where the item ends otherwise than with its name
   * or its role and the mark.
   */
  public String ending(String other) {
    String line = span.text();
    String words = line.endsWith(mark) ? line.substring(0, line.length() - mark.length()) : "";
    boolean whole = words.endsWith(")") ? words.contains(name) : words.endsWith(name);
    return whole && words.contains(role) ? words + other : "";
  }
}
