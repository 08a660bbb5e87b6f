package vn.soat.engine.draft;

import vn.soat.engine.document.Span;

/**
 * The type of document on its own line: {@code KẾ HOẠCH}.
 *
 * @param name the type in its usual capitals: {@code Kế hoạch}
 * @param code the code that belongs to it: {@code KH}
 */
public record TypeName(Span span, String name, String code) {}
