package vn.soat.engine.draft;

import vn.soat.engine.document.Span;

/**
 * {@code Kính gửi} or {@code Như trên}, which official letters and submissions have and plans have
 * not; its line.
 */
public record Greeting(Span span) {}
