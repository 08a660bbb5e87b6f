package vn.soat.engine.recognize;

import java.util.List;
import vn.soat.engine.citation.Citations;
import vn.soat.engine.document.Document;
import vn.soat.engine.draft.Body;
import vn.soat.engine.draft.Citation;
import vn.soat.engine.draft.Draft;
import vn.soat.engine.draft.Header;
import vn.soat.engine.draft.Heading;
import vn.soat.engine.draft.Signature;
import vn.soat.engine.typing.Proofreader;
import vn.soat.engine.vocabulary.Level;

/**
 * Finds the components of a plan in its text. It never fails on odd text: what it does not
 * recognise stays a paragraph. Safe for use by several threads.
 */
public final class Recognizer {

  /** In a text without sections no opening is sought beyond so many lines. */
  private static final int PREAMBLE = 10;

  /** The facts of a draft. */
  public Draft recognize(Document document) {
    Blocks blocks = Blocks.of(Lines.of(document));
    Header header = HeaderBlock.recognize(blocks, document);
    List<Heading> headings = Headings.recognize(blocks.body(), header);
    Signature signature = SignatureBlock.recognize(blocks.signature());
    Level issuer = ReportOrders.issuer(header);
    List<Body> bodies = Bodies.recognize(blocks.body(), headings, issuer);
    List<Line> preamble = preamble(blocks.body(), headings);
    Times times =
        Times.recognize(
            blocks, header.placeAndDate(), headings.isEmpty() ? null : headings.get(0).span());
    List<Citation> citations = Writing.citations(blocks, header);
    return new Draft(
        document,
        header,
        Slots.of(blocks, header, headings, signature),
        Bases.recognize(preamble),
        Openings.recognize(preamble),
        headings,
        bodies,
        Recipients.recognize(blocks.recipients(), bodies),
        ReportOrders.recognize(blocks.body(), header),
        DistrictOrgans.recognize(blocks),
        Appendices.recognize(blocks.appendix()),
        Appendices.mentions(blocks.body()),
        signature,
        Greetings.recognize(preamble, blocks.recipients()),
        citations,
        Citations.commas(citations),
        Writing.slips(blocks, header),
        times.schedule(
            Deadlines.recognize(blocks.body(), times.mentions(), headings, bodies, issuer)),
        Proofreader.read(document, TypedParts.of(blocks, header, signature)));
  }

  /** The lines of the text before the first section. */
  private static List<Line> preamble(List<Line> body, List<Heading> headings) {
    if (headings.isEmpty()) {
      return body.subList(0, Math.min(body.size(), PREAMBLE));
    }
    return body.stream()
        .takeWhile(line -> line.span().compareTo(headings.get(0).span()) < 0)
        .toList();
  }
}
