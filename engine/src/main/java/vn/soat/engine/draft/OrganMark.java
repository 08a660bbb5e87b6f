package vn.soat.engine.draft;

import vn.soat.engine.document.Span;

/**
 * The mark alone on its line between the organ's name and the number.
 *
 * @param star whether it is the one {@code *} that belongs there
 */
public record OrganMark(Span span, boolean star) {}
