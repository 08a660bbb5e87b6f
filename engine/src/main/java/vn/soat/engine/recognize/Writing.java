package vn.soat.engine.recognize;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.soat.engine.citation.Citations;
import vn.soat.engine.document.Span;
import vn.soat.engine.draft.Citation;
import vn.soat.engine.draft.Header;
import vn.soat.engine.draft.IssuingOrgan;
import vn.soat.engine.draft.PlaceAndDate;
import vn.soat.engine.draft.Slips;
import vn.soat.engine.wording.Wordings;

/** What the text of a draft cites and how it is worded. */
final class Writing {

  private Writing() {}

  static List<Citation> citations(Blocks blocks, Header header) {
    return Citations.recognize(
        spans(blocks.title()), text(blocks), earliest(header.placeAndDate()));
  }

  static Slips slips(Blocks blocks, Header header) {
    List<Span> text = spans(blocks.title());
    text.addAll(text(blocks));
    IssuingOrgan organ = header.organ();
    return Wordings.recognize(
        text,
        spans(blocks.recipients()),
        organ == null ? "" : organ.unit(),
        organ == null ? "" : organ.place());
  }

  private static List<Span> text(Blocks blocks) {
    List<Span> text = spans(blocks.body());
    text.addAll(spans(blocks.appendix()));
    return text;
  }

  private static List<Span> spans(List<Line> lines) {
    List<Span> spans = new ArrayList<>();
    lines.forEach(line -> spans.add(line.span()));
    return spans;
  }

  /** The day of issue, or the first that the blanks of its date leave open; null without a year. */
  private static LocalDate earliest(PlaceAndDate written) {
    if (written == null || written.year() == 0 || written.month() > 12) {
      return null;
    }
    return written.date() != null
        ? written.date()
        : LocalDate.of(written.year(), Math.max(1, written.month()), 1);
  }
}
