package vn.soat.engine.draft;

import vn.soat.engine.document.Span;

/**
 * One item of the list of căn cứ.
 *
 * @param span the line
 * @param dashed whether a dash stands before it
 * @param mark the mark at its end, empty without one
 * @param last whether it ends the list
 */
public record Basis(Span span, boolean dashed, String mark, boolean last) {}
