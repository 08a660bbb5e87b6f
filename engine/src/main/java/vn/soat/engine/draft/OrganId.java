package vn.soat.engine.draft;

/**
 * An organ of which something is said by all facts of a kind together, once however many say it.
 *
 * @param organ its id in the vocabulary, or its plain name where the vocabulary lacks it
 */
public record OrganId(String organ) {}
