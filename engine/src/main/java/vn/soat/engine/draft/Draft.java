package vn.soat.engine.draft;

import java.util.List;
import vn.soat.engine.document.Document;
import vn.soat.engine.document.Span;

/**
 * A draft with everything that was recognised in it. What is missing in the draft is null or an
 * empty list here.
 *
 * @param document the text
 * @param header the components before the opening
 * @param slots where each component belongs
 * @param bases the list of căn cứ
 * @param opening the opening
 * @param headings the tree of sections in reading order
 * @param bodies the organs with tasks of their own
 * @param recipients the recipients' list
 * @param reportOrders whom the plan orders to be reported to
 * @param districtOrgans district organs anywhere in the text
 * @param appendices appendices behind the signature
 * @param appendixMentions words that send the reader there
 * @param signature the block of the signature
 * @param greetings addresses of a letter, which a plan has not
 * @param citations the documents that the text cites, at each mention
 * @param dateCommas citations that join their date otherwise than most
 * @param slips what is not written as it should be, or not in one way
 * @param schedule the times of the plan
 * @param typing how it is set and typed
 */
public record Draft(
    Document document,
    Header header,
    List<Slot> slots,
    List<Basis> bases,
    Opening opening,
    List<Heading> headings,
    List<Body> bodies,
    List<Recipient> recipients,
    List<ReportOrder> reportOrders,
    List<DistrictOrgan> districtOrgans,
    List<Appendix> appendices,
    List<AppendixMention> appendixMentions,
    Signature signature,
    List<Greeting> greetings,
    List<Citation> citations,
    List<DateComma> dateCommas,
    Slips slips,
    Schedule schedule,
    Typing typing) {

  public Draft {
    citations = List.copyOf(citations);
    dateCommas = List.copyOf(dateCommas);
    slots = List.copyOf(slots);
    bases = List.copyOf(bases);
    headings = List.copyOf(headings);
    bodies = List.copyOf(bodies);
    recipients = List.copyOf(recipients);
    reportOrders = List.copyOf(reportOrders);
    districtOrgans = List.copyOf(districtOrgans);
    appendices = List.copyOf(appendices);
    appendixMentions = List.copyOf(appendixMentions);
    greetings = List.copyOf(greetings);
  }

  /**
   * The numbers of the headings that a place stands under: {@code IV.4}; empty before the first and
   * behind the text.
   */
  public String section(Span span) {
    Heading under = null;
    for (Heading heading : headings) {
      if (heading.span().paragraph() > span.paragraph()
          || (heading.span().paragraph() == span.paragraph()
              && heading.span().start() > span.start())) {
        break;
      }
      under = heading;
    }
    return under == null || behindText(span) ? "" : numbers(under);
  }

  private boolean behindText(Span span) {
    return slots.stream()
        .filter(
            slot ->
                slot.component() == Component.RECIPIENTS || slot.component() == Component.SIGNATURE)
        .anyMatch(slot -> slot.span().compareTo(span) <= 0);
  }

  private String numbers(Heading heading) {
    String own = heading.numeral();
    return heading.parent() == 0 ? own : numbers(headings.get(heading.parent() - 1)) + "." + own;
  }
}
