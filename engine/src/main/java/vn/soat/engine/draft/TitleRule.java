package vn.soat.engine.draft;

import vn.soat.engine.document.Span;

/**
 * The line of hyphens under the title.
 *
 * @param hyphens how many hyphens stand there, 0 for another mark
 */
public record TitleRule(Span span, int hyphens) {}
