package vn.soat.engine.draft;

import vn.soat.engine.document.Span;

/**
 * An order of the plan to report to an organ.
 *
 * @param span the words that name the addressee
 * @param organ the addressee's id in the vocabulary
 * @param name the addressee's name
 * @param through the id of the organ that the report goes through, empty where it goes straight
 * @param upward whether the addressee is the issuing organ's superior
 */
public record ReportOrder(Span span, String organ, String name, String through, boolean upward) {}
