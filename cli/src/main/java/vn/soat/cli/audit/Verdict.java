package vn.soat.cli.audit;

/**
 * What was made of one draft.
 *
 * @param key what it was made of, null where it is not to be used again
 * @param draft what is told of the draft, as a line without its path
 * @param plan the facts of the plan, as a line
 */
record Verdict(Key key, String draft, String plan) {}
