package vn.soat.engine.draft;

import java.util.List;
import vn.soat.engine.document.Span;
import vn.soat.engine.text.PlainText;
import vn.soat.engine.vocabulary.Organ;

/**
 * The name of the organ that issues the draft, in the header.
 *
 * @param span its first line
 * @param name the whole name on one line, as written
 * @param codes the codes that its documents' symbols may carry ({@code ĐU}, {@code CB}), the usual
 *     one first; empty where the name does not tell
 * @param unit {@code xã}, {@code phường}, {@code đặc khu} …, empty where the name has none
 * @param place the commune's own name in its usual capitals ({@code Nông Tiến}), empty where the
 *     name has none
 * @param standingCommittee whether the line names the Ban Thường vụ
 * @param joint whether several organs issue the draft together ({@code … - …}); no codes are known
 *     of them, and each signs with its name
 * @param known the organ that the vocabulary has for the whole name, null where it has none
 */
public record IssuingOrgan(
    Span span,
    String name,
    List<String> codes,
    String unit,
    String place,
    boolean standingCommittee,
    boolean joint,
    Organ known) {

  public IssuingOrgan {
    codes = List.copyOf(codes);
  }

  /** The code that its documents' symbols usually carry, empty where the name does not tell. */
  public String code() {
    return codes.isEmpty() ? "" : codes.get(0);
  }

  /**
   * Whether it is certainly none of the superiors of another organ: it stands lower, or at the
   * level of a committee. Offices of the Party have superiors at their own level.
   */
  public boolean notAbove(IssuingOrgan other) {
    if (known == null || other.known == null) {
      return false;
    }
    int lower = known.level().compareTo(other.known.level());
    return lower > 0 || (lower == 0 && other.known.committee());
  }

  /**
   * Whether it is an agency ({@code CƠ QUAN ỦY BAN KIỂM TRA}), whose head signs and is signed for
   * under the same title as the head of the committee that it serves.
   */
  public boolean agency() {
    return PlainText.plain(name).startsWith("cơ quan ");
  }

  /**
   * Whether its documents' symbols may carry this code, with the number that its name has where it
   * has one ({@code BCĐ35}); so also where the name does not tell.
   */
  public boolean mayCarry(String organCode) {
    int end = organCode.length();
    while (end > 0 && Character.isDigit(organCode.charAt(end - 1))) {
      end--;
    }
    return codes.isEmpty()
        || (codes.contains(organCode.substring(0, end)) && name.endsWith(organCode.substring(end)));
  }
}
