package vn.soat.engine.draft;

import vn.soat.engine.document.Span;

/**
 * Words of the plan that send the reader to an appendix of this plan.
 *
 * @param named whether they call it an appendix, and not a list, a form or a table
 */
public record AppendixMention(Span span, boolean named) {}
