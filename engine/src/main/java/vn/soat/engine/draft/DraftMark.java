package vn.soat.engine.draft;

import vn.soat.engine.document.Span;

/** The mark {@code Dự thảo lần …} in the header. */
public record DraftMark(Span span) {}
