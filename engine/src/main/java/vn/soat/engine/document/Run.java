package vn.soat.engine.document;

/**
 * A stretch of a paragraph's text in one format.
 *
 * @param start the first character in the paragraph's text
 * @param end the character behind the last
 * @param format what the stretch looks like
 */
public record Run(int start, int end, TextFormat format) {}
