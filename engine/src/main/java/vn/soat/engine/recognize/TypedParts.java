package vn.soat.engine.recognize;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.soat.engine.document.Span;
import vn.soat.engine.draft.Authority;
import vn.soat.engine.draft.Header;
import vn.soat.engine.draft.Signature;
import vn.soat.engine.draft.SignerTitle;
import vn.soat.engine.draft.Title;
import vn.soat.engine.draft.TypedPart;

/** The lines of a draft by the look that they are to be typed in. */
final class TypedParts {

  private final Map<TypedPart, List<Span>> parts = new EnumMap<>(TypedPart.class);

  private TypedParts() {}

  static Map<TypedPart, List<Span>> of(Blocks blocks, Header header, Signature signature) {
    TypedParts typed = new TypedParts();
    typed.add(header);
    typed.add(TypedPart.TITLE, title(blocks.title(), header.title()));
    typed.add(TypedPart.BODY, spans(blocks.body()));
    typed.recipients(blocks.recipients());
    typed.add(TypedPart.AUTHORITY, signature.authorities().stream().map(Authority::span).toList());
    typed.add(TypedPart.SIGNER_TITLE, signature.titles().stream().map(SignerTitle::span).toList());
    if (signature.name() != null) {
      typed.add(TypedPart.SIGNER_NAME, signature.name().span());
    }
    typed.add(TypedPart.APPENDIX, spans(blocks.appendix()));
    return typed.parts;
  }

  private void add(Header header) {
    if (header.partyName() != null) {
      add(TypedPart.PARTY_NAME, header.partyName().span());
    }
    // Above a Ban Thường vụ, or alone in the header, the name is meant to be the issuing organ's.
    if (header.superior() != null
        && header.organ() != null
        && !header.organ().standingCommittee()) {
      add(TypedPart.SUPERIOR_ORGAN, header.superior().span());
    }
    if (header.organ() != null) {
      add(TypedPart.ISSUING_ORGAN, header.organ().span());
    }
    if (header.number() != null) {
      add(TypedPart.NUMBER_LINE, header.number().span());
    }
    if (header.placeAndDate() != null) {
      add(TypedPart.PLACE_AND_DATE, header.placeAndDate().span());
    }
    if (header.type() != null) {
      add(TypedPart.TYPE, header.type().span());
    }
  }

  private static List<Span> title(List<Line> block, Title title) {
    return title == null
        ? List.of()
        : spans(block).stream()
            .filter(
                line -> line.compareTo(title.span()) >= 0 && line.compareTo(title.ending()) <= 0)
            .toList();
  }

  private void recipients(List<Line> block) {
    List<Span> items = new ArrayList<>();
    for (Line line : block) {
      if (parts.containsKey(TypedPart.RECIPIENTS_HEADING) || !Cues.recipients(line)) {
        items.add(line.span());
        continue;
      }
      int colon = line.text().indexOf(':');
      int end = colon < 0 ? line.text().length() : colon + 1;
      add(TypedPart.RECIPIENTS_HEADING, line.span().part(0, end));
      if (!line.text().substring(end).isBlank()) {
        items.add(line.span().part(end, line.text().length()));
      }
    }
    add(TypedPart.RECIPIENTS, items);
  }

  private static List<Span> spans(List<Line> lines) {
    return lines.stream().map(Line::span).toList();
  }

  private void add(TypedPart part, Span span) {
    add(part, List.of(span));
  }

  private void add(TypedPart part, List<Span> spans) {
    if (!spans.isEmpty()) {
      parts.put(part, spans);
    }
  }
}
