package vn.soat.engine.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import vn.soat.engine.document.Span;

/**
 * Words that date something otherwise than words before them do.
 *
 * @param span the later words
 * @param earlier the first words that they contradict
 * @param name what is dated
 */
public record OtherDate(Span span, Span earlier, String name) {

  /** Words that date something. */
  record Dated(String name, LocalDate date, Span span) {}

  /**
   * Those that contradict another before them; each once, so that many dates of one thing are no
   * more findings than dates.
   *
   * @param all in reading order
   * @param same whether what has one name and these two dates certainly is one thing
   */
  static List<OtherDate> among(List<Dated> all, BiPredicate<LocalDate, LocalDate> same) {
    Map<String, Map<LocalDate, Dated>> firsts = new HashMap<>();
    List<OtherDate> others = new ArrayList<>();
    for (Dated later : all) {
      Map<LocalDate, Dated> dates =
          firsts.computeIfAbsent(later.name, name -> new LinkedHashMap<>());
      dates.values().stream()
          .filter(first -> !first.date.equals(later.date) && same.test(later.date, first.date))
          .findFirst()
          .ifPresent(first -> others.add(new OtherDate(later.span, first.span, later.name)));
      dates.putIfAbsent(later.date, later);
    }
    return others;
  }
}
