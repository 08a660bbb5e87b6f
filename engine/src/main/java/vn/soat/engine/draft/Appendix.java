package vn.soat.engine.draft;

import vn.soat.engine.document.Span;

/**
 * The heading of an appendix behind the signature: {@code Phụ lục 1}.
 *
 * @param order its place among the appendices, from 1
 */
public record Appendix(int order, Span span) {}
