package vn.soat.rules.book;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A regulation on the form of documents, and where such regulations differ.
 *
 * @param id {@code dang-hd05}
 * @param name how it is cited
 * @param from the first day of its force
 * @param until the last day of its force, where it has ended
 * @param recipientMark the mark behind each recipient but the last
 * @param lastRecipientMark the mark behind the last recipient
 * @param basisMark the mark behind each căn cứ but the last
 * @param lastBasisMark the mark behind the last căn cứ
 * @param leastLineSpacing the least exact line spacing of the body in points
 * @param mostLineSpacing the most, where there is a limit
 * @param provisionCodes the codes of the type Quy định
 */
public record Regulation(
    String id,
    String name,
    LocalDate from,
    Optional<LocalDate> until,
    String recipientMark,
    String lastRecipientMark,
    String basisMark,
    String lastBasisMark,
    int leastLineSpacing,
    Optional<Integer> mostLineSpacing,
    List<String> provisionCodes) {

  /** Whether it allows lines at this exact distance, in points. */
  public boolean spaces(double leading) {
    return leading >= leastLineSpacing && mostLineSpacing.map(most -> leading <= most).orElse(true);
  }

  /** The distances of lines that it allows, in points: {@code 18–22}. */
  public String lineSpacings() {
    return mostLineSpacing
        .map(most -> leastLineSpacing + "–" + most)
        .orElse("≥ " + leastLineSpacing);
  }

  /** Whether it is in force on this day. */
  public boolean inForceOn(LocalDate day) {
    return !day.isBefore(from) && until.map(end -> !day.isAfter(end)).orElse(true);
  }
}
