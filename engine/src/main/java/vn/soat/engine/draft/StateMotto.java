package vn.soat.engine.draft;

import vn.soat.engine.document.Span;

/**
 * The name or the motto of the State ({@code CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM}, {@code Độc lập -
 * Tự do - Hạnh phúc}) in the header.
 *
 * @param span the line
 * @param first whether it is the first such line
 */
public record StateMotto(Span span, boolean first) {}
