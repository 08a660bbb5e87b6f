package vn.soat.engine.recognize;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.soat.engine.citation.Citations;
import vn.soat.engine.draft.Citation;
import vn.soat.engine.draft.Header;
import vn.soat.engine.draft.IssuingOrgan;
import vn.soat.engine.draft.PlaceAndDate;
import vn.soat.engine.draft.Slips;
import vn.soat.engine.text.Passage;
import vn.soat.engine.wording.Wordings;

/** What the text of a draft cites and how it is worded. */
final class Writing {

  private Writing() {}

  static List<Citation> citations(Blocks blocks, Header header) {
    return Citations.recognize(
        passages(blocks.title()), text(blocks), earliest(header.placeAndDate()));
  }

  static Slips slips(Blocks blocks, Header header) {
    List<Passage> text = passages(blocks.title());
    text.addAll(text(blocks));
    IssuingOrgan organ = header.organ();
    return Wordings.recognize(
        text,
        passages(blocks.recipients()),
        organ == null ? "" : organ.unit(),
        organ == null ? "" : organ.place());
  }

  private static List<Passage> text(Blocks blocks) {
    List<Passage> text = passages(blocks.body());
    text.addAll(passages(blocks.appendix()));
    return text;
  }

  private static List<Passage> passages(List<Line> lines) {
    List<Passage> passages = new ArrayList<>(lines.size());
    for (Line line : lines) {
      passages.add(new Passage(line.span(), line.plainText()));
    }
    return passages;
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
