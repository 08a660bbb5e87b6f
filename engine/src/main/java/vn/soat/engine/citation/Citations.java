package vn.soat.engine.citation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.soat.engine.document.Span;
import vn.soat.engine.draft.Citation;
import vn.soat.engine.draft.DateComma;
import vn.soat.engine.text.Passage;

/** Finds the documents that a draft cites. */
public final class Citations {

  private Citations() {}

  /**
   * The citations of a draft in reading order.
   *
   * @param title the lines of the trích yếu
   * @param text the lines of body and appendices; no citation runs from one to the next
   * @param issued the day on which the draft is issued, or may at the earliest be; null if unknown,
   *     which is taken to be today's rules
   */
  public static List<Citation> recognize(
      List<Passage> title, List<Passage> text, LocalDate issued) {
    List<Mention> mentions = new ArrayList<>();
    for (Passage line : title) {
      mentions.addAll(CitedLine.of(line, "").mentions());
    }
    int body = mentions.size();
    String lead = "";
    Map<String, Mention> shortNames = new LinkedHashMap<>();
    for (Passage line : text) {
      CitedLine cited = CitedLine.of(line, lead);
      List<Mention> here = new ArrayList<>(cited.mentions());
      shortNames.forEach((name, meant) -> here.addAll(CitedLine.byName(line, name, meant)));
      here.sort((one, other) -> one.span().compareTo(other.span()));
      mentions.addAll(here);
      shortNames.putAll(cited.shortNames());
      lead = cited.leads() ? cited.plain() : !lead.isEmpty() && cited.item() ? lead : "";
    }
    return knownAgain(mentions, body, issued);
  }

  private static List<Citation> knownAgain(List<Mention> mentions, int body, LocalDate issued) {
    Map<String, List<Integer>> documents = new LinkedHashMap<>();
    for (int i = 0; i < mentions.size(); i++) {
      documents.computeIfAbsent(mentions.get(i).key(), key -> new ArrayList<>()).add(i);
    }
    Citation[] citations = new Citation[mentions.size()];
    for (List<Integer> document : documents.values()) {
      boolean told = false;
      boolean mistyped = false;
      boolean misattributed = false;
      boolean superseded = false;
      boolean first = true;
      List<Span> spans = document.stream().map(index -> mentions.get(index).span()).toList();
      LocalDate dated = date(document, mentions);
      for (int place = 0; place < document.size(); place++) {
        int index = document.get(place);
        Mention mention = mentions.get(index);
        List<Span> again = spans.subList(place + 1, spans.size());
        boolean asFirst = index >= body && first && !told && mention.citesInFull();
        String properCode = mistyped ? "" : mention.properCode();
        boolean wrongIssuer = !misattributed && mention.misattributed();
        String successor = superseded ? "" : mention.successor(dated, issued);
        told |= index < body && mention.dateSpan() != null && mention.issued();
        first &= index < body || !mention.citesInFull();
        mistyped |= !properCode.isEmpty();
        misattributed |= wrongIssuer;
        superseded |= !successor.isEmpty();
        citations[index] = mention.citation(properCode, wrongIssuer, asFirst, successor, again);
      }
    }
    return List.of(citations);
  }

  /** The date of a document, from whichever mention has one. */
  private static LocalDate date(List<Integer> document, List<Mention> mentions) {
    for (int index : document) {
      if (mentions.get(index).date() != null) {
        return mentions.get(index).date();
      }
    }
    return null;
  }

  /** Citations that join their date otherwise than most do; none, or one with all of them. */
  public static List<DateComma> commas(List<Citation> citations) {
    List<Span> with = new ArrayList<>();
    List<Span> without = new ArrayList<>();
    for (Citation citation : citations) {
      if (citation.dated() && ofTheParty(citation) && beside(citation)) {
        (citation.comma() ? with : without).add(citation.span());
      }
    }
    if (with.isEmpty() || without.isEmpty()) {
      return List.of();
    }
    boolean comma = with.size() < without.size();
    List<Span> rare = comma ? with : without;
    List<Span> usual = comma ? without : with;
    List<Span> places = new ArrayList<>(rare.subList(1, rare.size()));
    places.add(usual.get(0));
    return List.of(new DateComma(rare.get(0), comma, rare.size(), usual.size(), places));
  }

  /** The State joins its dates in its own way. */
  private static boolean ofTheParty(Citation citation) {
    int hyphen = citation.number().indexOf('-');
    return hyphen > 0 && hyphen < citation.number().indexOf('/');
  }

  private static boolean beside(Citation citation) {
    int gap = citation.dateSpan().start() - citation.span().end();
    return gap > 0 && gap <= 3;
  }
}
