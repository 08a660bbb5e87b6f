package vn.soat.engine.draft;

import vn.soat.engine.document.Span;

/**
 * A time of day that the draft names.
 *
 * @param malformed whether it is badly written or does not exist
 */
public record ClockMention(Span span, boolean malformed) {}
