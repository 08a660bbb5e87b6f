package vn.soat.engine.draft;

import vn.soat.engine.document.Span;

/** The superior's name above the issuing organ's: {@code ĐẢNG BỘ TỈNH …}; its first line. */
public record SuperiorOrgan(Span span, String name) {}
