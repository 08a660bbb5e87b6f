package vn.soat.engine.recognize;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import vn.soat.engine.document.Span;
import vn.soat.engine.draft.Component;
import vn.soat.engine.draft.Header;
import vn.soat.engine.draft.Heading;
import vn.soat.engine.draft.Signature;
import vn.soat.engine.draft.Slot;
import vn.soat.engine.vocabulary.SectionWordings;

/** Where every component stands, or should stand between its neighbours. */
final class Slots {

  private final List<Slot> slots = new ArrayList<>();

  private Slots() {}

  static List<Slot> of(Blocks blocks, Header header, List<Heading> headings, Signature signature) {
    Slots slots = new Slots();
    slots.addHeader(header, blocks);
    slots.addText(header, headings, blocks);
    slots.addEnd(signature, blocks);
    return List.copyOf(slots.slots);
  }

  private void addHeader(Header header, Blocks blocks) {
    Span top = first(blocks.header(), blocks.title(), blocks.body());
    Span party = header.partyName() == null ? top : header.partyName().span();
    Span organ = header.organ() == null ? top : header.organ().span();
    Span mark = header.mark() == null ? organ : header.mark().span();
    Span number = header.number() == null ? mark : header.number().span();
    Span date = header.placeAndDate() == null ? party : header.placeAndDate().span();
    Span below = first(blocks.title(), blocks.body(), blocks.header());
    Span type = header.type() == null ? below : header.type().span();
    Span title = header.title() == null ? type : header.title().span();
    Span rule =
        header.titleRule() != null
            ? header.titleRule().span()
            : header.title() != null ? header.title().ending() : type;
    add(Component.PARTY_NAME, party);
    add(Component.ISSUING_ORGAN, organ);
    add(Component.ORGAN_MARK, mark);
    add(Component.NUMBER_LINE, number);
    add(Component.PLACE_AND_DATE, date);
    add(Component.TYPE, type);
    add(Component.TITLE, title);
    add(Component.TITLE_RULE, rule);
  }

  private void addText(Header header, List<Heading> headings, Blocks blocks) {
    Span text = first(blocks.body(), blocks.title(), blocks.header());
    Span last = last(blocks.body(), blocks.title(), blocks.header());
    Span purpose = section(headings, Heading::purpose);
    Span content = section(headings, Heading::content);
    Span organisation = section(headings, Heading::organisation);
    Span section = section(headings, heading -> true);
    add(Component.OPENING, text);
    if (!SectionWordings.has(Headings.type(header))) {
      return;
    }
    add(Component.PURPOSE, purpose != null ? purpose : section != null ? section : text);
    add(Component.CONTENT, content != null ? content : organisation != null ? organisation : last);
    add(Component.ORGANISATION, organisation != null ? organisation : last);
  }

  private void addEnd(Signature signature, Blocks blocks) {
    Span end = tail(last(blocks.body(), blocks.title(), blocks.header()));
    Span list =
        !blocks.recipients().isEmpty()
            ? blocks.recipients().get(0).span()
            : !blocks.signature().isEmpty() ? blocks.signature().get(0).span() : end;
    Span archive =
        blocks.recipients().stream()
            .filter(Cues::archive)
            .findFirst()
            .map(Line::span)
            .orElse(last(blocks.recipients(), list));
    Span block = !blocks.signature().isEmpty() ? blocks.signature().get(0).span() : archive;
    Span title =
        signature.titles().isEmpty()
            ? last(blocks.signature(), block)
            : signature.titles().get(0).span();
    Span name =
        signature.name() == null ? last(blocks.signature(), title) : signature.name().span();
    add(Component.RECIPIENTS, list);
    add(Component.ARCHIVE_LINE, archive);
    add(Component.SIGNATURE, block);
    add(Component.SIGNER_TITLE, title);
    add(Component.SIGNER_NAME, name);
  }

  private void add(Component component, Span span) {
    slots.add(new Slot(component, new Span(span.paragraph(), span.start(), span.start(), "")));
  }

  private static Span section(List<Heading> headings, Predicate<Heading> which) {
    return headings.stream()
        .filter(Heading::section)
        .filter(which)
        .findFirst()
        .map(Heading::span)
        .orElse(null);
  }

  @SafeVarargs
  private static Span first(List<Line>... blocks) {
    for (List<Line> block : blocks) {
      if (!block.isEmpty()) {
        return block.get(0).span();
      }
    }
    return Span.DRAFT;
  }

  @SafeVarargs
  private static Span last(List<Line>... blocks) {
    for (List<Line> block : blocks) {
      if (!block.isEmpty()) {
        return block.get(block.size() - 1).span();
      }
    }
    return Span.DRAFT;
  }

  private static Span last(List<Line> block, Span otherwise) {
    return block.isEmpty() ? otherwise : block.get(block.size() - 1).span();
  }

  private static Span tail(Span span) {
    return new Span(span.paragraph(), span.end(), span.end(), "");
  }
}
