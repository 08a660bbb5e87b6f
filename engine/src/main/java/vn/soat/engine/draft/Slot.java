package vn.soat.engine.draft;

import vn.soat.engine.document.Span;

/**
 * Where a component stands or, when it is missing, should stand. Every draft has one slot for each
 * component; sections have one only where the data says which sections its type of document has.
 *
 * @param component what belongs there
 * @param span an empty span at the head of the line
 */
public record Slot(Component component, Span span) {}
