package vn.soat.engine.draft;

import vn.soat.engine.document.Span;

/**
 * The trích yếu under the type.
 *
 * @param span its first line
 * @param ending its last line, the same for a title of one line
 * @param text the whole on one line
 * @param capitals whether it is in capitals throughout
 * @param fullStop whether it ends with a full stop
 */
public record Title(Span span, Span ending, String text, boolean capitals, boolean fullStop) {}
