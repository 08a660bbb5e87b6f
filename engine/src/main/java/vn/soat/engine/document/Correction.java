package vn.soat.engine.document;

/**
 * Words of a draft and what they should be.
 *
 * @param span the words, empty where something is missing
 * @param words what should stand there
 */
public record Correction(Span span, String words) {}
